import { reading, type Tx } from '#database/database'
import { denied, notFound, permitting, reachOf, scopeOf } from '#features/identity'
import { isDay } from '#kernel/day'
import { periodFrom } from '#kernel/period'
import { at, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import type { ProgrammePeriod } from '../../../../../rules/lbf-programme-periods/index.ts'
import { beginFrom } from '../../origin/commands.ts'
import { type Places, placeField, takenKinds } from '../../origin/origin.ts'
import { olderEntries, originsFor } from '../../origin/queries.ts'
import { type Chosen, kindsIn } from '../../origin/views/choice.tsx'
import { partName } from '../../part/routes/open.ts'
import { mayCreatePlans, mayReadPlan } from '../../policy.ts'
import { type Plan, readPlan } from '../../read.ts'
import { findGround, type Ground, getOffers } from '../choice-queries.ts'
import { inOrder, periodFor, proposedLead, waysOn } from '../choices.ts'
import { createPlan } from '../create-plan.ts'
import { CreateForm } from '../forms.ts'
import { planTexts } from '../texts.ts'
import { BeginPage } from '../views/begin.tsx'

/** The earlier plan of a name, with what has to be said of it; null where it names none that can be begun from. */
const chosenIn = async (tx: Tx, page: Page, municipality: number, named: string | undefined) => {
  const plan = named ? await readPlan(tx, page.member, named) : undefined
  if (!plan || plan.municipality !== municipality) return null
  return { plan, older: await olderEntries(tx, municipality, plan.id) }
}

const openGround = async (page: Page, origin: string | undefined) => {
  const found = await reading(page.platform.database, scopeOf(page), async (tx) => {
    const ground = await findGround(tx, page.param('slug'))
    if (!ground) return null
    const offers = await getOffers(tx, ground.municipality)
    const origins = await originsFor(tx, ground.municipality, reachOf(page.member, mayReadPlan))
    return {
      ground,
      origins,
      chosen: await chosenIn(tx, page, ground.municipality, origin),
      offers: { ...offers, estates: inOrder(offers.estates), boards: inOrder(offers.boards) },
    }
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

/** What of an earlier plan a period has a place for: its sub-agreements where the period has any, those of its own themes at once and the others where one chooses. */
const placed = ({ parts }: Plan, { themes, partsBy }: ProgrammePeriod): Omit<Chosen, 'plan' | 'older'> => {
  const divided = partsBy.value === 'theme'
  const isHome = ({ theme }: Plan['parts'][number]): boolean => themes.value.some(({ id }) => id === theme)
  const subs = parts.filter(({ kind }) => kind === 'sub')
  return {
    parts: divided ? parts : parts.filter(({ kind }) => kind === 'strategic'),
    homeless: divided ? subs.filter((part) => !isHome(part)) : [],
    themes: themes.value,
    left: divided ? [] : subs.map(partName),
  }
}

/** Which themes the form lays earlier sub-agreements under. */
const placesIn = (words: Words, { parts }: Plan): Places =>
  new Map(parts.flatMap(({ number }) => (words[placeField(number)] ? [[number, words[placeField(number)] ?? ''] as const] : [])))

const everyTheme = ({ themes }: ProgrammePeriod): string => themes.value.map(({ id }) => id).join('\n')

const everyKind = (earlier: Plan, period: ProgrammePeriod): string => kindsIn(placed(earlier, period).parts).join('\n')

/** Which of the two choices that the form follows from was made anew since the form was shown. */
const turnedIn = (words: Words): readonly ('programme' | 'origin')[] => [
  ...(words.seenProgramme !== undefined && words.seenProgramme !== words.programme ? (['programme'] as const) : []),
  ...(words.seenOrigin !== undefined && words.seenOrigin !== (words.origin ?? '') ? (['origin'] as const) : []),
]

/** The words of a form with what follows from its two choices laid anew where one of them was turned; all else as the user wrote it. */
const laidAnew = (words: Words, period: ProgrammePeriod, earlier: Plan | undefined): Words => {
  const turned = turnedIn(words)
  return {
    ...words,
    ...(turned.includes('programme') && { themes: everyTheme(period) }),
    ...(turned.length > 0 && earlier && { kinds: everyKind(earlier, period) }),
  }
}

export const askBegin = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const origin = shown ? shown.words.origin : page.query('fra')
  const { ground, origins, chosen, offers, mandates } = await openGround(page, origin)
  const period = periodFor(shown?.words.programme ?? page.query('programme'), ground.municipality_name, page.platform.clock.today())
  const first = shown?.words.from
  const ways = waysOn(ground.municipality_name, first && isDay(first) ? first : period.from)
  const proposed = {
    programme: period.id,
    themes: everyTheme(period),
    estates: ground.own.join('\n'),
    lead: proposedLead(offers.estates, ground.own) ?? '',
    template: ways.own[0]?.id ?? '',
    ...(chosen && { kinds: everyKind(chosen.plan, period) }),
  }
  const status = shown && shown.refusals.length > 0 ? 422 : 200
  return page.show(
    { title: planTexts.in(page.language)('begin.title'), current: 'plans', path: pathOf(page, ground), status },
    <BeginPage
      ground={ground}
      offers={offers}
      period={period}
      ways={ways}
      origins={origins}
      chosen={chosen && { ...chosen, ...placed(chosen.plan, period) }}
      mandates={mandates}
      shown={shown ? { ...shown, words: laidAnew(shown.words, period, chosen?.plan) } : blank(proposed)}
    />,
  )
}

export const begin = async (page: Page): Promise<Response> => {
  const form = await readForm(page, CreateForm)
  const words = form.ok ? form.words : form.again.words
  if (words.look !== undefined) return askBegin(page, blank(words))
  const turned = turnedIn(words)
  if (turned.length > 0)
    return askBegin(page, { words, refusals: turned.map((field) => at(field, planTexts.phrase(`begin.turned.${field}`))) })
  if (!form.ok) return askBegin(page, form.again)
  const { ground, chosen: earlier } = await openGround(page, words.origin)
  const { from, until, origin, kinds, ...rest } = form.value
  const period = periodFrom(from, until)
  const begun = { ...rest, municipality: ground.municipality, ...(form.mandate && { mandate: form.mandate }) }
  const chosen = takenKinds.filter((kind) => kinds.includes(kind))
  const result = period
    ? await (origin === null
        ? createPlan(page.platform, page.member, { ...begun, period })
        : beginFrom(page.platform, page.member, {
            ...begun,
            period,
            origin,
            kinds: chosen,
            places: earlier ? placesIn(words, earlier.plan) : new Map(),
          }))
    : refused(at('until', planTexts.phrase('facts.order')))
  return result.ok ? page.saved(`/planer/${result.value.slug}`, createPlan.act) : askBegin(page, { words, refusals: result.refusals })
}
