import { reading } from '#database/database'
import { mayReadArea } from '#features/areas'
import { mayBeginEfforts } from '#features/bodies'
import { denied, type Mandate, notFound, permitting, scopeOf } from '#features/identity'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { planTexts } from '../../plan/texts.ts'
import { proposeEffort } from '../commands/propose-effort.ts'
import { judgeActivities } from '../effort.ts'
import { activitiesIn, effortFrom, ProposeForm } from '../forms.ts'
import { areasOfBody, type EffortGround, findEffortGround } from '../queries.ts'
import { effortFormTexts, effortTexts } from '../texts.ts'
import { ChooseAreaPage } from '../views/choose-area.tsx'
import { ProposePage } from '../views/propose.tsx'

type Opened = { readonly ground: EffortGround; readonly mandates: readonly Mandate[] }

const openGround = async (page: Page, slug = page.param('slug')): Promise<Opened> => {
  const ground = await reading(page.platform.database, scopeOf(page), (tx) => findEffortGround(tx, slug))
  if (!ground) throw notFound()
  const subject = {
    municipality: ground.municipality,
    areas: [ground.id],
    bodies: ground.bodies.flatMap(({ id, own }) => (own ? [id] : [])),
    organisations: ground.estates.map(({ id }) => id),
  }
  const mandates = permitting(page.member, mayBeginEfforts, subject)
  if (mandates.length > 0) return { ground, mandates }
  // Who may not even read the area learns nothing of it.
  throw permitting(page.member, mayReadArea, subject).length > 0 ? denied(mayBeginEfforts) : notFound()
}

const crumbs = (page: Page, ground: EffortGround) => [
  { label: planTexts.in(page.language)('title'), href: '/planer' },
  { label: ground.municipality_name, href: `/planer?kommune=${ground.municipality_slug}` },
  { label: ground.name, href: `/omraader/${ground.slug}` },
]

/** What the page begins with: today, the body that the reader came from, else the area's own first, and nothing to pay. */
const proposed = (page: Page, { bodies }: EffortGround, body: string | undefined) => {
  const asked = bodies.find(({ id }) => id === body)
  const own = bodies.find((body) => body.own)
  return { from: page.platform.clock.today(), body: (asked ?? own)?.id ?? '', runs: 'forum', total: '0' }
}

const showForm = (page: Page, { ground, mandates }: Opened, shown: Shown | null, body: string | undefined): Response =>
  page.show(
    { title: effortFormTexts.in(page.language)('propose.title'), current: 'plans', path: crumbs(page, ground), status: shown ? 422 : 200 },
    <ProposePage ground={ground} mandates={mandates} shown={shown ?? blank(proposed(page, ground, body))} />,
  )

export const askPropose = async (page: Page, shown: Shown | null = null): Promise<Response> =>
  showForm(page, await openGround(page), shown, page.query('organ'))

export const propose = async (page: Page): Promise<Response> => {
  const { ground } = await openGround(page)
  const form = await readForm(page, ProposeForm)
  if (!form.ok) {
    const others = activitiesIn(form.again.words)
    return askPropose(page, {
      ...form.again,
      refusals: [...form.again.refusals, ...(others.ok ? judgeActivities(others.value) : others.refusals)],
    })
  }
  const effort = effortFrom(form.value, form.words)
  const result = effort.ok
    ? await proposeEffort(page.platform, page.member, {
        ...effort.value,
        municipality: ground.municipality,
        area: ground.id,
        ...(form.mandate && { mandate: form.mandate }),
      })
    : effort
  return result.ok
    ? page.saved(`/indsatser/${result.value.slug}`, proposeEffort.act)
    : askPropose(page, { words: form.words, refusals: result.refusals })
}

/** From a body's page: the one area that it works in, or the choice between several. */
export const chooseArea = async (page: Page): Promise<Response> => {
  const body = await reading(page.platform.database, scopeOf(page), (tx) => areasOfBody(tx, page.param('slug')))
  if (!body) throw notFound()
  const areas = body.areas.map(({ id }) => id)
  if (permitting(page.member, mayBeginEfforts, { municipality: body.municipality, areas }).length === 0) throw notFound()
  const live = body.areas.filter((area) => area.live)
  const [only, ...others] = live
  if (only && others.length === 0) return showForm(page, await openGround(page, only.slug), null, body.id)
  return page.show(
    {
      title: effortTexts.in(page.language)('area.title'),
      current: 'plans',
      path: [{ label: body.name, href: `/organer/${body.slug}` }],
    },
    <ChooseAreaPage body={body} areas={live} />,
  )
}
