import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, newId } from '#kernel/id'
import { plantPlan } from '../setup/plant.ts'
import { type PlantedApproval, plantApproval } from '../setup/plant-approval.ts'
import { confirmationRow } from '../setup/plant-decisions.ts'
import { openWorld, type World } from '../setup/world.ts'
import { attemptAs, into, type Name, refusedBy, refusedByPolicy, type Signing, signingIn, sql } from './signing.ts'

let world: World
let plan: PlantedApproval
let to: Signing
beforeAll(async () => {
  world = await openWorld()
  plan = await plantApproval(world, await plantPlan(world))
  to = signingIn(world, plan)
})
afterAll(() => world.close())

describe('what the database permits: the whole way, each act by who may do it', () => {
  it('partner, seat, chair, committee, meeting and fund say yes in their order', async () => {
    expect(await to.decide('partners', 'partner')).toBe('done')
    expect(await to.decide('seats', 'partner', {}, to.saidHere(1))).toBe('done')
    expect(await to.decide('board', 'chair', {}, to.saidHere(2))).toBe('done')
    expect(await to.decide('committee', 'association', {}, to.saidHere())).toBe('done')
    expect(await to.decide('meetings', 'association')).toBe('done')
    const all = [...to.saidHere(), ...to.recordedAndConfirmed('committee'), ...to.recordedAndConfirmed('meetings')]
    expect(await to.decide('fund', 'administrator', { commitment: 1_000_00 }, all)).toBe('done')
  })

  it('a second person of another organisation confirms what was recorded', async () => {
    const row = to.decided('meetings', 'association')
    expect(
      await to.attempt('chair', into('decision_confirmation', confirmationRow(row, to.signer('chair'))), [into('decision', row)]),
    ).toBe('done')
  })
})

describe('submitting, deciding and recording are three acts of three people', () => {
  it('who submitted does not record: submitter_does_not_decide_or_record', async () => {
    expect(await to.decide('meetings', 'submitter')).toEqual(refusedBy('submitter_does_not_decide_or_record'))
  })

  it('nor does it help to say that somebody else submitted: the reference to the submission refuses it', async () => {
    const lied = { submitted_by: to.signer('administrator').person }
    expect(await to.decide('meetings', 'submitter', lied)).toEqual(
      refusedBy('decision_municipality_work_id_version_id_submission_id_sub_fkey', '23503'),
    )
  })

  const confirm = (name: Name, { changes = {}, recorder = 'association' as Name } = {}) => {
    const row = to.decided('meetings', recorder)
    return to.attempt(name, into('decision_confirmation', confirmationRow(row, to.signer(name), changes)), [into('decision', row)])
  }

  it('who submitted does not confirm: submitter_does_not_confirm', async () => {
    expect(await confirm('submitter')).toEqual(refusedBy('submitter_does_not_confirm'))
  })

  it('who recorded does not confirm, not even under another mandate: recorder_does_not_confirm', async () => {
    const row = to.decided('meetings', 'association')
    const second = { ...to.signer('association'), for: to.signer('chair').for, under: newId() }
    const held = { role: 'coordinator', period: '[2026-01-01,)', granted_by: to.signer('administrator').person }
    const mandate = { id: second.under, person_id: second.person, acts_for_id: second.for, ...held }
    const before = [into('mandate', { municipality: plan.municipality, ...mandate }), into('decision', row)]
    expect(await to.attempt('association', into('decision_confirmation', confirmationRow(row, second)), before)).toEqual(
      refusedBy('recorder_does_not_confirm'),
    )
  })

  it('two people of one organisation do not confirm each other: confirmer_acts_for_another_organisation', async () => {
    expect(to.signer('colleague').for).toBe(to.signer('administrator').for)
    expect(await confirm('colleague', { recorder: 'administrator' })).toEqual(refusedBy('confirmer_acts_for_another_organisation'))
  })

  it('nor does it help to say that the recorder acted for another one: the reference to the decision refuses it', async () => {
    const lied = { recorded_for: to.signer('chair').for }
    expect(await confirm('colleague', { recorder: 'administrator', changes: lied })).toEqual(
      refusedBy('decision_confirmation_municipality_decision_id_submitted_b_fkey', '23503'),
    )
  })

  it('nobody acts for an organisation that his mandate does not name: the reference to the mandate refuses it', async () => {
    expect(await to.decide('meetings', 'association', { recorded_for: to.signer('chair').for })).toEqual(
      refusedBy('decision_municipality_recorded_under_recorded_by_recorded__fkey', '23503'),
    )
    expect(await confirm('colleague', { recorder: 'administrator', changes: { confirmed_for: to.signer('chair').for } })).toEqual(
      refusedBy('decision_confirmation_municipality_confirmed_under_confirm_fkey', '23503'),
    )
  })

  it("nobody acts under somebody else's mandate: the same reference refuses it", async () => {
    expect(
      await to.decide('meetings', 'association', { recorded_under: to.signer('chair').under, recorded_for: to.signer('chair').for }),
    ).toEqual(refusedBy('decision_municipality_recorded_under_recorded_by_recorded__fkey', '23503'))
  })

  it("nobody signs with somebody else's name: the policies decision_add, decision_confirmation_add and submission_add", async () => {
    const row = to.decided('meetings', 'association')
    const somebody = 'administrator'
    expect(await to.attempt(somebody, into('decision', row))).toEqual(refusedByPolicy('decision'))
    expect(
      await to.attempt(somebody, into('decision_confirmation', confirmationRow(row, to.signer('chair'))), [into('decision', row)]),
    ).toEqual(refusedByPolicy('decision_confirmation'))
    expect(await to.attempt(somebody, to.sent({}))).toEqual(refusedByPolicy('submission'))
  })

  it('what was decided here needs no second person, and gets none', async () => {
    const row = to.decided('partners', 'partner')
    const confirmation = into('decision_confirmation', confirmationRow(row, to.signer('chair')))
    expect(await to.attempt('chair', confirmation, [into('decision', row)])).toEqual(refusedBy('confirmation_is_of_what_was_recorded'))
  })

  it('a record is confirmed or refused once', async () => {
    const row = to.decided('meetings', 'association')
    const before = [into('decision', row), into('decision_confirmation', confirmationRow(row, to.signer('chair')))]
    const again = into('decision_confirmation', confirmationRow(row, to.signer('administrator')))
    expect(await to.attempt('administrator', again, before)).toEqual(refusedBy('decision_confirmation_pkey', '23505'))
  })

  it('who refuses a record says why: refusals_of_a_record_say_why', async () => {
    expect(await confirm('chair', { changes: { verdict: 'refused' } })).toEqual(refusedBy('refusals_of_a_record_say_why'))
  })
})

describe('what was sent and decided stays as it was', () => {
  it.each([
    'submission',
    'decision',
    'decision_confirmation',
    'decision_return',
    'decision_condition',
    'decision_condition_met',
    'work_version',
    'part_version',
    'version_approved',
    'version_document',
    'stored_file',
    'approval_step',
    'measurement',
  ])('%s is neither changed nor removed by the app role: permission denied', async (table) => {
    const denied = expect.objectContaining({ code: '42501', message: `permission denied for table ${table}` })
    expect(await to.attempt('administrator', sql(`update helhed.${table} set municipality = municipality`))).toEqual(denied)
    expect(await to.attempt('administrator', sql(`delete from helhed.${table}`))).toEqual(denied)
  })

  it('a part is frozen with the hash of its text: hash_is_that_of_the_text', async () => {
    const version = to.secondVersion()
    const part = { municipality: plan.municipality, version_id: version.id, part_id: plan.parts[1], work_id: plan.plan }
    const [first] = version.statements
    const statement = into('part_version', { ...part, text: '{"number":1}', hash: '1'.repeat(64) })
    expect(await to.attempt('submitter', statement, first ? [first] : [])).toEqual(refusedBy('hash_is_that_of_the_text'))
  })

  it('a paper is stored with the hash of its bytes: hash_is_that_of_the_bytes', async () => {
    const file = { name: 'x.pdf', media_type: 'application/pdf', bytes: Buffer.from('%PDF'), hash: '1'.repeat(64) }
    const stored = { stored_at: '2026-05-01T08:00:00Z', stored_by: to.signer('submitter').person }
    const statement = into('stored_file', { municipality: plan.municipality, id: newId(), ...file, ...stored })
    expect(await to.attempt('submitter', statement)).toEqual(refusedBy('hash_is_that_of_the_bytes'))
  })

  it('a decider is not taken out, with a decision or without: deciders_are_fixed_by_the_first_submission', async () => {
    const remove = sql('delete from helhed.approval_decider where id = $1', plan.seats.partners.decider)
    for (const before of [[], [into('decision', to.decided('partners', 'partner'))]])
      expect(await to.attempt('submitter', remove, before)).toEqual(refusedBy('deciders_are_fixed_by_the_first_submission'))
  })

  it('who decides is not written over: permission denied', async () => {
    const refused = await to.attempt('submitter', sql('update helhed.approval_decider set organisation_id = null, title = title'))
    expect(refused).toMatchObject({ code: '42501', message: 'permission denied for table approval_decider' })
  })
})

describe('a plan is sent by who may, with its board', () => {
  it('not without a board', async () => {
    const version = to.secondVersion()
    const sent = to.sent({ version_id: version.id, board_id: null })
    expect(await to.attempt('submitter', sent, version.statements)).toEqual(refusedBy('submission_has_the_plans_board'))
    const boardless = sql('update helhed.work set board_id = null where id = $1', plan.plan)
    const refused = await to.attempt('submitter', sent, [boardless, ...version.statements])
    expect(refused).toMatchObject({ code: '23502', message: expect.stringContaining('"board_id"') })
  })

  it('not the same version twice', async () => {
    expect(await to.attempt('submitter', to.sent({}))).toEqual(refusedBy('submission_municipality_version_id_key', '23505'))
  })

  it("not another plan's version, nor for an organisation that the mandate does not name", async () => {
    const version = to.secondVersion()
    const other = newId()
    const row = `(jsonb_populate_record(one, jsonb_build_object('id', $1::text, 'slug', 'proevens-anden'))).*`
    const work = sql(`insert into helhed.work select ${row} from helhed.work one where id = $2`, other, plan.plan)
    const part = `(jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), 'work_id', $1::text))).*`
    const parts = sql(`insert into helhed.part select ${part} from helhed.part one where work_id = $2`, other, plan.plan)
    const elsewhere = to.sent({ version_id: version.id, work_id: other })
    expect(await to.attempt('submitter', elsewhere, [work, parts, ...version.statements])).toEqual(
      refusedBy('submission_municipality_work_id_version_id_fkey', '23503'),
    )
    const strange = to.sent({ version_id: version.id, submitted_for: to.signer('chair').for })
    expect(await to.attempt('submitter', strange, version.statements)).toEqual(
      refusedBy('submission_municipality_submitted_under_submitted_by_submi_fkey', '23503'),
    )
  })
})

describe('one municipality decides nothing in another', () => {
  const elsewhere = 101

  it("a decision does not hang on another municipality's plan, whichever scope it is tried in: decision_fits finds no step there", async () => {
    const row = to.decided('meetings', 'association', { municipality: elsewhere })
    for (const scope of [plan.municipality, elsewhere]) {
      const outcome = await attemptAs(world, scope, to.signer('association').person, into('decision', row))
      expect(outcome).toEqual({ code: 'P0002', constraint: undefined, message: 'query returned no rows' })
    }
  })

  it('a submission is not laid in another municipality, whichever scope it is tried in: the signer has no mandate there', async () => {
    const sent = to.sent({ municipality: elsewhere })
    for (const scope of [plan.municipality, elsewhere])
      expect(await attemptAs(world, scope, to.signer('submitter').person, sent)).toEqual(refusedBy('signature_is_under_a_live_mandate'))
  })

  it('nor a version or a paper: their policies refuse it', async () => {
    const { version, paper } = plan
    for (const [table, id] of [
      ['work_version', version],
      ['stored_file', paper],
    ] as const) {
      const row = `(jsonb_populate_record(one, jsonb_build_object('municipality', ${elsewhere}))).*`
      const moved = sql(`insert into helhed.${table} select ${row} from helhed.${table} one where id = $1`, id)
      expect(await to.attempt('submitter', moved), table).toEqual(refusedByPolicy(table))
    }
  })

  it("a decider does not come from another municipality's bodies", async () => {
    const { rows } = await world.owner.query<{ id: Id }>('select id from helhed.body where municipality = $1 limit 1', [elsewhere])
    const draft = await plantApproval(world, await plantPlan(world, 'proevens-udkast'), { sent: false })
    const decider = { kind: 'body', body_id: rows[0]?.id, title: 'Et andet råd', work_id: draft.plan, step_id: draft.seats.committee.step }
    const statement = into('approval_decider', { municipality: plan.municipality, id: newId(), ...decider })
    expect(await to.attempt('submitter', statement)).toEqual(refusedBy('approval_decider_municipality_body_id_fkey', '23503'))
  })
})
