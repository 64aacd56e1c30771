import type { Insertable } from 'kysely'
import { type Id, newId } from '#kernel/id'
import type { Tables } from '../../database/types.ts'
import { type Lay, layingIn } from './lay.ts'
import type { PlantedApproval, Seat, Signer } from './plant-approval.ts'
import type { World } from './world.ts'

type Decision = Insertable<Tables['decision']>
type Confirmation = Insertable<Tables['decision_confirmation']>

/** A yes of a step's decider as a row, signed by somebody on 2 May 2026; elsewhere with its paper. */
export const decisionRow = (planted: PlantedApproval, seat: Seat, signer: Signer, changes: Partial<Decision> = {}): Decision => ({
  municipality: planted.municipality,
  id: newId(),
  work_id: planted.plan,
  submission_id: planted.submission,
  version_id: planted.version,
  submitted_by: planted.signers.submitter.person,
  submitted_on: planted.submittedOn,
  step_id: seat.step,
  decides: seat.decides,
  decider_id: seat.decider,
  part_id: seat.part,
  estate_id: seat.estate,
  outcome: 'approved',
  decided_on: '2026-05-02',
  date_precision: 'day',
  ...(seat.decides === 'elsewhere' && { paper_id: planted.paper, item: '4', page: '2' }),
  recorded_by: signer.person,
  recorded_for: signer.for,
  recorded_under: signer.under,
  recorded_at: new Date('2026-05-02T10:00:00Z'),
  ...changes,
})

/** A confirmation of a recorded decision as a row, signed by somebody an hour later. */
export const confirmationRow = (decision: Decision, signer: Signer, changes: Partial<Confirmation> = {}): Confirmation => ({
  municipality: decision.municipality,
  decision_id: decision.id,
  decides: decision.decides,
  submitted_by: decision.submitted_by,
  recorded_by: decision.recorded_by,
  recorded_for: decision.recorded_for,
  verdict: 'confirmed',
  confirmed_by: signer.person,
  confirmed_for: signer.for,
  confirmed_under: signer.under,
  confirmed_at: new Date('2026-05-02T11:00:00Z'),
  ...changes,
})

/** Lays a decision of a step's decider, and its confirmation by the director where it was taken elsewhere; answers its id. */
const decide = async (lay: Lay, planted: PlantedApproval, seat: Seat, signer: Signer, changes: Partial<Decision> = {}): Promise<Id> => {
  const row = decisionRow(planted, seat, signer, changes)
  await lay('decision', row)
  if (seat.decides === 'elsewhere') await lay('decision_confirmation', confirmationRow(row, planted.signers.chair))
  return row.id
}

const conditionOf = (planted: PlantedApproval, decision: Id, blocks: boolean) => ({
  municipality: planted.municipality,
  id: newId(),
  decision_id: decision,
  what: 'Et bilag om natteravne',
  owner: 'Projektlederen',
  due_on: '2026-06-30',
  proof: 'Bilaget',
  blocks,
})

/**
 * Lays the decisions of an approval in their order, all yes: the partner's with a condition that was met, the fund's with its commitment.
 * About the second sub-agreement the partner sent it back.
 */
export const plantDecisions = async (world: World, planted: PlantedApproval): Promise<void> => {
  const lay = layingIn(world)
  const { municipality, plan, parts, seats, second } = planted
  const { partner, chair, association } = planted.signers
  const back = await decide(lay, planted, second, partner, { outcome: 'returned', reasons: 'Målet mangler et tal' })
  await lay('decision_return', { municipality, decision_id: back, part_id: parts[2], work_id: plan })
  const condition = conditionOf(planted, await decide(lay, planted, seats.partners, partner, { outcome: 'conditional' }), true)
  await lay('decision_condition', condition)
  const met = { proof: 'Bilaget er sendt', met_on: '2026-05-02', met_by: chair.person, met_at: new Date('2026-05-02T10:30:00Z') }
  await lay('decision_condition_met', { municipality, condition_id: condition.id, ...met })
  await decide(lay, planted, seats.seats, partner)
  await decide(lay, planted, seats.board, chair)
  await decide(lay, planted, seats.committee, association)
  await decide(lay, planted, seats.meetings, association)
  await decide(lay, planted, seats.fund, association, { commitment: 30_000_000 })
}

/** What an approval that is half-way waits for. */
export type Halfway = PlantedApproval & { readonly waiting: Id; readonly condition: Id }

/**
 * Lays an approval half-way: decided here, with a condition that is not met and stops nobody; the committee's decision recorded and not yet
 * confirmed; the estate's meeting to come.
 */
export const plantHalfway = async (world: World, planted: PlantedApproval): Promise<Halfway> => {
  const lay = layingIn(world)
  const { seats, signers } = planted
  const condition = conditionOf(planted, await decide(lay, planted, seats.partners, signers.partner, { outcome: 'conditional' }), false)
  await lay('decision_condition', condition)
  await decide(lay, planted, seats.seats, signers.partner)
  await decide(lay, planted, seats.board, signers.chair)
  const waiting = decisionRow(planted, seats.committee, signers.association)
  await lay('decision', waiting)
  return { ...planted, waiting: waiting.id, condition: condition.id }
}
