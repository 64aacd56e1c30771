import { command, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { at, done, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { mayWriteFunding } from '../policy.ts'
import { drawnBy, drawOn } from './appropriation.ts'
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

type Place = { readonly municipality: number; readonly appropriation: Id; readonly plan: Id }

/** Writes, changes or removes the one row of a plan's draw. An upsert would count as a new draw, which an expired appropriation refuses. */
const setDraw = async (
  { tx, now, actor }: Stage,
  { municipality, appropriation, plan }: Place,
  { before, amount }: { readonly before: Ore; readonly amount: Ore },
): Promise<unknown> => {
  const key = { municipality, appropriation_id: appropriation, work_id: plan }
  const set = { amount, drawn_at: now, drawn_by: actor.person }
  if (amount === 0) {
    return tx
      .deleteFrom('appropriation_draw')
      .where((row) => row.and(key))
      .execute()
  }
  if (before === 0) {
    return tx
      .insertInto('appropriation_draw')
      .values({ ...key, ...set })
      .execute()
  }
  return tx
    .updateTable('appropriation_draw')
    .set(set)
    .where((row) => row.and(key))
    .execute()
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
    const version = found.version + 1
    const saved = await held(async () => {
      await setDraw(stage, { municipality, appropriation: id, plan }, { before: drawnBy(fundOf(found), plan), amount })
      await stage.tx.updateTable('appropriation').set({ version }).where('municipality', '=', municipality).where('id', '=', id).execute()
    })
    if (!saved.ok) return saved
    return done({ value: { version }, entry: { municipality, subject: { kind: 'appropriation', id }, detail: { plan } } })
  },
)
