import type { BeadRecord, Tie } from '#features/thread'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { State } from '#ui/kit.ts'
import type { ApprovalRecord, Decision } from './approval/approval.ts'
import { blockersOf } from './approval/ready.ts'
import { lackingNow, type Standing, standingsOf, stateOf, statusOf } from './approval/standing.ts'
import { checkOf } from './budget/check.ts'
import type { PlanDocument } from './document.ts'
import { documentOf, type Plan } from './read.ts'

/** The records of a plan on the thread, what ties them, and those that have come off it. */
export type Strand = { readonly beads: readonly BeadRecord[]; readonly ties: readonly Tie[]; readonly gone: readonly Id[] }

/** What a plan is made of now, for its approvals. */
export const shapeOf = (plan: Plan) => ({
  parts: plan.parts.filter(({ kind }) => kind === 'sub').map(({ id }) => id),
  estates: plan.estates.map(({ id }) => id),
})

/** The plan's own state: what stops it, what is lacking, how far its approval has come. */
export const planState = (document: PlanDocument, record: ApprovalRecord, standings: readonly Standing[]): State => {
  const status = statusOf(record, standings)
  if (status === 'draft') return blockersOf(document).length > 0 ? 'missing' : 'progress'
  if (status === 'approved') return standings.some(({ conditions }) => conditions.length > 0) ? 'missing' : 'good'
  return status === 'in_approval' ? 'progress' : 'stopped'
}

/** A part's own state: what it lacks while it is written, then how far its own approvals have come. */
export const partState = (part: Plan['parts'][number], record: ApprovalRecord, standings: readonly Standing[]): State => {
  if (part.kind === 'sub' && (part.goals.length === 0 || part.activities.length === 0)) return 'missing'
  if (!record.submission) return 'progress'
  const own = standings.filter(({ about }) => about === part.id).map(stateOf)
  if (own.includes('stopped')) return 'stopped'
  if (own.includes('missing')) return 'missing'
  return own.every((state) => state === 'good') && own.length > 0 ? 'good' : part.kind === 'strategic' ? 'good' : 'progress'
}

const decisionState = ({ outcome, countsFrom, conditions }: Decision): State => {
  if (countsFrom === null) return 'progress'
  if (outcome === 'returned' || outcome === 'rejected') return 'stopped'
  return conditions.some(({ met }) => met === null) ? 'missing' : 'good'
}

const moneyState = (document: PlanDocument): State => {
  const check = checkOf(document)
  return check === null ? 'wait' : check.holds ? 'good' : 'missing'
}

/** The decisions that lie on the thread: of each decider the one that counts, or the record that waits to be confirmed. */
const presentDecisions = (record: ApprovalRecord, standings: readonly Standing[]): readonly Decision[] => {
  const present = new Set(standings.flatMap(({ voices }) => voices.flatMap(({ decision, waiting }) => waiting?.id ?? decision?.id ?? [])))
  return record.decisions.filter(({ id }) => present.has(id))
}

/** How an activity lies on the thread: lacking while nobody answers for it or nobody takes over. */
const activityState = ({ responsible, takesOver }: Plan['parts'][number]['activities'][number]): State =>
  responsible === null || takesOver === null ? 'missing' : 'good'

/** A plan as a strand of the thread: its own bead, its parts, goals, activities, money, measurements and decisions. */
export const strandOf = (plan: Plan, record: ApprovalRecord, today: Day): Strand => {
  const { municipality, slug, id } = plan
  const document = documentOf(plan)
  const standings = standingsOf(record, shapeOf(plan))
  const href = `/planer/${slug}`
  const decisions = presentDecisions(record, standings)
  const money = plan.budget
  const next = lackingNow(standings)
    .flatMap((one) => (one.kind === 'condition' ? one.condition.dueOn : one.kind === 'name' ? [] : (one.voice.decider.dueOn ?? [])))
    .toSorted()[0]
  const bead = (place: BeadRecord['place'], record_: Id, name: string, at: string, state: State): BeadRecord => ({
    municipality,
    id: record_,
    place,
    name,
    href: at,
    state,
    detail: null,
  })
  const beads: BeadRecord[] = [
    { ...bead('plan', id, plan.name, href, planState(document, record, standings)), detail: next ?? null },
    ...plan.parts.flatMap((part) => [
      bead('part', part.id, part.title, `${href}/dele/${part.number}`, partState(part, record, standings)),
      ...part.goals.map((goal) =>
        bead('goal', goal.id, goal.title, `${href}/dele/${part.number}#maal-${goal.number}`, goal.baseline === null ? 'missing' : 'good'),
      ),
      ...part.activities.map((activity) =>
        bead('activity', activity.id, activity.title, `${href}/dele/${part.number}#aktivitet-${activity.number}`, activityState(activity)),
      ),
    ]),
    ...(money ? [bead('money', money.id, plan.name, `${href}/budget`, moneyState(document))] : []),
    ...plan.measurements.map((one) =>
      bead('measurement', one.id, one.measuredOn, `${href}#maalinger`, one.measuredOn > today ? 'wait' : 'good'),
    ),
    ...decisions.map((decision) =>
      bead('decision', decision.id, plan.name, `${href}/beslutninger/${decision.id}`, decisionState(decision)),
    ),
  ]
  const areas = [...new Set(plan.estates.flatMap(({ area }) => area?.id ?? []))]
  const ties: Tie[] = [
    ...[...areas, ...plan.forums.map((forum) => forum.id), ...(plan.board ? [plan.board.id] : [])].map((from) => ({ from, to: id })),
    ...plan.parts.flatMap((part) => [
      { from: id, to: part.id },
      ...part.goals.map((goal) => ({ from: part.id, to: goal.id })),
      ...part.activities.flatMap((activity) =>
        activity.goals.length > 0 ? activity.goals.map((goal) => ({ from: goal, to: activity.id })) : [{ from: part.id, to: activity.id }],
      ),
      ...(money ? [{ from: part.id, to: money.id }] : []),
    ]),
    ...(money ? [{ from: id, to: money.id }] : []),
    ...plan.measurements.map((one) => ({ from: one.goal, to: one.id })),
    ...decisions.map((decision) => ({ from: decision.part ?? id, to: decision.id })),
  ]
  const present = new Set(decisions.map((decision) => decision.id))
  return { beads, ties, gone: record.decisions.flatMap((decision) => (present.has(decision.id) ? [] : decision.id)) }
}
