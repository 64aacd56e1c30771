import { type Day, yearOf } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { ruleLines } from '../budget/check.ts'
import { type Sums, sumsOfYears } from '../budget/sums.ts'
import type { ActivityDocument, LineDocument, PartDocument } from '../document.ts'
import { isRegistered } from '../session/coverage.ts'

/** How many came to an activity's sessions in a quarter, which its first day names. */
export type Attendance = { readonly activity: Id; readonly quarter: Day; readonly sessions: number; readonly people: number }

/** What a part was given in the years that are over, and what it held in them. */
export type Cost = {
  readonly part: Pick<PartDocument, 'number' | 'title'>
  readonly given: Ore
  /** Hours in its budget that are not confirmed: they are not given yet. */
  readonly waits: Ore
  readonly sessions: number
  readonly people: number
  /** Activities that had begun and of which not every quarter is registered: their money would be laid on the others. */
  readonly untold: number
  /** Øre each time that somebody came, in whole kroner; null while nobody is registered, not all of some activity, or all its money is hours that are not confirmed. */
  readonly each: Ore | null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Øre rounded to whole kroner: more than that a budget does not know. */
export const toKroner = (ore: number): Ore => Math.round(ore / 100) * 100

/** What lines come to until the end of a year; given is what counts of it, never hours that are not confirmed. */
export const givenUntil = (lines: readonly LineDocument[], year: number): Sums =>
  sumsOfYears(lines.flatMap((line) => ruleLines(line, '')).filter((line) => line.year <= year))

/** Whether all that came to an activity until the end of a year is registered, by the one rule for that. */
const isTold = ({ id, from, until }: ActivityDocument, attendance: readonly Attendance[], year: number): boolean => {
  const held = attendance.filter(({ activity }) => activity === id).map(({ quarter }) => quarter)
  return isRegistered({ from, until, held }, `${year + 1}-01-01`)
}

/**
 * What each sub-agreement was given until the end of a year and what it held until then: the budget as it counts, without hours that are not confirmed, and not
 * the accounts. Parts without money are left out.
 */
export const costsUntil = (parts: readonly PartDocument[], attendance: readonly Attendance[], year: number): readonly Cost[] =>
  parts
    .filter(({ kind }) => kind === 'sub')
    .flatMap((part) => {
      const { planned, counts: given, waits } = givenUntil(part.lines, year)
      if (planned === 0) return []
      const begun = part.activities.filter(({ from }) => yearOf(from) <= year)
      const came = attendance.filter((one) => yearOf(one.quarter) <= year && part.activities.some(({ id }) => id === one.activity))
      const untold = begun.filter((activity) => !isTold(activity, came, year)).length
      const [sessions, people] = [sum(came.map((one) => one.sessions)), sum(came.map((one) => one.people))]
      const each = people === 0 || untold > 0 || given === 0 ? null : toKroner(given / people)
      return [{ part: { number: part.number, title: part.title }, given, waits, sessions, people, untold, each }]
    })

/** What the sub-agreements were given until the end of a year, and what the strategic agreement was: coordination, which no activity's price bears. */
export type Apart = { readonly subs: Ore; readonly strategic: Ore }

/** The money of a plan's activities, and that of its coordination beside them. */
export const apartUntil = (parts: readonly PartDocument[], year: number): Apart => {
  const of = (kind: PartDocument['kind']): Ore =>
    givenUntil(
      parts.filter((part) => part.kind === kind).flatMap(({ lines }) => lines),
      year,
    ).counts
  return { subs: of('sub'), strategic: of('strategic') }
}
