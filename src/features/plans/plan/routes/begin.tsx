import { reading } from '#database/database'
import { denied, notFound, permitting, scopeOf } from '#features/identity'
import { isDay } from '#kernel/day'
import { periodFrom } from '#kernel/period'
import { at, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { mayCreatePlans } from '../../policy.ts'
import { findGround, type Ground, getOffers } from '../choice-queries.ts'
import { inOrder, periodFor, proposedLead, waysOn } from '../choices.ts'
import { createPlan } from '../create-plan.ts'
import { CreateForm } from '../forms.ts'
import { planTexts } from '../texts.ts'
import { BeginPage } from '../views/begin.tsx'

const openGround = async (page: Page) => {
  const found = await reading(page.platform.database, scopeOf(page), async (tx) => {
    const ground = await findGround(tx, page.param('slug'))
    if (!ground) return null
    const offers = await getOffers(tx, ground.municipality)
    return { ground, offers: { ...offers, estates: inOrder(offers.estates), boards: inOrder(offers.boards) } }
  })
  if (!found) throw notFound()
  const mandates = permitting(page.member, mayCreatePlans, { municipality: found.ground.municipality })
  if (mandates.length === 0) throw denied(mayCreatePlans)
  return { ...found, mandates }
}

const pathOf = (page: Page, ground: Ground) => [
  { label: planTexts.in(page.language)('title'), href: '/planer' },
  { label: ground.municipality_name, href: `/planer?kommune=${ground.municipality_slug}` },
  { label: ground.name, href: `/omraader/${ground.slug}` },
]

export const askBegin = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { ground, offers, mandates } = await openGround(page)
  const period = periodFor(shown?.words.programme ?? page.query('programme'), ground.municipality_name, page.platform.clock.today())
  const first = shown?.words.from
  const ways = waysOn(ground.municipality_name, first && isDay(first) ? first : period.from)
  const proposed = {
    programme: period.id,
    themes: period.themes.value.map(({ id }) => id).join('\n'),
    estates: ground.own.join('\n'),
    lead: proposedLead(offers.estates, ground.own) ?? '',
    template: ways.own[0]?.id ?? '',
  }
  return page.show(
    { title: planTexts.in(page.language)('begin.title'), current: 'plans', path: pathOf(page, ground), status: shown ? 422 : 200 },
    <BeginPage ground={ground} offers={offers} period={period} ways={ways} mandates={mandates} shown={shown ?? blank(proposed)} />,
  )
}

export const begin = async (page: Page): Promise<Response> => {
  const { ground } = await openGround(page)
  const form = await readForm(page, CreateForm)
  if (!form.ok) return askBegin(page, form.again)
  const { from, until, ...rest } = form.value
  const period = periodFrom(from, until)
  const result = period
    ? await createPlan(page.platform, page.member, {
        ...rest,
        period,
        municipality: ground.municipality,
        ...(form.mandate && { mandate: form.mandate }),
      })
    : refused(at('until', planTexts.phrase('facts.order')))
  return result.ok
    ? page.saved(`/planer/${result.value.slug}`, createPlan.act)
    : askBegin(page, { words: form.words, refusals: result.refusals })
}
