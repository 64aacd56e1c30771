import { yearOf } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { worthOf } from '../../../../rules/co-financing/index.ts'
import { ruleLines } from '../budget/check.ts'
import type { PartDocument } from '../document.ts'

/** How many came to an activity's sessions in a year. */
export type Attendance = { readonly activity: Id; readonly year: number; readonly sessions: number; readonly people: number }

/** What a part was given in the years that are over, and what it held in them. */
export type Cost = {
  readonly part: Pick<PartDocument, 'number' | 'title'>
  readonly given: Ore
  readonly sessions: number
  readonly people: number
  /** Activities that had begun and of which no session is registered: their money would be laid on the others. */
  readonly untold: number
  /** Øre each time that somebody came, in whole kroner; null while nobody is registered, or of some activities nothing. */
  readonly each: Ore | null
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

/** Øre rounded to whole kroner: more than that a budget does not know. */
const toKroner = (ore: number): Ore => Math.round(ore / 100) * 100

/**
 * What each sub-agreement was given until the end of a year and what it held until then: the budget with confirmed and unconfirmed hours, not the accounts.
 * Parts without money are left out.
 */
export const costsUntil = (parts: readonly PartDocument[], attendance: readonly Attendance[], year: number): readonly Cost[] =>
  parts
    .filter(({ kind }) => kind === 'sub')
    .flatMap((part) => {
      const lines = part.lines.flatMap((line) => ruleLines(line, part.id)).filter((line) => line.year <= year)
      const given = sum(lines.map(worthOf))
      const begun = part.activities.filter(({ from }) => yearOf(from) <= year)
      const came = attendance.filter((one) => one.year <= year && part.activities.some(({ id }) => id === one.activity))
      const untold = begun.filter(({ id }) => !came.some(({ activity }) => activity === id)).length
      const [sessions, people] = [sum(came.map((one) => one.sessions)), sum(came.map((one) => one.people))]
      if (given === 0) return []
      const each = people === 0 || untold > 0 ? null : toKroner(given / people)
      return [{ part: { number: part.number, title: part.title }, given, sessions, people, untold, each }]
    })
