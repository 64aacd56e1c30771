import type { Ore } from '#kernel/money'
import { worthOf } from '../../../../rules/co-financing/index.ts'
import { ruleLines } from '../budget/check.ts'
import type { PartDocument } from '../document.ts'

/** How many came to a part's sessions in a year. */
export type Attendance = { readonly part: number; readonly year: number; readonly sessions: number; readonly people: number }

/** What a part was given in the years that are over, and what it held in them. */
export type Cost = {
  readonly part: Pick<PartDocument, 'number' | 'title'>
  readonly given: Ore
  readonly sessions: number
  readonly people: number
  /** Øre each time that somebody came, in whole kroner; null while nobody is registered. */
  readonly each: Ore | null
}

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
      const given = lines.reduce((sum, line) => sum + worthOf(line), 0)
      const came = attendance.filter((one) => one.part === part.number && one.year <= year)
      const [sessions, people] = [came.reduce((sum, one) => sum + one.sessions, 0), came.reduce((sum, one) => sum + one.people, 0)]
      if (given === 0) return []
      return [
        { part: { number: part.number, title: part.title }, given, sessions, people, each: people === 0 ? null : toKroner(given / people) },
      ]
    })
