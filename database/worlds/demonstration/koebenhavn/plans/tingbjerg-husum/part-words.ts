import type { ActivityWords, GoalWords } from '../../../writing.ts'

/** What a sub-agreement says. */
export type PartWords = {
  readonly need: string
  readonly cooperation: string
  readonly goals: readonly GoalWords[]
  /** Each with the places of the part's goals that it leads to. */
  readonly activities: readonly (ActivityWords & { readonly leadsTo: readonly number[] })[]
  readonly milestones: readonly { readonly title: string; readonly dueOn: string; readonly owner: string }[]
}

/** A goal that is told as a share. */
export const share = (numerator: string, denominator: string) => ({ unit: '%', counting: 'share', numerator, denominator }) as const
