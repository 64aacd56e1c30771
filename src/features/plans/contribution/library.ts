import { asShown, type DefinitionRow, isHidden, type ToldFigure } from '#features/areas'
import type { Words } from '#web/page.ts'
import type { DisclosureRule } from '../../../../rules/disclosure-control/pure.ts'
import type { GoalDocument } from '../document.ts'
import { contributionTexts } from './texts.ts'

/** An indicator that a goal can begin from: its present definition, and the last figure of the plan's one area until the plan begins. */
export type LibraryEntry = { readonly code: string; readonly definition: DefinitionRow; readonly told: ToldFigure | null }

const frequencies = {
  yearly: 'year',
  half_yearly: 'half_year',
  quarterly: 'quarter',
  monthly: 'month',
  irregular: 'year',
} as const satisfies Readonly<Record<DefinitionRow['frequency'], GoalDocument['frequency']>>

const say = contributionTexts.in('da')

const unitOf = ({ unit, counted }: DefinitionRow): string => {
  if (unit === 'percent') return '%'
  return unit === 'number' ? (counted?.da ?? '') : say(`unit.${unit}`)
}

/** A figure as a goal's form has its baseline; nothing where readers are not shown it. */
const baselineOf = ({ definition: { unit }, told }: LibraryEntry, rule: DisclosureRule): Words =>
  told?.state === 'known' && told.amount !== null && !isHidden(unit, told, rule)
    ? { baseline: asShown('number', told.amount).replace('.', ','), baselineOn: told.day }
    : {}

/** The words of a new goal that begins from an indicator; what it shall come to, and why, is still to be written. Plans are written in Danish. */
export const wordsFrom = (entry: LibraryEntry, rule: DisclosureRule): Words => {
  const { code, definition } = entry
  const { name, direction, numerator, denominator, source, method, frequency, unit } = definition
  const share = unit === 'percent' && numerator !== null && denominator !== null
  return {
    ...{ indicator: name.da, unit: unitOf(definition), source, method: method ?? '' },
    direction: direction === 'lower' ? 'down' : 'up',
    counting: share ? 'share' : 'last',
    ...(share && { numerator: numerator.da, denominator: denominator.da }),
    frequency: frequencies[frequency],
    ...baselineOf(entry, rule),
    origin: code,
  }
}
