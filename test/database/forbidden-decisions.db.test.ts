import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, newId } from '#kernel/id'
import { plantPlan } from '../setup/plant.ts'
import { type PlantedApproval, plantApproval } from '../setup/plant-approval.ts'
import { confirmationRow, decisionRow } from '../setup/plant-decisions.ts'
import { openWorld, type World } from '../setup/world.ts'
import { into, type Name, refusedBy, type Signing, type Step, signingIn } from './signing.ts'

let world: World
let plan: PlantedApproval
let to: Signing
beforeAll(async () => {
  world = await openWorld()
  plan = await plantApproval(world, await plantPlan(world))
  to = signingIn(world, plan)
})
afterAll(() => world.close())

describe('a decision is about what lies before its decider', () => {
  it('not about another version than the submitted one: decision_is_about_the_submitted_version', async () => {
    const version = to.secondVersion()
    const before = [...version.statements, to.sent({ version_id: version.id })]
    expect(await to.decide('partners', 'partner', {}, before)).toEqual(refusedBy('decision_is_about_the_submitted_version'))
  })

  it("not about another part than its decider's: decision_is_about_what_its_decider_decides", async () => {
    expect(await to.decide('partners', 'partner', { part_id: plan.parts[2] })).toEqual(
      refusedBy('decision_is_about_what_its_decider_decides'),
    )
    expect(await to.decide('partners', 'partner', { part_id: null })).toEqual(refusedBy('decision_is_about_what_its_decider_decides'))
    expect(await to.decide('meetings', 'association', { estate_id: null })).toEqual(refusedBy('decision_is_about_what_its_decider_decides'))
  })

  it('not by a person who does not hold the seat: decision_is_taken_by_the_holder_of_its_seat', async () => {
    expect(await to.decide('seats', 'chair', {}, to.saidHere(1))).toEqual(refusedBy('decision_is_taken_by_the_holder_of_its_seat'))
  })

  it('not by another than the chair of the body: decision_is_told_by_the_chair_of_its_body', async () => {
    expect(await to.decide('board', 'partner', {}, to.saidHere(2))).toEqual(refusedBy('decision_is_told_by_the_chair_of_its_body'))
  })

  it('not by who acts for another than the partner: decision_is_taken_for_its_partner', async () => {
    expect(await to.decide('partners', 'chair')).toEqual(refusedBy('decision_is_taken_for_its_partner'))
  })

  it('not as if it had been taken elsewhere: the reference to the step refuses it', async () => {
    const changes = { decides: 'elsewhere', paper_id: plan.paper, item: '1', page: '1' } as const
    expect(await to.decide('partners', 'partner', changes)).toEqual(
      refusedBy('decision_municipality_work_id_step_id_decides_fkey', '23503'),
    )
  })

  it("not in another step's name: decision_fits finds no such decider", async () => {
    const changes = { step_id: plan.seats.committee.step, decides: 'elsewhere' } as const
    expect(await to.decide('meetings', 'association', changes)).toMatchObject({ code: 'P0002', message: 'query returned no rows' })
  })
})

describe('decisions follow their order', () => {
  it.each([
    ['the seat before the partner', 'seats', 'partner', 0],
    ['the chair before the seat', 'board', 'chair', 1],
    ['the committee before the board', 'committee', 'association', 2],
  ] as const)('%s: decision_follows_its_order', async (_, step, name, said) => {
    expect(await to.decide(step, name, {}, to.saidHere(said))).toEqual(refusedBy('decision_follows_its_order'))
  })

  it('the fund before the estate meeting, or before its record is confirmed: decision_follows_its_order', async () => {
    const committee = [...to.saidHere(), ...to.recordedAndConfirmed('committee')]
    const commitment = { commitment: 1_000_00 }
    expect(await to.decide('fund', 'administrator', commitment, committee)).toEqual(refusedBy('decision_follows_its_order'))
    const recorded = [...committee, into('decision', to.decided('meetings', 'association'))]
    expect(await to.decide('fund', 'administrator', commitment, recorded)).toEqual(refusedBy('decision_follows_its_order'))
  })

  it('the next step while a condition that blocks is not met: decision_follows_its_order', async () => {
    const yes = to.decided('partners', 'partner', { outcome: 'conditional' })
    const asked = { what: 'Bilag', owner: 'Projektlederen', due_on: '2026-06-01', proof: 'Bilaget', blocks: true }
    const before = [
      into('decision', yes),
      into('decision_condition', { municipality: plan.municipality, id: newId(), decision_id: yes.id, ...asked }),
    ]
    expect(await to.decide('seats', 'partner', {}, before)).toEqual(refusedBy('decision_follows_its_order'))
  })

  it('the next step after a no, confirmed or not: decision_is_on_a_living_plan, decision_follows_its_order', async () => {
    const here = into('decision', to.decided('partners', 'partner', { outcome: 'rejected', reasons: 'Nej' }))
    expect(await to.decide('seats', 'partner', {}, [here])).toEqual(refusedBy('decision_is_on_a_living_plan'))
    const no = to.decided('committee', 'association', { outcome: 'rejected', reasons: 'Nej' })
    const recorded = [...to.saidHere(), ...to.recordedAndConfirmed('meetings'), into('decision', no)]
    const commitment = { commitment: 1_000_00 }
    expect(await to.decide('fund', 'administrator', commitment, recorded)).toEqual(refusedBy('decision_follows_its_order'))
    const confirmed = [...recorded, into('decision_confirmation', confirmationRow(no, to.signer('chair')))]
    expect(await to.decide('fund', 'administrator', commitment, confirmed)).toEqual(refusedBy('decision_is_on_a_living_plan'))
  })

  it('the chair while one partner or seat of a sub-agreement has said nothing: decision_follows_its_order', async () => {
    expect(await to.decide('board', 'chair', {}, to.saidHere(2, [plan.parts[4]]))).toEqual(refusedBy('decision_follows_its_order'))
    expect(await to.decide('board', 'chair', {}, to.saidHere(2))).toBe('done')
  })

  /** The acts of an approval that was sent while nobody had been named in a step about a part. */
  const sentWithout = async (missing: Step, about?: number) => {
    const planted = await plantPlan(world, `proevens-${newId().slice(-12)}`)
    const part = about === undefined ? null : planted.parts[about]
    const lacking = await plantApproval(world, planted, { without: (step, of) => step === missing && of === part })
    return { part: part ?? '', lacking: signingIn(world, lacking) }
  }

  it('the chair while nobody is to decide about a sub-agreement in the step before: decision_follows_its_order', async () => {
    const { part, lacking } = await sentWithout('seats', 4)
    const partners = lacking.saidHere(1)
    const [, seats] = lacking.saidHere(2, [part])
    expect(await lacking.decide('board', 'chair', {}, [...partners, ...(seats ? [seats] : [])])).toEqual(
      refusedBy('decision_follows_its_order'),
    )
  })

  it('the seat while nobody is to decide about its sub-agreement in the step before: decision_follows_its_order', async () => {
    const first = await sentWithout('partners', 1)
    const before = first.lacking.saidHere(1, [first.part])
    expect(await first.lacking.decide('seats', 'partner', {}, before)).toEqual(refusedBy('decision_follows_its_order'))
    const other = await sentWithout('partners', 4)
    expect(await other.lacking.decide('seats', 'partner', {}, other.lacking.saidHere(1, [other.part]))).toBe('done')
  })

  it('the committee while nobody is to decide for the plan in the step before: decision_follows_its_order', async () => {
    const { lacking } = await sentWithout('board')
    expect(await lacking.decide('committee', 'association', {}, lacking.saidHere(2))).toEqual(refusedBy('decision_follows_its_order'))
  })

  it('the fund while an estate of the version has no meeting in the step before: decision_follows_its_order', async () => {
    const { lacking } = await sentWithout('meetings')
    const all = [...lacking.saidHere(), ...lacking.recordedAndConfirmed('committee')]
    expect(await lacking.decide('fund', 'administrator', { commitment: 1_000_00 }, all)).toEqual(refusedBy('decision_follows_its_order'))
  })
})

describe('what was sent back is submitted again before it is decided on: decision_waits_for_a_new_submission', () => {
  const later = new Date('2026-05-02T12:00:00Z')
  const back = (decision: Id) =>
    into('decision_return', { municipality: plan.municipality, decision_id: decision, part_id: plan.parts[1], work_id: plan.plan })
  const returned = (step: Step, name: Name) => {
    const row = to.decided(step, name, { outcome: 'returned', reasons: 'Målet mangler et tal' })
    return [into('decision', row), back(row.id)]
  }

  it('not by who sent it back, nor by the next about the part', async () => {
    const before = returned('partners', 'partner')
    for (const step of ['partners', 'seats'] as const)
      expect(await to.decide(step, 'partner', { recorded_at: later }, before), step).toEqual(
        refusedBy('decision_waits_for_a_new_submission'),
      )
  })

  it('not by the partner when the chair sent the part back', async () => {
    const before = [...to.saidHere(2), ...returned('board', 'chair')]
    expect(await to.decide('partners', 'partner', { recorded_at: later }, before)).toEqual(refusedBy('decision_waits_for_a_new_submission'))
  })

  it('but about the other parts, and about the part once the plan is sent again', async () => {
    const before = returned('partners', 'partner')
    const other = into('decision', decisionRow(plan, plan.deciders.partners[1] ?? plan.seats.partners, to.signer('partner')))
    expect(await to.attempt('partner', other, before)).toBe('done')
    const version = to.secondVersion()
    const again = { submission_id: newId(), version_id: version.id, submitted_on: '2026-05-03', decided_on: '2026-05-04' }
    const sent = [...version.statements, to.sent({ id: again.submission_id, version_id: version.id })]
    const yes = { ...again, recorded_at: new Date('2026-05-04T10:00:00Z') }
    expect(await to.decide('partners', 'partner', yes, [...before, ...sent])).toBe('done')
  })

  it('nor by the fund after an estate said no', async () => {
    const no = to.decided('meetings', 'association', { outcome: 'rejected', reasons: 'Nej' })
    const refusal = [into('decision', no), into('decision_confirmation', confirmationRow(no, to.signer('chair')))]
    const all = [...to.saidHere(), ...to.recordedAndConfirmed('committee'), ...refusal]
    const yes = { commitment: 1_000_00, recorded_at: later }
    expect(await to.decide('fund', 'administrator', yes, all)).toEqual(refusedBy('decision_waits_for_a_new_submission'))
  })
})

describe('a decision has what it rests on', () => {
  it('none is dated before its submission: decision_is_not_older_than_its_submission', async () => {
    expect(await to.decide('meetings', 'association', { decided_on: '2026-04-30' })).toEqual(
      refusedBy('decision_is_not_older_than_its_submission'),
    )
    const month = { decided_on: '2026-04-01', date_precision: 'month' } as const
    expect(await to.decide('meetings', 'association', month)).toEqual(refusedBy('decision_is_not_older_than_its_submission'))
  })

  it('nor does it help to say that it was sent earlier: the reference to the submission refuses it', async () => {
    const lied = { decided_on: '2026-04-30', submitted_on: '2026-04-01' }
    expect(await to.decide('meetings', 'association', lied)).toEqual(
      refusedBy('decision_municipality_work_id_version_id_submission_id_sub_fkey', '23503'),
    )
  })

  it.each(['paper_id', 'item', 'page'])('elsewhere without its %s: decisions_elsewhere_have_their_paper', async (column) => {
    expect(await to.decide('meetings', 'association', { [column]: null })).toEqual(refusedBy('decisions_elsewhere_have_their_paper'))
  })

  it.each(['returned', 'rejected'] as const)('%s without reasons: decisions_against_say_why', async (outcome) => {
    expect(await to.decide('meetings', 'association', { outcome })).toEqual(refusedBy('decisions_against_say_why'))
  })

  it('a commitment without an amount: commitment_has_an_amount', async () => {
    const all = [...to.saidHere(), ...to.recordedAndConfirmed('committee'), ...to.recordedAndConfirmed('meetings')]
    expect(await to.decide('fund', 'administrator', {}, all)).toEqual(refusedBy('commitment_has_an_amount'))
    expect(await to.decide('fund', 'administrator', { commitment: -1 }, all)).toEqual(refusedBy('decision_commitment_check'))
  })
})
