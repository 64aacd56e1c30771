import { addDays, type Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { at, done, type Result, refused } from '#kernel/result'
import { formats } from '#text/format.ts'
import type { State } from '#ui/kit.ts'
import { appropriationTexts } from './texts.ts'

/** What a plan has drawn on an appropriation, øre in all. */
export type Draw = { readonly plan: Id; readonly amount: Ore }

/** Money set aside. `expiresOn` is the first day on which nothing can be drawn any more; null where no source says. */
export type Fund = { readonly amount: Ore; readonly expiresOn: Day | null; readonly draws: readonly Draw[] }

/** How money set aside stands: nothing drawn, drawn in part, in part and soon over, all drawn, over with something left, drawn over. */
export const stages = ['unused', 'partly', 'ending', 'spent', 'expired', 'overdrawn'] as const
export type FundStage = (typeof stages)[number]

/** What is left can be below zero: old records are shown as they are. */
export type FundStanding = { readonly drawn: Ore; readonly left: Ore; readonly stage: FundStage; readonly state: State }

/** So many days before the end what is left is called for. */
const warning = 90

const stateOf: Readonly<Record<FundStage, State>> = {
  unused: 'wait',
  partly: 'progress',
  ending: 'missing',
  spent: 'good',
  expired: 'stopped',
  overdrawn: 'stopped',
}

/** Whether nothing can be drawn any more. */
export const isExpired = (expiresOn: Day | null, today: Day): boolean => expiresOn !== null && expiresOn <= today

const stageOf = (amount: Ore, drawn: Ore, expiresOn: Day | null, today: Day): FundStage => {
  if (drawn > amount) return 'overdrawn'
  if (drawn === amount) return 'spent'
  if (isExpired(expiresOn, today)) return 'expired'
  if (isExpired(expiresOn, addDays(today, warning))) return 'ending'
  return drawn === 0 ? 'unused' : 'partly'
}

/** How an amount stands with so much drawn of it. */
export const standing = (amount: Ore, drawn: Ore, expiresOn: Day | null, today: Day): FundStanding => {
  const stage = stageOf(amount, drawn, expiresOn, today)
  return { drawn, left: amount - drawn, stage, state: stateOf[stage] }
}

/** What a plan has drawn; 0 when it has not. */
export const drawnBy = (fund: Pick<Fund, 'draws'>, plan: Id): Ore => fund.draws.find((draw) => draw.plan === plan)?.amount ?? 0

/** What all plans have drawn together. */
export const drawnOf = (fund: Pick<Fund, 'draws'>): Ore => fund.draws.reduce((sum, { amount }) => sum + amount, 0)

/** How money set aside stands on a day. */
export const standingOf = (fund: Fund, today: Day): FundStanding => standing(fund.amount, drawnOf(fund), fund.expiresOn, today)

const say = appropriationTexts.phrase

/**
 * Sets what a plan draws in all; 0 takes the draw away. Refuses more than the other plans leave, any raise after the end, and taking away
 * what is not there. A draw can always be lowered.
 */
export const drawOn = (fund: Fund, { plan, amount }: Draw, today: Day): Result<readonly Draw[]> => {
  const before = drawnBy(fund, plan)
  const others = fund.draws.filter((draw) => draw.plan !== plan)
  const available = fund.amount - drawnOf({ draws: others })
  if (amount === 0 && before === 0) return refused(at('amount', say('draw.nothing')))
  if (amount > before && isExpired(fund.expiresOn, today)) return refused(at('amount', say('draw.expired')))
  if (amount > before && amount > available) {
    return refused(at('amount', (language) => appropriationTexts.in(language)('draw.more', { left: formats[language].kroner(available) })))
  }
  return done(amount === 0 ? others : [...others, { plan, amount }])
}
