import type { Insertable } from 'kysely'
import { type Id, newId } from '#kernel/id'
import type { Tables } from '../../database/types.ts'
import { layingIn, layingTogether } from './lay.ts'
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

type Condition = Insertable<Tables['decision_condition']>

/** What comes with a decision, in one transaction with it: the conditions that it asks for, or the part that it sends back. */
type Brought = { readonly condition?: Condition; readonly back?: Id }

/** Lays what a step's decider decided, and its confirmation by the director where it was taken elsewhere. */
const decide = (world: World, planted: PlantedApproval, row: Decision, { condition, back }: Brought = {}): Promise<void> =>
  layingTogether(world, async (lay) => {
    await lay('decision', row)
    if (condition) await lay('decision_condition', condition)
    if (back)
      await lay('decision_return', { municipality: planted.municipality, decision_id: row.id, part_id: back, work_id: planted.plan })
    if (row.decides === 'elsewhere') await lay('decision_confirmation', confirmationRow(row, planted.signers.chair))
  })

const conditionOf = (planted: PlantedApproval, decision: Id, blocks: boolean): Condition => ({
  municipality: planted.municipality,
  id: newId(),
  decision_id: decision,
  what: 'Et bilag om natteravne',
  owner: 'Projektlederen',
  due_on: '2026-06-30',
  proof: 'Bilaget',
  blocks,
})

/** Lays a yes about every sub-agreement by partner and seat, the first partner's with a condition; answers the condition. */
const agreeOnParts = async (world: World, planted: PlantedApproval, blocks: boolean): Promise<Condition> => {
  const lay = layingIn(world)
  const { deciders, signers } = planted
  const yes = (seat: Seat) => decisionRow(planted, seat, signers.partner)
  const [first, ...others] = deciders.partners
  const asking = decisionRow(planted, first, signers.partner, { outcome: 'conditional' })
  const condition = conditionOf(planted, asking.id, blocks)
  await decide(world, planted, asking, { condition })
  await lay('decision', ...others.map(yes))
  if (blocks) {
    const met = { proof: 'Bilaget er sendt', met_on: '2026-05-02', met_by: signers.chair.person, met_at: new Date('2026-05-02T10:30:00Z') }
    await lay('decision_condition_met', { municipality: planted.municipality, condition_id: condition.id, ...met })
  }
  await lay('decision', ...deciders.seats.map(yes))
  return condition
}

/**
 * Lays the decisions of an approval in their order, all yes: the partner's with a condition that was met, the fund's with its commitment.
 * When all is decided, the partner sends the first sub-agreement back.
 */
export const plantDecisions = async (world: World, planted: PlantedApproval): Promise<void> => {
  const { seats, parts } = planted
  const { partner, chair, association } = planted.signers
  await agreeOnParts(world, planted, true)
  await decide(world, planted, decisionRow(planted, seats.board, chair))
  await decide(world, planted, decisionRow(planted, seats.committee, association))
  await decide(world, planted, decisionRow(planted, seats.meetings, association))
  await decide(world, planted, decisionRow(planted, seats.fund, association, { commitment: 30_000_000 }))
  const against = { outcome: 'returned', reasons: 'Målet mangler et tal', recorded_at: new Date('2026-05-02T12:00:00Z') } as const
  await decide(world, planted, decisionRow(planted, seats.partners, partner, against), { back: parts[1] })
}

/** What an approval that is half-way waits for. */
export type Halfway = PlantedApproval & { readonly waiting: Id; readonly condition: Id }

/**
 * Lays an approval half-way: decided here, with a condition that is not met and stops nobody; the committee's decision recorded and not yet
 * confirmed; the estate's meeting to come.
 */
export const plantHalfway = async (world: World, planted: PlantedApproval): Promise<Halfway> => {
  const { seats, signers } = planted
  const condition = await agreeOnParts(world, planted, false)
  await decide(world, planted, decisionRow(planted, seats.board, signers.chair))
  const waiting = decisionRow(planted, seats.committee, signers.association)
  await layingIn(world)('decision', waiting)
  return { ...planted, waiting: waiting.id, condition: condition.id }
}
