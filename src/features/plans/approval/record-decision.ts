import { command, notFound, type Subject } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { mayRecordDecisions } from '../policy.ts'
import { type Plan, shapeOf } from '../read.ts'
import { approvalAt, lockPlan, settle } from '../stage.ts'
import type { Decider } from './approval.ts'
import { closedFor, faultsIn, type NewDecision } from './decide.ts'
import { type NewFile, storeFile } from './file.ts'
import { type Paper, saveDecision } from './save-decision.ts'
import { isAnew } from './sent.ts'
import { standingsOf } from './standing.ts'
import { approvalTexts } from './texts.ts'

export type RecordDecision = NewDecision &
  Pick<Paper, 'item' | 'page' | 'votes'> & {
    readonly plan: Id
    readonly decider: Id
    /** The minutes, protocol or letter; null asks for it. */
    readonly file: NewFile | null
    readonly example?: boolean
  }

/** Whom recording for a decider is asked of: an estate's own people for its meeting, else who runs the plan; the municipality for all. */
export const recordingSubject = (plan: Plan, decider: Pick<Decider, 'estate'>): Subject => {
  const operator = plan.operator ? [plan.operator.id] : []
  if (decider.estate === null) return { municipality: plan.municipality, organisations: operator }
  const estate = [...plan.estates, ...plan.left].find(({ id }) => id === decider.estate)
  const above = estate?.association ? [estate.association.id] : []
  return { municipality: plan.municipality, organisations: [decider.estate, ...above, ...operator] }
}

/**
 * Records what a body elsewhere decided, with its paper, item and page. It counts when a second person of another organisation has confirmed it.
 * Refuses the submitter, a step that is decided here or whose turn has not come, a date before the submission or ahead of today, a file
 * that is not what it says, and what every decision refuses.
 */
export const recordDecision = command<RecordDecision, Id>('decision.recorded', mayRecordDecisions, async (stage, input) => {
  const plan = await lockPlan(stage, input.plan)
  const record = await approvalAt(stage, plan, input.decider)
  const decider = record.deciders.find(({ id }) => id === input.decider)
  const step = record.steps.find(({ id }) => id === decider?.step)
  if (!decider || !step) throw notFound()
  const mandate = stage.permit(recordingSubject(plan, decider))
  if (step.decides === 'here') return refused({ say: approvalTexts.phrase('decide.here', { who: decider.title }) })
  const standings = standingsOf(record, shapeOf(plan))
  const nameOf = (about: Id) => plan.parts.find(({ id }) => id === about)?.title ?? ''
  const asked = { record, standings, decider, person: stage.actor.person, today: stage.today, nameOf }
  const takenOver = isAnew(record, decider)
  const closed = closedFor(asked)
  if (closed) return refused(closed)
  const faults = [...faultsIn(asked, input), ...(input.file ? [] : [at('file', approvalTexts.phrase('decide.paper'))])]
  if (faults.length > 0 || !input.file) return refused(...faults)
  const file = await storeFile(stage, plan.municipality, input.file)
  if (!file.ok) return file
  const paper = { file: file.value, item: input.item, page: input.page, votes: input.votes }
  const saved = await saveDecision(stage, {
    plan,
    record,
    decider,
    mandate,
    decision: input,
    paper,
    example: input.example ?? false,
    takenOver,
  })
  if (!saved.ok) return saved
  await settle(stage, plan.id)
  return done({
    value: saved.value,
    entry: {
      municipality: plan.municipality,
      subject: { kind: 'plan', id: plan.id },
      detail: { decision: saved.value, step: step.key, estate: decider.estate, outcome: input.outcome },
    },
  })
})
