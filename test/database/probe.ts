import type pg from 'pg'
import { appRole, ownerRole } from '#database/roles'
import { plantPlan } from '../setup/plant.ts'
import { plantApproval } from '../setup/plant-approval.ts'
import { plantDecisions } from '../setup/plant-decisions.ts'
import { plantFigures } from '../setup/plant-figures.ts'
import { layRichProject } from '../setup/plant-projects.ts'
import { plantSuccession } from '../setup/plant-succession.ts'
import { plantTakeover } from '../setup/plant-takeover.ts'
import type { World } from '../setup/world.ts'

export type Policy = { readonly name: string; readonly table: string; readonly command: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE' }

/** The policies of Helhed's own tables. */
export const policiesOf = async (pool: pg.Pool): Promise<readonly Policy[]> =>
  (
    await pool.query<Policy>(
      `select policyname as name, 'helhed.' || tablename as table, cmd as command from pg_policies where schemaname = 'helhed' order by 1`,
    )
  ).rows

/** A row in the tables that the demonstration world may leave empty, so that every policy has something to look at. */
export const withFewRows = async (world: World): Promise<void> => {
  await world.superuser.query(`
    insert into helhed.mandate_end (municipality, mandate_id, ends_on, ended_by, reason)
    select municipality, id, '2026-05-01', granted_by, 'Another job' from helhed.mandate order by id limit 1`)
  await world.superuser.query(`
    insert into helhed.exact_view (municipality, id, at, person_id, mandate_id, record_kind, record_id, figures)
    select municipality, gen_random_uuid(), '2026-05-01', person_id, id, 'area', gen_random_uuid(), 'presence' from helhed.mandate order by id limit 1`)
  await world.superuser.query(`
    insert into helhed.calendar_feed (person_id, token_hash, made_at) select person_id, repeat('a', 64), '2026-05-01' from helhed.mandate order by id limit 1`)
  await plantSuccession(world)
  await plantFigures(world)
  await plantDecisions(world, await plantApproval(world, await plantPlan(world)))
  await plantTakeover(world)
  await layRichProject(world)
}

/** Whose name a row bears, where a policy asks for the acting person's own; of several in a row the first is the one who adds it. */
const persons = [
  'confirmed_by',
  'published_by',
  'recorded_by',
  'submitted_by',
  'withdrawn_by',
  'concluded_by',
  'met_by',
  'drawn_by',
  'frozen_by',
  'stored_by',
  'begun_by',
  'sent_by',
  'granted_by',
  'ended_by',
  'closed_by',
  'locked_by',
  'reopened_by',
  'opened_by',
  'written_by',
  'taken_by',
  'person_id',
  'id',
] as const

const columnsOf = async (client: pg.PoolClient, table: string): Promise<readonly string[]> =>
  (
    await client.query<{ name: string }>(
      'select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped',
      [table],
    )
  ).rows.map(({ name }) => name)

/** The columns that the app role may set, the key's own columns last. */
const settable = async (client: pg.PoolClient, table: string): Promise<string | undefined> =>
  (
    await client.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and has_column_privilege($2, attrelid, attnum, 'update') order by attnum desc limit 1`,
      [table, appRole],
    )
  ).rows[0]?.name

/** Tables whose rows come with a decision: only who recorded it adds them. */
const withDecision = ['helhed.decision_return', 'helhed.decision_condition']

/** The person in whose name a row of the table can be written: the one in the row that was laid last. */
const actingFor = async (client: pg.PoolClient, table: string): Promise<string> => {
  if (withDecision.includes(table)) {
    const recorder = `select d.recorded_by as id from ${table} t join helhed.decision d on d.id = t.decision_id order by t.ctid desc limit 1`
    return (await client.query<{ id: string }>(recorder)).rows[0]?.id ?? ''
  }
  const columns = await columnsOf(client, table)
  const column = persons.find((name) => columns.includes(name) && (name !== 'id' || table === 'helhed.person'))
  if (!column) return (await client.query<{ id: string }>('select id from helhed.person limit 1')).rows[0]?.id ?? ''
  return (
    (await client.query<{ id: string }>(`select ${column} as id from ${table} where ${column} is not null order by ctid desc limit 1`))
      .rows[0]?.id ?? ''
  )
}

/** The same row once more: its key refuses it, unless a policy does so first. */
const again = async (client: pg.PoolClient, table: string, person: string): Promise<string> => {
  const columns = await columnsOf(client, table)
  const column = persons.find((name) => columns.includes(name) && name !== 'id')
  return `insert into ${table} select * from ${table} ${column ? `where ${column} = '${person}'` : ''} order by ctid desc limit 1`
}

const statementFor = async (client: pg.PoolClient, { table, command }: Policy, person: string): Promise<string> => {
  if (command === 'INSERT') return again(client, table, person)
  if (command === 'DELETE') return `delete from ${table}`
  const column = await settable(client, table)
  return command === 'UPDATE' && column ? `update ${table} set ${column} = ${column}` : `select 1 from ${table}`
}

/** What a statement comes to: how many rows, or the sentence that refuses it. */
const outcome = async (client: pg.PoolClient, statement: string): Promise<string> => {
  await client.query('savepoint probe')
  await client.query(`set local role ${appRole}`)
  try {
    const { rowCount } = await client.query(statement)
    return `${rowCount} rows`
  } catch (error) {
    return (error as Error).message
  } finally {
    await client.query('rollback to probe')
  }
}

/** Does what a policy is there for as the app role in every municipality's scope: with the policy, and after the owner dropped it. Nothing stays. */
export const probe = async (superuser: pg.Pool, policy: Policy): Promise<{ readonly held: string; readonly dropped: string }> => {
  const client = await superuser.connect()
  try {
    await client.query('begin')
    const person = await actingFor(client, policy.table)
    // A trigger is asked before the policy of an addition, and would refuse the same row once more: what triggers hold has its own tests.
    await client.query('set local session_replication_role = replica')
    await client.query(
      `select set_config('app.municipalities', (select array_agg(code)::text from helhed.municipality), true), set_config('app.person', $1, true)`,
      [person],
    )
    const statement = await statementFor(client, policy, person)
    const held = await outcome(client, statement)
    await client.query(`set local role ${ownerRole}`)
    await client.query(`drop policy ${policy.name} on ${policy.table}`)
    await client.query('reset role')
    return { held, dropped: await outcome(client, statement) }
  } finally {
    await client.query('rollback')
    client.release()
  }
}
