import type { Tx } from '#database/database'
import { type Actor, type Permission, reachOf, type Subject } from '#features/identity'
import type { Day } from '#kernel/day'
import { fromRange } from '#kernel/period'
import { documentFormat, type EffortFacts, type EstateDocument, type PlanDocument, type PlanFacts } from './document.ts'
import { mayReadPlan } from './policy.ts'
import { findPlan } from './queries.ts'
import type { EstateRow, PlanRow, WorkKind } from './rows.ts'

/** A plan as its pages and its commands see it. `until` is the first day after it. */
export type Plan = Omit<PlanRow, 'period' | 'estates'> & {
  readonly from: Day
  readonly until: Day
  /** The estates that take part now. */
  readonly estates: readonly EstateRow[]
  /** Those that have left, and why. */
  readonly left: readonly EstateRow[]
}

/** The first part of the addresses of plans and of efforts. */
export const sectionOf = (kind: WorkKind) => (kind === 'plan' ? 'planer' : 'indsatser')

const fromRow = ({ period, estates, ...row }: PlanRow): Plan => {
  const { from, until } = fromRange(period)
  if (until === null) throw new Error('A plan always has an end')
  return {
    ...row,
    from,
    until,
    estates: estates.filter(({ leftOn }) => leftOn === null),
    left: estates.filter(({ leftOn }) => leftOn !== null),
  }
}

/** A plan, or an effort, that the actor may read, by any of its addresses; `reading` where another permission than that of its page opens it. */
export const readPlan = async (
  tx: Tx,
  actor: Actor,
  slug: string,
  kind: WorkKind = 'plan',
  reading: Permission = mayReadPlan,
): Promise<Plan | undefined> => {
  const row = await findPlan(tx, reachOf(actor, reading), sectionOf(kind), slug)
  return row && fromRow(row)
}

const estatesOf = (plan: Plan): readonly EstateDocument[] =>
  plan.estates.map(({ id, name, association, dwellings, approximate, example }) => ({
    id,
    name,
    association: association?.name ?? null,
    dwellings,
    approximate,
    example,
  }))

const factsOf = (plan: Plan): PlanFacts => ({
  name: plan.name,
  municipality: plan.municipality_name,
  programme: plan.programme,
  from: plan.from,
  until: plan.until,
  board: plan.board && { id: plan.board.id, name: plan.board.name },
  operator: plan.operator,
  lead: plan.lead,
  leadReason: plan.lead_reason,
  estates: estatesOf(plan),
  staff: plan.staff,
  money: plan.budget && {
    frame: plan.budget.frame,
    rule: plan.budget.rule,
    priceLevel: plan.budget.priceLevel,
    reason: plan.budget.reason,
  },
})

const effortFactsOf = (plan: Plan, effort: NonNullable<Plan['effort']>): EffortFacts => ({
  name: plan.name,
  municipality: plan.municipality_name,
  area: effort.area.name,
  aim: effort.aim,
  beside: effort.beside,
  runs: effort.runs,
  operator: plan.operator,
  body: plan.board && { id: plan.board.id, name: plan.board.name },
  from: plan.from,
  until: plan.until,
  estates: estatesOf(plan),
  staff: plan.staff,
  money: effort.money && { total: effort.money.total, lines: effort.money.lines },
})

/** The living plan as a document: what would be frozen if it were submitted now. */
export const documentOf = (plan: Plan): PlanDocument => ({
  format: documentFormat,
  parts: plan.parts.map(({ version: _, ...part }) => ({
    ...part,
    plan: part.kind === 'strategic' ? factsOf(plan) : null,
    ...(plan.effort && { effort: effortFactsOf(plan, plan.effort) }),
  })),
})

/** What permissions look at when something is done to a plan. */
export const subjectOf = (plan: Plan): Subject => ({
  municipality: plan.municipality,
  bodies: [...(plan.board ? [plan.board.id] : []), ...plan.forums.map(({ id }) => id), ...plan.deciding],
  areas: [...plan.estates.flatMap(({ area }) => area?.id ?? []), ...(plan.effort ? [plan.effort.area.id] : [])],
  organisations: [
    ...(plan.operator ? [plan.operator.id] : []),
    ...plan.estates.flatMap(({ id, association }) => [id, ...(association ? [association.id] : [])]),
    ...plan.asked,
  ],
  funds: plan.funds,
})

/** What a plan is made of now, for its approvals. */
export const shapeOf = (plan: Plan) => ({
  parts: plan.parts.filter(({ kind }) => kind === 'sub').map(({ id }) => id),
  estates: plan.estates.map(({ id }) => id),
})
