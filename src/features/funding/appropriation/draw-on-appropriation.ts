import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { at, done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { mayWriteFunding } from '../policy.ts'
import { drawOn } from './appropriation.ts'
import { fundOf, held, lockAppropriation, subjectOf } from './stage.ts'
import { appropriationTexts } from './texts.ts'

export type DrawOnAppropriation = {
  readonly appropriation: Id
  /** Version of the appropriation that was seen: registering gives 1, each draw one more. What is left decides, so any other draw counts. */
  readonly version: number | undefined
  readonly plan: Id
  /** Øre in all, not the difference; 0 takes the draw away. */
  readonly amount: Ore
}

/**
 * Sets what a plan draws on an appropriation in all. Refuses a plan of another municipality, more than the other plans leave, a raise after
 * the appropriation has expired, and taking away a draw that is not there. A stale edit saves nothing.
 */
export const drawOnAppropriation = command<DrawOnAppropriation, { readonly version: number }>(
  'appropriation.drawn',
  mayWriteFunding,
  async (stage, input) => {
    const found = await lockAppropriation(stage, input.appropriation)
    stage.permit(subjectOf(found))
    const fresh = freshEdit(found.version, input.version)
    if (!fresh.ok) return fresh
    const { municipality, id } = found
    const { plan, amount } = input
    const known = await stage.tx
      .selectFrom('work')
      .select('id')
      .where('municipality', '=', municipality)
      .where('id', '=', plan)
      .executeTakeFirst()
    if (!known) return refused(at('plan', appropriationTexts.phrase('draw.foreign')))
    const drawn = drawOn(fundOf(found), { plan, amount }, stage.today)
    if (!drawn.ok) return drawn
    const row = { municipality, appropriation_id: id, work_id: plan }
    const version = found.version + 1
    const saved = await held(async () => {
      if (amount === 0) {
        await stage.tx
          .deleteFrom('appropriation_draw')
          .where('municipality', '=', municipality)
          .where('appropriation_id', '=', id)
          .where('work_id', '=', plan)
          .execute()
      } else {
        const set = { amount, drawn_at: stage.now, drawn_by: stage.actor.person }
        await stage.tx
          .insertInto('appropriation_draw')
          .values({ ...row, ...set })
          .onConflict((conflict) => conflict.columns(['municipality', 'appropriation_id', 'work_id']).doUpdateSet(set))
          .execute()
      }
      await stage.tx.updateTable('appropriation').set({ version }).where('municipality', '=', municipality).where('id', '=', id).execute()
    })
    if (!saved.ok) return saved
    return done({ value: { version }, entry: { municipality, subject: { kind: 'appropriation', id }, detail: { plan } } })
  },
)
