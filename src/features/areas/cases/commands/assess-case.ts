import type { InsertObject } from 'kysely'
import { command, type Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import type { Tables } from '../../../../../database/types.ts'
import { assess } from '../../criteria/assess.ts'
import { mayPrepareCases } from '../policy.ts'
import { type Case, subjectOf } from '../read.ts'
import { lockCase, move, open, step } from '../stage.ts'
import { caseTexts } from '../texts.ts'

export type AssessCase = {
  readonly case: Id
  readonly version: number | undefined
  readonly assessedOn: Day
  readonly points: 'towards' | 'against' | 'open'
  /** Computed here by the criteria in force on the day, or an analysis made elsewhere: its figures in words, and where they come from. */
  readonly analysis:
    | { readonly kind: 'criteria' }
    | { readonly kind: 'recorded'; readonly figures: string | null; readonly source: string | null }
  /** What the analyst concludes. */
  readonly conclusion: string
  readonly example?: boolean
}

type Frozen = Pick<
  InsertObject<Tables, 'case_assessment'>,
  'method' | 'figures' | 'source' | 'criteria_id' | 'criteria_decided_on' | 'snapshot'
>

/** The assessment as it is kept: computed and frozen with the set it was computed by, or as it was written. */
const frozen = async ({ tx }: Stage, { municipality, area }: Case, { analysis, assessedOn: day }: AssessCase): Promise<Result<Frozen>> => {
  if (analysis.kind === 'recorded') {
    const { figures, source } = analysis
    if (figures && source) return done({ method: 'recorded', figures, source })
    return refused(
      ...(figures ? [] : [at('figures', caseTexts.phrase('fault.figures'))]),
      ...(source ? [] : [at('source', caseTexts.phrase('fault.source'))]),
    )
  }
  const [computed] = await assess(tx, municipality, [area.id], { day })
  if (!computed) return refused(at('method', caseTexts.phrase('fault.criteria')))
  const { set } = computed
  const snapshot = JSON.stringify(computed)
  return done({ method: 'criteria', source: set.name, criteria_id: set.id, criteria_decided_on: set.decidedOn, snapshot })
}

/**
 * Keeps an assessment as it was on its day: computed by the steering group's own criteria, or made elsewhere. Later figures and criteria do
 * not change it. Refuses a day that has not come, a day on which no criteria were in force, and an analysis without figures or source.
 */
export const assessCase = command<AssessCase, Id>('case.assessed', mayPrepareCases, async (stage, input) => {
  const held = await lockCase(stage, input.case)
  const mandate = stage.permit(subjectOf(held))
  const ready = open(held, 'assess', input.version)
  if (!ready.ok) return ready
  if (input.assessedOn > stage.today) return refused(at('assessedOn', caseTexts.phrase('fault.future')))
  const kept = await frozen(stage, held, input)
  if (!kept.ok) return kept
  const { municipality, id } = held
  const made = await step(stage, held, { act: 'assess', outcome: null, day: input.assessedOn, reason: input.conclusion, mandate })
  await stage.tx
    .insertInto('case_assessment')
    .values({
      municipality,
      step_id: made,
      points: input.points,
      example: input.example ?? false,
      ...kept.value,
    })
    .execute()
  await move(stage, held, { act: 'assess', due: null })
  return done({ value: made, entry: { municipality, subject: { kind: 'case', id }, detail: { step: made, points: input.points } } })
})
