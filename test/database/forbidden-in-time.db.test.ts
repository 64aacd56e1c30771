import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, newId } from '#kernel/id'
import { bySlug } from '../setup/lay.ts'
import { plantPlan } from '../setup/plant.ts'
import { type PlantedApproval, plantApproval } from '../setup/plant-approval.ts'
import { confirmationRow } from '../setup/plant-decisions.ts'
import { openWorld, type World } from '../setup/world.ts'
import { into, refusedBy, refusedByPolicy, type Signing, signingIn, sql } from './signing.ts'

let world: World
let plan: PlantedApproval
let draft: PlantedApproval
let to: Signing
beforeAll(async () => {
  world = await openWorld()
  plan = await plantApproval(world, await plantPlan(world))
  draft = await plantApproval(world, await plantPlan(world, 'proevens-udkast'), { sent: false, without: (step) => step === 'committee' })
  to = signingIn(world, plan)
})
afterAll(() => world.close())

describe('the acts of an approval follow each other in time', () => {
  it('nothing is recorded before it was decided or sent: decision_is_not_ahead_of_its_record', async () => {
    expect(await to.decide('meetings', 'association', { decided_on: '2030-01-01' })).toEqual(
      refusedBy('decision_is_not_ahead_of_its_record'),
    )
    const early = { recorded_at: new Date('2015-01-01T00:00:00Z') }
    expect(await to.decide('meetings', 'association', early)).toEqual(refusedBy('decision_is_not_ahead_of_its_record'))
  })

  it('nothing is confirmed before it was recorded: confirmation_follows_its_record', async () => {
    const row = to.decided('meetings', 'association')
    const early = confirmationRow(row, to.signer('chair'), { confirmed_at: new Date('2026-05-01T00:00:00Z') })
    expect(await to.attempt('chair', into('decision_confirmation', early), [into('decision', row)])).toEqual(
      refusedBy('confirmation_follows_its_record'),
    )
  })

  it('a submission bears the day of its moment and comes after those before it', async () => {
    const { id, statements } = to.secondVersion()
    const backdated = to.sent({ version_id: id, submitted_on: '2010-01-01' })
    expect(await to.attempt('submitter', backdated, statements)).toEqual(refusedBy('submission_day_is_that_of_its_moment'))
    const earlier = to.sent({ version_id: id, submitted_on: '2026-04-01', submitted_at: '2026-04-01T09:00:00Z' })
    expect(await to.attempt('submitter', earlier, statements)).toEqual(refusedBy('submissions_follow_each_other'))
  })

  it('nobody signs under a mandate that has ended: signature_is_under_a_live_mandate', async () => {
    const end = { ends_on: '2026-04-01', ended_by: to.signer('administrator').person, ended_at: '2026-03-01T00:00:00Z', reason: 'x' }
    const ended = into('mandate_end', { municipality: plan.municipality, mandate_id: to.signer('association').under, ...end })
    expect(await to.decide('meetings', 'association', {}, [ended])).toEqual(refusedBy('signature_is_under_a_live_mandate'))
  })
})

describe('what was decided is whole, and nothing is added to it', () => {
  const condition = (decision: Id, id = newId()) => {
    const asked = { what: 'x', owner: 'x', due_on: '2026-06-01', proof: 'x', blocks: true }
    return into('decision_condition', { municipality: plan.municipality, id, decision_id: decision, ...asked })
  }
  const back = (decision: Id) =>
    into('decision_return', { municipality: plan.municipality, decision_id: decision, part_id: plan.parts[1], work_id: plan.plan })

  it('an approval with conditions has one when its transaction ends: decision_brings_its_conditions', async () => {
    const yes = to.decided('partners', 'partner', { outcome: 'conditional' })
    expect(await to.attempt('partner', into('decision', yes))).toEqual(refusedBy('decision_brings_its_conditions'))
    expect(await to.attempt('partner', condition(yes.id), [into('decision', yes)])).toBe('done')
  })

  it('a return names a part when its transaction ends, but for an estate meeting: decision_names_what_it_returns', async () => {
    const against = { outcome: 'returned', reasons: 'x' } as const
    const no = to.decided('partners', 'partner', against)
    expect(await to.attempt('partner', into('decision', no))).toEqual(refusedBy('decision_names_what_it_returns'))
    expect(await to.attempt('partner', back(no.id), [into('decision', no)])).toBe('done')
    expect(await to.decide('meetings', 'association', against)).toBe('done')
  })

  it('no condition or returned part is added to a yes: decision_stays_as_it_was_taken', async () => {
    const yes = to.decided('partners', 'partner')
    for (const added of [condition(yes.id), back(yes.id)])
      expect(await to.attempt('partner', added, [into('decision', yes)])).toEqual(refusedBy('decision_stays_as_it_was_taken'))
  })

  it("nor by anybody else to another's: the policies decision_condition_add and decision_return_add", async () => {
    const yes = to.decided('partners', 'partner', { outcome: 'conditional' })
    const no = to.decided('partners', 'partner', { outcome: 'returned', reasons: 'x' })
    expect(await to.attempt('administrator', condition(yes.id), [into('decision', yes)])).toEqual(refusedByPolicy('decision_condition'))
    expect(await to.attempt('administrator', back(no.id), [into('decision', no)])).toEqual(refusedByPolicy('decision_return'))
  })

  it("a condition is not met in somebody else's name: the policy decision_condition_met_add", async () => {
    const yes = to.decided('partners', 'partner', { outcome: 'conditional' })
    const id = newId()
    const met = { proof: 'x', met_on: '2026-05-05', met_by: to.signer('chair').person, met_at: '2026-05-05T00:00:00Z' }
    const statement = into('decision_condition_met', { municipality: plan.municipality, condition_id: id, ...met })
    expect(await to.attempt('administrator', statement, [into('decision', yes), condition(yes.id, id)])).toEqual(
      refusedByPolicy('decision_condition_met'),
    )
  })

  it("a version has the hash of all its parts' hashes when its transaction ends: hash_is_that_of_the_parts", async () => {
    const { laid, copied } = to.secondVersion()
    const others = { ...laid, text: laid.text.replace(" hash, '", ` repeat('0', 64), '`) }
    const fewer = { ...copied, text: `${copied.text} and part_id <> '${plan.parts[4]}'` }
    expect(await to.attempt('submitter', laid)).toEqual(refusedBy('hash_is_that_of_the_parts'))
    expect(await to.attempt('submitter', fewer, [laid])).toEqual(refusedBy('hash_is_that_of_the_parts'))
    expect(await to.attempt('submitter', copied, [others])).toEqual(refusedBy('hash_is_that_of_the_parts'))
    expect(await to.attempt('submitter', copied, [laid])).toBe('done')
  })

  it('a version that was sent takes in no more parts: version_is_whole_when_it_is_sent', async () => {
    const part = { municipality: plan.municipality, id: newId(), work_id: plan.plan, kind: 'sub', number: 9, theme: 'ny', title: 'Ny' }
    const text = `insert into helhed.part_version (municipality, version_id, part_id, work_id, text, hash) values ($1, $2, $3, $4, '{}', encode(sha256('{}'), 'hex'))`
    const added = sql(text, plan.municipality, plan.version, part.id, plan.plan)
    expect(await to.attempt('submitter', added, [into('part', part)])).toEqual(refusedBy('version_is_whole_when_it_is_sent'))
  })

  it('no decision commits money but a yes: only_a_yes_commits', async () => {
    const no = { outcome: 'rejected', reasons: 'Nej', commitment: 1 } as const
    expect(await to.decide('meetings', 'association', no)).toEqual(refusedBy('only_a_yes_commits'))
  })
})

describe('who decides', () => {
  const added = (changes: Readonly<Record<string, unknown>>) =>
    into('approval_decider', { municipality: plan.municipality, id: newId(), work_id: plan.plan, title: 'x', ...changes })

  it('is of the kind that decides in the step, about what the step is about: decider_fits_its_step', async () => {
    const partner = { kind: 'partner', organisation_id: to.signer('chair').for }
    for (const step of [plan.seats.board.step, plan.seats.partners.step])
      expect(await to.attempt('submitter', added({ step_id: step, ...partner }))).toEqual(refusedBy('decider_fits_its_step'))
  })

  it('is in a step that was there when the plan was sent: steps_are_fixed_by_the_first_submission', async () => {
    const { board, committee } = plan.seats
    const row = `(jsonb_populate_record(one, jsonb_build_object('id', $1::text, 'key', 'senere'))).*`
    const step = sql(`insert into helhed.approval_step select ${row} from helhed.approval_step one where id = $2`, newId(), board.step)
    const after = { municipality: plan.municipality, work_id: plan.plan, step_id: board.step, after_id: committee.step }
    for (const statement of [step, into('approval_step_after', after)])
      expect(await to.attempt('submitter', statement)).toEqual(refusedBy('steps_are_fixed_by_the_first_submission'))
  })

  it('sends a plan with its own board: submission_has_the_plans_board', async () => {
    const { id, statements } = to.secondVersion()
    const other = to.sent({
      version_id: id,
      board_id: (await world.owner.query(`select id from helhed.body where slug = 'kuf-moelleparken'`)).rows[0]?.id,
    })
    expect(await to.attempt('submitter', other, statements)).toEqual(refusedBy('submission_has_the_plans_board'))
  })
})

describe('who decides is named before the plan is sent, and speaks for who decides', () => {
  const named = (of: PlantedApproval, step: keyof PlantedApproval['seats'], changes: Readonly<Record<string, unknown>>) =>
    into('approval_decider', {
      municipality: of.municipality,
      id: newId(),
      work_id: of.plan,
      step_id: of.seats[step].step,
      part_id: of.seats[step].part,
      title: 'x',
      ...changes,
    })
  const partner = (organisation: Id) => ({ kind: 'partner', organisation_id: organisation })
  const remove = (of: PlantedApproval) => sql('delete from helhed.approval_decider where id = $1', of.seats.partners.decider)

  it('nobody is put in beside another or taken out: deciders_are_fixed_by_the_first_submission', async () => {
    const somebody = partner(to.signer('chair').for)
    for (const statement of [named(plan, 'partners', somebody), remove(plan)])
      expect(await to.attempt('submitter', statement)).toEqual(refusedBy('deciders_are_fixed_by_the_first_submission'))
    for (const statement of [named(draft, 'partners', somebody), remove(draft)])
      expect(await to.attempt('submitter', statement)).toBe('done')
  })

  it('but where nobody had been named, somebody is', async () => {
    const sent = to.sent({ work_id: draft.plan, version_id: draft.version })
    const committee = { kind: 'body', body_id: await bySlug(world, 'body', 'socialudvalget-i-skanderborg') }
    expect(await to.attempt('submitter', named(draft, 'committee', committee), [sent])).toBe('done')
  })

  it.each(['boligorganisation-hoejvangen', 'afdeling-hoejvangen'])(
    '%s is no partner in the municipal branch: decider_speaks_for_the_municipality',
    async (slug) => {
      const association = partner(await bySlug(world, 'organisation', slug))
      expect(await to.attempt('submitter', named(draft, 'partners', association))).toEqual(refusedBy('decider_speaks_for_the_municipality'))
    },
  )

  it('nor does a seat of somebody else decide there, or one without a vote: decider_speaks_for_the_municipality', async () => {
    const { rows } = await world.superuser.query<{ seat_id: Id; body_id: Id }>(
      'select seat_id, body_id from helhed.approval_decider where id = $1',
      [draft.seats.seats.decider],
    )
    const { seat_id: id } = rows[0] ?? {}
    const seat = named(draft, 'seats', { kind: 'seat', ...rows[0] })
    const association = await bySlug(world, 'organisation', 'boligorganisation-hoejvangen')
    for (const change of [
      sql('update helhed.seat set represents_id = $1 where id = $2', association, id),
      sql('update helhed.seat set represents_id = null where id = $1', id),
      sql(`update helhed.seat set participation = 'observer' where id = $1`, id),
    ])
      expect(await to.attempt('submitter', seat, [change]), change.text).toEqual(refusedBy('decider_speaks_for_the_municipality'))
    const empty = sql('delete from helhed.approval_decider where step_id = $1', draft.seats.seats.step)
    expect(await to.attempt('submitter', seat, [empty])).toBe('done')
  })
})
