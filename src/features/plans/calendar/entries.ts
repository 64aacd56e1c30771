import { addDays, type Day, daysBetween } from '#kernel/day'
import { fromRange } from '#kernel/period'
import { addMonths } from '#rules/months'
import type { Phrase } from '#text/texts.ts'
import {
  backwardPlan,
  owedPapers,
  type ProgrammePeriod,
  programmePeriod,
  programmePeriodOn,
  type YearlyPaper,
} from '../../../../rules/lbf-programme-periods/index.ts'
import { milestonesHref } from '../milestone/href.ts'
import { hrefOf } from '../open.ts'
import { dueAfter } from '../part/due.ts'
import { partHref } from '../part/routes/open.ts'
import { taskEntries } from '../task/entries.ts'
import type { CalendarPlan, Owing } from './queries.ts'
import { calendarTexts } from './texts.ts'

export type EntryKind = 'paper' | 'measure' | 'target' | 'milestone' | 'task' | 'anchoring' | 'successor' | 'end'

/** Something that a plan owes, or that happens to it, on a day. */
export type Entry = {
  /** The same for the same thing every time: calendar programs know an entry by it. */
  readonly key: string
  readonly kind: EntryKind
  readonly day: Day
  readonly what: Phrase
  /** Who does it, where the plan says so. */
  readonly who: string | null
  readonly href: string
  /** The day on which it was done; null while it is not, or where nobody says when it is. */
  readonly done: Day | null
  readonly plan: { readonly name: string; readonly slug: string }
  /** For a paper, which one and of which year. */
  readonly paper: { readonly id: YearlyPaper; readonly year: number } | null
  /** Whether it was owed before the plan was taken over, so that only paper knows whether it was done. */
  readonly earlier: boolean
}

/** So many days before its last day a paper that is not in puts the next instalment at risk. */
export const riskDays = 42

/** A year before its end a plan says who takes over what it does. */
const anchoringMonths = 12

const say = calendarTexts.phrase

const planHref = ({ slug }: Pick<Owing, 'slug'>): string => hrefOf({ slug, kind: 'plan' })

/** The rules that a plan follows; those of the latest period that is known for a programme that no longer is. */
export const rulesFor = (plan: Pick<CalendarPlan, 'programme'>, from: Day): ProgrammePeriod | null =>
  programmePeriod(plan.programme) ?? programmePeriodOn(from)

type Before = Pick<Entry, 'plan' | 'who' | 'done' | 'paper' | 'earlier'>

const nothing = ({ name, slug }: Owing): Before => ({ plan: { name, slug }, who: null, done: null, paper: null, earlier: false })

/** The papers that a plan owes; none before everybody has approved it. */
export const paperEntries = (plan: Owing): readonly Entry[] => {
  const { from, until } = fromRange(plan.period)
  const rules = rulesFor(plan, from)
  if (until === null || rules === null || plan.approved_on === null) return []
  const before = nothing(plan)
  return owedPapers(rules, from, until).map(({ paper, year, dueOn }) => {
    const name = rules.yearlyPapers.value.find(({ id }) => id === paper)?.name
    return {
      ...before,
      key: `${paper}-${year}`,
      kind: 'paper',
      day: dueOn,
      what: (language) => calendarTexts.in(language)('entry.paper', { paper: name?.[language] ?? paper, year }),
      href: `${planHref(plan)}/papirer/${paper}-${year}`,
      done: plan.papers.find((one) => one.paper === paper && one.year === year)?.handedInOn ?? null,
      paper: { id: paper, year },
      earlier: plan.taken_on !== null && dueOn < plan.taken_on,
    }
  })
}

const goalEntries = (plan: CalendarPlan, begins: Day, before: Before): readonly Entry[] =>
  plan.goals.flatMap(({ id, part, number, title, frequency, targetOn, measuredOn, steps, responsible }): readonly Entry[] => {
    const own = { ...before, who: responsible, href: `${partHref(plan, part)}#maal-${number}` }
    const over = measuredOn !== null && measuredOn >= targetOn
    const measure: readonly Entry[] = over
      ? []
      : [
          {
            ...own,
            key: `measure-${id}`,
            kind: 'measure',
            day: dueAfter(measuredOn ?? begins, frequency, targetOn),
            what: say('entry.measure', { goal: title }),
          },
        ]
    const targets = [...steps.map(({ dueOn }) => ({ on: dueOn, last: false })), { on: targetOn, last: true }]
    return [
      ...measure,
      ...targets.map(
        ({ on, last }): Entry => ({
          ...own,
          key: `target-${id}-${on}`,
          kind: 'target',
          day: on,
          what: say(last ? 'entry.target' : 'entry.step', { goal: title }),
        }),
      ),
    ]
  })

/** What a plan of the fund's owes before it ends: who takes over, and the way to the next one. */
const beforeTheEnd = (plan: CalendarPlan, rules: ProgrammePeriod, until: Day, before: Before): readonly Entry[] => {
  const begin = backwardPlan(rules, until).find(({ step }) => step === 'begin')
  const entries: readonly (Omit<Entry, keyof Before> | null)[] = [
    begin
      ? { key: 'successor', kind: 'successor', day: begin.last, what: say('entry.successor'), href: `${planHref(plan)}/tidsplan` }
      : null,
    plan.unanchored > 0
      ? {
          key: 'anchoring',
          kind: 'anchoring',
          day: addMonths(until, -anchoringMonths),
          what: say('entry.anchoring', { count: plan.unanchored }),
          href: `${planHref(plan)}/forankring`,
        }
      : null,
  ]
  return entries.flatMap((entry) => (entry ? [{ ...before, ...entry }] : []))
}

/** Entries day by day, those of one day always in the same order. */
export const inDayOrder = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((one, other) => (one.day === other.day ? one.key.localeCompare(other.key) : one.day < other.day ? -1 : 1))

/**
 * Everything that a plan or an effort owes, and the days that it is held to, in order. Papers and measurements are owed once the plan has been approved by
 * everybody; milestones, targets and the end stand from the beginning. An effort owes the fund nothing.
 */
export const entriesOf = (plan: CalendarPlan): readonly Entry[] => {
  const { from, until } = fromRange(plan.period)
  const rules = plan.kind === 'plan' ? rulesFor(plan, from) : null
  if (until === null || (plan.kind === 'plan' && rules === null)) return []
  const before = nothing(plan)
  const runs = plan.approved_on
  const goals = goalEntries(plan, runs !== null && runs > from ? runs : from, before)
  return inDayOrder([
    ...(rules ? paperEntries(plan) : []),
    ...goals.filter(({ kind }) => kind !== 'measure' || runs !== null),
    ...plan.milestones.map(
      ({ id, title, dueOn, owner, reachedOn }): Entry => ({
        ...before,
        key: `milestone-${id}`,
        kind: 'milestone',
        day: dueOn,
        what: say('entry.milestone', { title }),
        who: owner,
        done: reachedOn,
        href: milestonesHref(plan, id),
      }),
    ),
    ...taskEntries(plan, plan.tasks),
    ...(rules ? beforeTheEnd(plan, rules, until, before) : []),
    { ...before, key: 'end', kind: 'end', day: addDays(until, -1), what: say(`entry.end.${plan.kind}`), href: hrefOf(plan) },
  ])
}

/** How an entry stands on a day. Only what somebody can say was done is ever late; what was owed before a plan was taken over is not. */
export type EntryStanding = 'done' | 'late' | 'soon' | 'later' | 'past'

export const entryStanding = (
  { kind, day, done, earlier }: Pick<Entry, 'kind' | 'day' | 'done' | 'earlier'>,
  today: Day,
): EntryStanding => {
  if (done !== null) return 'done'
  if (earlier) return 'past'
  if (day < today) return kind === 'paper' || kind === 'measure' || kind === 'milestone' || kind === 'task' ? 'late' : 'past'
  return daysBetween(today, day) <= riskDays ? 'soon' : 'later'
}

/** Papers that are not in, and whose last day has passed or is near: the fund withholds the next instalment until it has them. */
export const atRisk = (entries: readonly Entry[], today: Day): readonly Entry[] =>
  entries.filter((entry) => entry.paper !== null && ['late', 'soon'].includes(entryStanding(entry, today)))
