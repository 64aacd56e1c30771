import { command } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { checkSet, type DraftCriterion } from '../draft.ts'
import { mayRecordCriteria } from '../policy.ts'
import { criteriaTexts } from '../texts.ts'

export type RecordCriteria = {
  readonly municipality: number
  readonly name: string
  /** The body that decided them. */
  readonly body: Id
  readonly decidedOn: Day
  /** Where the decision stands. */
  readonly paper: string
  readonly validFrom: Day
  readonly needed: number
  readonly note: string | null
  readonly criteria: readonly DraftCriterion[]
  readonly example?: boolean
}

const say = criteriaTexts.phrase

/**
 * Records the criteria that a body has decided, as a set of its own; earlier sets stay as they are. Refuses a decision that has not been
 * taken yet, a body of another municipality, a set that holds before it was decided, and more weight needed than there is.
 */
export const recordCriteria = command<RecordCriteria, Id>('criteria.recorded', mayRecordCriteria, async (stage, input) => {
  const { municipality, name, decidedOn, paper, validFrom, needed, note } = input
  stage.permit({ municipality })
  const { tx } = stage
  if (decidedOn > stage.today) return refused(at('decidedOn', say('form.future')))
  if (validFrom < decidedOn) return refused(at('validFrom', say('form.before')))
  const body = await tx
    .selectFrom('body')
    .select('id')
    .where('municipality', '=', municipality)
    .where('id', '=', input.body)
    .executeTakeFirst()
  if (!body) return refused(at('body', say('form.body.missing')))
  const kinds = await tx.selectFrom('presence_kind').select('id').where('municipality', '=', municipality).execute()
  const refusals = checkSet(
    needed,
    input.criteria,
    kinds.map(({ id }) => id),
  )
  if (refusals.length > 0) return refused(...refusals)
  const id = newId()
  await tx
    .insertInto('criteria_set')
    .values({
      ...{ municipality, id, name, body_id: input.body, decided_on: decidedOn, paper, valid_from: validFrom, needed, note },
      example: input.example ?? false,
      recorded_at: stage.now,
    })
    .execute()
  await tx
    .insertInto('criterion')
    .values(
      input.criteria.map(({ measure, of, against, comparator, amount, years, weight }, index) => ({
        ...{ municipality, id: newId(), set_id: id, position: index + 1, measure, against, comparator, amount, years, weight },
        kind_id: measure === 'presence' ? of : null,
        indicator: measure === 'indicator' ? of : null,
      })),
    )
    .execute()
  const detail = { body: input.body, decidedOn, validFrom, criteria: input.criteria.length, needed }
  return done({ value: id, entry: { municipality, subject: { kind: 'criteria', id }, detail } })
})
