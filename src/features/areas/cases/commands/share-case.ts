import { command } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { mayPrepareCases } from '../policy.ts'
import { partiesToOffer } from '../queries.ts'
import { subjectOf } from '../read.ts'
import { lockCase, move, open, step } from '../stage.ts'
import { caseTexts } from '../texts.ts'

export type ShareCase = { readonly case: Id; readonly version: number | undefined; readonly organisation: Id; readonly reason: string }

/** Opens a case with its signals to a partner outside the municipality, and says why. Refuses one that is not among its associations and partners, or has it already. */
export const shareCase = command<ShareCase, null>('case.shared', mayPrepareCases, async (stage, input) => {
  const held = await lockCase(stage, input.case)
  const mandate = stage.permit(subjectOf(held))
  const ready = open(held, 'share', input.version)
  if (!ready.ok) return ready
  const { municipality, id } = held
  const offered = await partiesToOffer(stage.tx, municipality, id)
  if (!offered.some((one) => one.id === input.organisation)) return refused(at('organisation', caseTexts.phrase('fault.party')))
  await stage.tx
    .insertInto('case_party')
    .values({ municipality, case_id: id, organisation_id: input.organisation, recorded_by: stage.actor.person, recorded_at: stage.now })
    .execute()
  await step(stage, held, { act: 'share', outcome: null, day: stage.today, reason: input.reason, mandate })
  await move(stage, held, { act: 'share' })
  return done({ value: null, entry: { municipality, subject: { kind: 'case', id }, detail: { organisation: input.organisation } } })
})
