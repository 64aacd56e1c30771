import { activityKinds, directoryTexts, targetGroups } from '#features/areas'
import { languages } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import { type ApprovalTemplateId, approvalTemplateIds, approvalTemplateOn } from '../../../../rules/approval-graphs/index.ts'
import { coFinancingRule, coFinancingRuleIds, sources } from '../../../../rules/co-financing/index.ts'
import { programmePeriod, programmePeriods } from '../../../../rules/lbf-programme-periods/index.ts'
import { payerTexts } from '../budget/payers.ts'
import { budgetTexts } from '../budget/texts.ts'
import { countings } from '../document.ts'
import { outcomes } from '../milestone/milestone.ts'
import { partFormTexts } from '../part/texts.ts'
import type { ListKey } from './layout.ts'
import { takeoverTexts } from './texts.ts'

/** Something that a cell can hold: the value that forms have for it, and the words that stand in the cell. */
export type Choice = { readonly value: string; readonly say: Phrase }

const form = partFormTexts.phrase
const term = directoryTexts.phrase

const named = (ids: readonly { readonly id: string; readonly name: { readonly da: string; readonly en: string } }[]): readonly Choice[] =>
  ids.map(({ id, name }) => ({ value: id, say: (language) => name[language] }))

const ownName = (id: ApprovalTemplateId, day: string | null) => {
  const days = [...(day === null ? [] : [day]), ...programmePeriods.map(({ from }) => from).toReversed()]
  return days.flatMap((one) => approvalTemplateOn(id, one)?.name ?? [])[0]
}

/** Ways of approval by the name that they have on a plan's first day, or had last. */
export const templateChoices = (from: string | null): readonly Choice[] =>
  approvalTemplateIds.flatMap((id) => {
    const name = ownName(id, from)
    return name ? [{ value: id, say: (language) => name[language] }] : []
  })

/** The ways of approval that a municipality has or has had; all of them as examples where it has none. */
export const ownWays = (municipality: string): readonly Choice[] => {
  const all = templateChoices(null)
  const days = programmePeriods.map(({ from }) => from)
  const own = all.filter(({ value }) =>
    days.some((day) => approvalTemplateOn(value as ApprovalTemplateId, day)?.municipality === municipality),
  )
  return own.length > 0 ? own : all
}

/** The themes of a programme period; of all of them where none is known. */
export const themeChoices = (programme: string | null): readonly Choice[] => {
  const own = programme === null ? null : programmePeriod(programme)
  const themes = (own ? [own] : programmePeriods.toReversed()).flatMap((period) => period.themes.value)
  return named([...new Map(themes.map((theme) => [theme.id, theme])).values()])
}

/** The choices that are the same in every municipality. */
export const fixedChoices = {
  programme: named(programmePeriods.toReversed()),
  rule: named(coFinancingRuleIds.map((id) => ({ id, name: coFinancingRule(id).name }))),
  direction: (['up', 'down'] as const).map((value) => ({ value, say: form(`goal.direction.${value}`) })),
  counting: countings.map((value) => ({ value, say: form(`goal.counting.${value}`) })),
  frequency: (['month', 'quarter', 'half_year', 'year'] as const).map((value) => ({ value, say: form(`goal.frequency.${value}`) })),
  activityKind: activityKinds.map((value) => ({ value, say: term(`activity.${value}`) })),
  target: targetGroups.map((value) => ({ value, say: term(`target.${value}`) })),
  source: sources.map((value) => ({ value, say: payerTexts.phrase(value) })),
  milestoneEnd: outcomes.map((value) => ({ value, say: takeoverTexts.phrase(`choice.${value}`) })),
  lineKind: (['cash', 'hours'] as const).map((value) => ({ value, say: budgetTexts.phrase(`form.${value}`) })),
} as const satisfies Partial<Record<ListKey, readonly Choice[]>>

const plain = (words: string): string => words.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('da')

/** The choice that words name, in either language whatever their capitals; undefined for none. */
export const chosenBy = (words: string, choices: readonly Choice[]): Choice | undefined =>
  choices.find(({ say }) => languages.some((language) => plain(say(language)) === plain(words)))

/** The words of a choice. */
export const wordsFor = (value: string | null, choices: readonly Choice[]): Phrase | null =>
  choices.find((choice) => choice.value === value)?.say ?? null
