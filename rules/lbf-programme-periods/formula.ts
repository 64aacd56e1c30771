import { type Day, daysBetween } from '#kernel/day'
import type { Period } from '#kernel/period'
import { addMonths, monthsBetween } from '#rules/months'
import { type ProgrammePeriod, programmePeriods, type Theme } from './parameters.ts'

/** How a plan's themes stand to its period: what is missing, what belongs to another one, and what no period knows. */
export type ThemesJudged = {
  readonly holds: boolean
  readonly missing: readonly Theme[]
  readonly foreign: readonly { readonly theme: Theme; readonly period: ProgrammePeriod }[]
  readonly unknown: readonly string[]
}

/** Holds a plan's themes, by id, against its period: each must belong to it, and where the period says so none may be left out. */
export const judgeThemes = (period: ProgrammePeriod, chosen: readonly string[]): ThemesJudged => {
  const own = period.themes.value
  const others = chosen.filter((id) => !own.some((theme) => theme.id === id))
  const foreign = others.flatMap((id) =>
    programmePeriods.flatMap((other) => {
      const theme = other.themes.value.find((candidate) => candidate.id === id)
      return theme ? [{ theme, period: other }] : []
    }),
  )
  const unknown = others.filter((id) => !foreign.some(({ theme }) => theme.id === id))
  const absent = own.filter((theme) => !chosen.includes(theme.id))
  const enough = period.themesRequired.value === 'every' ? absent.length === 0 : absent.length < own.length
  const missing = enough ? [] : absent
  return { holds: enough && others.length === 0, missing, foreign, unknown }
}

/** How many parts a plan has under the themes chosen: one a theme, or none of their own. */
export const partsCount = (period: ProgrammePeriod, themes: readonly string[]): number =>
  period.partsBy.value === 'theme' ? themes.length : 0

/** A plan's length in whole years begun, and whether it is longer than is usual: a remark, never a refusal. */
export const judgeLength = (
  rules: ProgrammePeriod,
  plan: Period & { readonly until: Day },
): { readonly years: number; readonly remark: boolean } => {
  const months = monthsBetween(plan.from, plan.until)
  const years = Math.ceil((addMonths(plan.from, months) < plan.until ? months + 1 : months) / 12)
  return { years, remark: years > rules.yearsWithoutRemark.value }
}

/** When a prequalification must be in, for the dialogue to fit before the application; both days are inside. */
export type Window = { readonly first: Day; readonly last: Day }

/** The window that an application on a day leaves for its prequalification. */
export const prequalificationWindow = (period: ProgrammePeriod, application: Day): Window => ({
  first: addMonths(application, -period.dialogueMonths.value.most),
  last: addMonths(application, -period.dialogueMonths.value.least),
})

/** Whether a day fits the window, or by how many whole months and days beyond it is early or late. */
export type Timing =
  | { readonly fits: true }
  | { readonly fits: false; readonly side: 'early' | 'late'; readonly months: number; readonly days: number }

/** Judges the day that a prequalification is sent. */
export const judgeSending = ({ first, last }: Window, sent: Day): Timing => {
  if (first <= sent && sent <= last) return { fits: true }
  const [from, to] = sent < first ? [sent, first] : [last, sent]
  const months = monthsBetween(from, to)
  return { fits: false, side: sent < first ? 'early' : 'late', months, days: daysBetween(addMonths(from, months), to) }
}
