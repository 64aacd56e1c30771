import { lastDay } from '#kernel/period'
import type { Language } from '#text/language.ts'
import { texts as uiTexts } from '#ui/texts.ts'
import type { Listed } from './list.ts'
import { planTexts } from './texts.ts'

/** A cell that no spreadsheet takes for a formula, quoted where it must be. */
const cell = (text: string): string => {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain
}

const kroner = (ore: number, language: Language): string => {
  const text = (ore / 100).toFixed(2)
  return language === 'da' ? text.replace('.', ',') : text
}

/** A list of plans as spreadsheets in Denmark read it: a byte order mark, semicolons, decimal commas in Danish. */
export const csvOf = (plans: readonly Listed[], language: Language): string => {
  const say = planTexts.in(language)
  const state = uiTexts.in(language)
  const head = (['name', 'municipality', 'board', 'from', 'until', 'frame', 'state', 'due', 'address'] as const).map((key) =>
    say(`list.${key}`),
  )
  const lines = plans.map((plan) => [
    plan.name,
    plan.municipality_name,
    plan.board ?? '',
    plan.from,
    lastDay(plan) ?? '',
    plan.frame === null ? '' : kroner(plan.frame, language),
    plan.state === null ? '' : state(plan.state),
    plan.due ?? '',
    `/planer/${plan.slug}`,
  ])
  return `\uFEFF${[head, ...lines].map((cells) => cells.map(cell).join(';')).join('\r\n')}\r\n`
}
