import { personalIn, type TargetGroup } from '#features/areas'
import { addDays, type Day, yearOf } from '#kernel/day'
import { decimal } from '#kernel/decimal'
import { at, type Refusal } from '#kernel/result'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { sessionTexts } from './texts.ts'

/** How many of a group came. */
export type Count = { readonly group: TargetGroup; readonly people: number }

/** One time that an activity was held. */
export type SessionDefinition = {
  readonly heldOn: Day
  /** What somebody wrote, zeros included; a group that nobody wrote of is not there. */
  readonly counts: readonly Count[]
  readonly volunteers: number
  /** Hours of the volunteers together, as decimal text; null where nobody counts them. */
  readonly hours: string | null
  readonly note: string | null
  /** The writer has been asked about a likely name and says that there is none. */
  readonly noNames: boolean
}

/** The name of a group's field. */
export const countField = (group: TargetGroup): string => `group_${group}`

/** As many as can come to one session, and as many volunteers as can help: more is a slip of the finger. */
export const mostPeople = 9999
export const mostVolunteers = 999

const say = sessionTexts.phrase

const dated = (key: Parameters<typeof say>[0], day: Day) => (language: Language) =>
  sessionTexts.in(language)(key, { day: formats[language].day(day) })

const noteFaults = ({ note, noNames }: SessionDefinition): readonly Refusal[] =>
  personalIn(note ?? '').flatMap(({ kind, found }) => {
    if (kind === 'name') return noNames ? [] : [at('noNames', say('personal.name', { found }))]
    return [at('note', say(`personal.${kind}`, { found }))]
  })

/**
 * What is wrong with a session of an activity that runs from a day until before another, each as a sentence at its field. An activity that is
 * over is said at the activity: whoever wrote the entry while there was no network decides what it is about.
 */
export const judgeSession = (
  session: SessionDefinition,
  activity: { readonly from: Day; readonly until: Day },
  today: Day,
): readonly Refusal[] => {
  const { heldOn, counts, volunteers, hours } = session
  return [
    ...(heldOn > today ? [at('heldOn', say('fault.future'))] : []),
    ...(heldOn < activity.from ? [at('heldOn', dated('fault.early', activity.from))] : []),
    ...(heldOn >= activity.until ? [at('activity', dated('fault.over', addDays(activity.until, -1)))] : []),
    ...(counts.length === 0 ? [at(countField('everybody'), say('fault.empty'))] : []),
    ...(hours !== null && volunteers === 0 ? [at('volunteers', say('fault.hours'))] : []),
    ...noteFaults(session),
  ]
}

/** A session that counts, as sums are made of it. */
export type Counted = {
  readonly heldOn: Day
  readonly counts: readonly Count[]
  readonly volunteers: number
  readonly hours: string | null
}

/** What sessions come to together. */
export type Sum = {
  readonly sessions: number
  /** Attendances: somebody who comes twice counts twice. */
  readonly people: number
  readonly groups: ReadonlyMap<TargetGroup, number>
  readonly volunteers: number
  /** Decimal text; null where nobody has counted hours. */
  readonly hours: string | null
}

export const peopleIn = (counts: readonly Count[]): number => counts.reduce((sum, { people }) => sum + people, 0)

export const sumOf = (sessions: readonly Counted[]): Sum => {
  const groups = new Map<TargetGroup, number>()
  for (const { group, people } of sessions.flatMap(({ counts }) => counts)) groups.set(group, (groups.get(group) ?? 0) + people)
  const hours = sessions.flatMap((one) => one.hours ?? [])
  return {
    sessions: sessions.length,
    people: [...groups.values()].reduce((sum, people) => sum + people, 0),
    groups,
    volunteers: sessions.reduce((sum, one) => sum + one.volunteers, 0),
    hours: hours.length === 0 ? null : hours.reduce((sum, text) => sum.plus(text), decimal(0)).toFixed(),
  }
}

/** Sums by month, the oldest first; a month without sessions is not there. */
export const monthsOf = (sessions: readonly Counted[]): readonly { readonly month: string; readonly sum: Sum }[] =>
  [...Map.groupBy(sessions, ({ heldOn }) => heldOn.slice(0, 7))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, own]) => ({ month, sum: sumOf(own) }))

/** The calendar years in which something was held, in order. */
export const yearsHeld = (sessions: readonly Pick<Counted, 'heldOn'>[]): readonly number[] =>
  [...new Set(sessions.map(({ heldOn }) => yearOf(heldOn)))].toSorted((a, b) => a - b)
