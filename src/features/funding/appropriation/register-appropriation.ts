import { takeAddress } from '#database/address'
import { command } from '#features/identity'
import { addDays, type Day, type Precision } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { at, done, refused } from '#kernel/result'
import { mayWriteFunding } from '../policy.ts'
import { firstOf } from './known-day.ts'
import { held } from './stage.ts'
import { appropriationTexts } from './texts.ts'

export type RegisterAppropriation = {
  readonly municipality: number
  readonly name: string
  readonly amount: Ore
  /** Budget year that it stands in. */
  readonly year: number
  /** Year whose prices the amount is in. */
  readonly priceLevel: number
  readonly purpose: string
  /** Who asked and how it was argued; null where no source says. */
  readonly requested: string | null
  /** The council or committee that decided. */
  readonly body: Id
  /** A day of what is known; it is kept as the first day of the month or year where no more is. */
  readonly decidedOn: Day
  readonly precision: Precision
  readonly item: string | null
  /** Last day on which it can be drawn; null where no source says. */
  readonly lastDay: Day | null
  readonly example?: boolean
  readonly source?: string
}

export type RegisteredAppropriation = { readonly id: Id; readonly slug: string }

const say = appropriationTexts.phrase

/**
 * Registers what a council has set aside. Refuses a decision that lies ahead, an end before it, a body of another municipality, and a name
 * that the municipality has already in that budget year.
 */
export const registerAppropriation = command<RegisterAppropriation, RegisteredAppropriation>(
  'appropriation.registered',
  mayWriteFunding,
  async (stage, input) => {
    const { municipality, name, amount, year, precision, body } = input
    stage.permit({ municipality })
    const decided = firstOf(input.decidedOn, precision)
    if (decided > stage.today) return refused(at('decidedOn', say('register.future')))
    const id = newId()
    const slug = await takeAddress(stage.tx, { section: 'bevillinger', name, municipality, record: id, now: stage.now })
    const saved = await held(() =>
      stage.tx
        .insertInto('appropriation')
        .values({
          municipality,
          id,
          slug,
          name,
          purpose: input.purpose,
          requested: input.requested,
          amount,
          year,
          price_level: input.priceLevel,
          body_id: body,
          decided_on: decided,
          date_precision: precision,
          item: input.item,
          expires_on: input.lastDay === null ? null : addDays(input.lastDay, 1),
          example: input.example ?? false,
          source: input.source ?? null,
        })
        .execute(),
    )
    if (!saved.ok) return saved
    return done({
      value: { id, slug },
      entry: { municipality, subject: { kind: 'appropriation', id }, detail: { body, year } },
    })
  },
)
