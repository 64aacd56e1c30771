import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, newId } from '#kernel/id'
import { bySlug } from '../setup/lay.ts'
import { plantHours, plantPlan } from '../setup/plant.ts'
import { type PlantedApproval, plantApproval } from '../setup/plant-approval.ts'
import { confirmationRow, decisionRow } from '../setup/plant-decisions.ts'
import { openWorld, type World } from '../setup/world.ts'
import { into, refusedBy, refusedByPolicy, type Signing, type Statement, signingIn, sql } from './signing.ts'

let world: World
let plan: PlantedApproval
let draft: PlantedApproval
let to: Signing
beforeAll(async () => {
  world = await openWorld()
  plan = await plantApproval(world, await plantPlan(world))
  draft = await plantApproval(world, await plantPlan(world, 'proevens-udkast'), { sent: false })
  to = signingIn(world, plan)
})
afterAll(() => world.close())

const commitment = { commitment: 1_000_00 }

/** A second version in which one part reads otherwise, and its submission two days after the first. */
const sentChanged = (part: Id): { readonly submission: Id; readonly version: Id; readonly statements: readonly Statement[] } => {
  const [version, submission] = [newId(), newId()]
  const text = `case when part_id = $3 then text || ' ' else text end`
  const hash = (of: string) => `encode(sha256(convert_to(${of}, 'UTF8')), 'hex')`
  const laid = sql(
    `insert into helhed.work_version (municipality, id, work_id, number, format, hash, frozen_at, frozen_by)
     select municipality, $1, work_id, 2, format, (
       select ${hash(`string_agg(${hash(text)}, E'\\n' order by p.number)`)} from helhed.part_version f
       join helhed.part p on p.id = f.part_id where f.version_id = v.id), '2026-05-03T08:00:00Z', frozen_by from helhed.work_version v where id = $2`,
    version,
    plan.version,
    part,
  )
  const copied = sql(
    `insert into helhed.part_version (municipality, version_id, part_id, work_id, text, hash)
     select municipality, $1, part_id, work_id, ${text}, ${hash(text)} from helhed.part_version where version_id = $2`,
    version,
    plan.version,
    part,
  )
  return { version, submission, statements: [laid, copied, to.sent({ id: submission, version_id: version })] }
}

/** What a decision on the second submission says of it. */
const onSecond = ({ version, submission }: { readonly version: Id; readonly submission: Id }) => ({
  version_id: version,
  submission_id: submission,
  submitted_on: '2026-05-03',
  decided_on: '2026-05-04',
  recorded_at: new Date('2026-05-04T10:00:00Z'),
})

describe('an approval is about what was sent, whatever the draft has become', () => {
  const all = () => [...to.saidHere(), ...to.recordedAndConfirmed('committee')]

  it('an estate that joins the draft is not waited for', async () => {
    const estate = { municipality: plan.municipality, id: newId() }
    const above = await bySlug(world, 'organisation', 'boligorganisation-hoejvangen')
    const joins = [
      into('organisation', { ...estate, kind: 'estate', slug: 'afdeling-proeven', name: 'Prøven', parent_id: above }),
      into('estate', { ...estate, dwellings: 40 }),
      into('work_estate', { ...estate, id: newId(), work_id: plan.plan, estate_id: estate.id, period: '[2016-01-01,)' }),
    ]
    const before = [...all(), ...to.recordedAndConfirmed('meetings'), ...joins]
    expect(await to.decide('fund', 'administrator', commitment, before)).toBe('done')
  })

  it('an estate that leaves the draft is waited for: decision_follows_its_order', async () => {
    const left = sql(`update helhed.work_estate set period = '[2016-01-01,2016-02-01)', left_reason = 'Nej' where work_id = $1`, plan.plan)
    expect(await to.decide('fund', 'administrator', commitment, [...all(), left])).toEqual(refusedBy('decision_follows_its_order'))
  })

  it('what changed at the beginning is waited for at the end, near or far: decision_follows_its_order', async () => {
    const again = sentChanged(plan.parts[1])
    const before = [...to.saidHere(), ...again.statements]
    const committee = onSecond(again)
    expect(await to.decide('committee', 'association', committee, before)).toEqual(refusedBy('decision_follows_its_order'))
    const saidAgain = (['partners', 'seats'] as const).map((step) => into('decision', to.decided(step, 'partner', onSecond(again))))
    expect(await to.decide('committee', 'association', committee, [...before, ...saidAgain])).toBe('done')
  })

  it('a commitment is given to the version that it was given to, and asked for anew by another: decision_stands', async () => {
    const yes = decisionRow(plan, plan.seats.fund, to.signer('administrator'), commitment)
    const confirmed = into('decision_confirmation', confirmationRow(yes, to.signer('chair')))
    const before = [...all(), ...to.recordedAndConfirmed('meetings'), into('decision', yes), confirmed]
    const standing = async (statements: readonly Statement[]) => {
      const client = await world.superuser.connect()
      try {
        await client.query('begin')
        for (const { text, values } of statements) await client.query(text, [...values])
        const { rows } = await client.query('select helhed.decision_stands(d) as stands from helhed.decision d where id = $1', [yes.id])
        return rows
      } finally {
        await client.query('rollback')
        client.release()
      }
    }
    expect(await standing(before)).toEqual([{ stands: true }])
    expect(await standing([...before, ...sentChanged(plan.parts[1]).statements])).toEqual([{ stands: false }])
  })

  it('a no to an older version is not confirmed any more, its refusal is: confirmation_is_about_the_submitted_version', async () => {
    const no = to.decided('meetings', 'association', { outcome: 'rejected', reasons: 'Nej' })
    const before = [into('decision', no), ...sentChanged(plan.parts[1]).statements]
    const late = { confirmed_at: new Date('2026-05-04T10:00:00Z') }
    const confirm = (changes: object) => into('decision_confirmation', confirmationRow(no, to.signer('chair'), { ...late, ...changes }))
    expect(await to.attempt('chair', confirm({}), before)).toEqual(refusedBy('confirmation_is_about_the_submitted_version'))
    expect(await to.attempt('chair', confirm({ verdict: 'refused', reason: 'Et andet punkt' }), before)).toBe('done')
    expect(await to.attempt('chair', confirm({}), [into('decision', no)])).toBe('done')
  })
})

describe('nothing is decided on a plan that was rejected: decision_is_on_a_living_plan', () => {
  it('not by another estate, nor by the partner of another part; an estate that says no does not end the plan', async () => {
    const no = into('decision', to.decided('partners', 'partner', { outcome: 'rejected', reasons: 'Nej' }))
    expect(await to.decide('meetings', 'association', {}, [no])).toEqual(refusedBy('decision_is_on_a_living_plan'))
    const other = into('decision', decisionRow(plan, plan.deciders.partners[1] ?? plan.seats.partners, to.signer('partner')))
    expect(await to.attempt('partner', other, [no])).toEqual(refusedBy('decision_is_on_a_living_plan'))
    const meeting = to.decided('meetings', 'association', { outcome: 'rejected', reasons: 'Nej' })
    const confirmed = into('decision_confirmation', confirmationRow(meeting, to.signer('chair')))
    expect(await to.decide('partners', 'partner', {}, [into('decision', meeting), confirmed])).toBe('done')
  })

  it('not even when it is sent again', async () => {
    const no = into('decision', to.decided('partners', 'partner', { outcome: 'rejected', reasons: 'Nej' }))
    const again = sentChanged(plan.parts[1])
    const yes = onSecond(again)
    expect(await to.decide('partners', 'partner', yes, [no, ...again.statements])).toEqual(refusedBy('decision_is_on_a_living_plan'))
  })
})

describe('a plan is sent with all its parts: submission_has_all_parts', () => {
  it('not with a version that lacks a part, nor without a sub-agreement', async () => {
    const sent = to.sent({ work_id: draft.plan, version_id: draft.version })
    expect(await to.attempt('submitter', sent)).toBe('done')
    const of = { municipality: draft.municipality, work_id: draft.plan }
    const part = into('part', { ...of, id: newId(), kind: 'sub', number: 9, theme: 'ny', title: 'Ny' })
    expect(await to.attempt('submitter', sent, [part])).toEqual(refusedBy('submission_has_all_parts'))
    const bare = { municipality: draft.municipality, work_id: newId() }
    const [one, version] = [newId(), newId()]
    const frozen = { format: 1, hash: '1'.repeat(64), frozen_at: '2026-05-01T08:00:00Z', frozen_by: to.signer('submitter').person }
    const before = [
      sql(
        `insert into helhed.work select (jsonb_populate_record(one, jsonb_build_object('id', $1::text, 'slug', 'proevens-bare'))).* from helhed.work one where id = $2`,
        bare.work_id,
        draft.plan,
      ),
      into('part', { ...bare, id: one, kind: 'strategic', number: 0, title: 'Strategisk aftale' }),
      into('work_version', { ...bare, id: version, number: 1, ...frozen }),
      sql(
        `insert into helhed.part_version (municipality, version_id, part_id, work_id, text, hash)
         select municipality, $1, $2, $3, text, hash from helhed.part_version where version_id = $4 and part_id = $5`,
        version,
        one,
        bare.work_id,
        draft.version,
        draft.parts[0],
      ),
    ]
    const sentBare = to.sent({ work_id: bare.work_id, version_id: version })
    expect(await to.attempt('submitter', sentBare, before)).toEqual(refusedBy('submission_has_all_parts'))
  })
})

describe("what is said to the public or of somebody's hours is signed by who says it", () => {
  const published = (of: PlantedApproval, person: Id) =>
    into('publication', {
      municipality: of.municipality,
      id: newId(),
      kind: 'plan',
      record_id: of.plan,
      slug: of.slug,
      title: of.slug,
      content: '{}',
      published_at: '2026-05-10T10:00:00Z',
      published_by: person,
    })

  it('a plan is published when its last version was approved and printed: publication_is_of_an_approved_plan', async () => {
    const { person } = to.signer('submitter')
    expect(await to.attempt('submitter', published(plan, person))).toBe('done')
    expect(await to.attempt('submitter', published(draft, person))).toEqual(refusedBy('publication_is_of_an_approved_plan'))
    const again = sentChanged(plan.parts[1]).statements
    expect(await to.attempt('submitter', published(plan, person), again)).toEqual(refusedBy('publication_is_of_an_approved_plan'))
  })

  it("nothing is published in somebody else's name: the policy publication_add", async () => {
    expect(await to.attempt('administrator', published(plan, to.signer('submitter').person))).toEqual(refusedByPolicy('publication'))
  })

  it("hours are not confirmed in somebody else's name: hours_are_confirmed_in_ones_own_name", async () => {
    const line = await plantHours(world, draft)
    const confirm = (person: Id) =>
      sql(`update helhed.budget_line set confirmed_at = '2026-05-10T10:00:00Z', confirmed_by = $2 where id = $1`, line, person)
    const { person } = to.signer('partner')
    expect(await to.attempt('partner', confirm(person))).toBe('done')
    expect(await to.attempt('administrator', confirm(person))).toEqual(refusedBy('hours_are_confirmed_in_ones_own_name'))
    const row = `(jsonb_populate_record(one, jsonb_build_object('id', $2::text, 'confirmed_at', '2026-05-10', 'confirmed_by', $3::text))).*`
    const born = sql(`insert into helhed.budget_line select ${row} from helhed.budget_line one where id = $1`, line, newId(), person)
    expect(await to.attempt('administrator', born)).toEqual(refusedBy('hours_are_confirmed_in_ones_own_name'))
    const other = sql(`update helhed.budget_line set category = 'Løn til unge' where id = $1`, line)
    const acting = sql(`select set_config('app.person', $1, true)`, person)
    expect(await to.attempt('administrator', other, [acting, confirm(person)])).toBe('done')
  })
})
