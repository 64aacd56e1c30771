import type { Day } from '#kernel/day'
import { largestAmount, type Ore } from '#kernel/money'
import { at, type Refusal } from '#kernel/result'
import { type CoFinancingRuleId, coFinancingRuleIds, coFinancingRuleOn } from '../../../../rules/co-financing/index.ts'
import { budgetTexts } from './texts.ts'

/** The whole of a plan's money and what it is held against. */
export type Frame = {
  readonly frame: Ore
  /** Rule of rules/co-financing. */
  readonly rule: string
  /** Year whose prices the amounts are in. */
  readonly priceLevel: number
  /** Why the local share is split in another way than the rule's. */
  readonly reason: string | null
}

const say = budgetTexts.phrase

export const isRule = (text: string): text is CoFinancingRuleId => coFinancingRuleIds.some((id) => id === text)

/** The rules that hold on a plan's first day. */
export const rulesOn = (from: Day) =>
  coFinancingRuleIds.flatMap((id) => {
    const rule = coFinancingRuleOn(id, from)
    return rule ? [{ id, rule }] : []
  })

/** Why a plan that begins on a day cannot have a frame; empty when it can. */
export const frameRefusals = ({ frame, rule, priceLevel, reason }: Frame, from: Day): readonly Refusal[] => [
  ...(Number.isInteger(frame) && frame > 0 && frame <= largestAmount ? [] : [at('frame', say('frame.amount'))]),
  ...(isRule(rule) && coFinancingRuleOn(rule, from) ? [] : [at('rule', say('frame.rule'))]),
  ...(Number.isInteger(priceLevel) && priceLevel >= 1990 && priceLevel <= 2199 ? [] : [at('priceLevel', say('frame.price'))]),
  ...((reason?.length ?? 0) > 1_000 ? [at('reason', say('frame.reason'))] : []),
]
