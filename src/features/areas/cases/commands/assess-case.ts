import { command } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { mayPrepareCases } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { lockCase, move, open, step } from '../stage.ts'
import { caseTexts } from '../texts.ts'

export type AssessCase = {
  readonly case: Id
  readonly version: number | undefined
  readonly assessedOn: Day
  readonly points: 'towards' | 'against' | 'open'
  /** The figures as the analysis gives them, in words. */
  readonly figures: string
  readonly source: string
  /** What the analyst concludes. */
  readonly conclusion: string
  readonly example?: boolean
}

/** Records an analysis that was made, as it was on its day; later figures do not change it. Refuses a day that has not come. */
export const assessCase = command<AssessCase, Id>('case.assessed', mayPrepareCases, async (stage, input) => {
  const held = await lockCase(stage, input.case)
  const mandate = stage.permit(subjectOf(held))
  const ready = open(held, 'assess', input.version)
  if (!ready.ok) return ready
  if (input.assessedOn > stage.today) return refused(at('assessedOn', caseTexts.phrase('fault.future')))
  const { municipality, id } = held
  const made = await step(stage, held, { act: 'assess', outcome: null, day: input.assessedOn, reason: input.conclusion, mandate })
  await stage.tx
    .insertInto('case_assessment')
    .values({
      municipality,
      step_id: made,
      method: 'recorded',
      points: input.points,
      figures: input.figures,
      source: input.source,
      example: input.example ?? false,
    })
    .execute()
  await move(stage, held, { act: 'assess', due: null })
  return done({ value: made, entry: { municipality, subject: { kind: 'case', id }, detail: { step: made, points: input.points } } })
})
