import type { BeadRecord, Tie } from '#features/thread'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { State } from '#ui/kit.ts'
import { standingsIn } from './amendment/amendment.ts'
import type { ApprovalRecord, Decision, WholeApproval } from './approval/approval.ts'
import { partsDecided } from './approval/decide.ts'
import { lackingNow } from './approval/lacking-now.ts'
import { type Standing, standingsOf, stateOf, statusOf } from './approval/standing.ts'
import { stopsOf } from './approval/stops.ts'
import { checkOf } from './budget/check.ts'
import type { PlanDocument } from './document.ts'
import { measuredOf } from './part/find.ts'
import { standingOf } from './part/goal.ts'
import { documentOf, type Plan, sectionOf, shapeOf } from './read.ts'

/** The records of a plan on the thread, what ties them, and those that have come off it. */
export type Strand = { readonly beads: readonly BeadRecord[]; readonly ties: readonly Tie[]; readonly gone: readonly Id[] }

/** The plan's own state: what stops it, what is lacking, how far its approval has come. An effort that has ended is done. */
export const planState = (plan: Plan, record: ApprovalRecord, standings: readonly Standing[]): State => {
  if (plan.effort?.ended) return 'good'
  const status = statusOf(record, standings)
  if (status === 'draft') return stopsOf(plan, record).length > 0 ? 'missing' : 'progress'
  if (status === 'approved') return standings.some(({ conditions }) => conditions.length > 0) ? 'missing' : 'good'
  return status === 'in_approval' ? 'progress' : 'stopped'
}

/** A part's own state: what it lacks while it is written, then how far its own approvals have come. */
export const partState = (part: Plan['parts'][number], record: ApprovalRecord, standings: readonly Standing[]): State => {
  if (part.kind === 'sub' && (part.goals.length === 0 || part.activities.length === 0)) return 'missing'
  if (!record.submission) return 'progress'
  const own = standings.filter(({ about, step }) => (part.kind === 'sub' ? about === part.id : step.per === 'plan')).map(stateOf)
  if (own.includes('stopped')) return 'stopped'
  if (own.includes('missing')) return 'missing'
  return own.length > 0 && own.every((state) => state === 'good') ? 'good' : 'progress'
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

/** A decision on the thread, with the records that it hangs on. */
type Hung = Decision & { readonly on: readonly Id[] }

/**
 * The decisions on a plan, each hung on what it is about, and those on its amendments that are open or in force, which hang on the plan and on the parts
 * that they change. Those of an amendment that was withdrawn or sent again are about nothing any more.
 */
const hungDecisions = (plan: Plan, record: WholeApproval, standings: readonly Standing[]): readonly Hung[] => [
  ...presentDecisions(record, standings).map((decision) => ({ ...decision, on: [decision.part ?? plan.id] })),
  ...record.amendments
    .filter(({ amendment }) => !amendment?.closed)
    .flatMap((own) => {
      const touched = partsDecided(own)
      const parts = plan.parts.filter(({ id }) => touched.includes(id)).map((part) => beadOf(plan, part))
      return presentDecisions(own, standingsIn(own)).map((decision) => ({ ...decision, on: [...new Set([plan.id, ...parts])] }))
    }),
]

/** How a goal lies on the thread: as its page says it. The day plays no part in its state. */
const goalState = (plan: Plan, goal: Plan['parts'][number]['goals'][number], today: Day): State =>
  standingOf(goal, plan.from, measuredOf(plan, goal.id), today, null).state

/**
 * How an activity lies on the thread and in its part: it waits while nobody answers for it or nobody takes over. That is a remark and stops
 * nothing, so it is not missing.
 */
export const activityState = ({ responsible, takesOver }: Plan['parts'][number]['activities'][number]): State =>
  responsible === null || takesOver === null ? 'wait' : 'good'

/** The nearest deadline among all that is lacking now. */
const nextDue = (standings: readonly Standing[]): Day | null =>
  lackingNow(standings)
    .flatMap((one) => (one.kind === 'condition' ? one.condition.dueOn : one.kind === 'name' ? [] : (one.voice.decider.dueOn ?? [])))
    .toSorted()[0] ?? null

type Laid = { readonly place: BeadRecord['place']; readonly id: Id; readonly name: string; readonly at: string; readonly state: State }

/** A part with its goals, their measurements and its activities. The strategic agreement has no bead: on the thread it is the plan itself. */
const partBeads = (plan: Plan, part: Plan['parts'][number], state: State, today: Day): readonly Laid[] => {
  const at = part.kind === 'effort' ? '' : `/dele/${part.number}`
  const measured = plan.measurements.filter(({ goal }) => part.goals.some(({ id }) => id === goal))
  return [
    ...(part.kind === 'sub' ? [{ place: 'part', id: part.id, name: part.title, at, state } as const] : []),
    ...part.goals.map(
      (goal): Laid => ({
        place: 'goal',
        id: goal.id,
        name: goal.title,
        at: `${at}#maal-${goal.number}`,
        state: goalState(plan, goal, today),
      }),
    ),
    ...part.activities.map(
      (activity): Laid => ({
        place: 'activity',
        id: activity.id,
        name: activity.title,
        at: `${at}#aktivitet-${activity.number}`,
        state: part.kind === 'effort' && activity.responsible !== null ? 'good' : activityState(activity),
      }),
    ),
    ...measured.map(({ id, measuredOn }): Laid => ({ place: 'measurement', id, name: measuredOn, at: `${at}#maalinger`, state: 'good' })),
  ]
}

/** The bead that a part's records hang on: its own, or the plan's for the strategic agreement and for the part of an effort. */
export const beadOf = (plan: Pick<Plan, 'id'>, part: Pick<Plan['parts'][number], 'id' | 'kind'>): Id =>
  part.kind === 'sub' ? part.id : plan.id

/** Where the money of a plan or an effort lies, and how it stands; null where nothing is said of it. */
const moneyOf = (plan: Plan): { readonly id: Id; readonly at: string; readonly state: State } | null => {
  if (plan.effort) return plan.effort.money && { id: plan.effort.money.id, at: '#penge', state: 'good' }
  return plan.budget && { id: plan.budget.id, at: '/budget', state: moneyState(documentOf(plan)) }
}

/** What leads to a plan, and what each of its records leads to. */
const tiesOf = (plan: Plan, decisions: readonly Hung[]): readonly Tie[] => {
  const { id } = plan
  const money = moneyOf(plan)
  const areas = new Set([...plan.estates.flatMap(({ area }) => area?.id ?? []), ...(plan.effort ? [plan.effort.area.id] : [])])
  return [
    ...[...areas, ...plan.forums.map((forum) => forum.id), ...(plan.board ? [plan.board.id] : [])].map((from) => ({ from, to: id })),
    ...plan.parts.flatMap((part) => {
      const own = beadOf(plan, part)
      return [
        ...(own === id ? [] : [{ from: id, to: own }]),
        ...part.goals.map((goal) => ({ from: own, to: goal.id })),
        ...part.activities.flatMap((activity) =>
          activity.goals.length > 0 ? activity.goals.map((goal) => ({ from: goal, to: activity.id })) : [{ from: own, to: activity.id }],
        ),
        ...(money && own !== id ? [{ from: own, to: money.id }] : []),
      ]
    }),
    ...(money ? [{ from: id, to: money.id }] : []),
    ...plan.measurements.map((one) => ({ from: one.goal, to: one.id })),
    ...decisions.flatMap((decision) => decision.on.map((from) => ({ from, to: decision.id }))),
  ]
}

/** A plan as a strand of the thread: its own bead, its parts, goals, activities, money, measurements and decisions, those on its amendments among them. */
export const strandOf = (plan: Plan, record: WholeApproval, today: Day): Strand => {
  const standings = standingsOf(record, shapeOf(plan))
  const decisions = hungDecisions(plan, record, standings)
  const open = record.amendments.filter(({ amendment }) => !amendment?.closed).flatMap(standingsIn)
  const { name } = plan
  const money = moneyOf(plan)
  const laid: readonly Laid[] = [
    { place: 'plan', id: plan.id, name, at: '', state: planState(plan, record, standings) },
    ...plan.parts.flatMap((part) => partBeads(plan, part, partState(part, record, standings), today)),
    ...(money ? [{ place: 'money', name, ...money } as const] : []),
    ...decisions.map(
      (decision): Laid => ({
        place: 'decision',
        id: decision.id,
        name,
        at: plan.effort ? '#godkendelse' : `/beslutninger/${decision.id}`,
        state: decisionState(decision),
      }),
    ),
  ]
  const due = statusOf(record, standings) === 'rejected' ? null : nextDue([...standings, ...open])
  const present = new Set(decisions.map(({ id }) => id))
  return {
    beads: laid.map(({ at, ...bead }) => ({
      ...bead,
      municipality: plan.municipality,
      href: `/${sectionOf(plan.kind)}/${plan.slug}${at}`,
      detail: bead.place === 'plan' ? due : null,
    })),
    ties: tiesOf(plan, decisions),
    gone: [record, ...record.amendments].flatMap((one) => one.decisions).flatMap(({ id }) => (present.has(id) ? [] : id)),
  }
}
