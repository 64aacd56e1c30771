import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { at, done, heldBy, type Refusal, type Result, refused } from '#kernel/result'
import { type PlanChoice, plansIn } from '../plans.ts'
import { mayWriteFunding } from '../policy.ts'
import { type Carrier, type SpreadKey, spread } from './spread.ts'
import { sharedCostTexts } from './texts.ts'

export type SpreadSharedCost = {
  readonly municipality: number
  readonly name: string
  /** Calendar year. */
  readonly year: number
  /** Øre in the year. */
  readonly amount: Ore
  readonly key: SpreadKey
  /** Who agreed on the key and why. */
  readonly reason: string
  /** At least two. */
  readonly plans: readonly Id[]
  readonly example?: boolean
}

const say = sharedCostTexts.phrase

const weightOf = (plan: PlanChoice, key: SpreadKey): number | null => (key === 'equal' ? 1 : plan[key])

/** The plans with their weights; refused where one has none that the key could use. */
const carriersOf = (plans: readonly PlanChoice[], key: SpreadKey): Result<readonly Carrier[]> => {
  const lacking = plans.filter((plan) => !weightOf(plan, key)).map(({ name }) => name)
  if (lacking.length > 0 && key !== 'equal') return refused(at('key', say(`spread.weight.${key}`, { plans: lacking.join(', ') })))
  return done(plans.map((plan) => ({ id: plan.id, name: plan.name, weight: weightOf(plan, key) ?? 0 })))
}

const sentenceOf = (error: unknown): Refusal | null =>
  (error as { constraint?: string }).constraint === 'shared_cost_is_named_once_a_year' ? at('name', say('spread.taken')) : null

const held = heldBy(sentenceOf)

/**
 * Spreads a cost over plans by a key and writes down every plan's share; they add up to the øre. Refuses fewer than two plans, a plan of
 * another municipality, one without the weight that the key asks for, and a cost that has been spread in that year already.
 */
export const spreadSharedCost = command<SpreadSharedCost, { readonly id: Id }>(
  'shared_cost.spread',
  mayWriteFunding,
  async (stage, input) => {
    const { municipality, name, year, amount, key, reason } = input
    stage.permit({ municipality })
    const wanted = new Set(input.plans)
    if (wanted.size < 2) return refused(at('plans', say('spread.few')))
    const plans = (await plansIn(stage.tx, [municipality])).filter(({ id }) => wanted.has(id))
    if (plans.length < wanted.size) return refused(at('plans', say('spread.foreign')))
    const carriers = carriersOf(plans, key)
    if (!carriers.ok) return carriers
    const shares = spread(amount, carriers.value)
    if (!shares) return refused(at('plans', say('spread.few')))
    const id = newId()
    const saved = await held(() =>
      stage.tx
        .insertInto('shared_cost')
        .values({ municipality, id, name, amount, year, spread_by: key, reason, example: input.example ?? false, recorded_at: stage.now })
        .execute(),
    )
    if (!saved.ok) return saved
    await stage.tx
      .insertInto('shared_cost_share')
      .values(shares.map((share) => ({ municipality, shared_cost_id: id, work_id: share.id, weight: share.weight, amount: share.amount })))
      .execute()
    return done({
      value: { id },
      entry: { municipality, subject: { kind: 'shared_cost', id }, detail: { plans: shares.map((share) => share.id), key }, reason },
    })
  },
)
