import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Id } from '#kernel/id'
import { newId } from '#kernel/id'
import { openWorld, type World } from '../setup/world.ts'

const skanderborg = 746
const elsewhere = 101

let world: World
let administrator: Id
let colleague: Id
let organisation: Id
let foreignBody: Id

beforeAll(async () => {
  world = await openWorld()
  administrator = (await world.actor('skanderborg-administrator')).person
  colleague = (await world.actor('skanderborg-koordinator')).person
  const one = async (text: string, value: unknown): Promise<Id> => (await world.owner.query<{ id: Id }>(text, [value])).rows[0]?.id ?? ''
  organisation = await one(`select id from helhed.organisation where municipality = $1 and kind = 'municipality'`, skanderborg)
  foreignBody = await one('select id from helhed.body where municipality = $1 limit 1', elsewhere)
})
afterAll(() => world.close())

type Refused = { readonly code: string | undefined; readonly constraint: string | undefined; readonly message: string }

/** Sends plain SQL as somebody, past all of the application, and says how the database refused it. */
const attempt = async (
  text: string,
  values: readonly unknown[] = [],
  { pool = world.pool, person = administrator } = {},
): Promise<Refused | 'done'> => {
  const client: pg.PoolClient = await pool.connect()
  try {
    await client.query('begin')
    await client.query(`select set_config('app.municipalities', '{${skanderborg}}', true), set_config('app.person', $1, true)`, [person])
    await client.query(text, [...values])
    return 'done'
  } catch (error) {
    const { code, constraint, message } = error as pg.DatabaseError
    return { code, constraint, message }
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const grant = (holder: Id, grantedBy: Id, municipality = skanderborg) =>
  attempt(
    `insert into helhed.mandate (municipality, id, person_id, role, acts_for_id, period, granted_by) values ($1, $2, $3, 'secretariat', $4, '[2026-01-01,)', $5)`,
    [municipality, newId(), holder, organisation, grantedBy],
  )

describe('no administrator gives himself a mandate', () => {
  it('giving one to somebody else is what the database permits', async () => {
    expect(await grant(colleague, administrator)).toBe('done')
  })

  it('his own is refused by mandate_grantor_is_not_its_holder', async () => {
    expect(await grant(administrator, administrator)).toMatchObject({ code: '23514', constraint: 'mandate_grantor_is_not_its_holder' })
  })

  it("signing with somebody else's name is refused by the policy mandate_add", async () => {
    expect(await grant(administrator, colleague)).toMatchObject({
      code: '42501',
      message: 'new row violates row-level security policy for table "mandate"',
    })
  })

  it('prolonging his own by an update is refused: mandates are never changed', async () => {
    const refused = await attempt(`update helhed.mandate set period = '[2012-01-01,)' where person_id = $1`, [administrator])
    expect(refused).toMatchObject({ code: '42501', message: 'permission denied for table mandate' })
  })

  it('taking the end of his own away is refused: ends are never removed', async () => {
    expect(await attempt('delete from helhed.mandate_end')).toMatchObject({
      code: '42501',
      message: 'permission denied for table mandate_end',
    })
  })

  it("ending a mandate in somebody else's name is refused by the policy mandate_end_add", async () => {
    const refused = await attempt(
      `insert into helhed.mandate_end (municipality, mandate_id, ends_on, ended_by, reason) select municipality, id, '2026-07-01', $2, 'x' from helhed.mandate where person_id = $1`,
      [administrator, colleague],
    )
    expect(refused).toMatchObject({ code: '42501', message: 'new row violates row-level security policy for table "mandate_end"' })
  })

  it('becoming somebody else by taking over an address is refused', async () => {
    expect(await attempt(`update helhed.person set email = 'x@y.invalid' where id = $1`, [administrator])).toMatchObject({ code: '42501' })
  })

  it('registering a person without anybody acting is refused', async () => {
    const refused = await attempt(`select helhed.register_person($1, 'x@y.invalid', 'X')`, [newId()], { person: '' })
    expect(refused).toMatchObject({ code: '42501', message: 'nobody is acting' })
  })
})

describe('what is recorded stays as it was', () => {
  it.each([
    ['changed', `update helhed.audit_entry set reason = 'x'`, 'audit_entry'],
    ['removed', 'delete from helhed.audit_entry', 'audit_entry'],
    ['emptied', 'truncate helhed.audit_entry', 'audit_entry'],
    ['set back', 'update helhed.audit_head set seq = 0', 'audit_head'],
    ['signed again', `update helhed.audit_seal set mac = '\\x00'`, 'audit_seal'],
  ])('%s by the app role: permission denied', async (_, text, table) => {
    expect(await attempt(text)).toMatchObject({ code: '42501', message: `permission denied for table ${table}` })
  })

  it.each([
    ['changed', `update helhed.audit_entry set reason = 'x'`, 'audit_entry_is_append_only'],
    ['removed', 'delete from helhed.audit_entry', 'audit_entry_is_append_only'],
    ['emptied', 'truncate helhed.audit_entry cascade', 'audit_entry_is_not_emptied'],
    ['signed again', `update helhed.audit_seal set mac = '\\x00'`, 'audit_seal_is_append_only'],
  ])('%s even by the owner: refused by its trigger', async (_, text, constraint) => {
    expect(await attempt(text, [], { pool: world.owner })).toMatchObject({ code: '42501', constraint })
  })

  it('an act under the name of somebody else is refused by the policy audit_entry_add', async () => {
    const refused = await attempt(
      `insert into helhed.audit_entry (chain, seq, at, person_id, act, subject_kind, previous, hash) values ($1, 0, now(), $2, 'body.founded', 'body', '', '')`,
      [skanderborg, colleague],
    )
    expect(refused).toMatchObject({ code: '42501', message: 'new row violates row-level security policy for table "audit_entry"' })
  })
})

describe('one municipality cannot reach into another', () => {
  it("a seat cannot hang on another municipality's body", async () => {
    const refused = await attempt(
      `insert into helhed.seat (municipality, id, body_id, position, category, title, participation, period) values ($1, $2, $3, 99, 'x', 'x', 'member', '[2026-01-01,)')`,
      [skanderborg, newId(), foreignBody],
    )
    expect(refused).toMatchObject({ code: '23503', constraint: 'seat_municipality_body_id_fkey' })
  })

  it("a body cannot lie under another municipality's", async () => {
    const refused = await attempt(
      'insert into helhed.body_parent (municipality, body_id, parent_id) select municipality, id, $1 from helhed.body limit 1',
      [foreignBody],
    )
    expect(refused).toMatchObject({ code: '23503', constraint: 'body_parent_municipality_parent_id_fkey' })
  })

  it("a mandate cannot be narrowed to another municipality's body", async () => {
    const refused = await attempt(
      `insert into helhed.mandate (municipality, id, person_id, role, body_id, acts_for_id, period, granted_by) values ($1, $2, $3, 'municipal_seat', $4, $5, '[2026-01-01,)', $6)`,
      [skanderborg, newId(), colleague, foreignBody, organisation, administrator],
    )
    expect(refused).toMatchObject({ code: '23503', constraint: 'mandate_municipality_body_id_fkey' })
  })

  it('a mandate in another municipality is refused by the policy mandate_add', async () => {
    expect(await grant(colleague, administrator, elsewhere)).toMatchObject({
      code: '42501',
      message: 'new row violates row-level security policy for table "mandate"',
    })
  })

  it('a body cannot be moved to another municipality', async () => {
    const refused = await attempt(`update helhed.body set municipality = $1 where kind = 'working_group' or kind = 'steering_group'`, [
      elsewhere,
    ])
    expect(refused).toMatchObject({ code: '42501', message: 'new row violates row-level security policy for table "body"' })
  })

  it('the whole country is written by the platform only', async () => {
    const refused = await attempt(`insert into helhed.organisation (municipality, id, kind, slug, name) values (0, $1, 'fund', 'x', 'X')`, [
      newId(),
    ])
    expect(refused).toMatchObject({ code: '42501', message: 'new row violates row-level security policy for table "organisation"' })
  })
})
