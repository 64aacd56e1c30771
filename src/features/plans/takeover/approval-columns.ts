import type { ApprovalStep } from '../../../../rules/approval-graphs/index.ts'
import { type ApprovalTemplateId, approvalTemplateIds, approvalTemplateOn } from '../../../../rules/approval-graphs/index.ts'
import { programmePeriods } from '../../../../rules/lbf-programme-periods/index.ts'
import { approvalTexts } from '../approval/texts.ts'
import type { Choice } from './choices.ts'

/** The steps of a way of approval as it is on a plan's first day; none where it is not known. */
export const stepsOf = (template: string, from: string): readonly ApprovalStep[] => {
  const id = approvalTemplateIds.find((one) => one === template)
  return id && from !== '' ? (approvalTemplateOn(id, from)?.steps ?? []) : []
}

/** Steps under the words by which a file names them. */
export const stepChoices = (steps: readonly ApprovalStep[]): readonly Choice[] =>
  steps.map(({ id, by }) => ({ value: id, say: (language) => by[language] }))

const stepsEver = (id: ApprovalTemplateId): readonly ApprovalStep[] =>
  programmePeriods.toReversed().flatMap(({ from }) => approvalTemplateOn(id, from)?.steps ?? [])

/** Every step of some ways of approval, each under its words once: what a cell offers before it is known how the plan is approved. */
export const stepsIn = (ways: readonly Choice[]): readonly Choice[] => [
  ...new Map(
    stepChoices(approvalTemplateIds.filter((id) => ways.some(({ value }) => value === id)).flatMap(stepsEver)).map(
      (choice) => [choice.say('da'), choice] as const,
    ),
  ).values(),
]

/** What was said on paper and can be taken over: a plan that was sent back or rejected is not running. */
export const outcomeChoices: readonly Choice[] = (['approved', 'conditional'] as const).map((value) => ({
  value,
  say: approvalTexts.phrase(`outcome.${value}`),
}))
