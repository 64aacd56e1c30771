import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { appRole, ownerRole } from '#database/roles'
import { openWorld, type World } from '../setup/world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ template: 'empty' })
})
afterAll(() => world.close())

const names = async (text: string, values: readonly unknown[] = []): Promise<readonly string[]> => {
  const { rows } = await world.owner.query<pg.QueryResultRow & { name: string }>(text, [...values])
  return rows.map(({ name }) => name)
}

/** Tables that row-level security does not keep apart: places by their code, sign-in before a scope exists, the migrations. */
const withoutPolicy = [
  'helhed.municipality',
  'migrations.applied',
  'sign_in.account',
  'sign_in.login',
  'sign_in.session',
  'sign_in.verification',
]

/** Addresses are unique nationwide, persons are the same everywhere and have one calendar each, so these are not keyed by municipality. */
const nationwide = ['address', 'calendar_feed', 'municipality', 'person']

/** A municipality goes by these names: chains of the record are numbered by it, what is national points to code 0, and figures point to whose definition it is. */
const municipalityColumns = ['municipality', 'chain', 'national', 'defined_in']

/** Names in a row that are not the acting person's: those repeated from the row before by a reference that cannot lie. */
const notOfTheActing = [
  'decision.submitted_by',
  'decision_confirmation.recorded_by',
  'decision_confirmation.submitted_by',
  'project_end_taken_back.recorded_by',
]

const keysOf = `
  select c.relname as name, array(select a.attname from unnest(k.conkey) with ordinality as part (num, at)
    join pg_attribute a on a.attrelid = k.conrelid and a.attnum = part.num order by part.at)::text[] as columns
  from pg_constraint k join pg_class c on c.oid = k.conrelid
  where k.contype = 'p' and k.connamespace = 'helhed'::regnamespace order by 1`

describe('what holds for every table', () => {
  it('all but a written list are kept apart by row-level security', async () => {
    const bare = await names(`
      select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('helhed', 'sign_in', 'migrations', 'public')
        and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid)) order by 1`)
    expect(bare).toEqual(withoutPolicy)
  })

  it('a municipal table is keyed by municipality first', async () => {
    const { rows } = await world.owner.query<{ name: string; columns: string[] }>(keysOf)
    expect(rows.length).toBeGreaterThan(20)
    const other = rows.filter(({ name, columns }) => !nationwide.includes(name) && !municipalityColumns.includes(columns[0] ?? ''))
    expect(other).toEqual([])
  })

  it('a key is (municipality, id), or an association of ids after the municipality', async () => {
    const { rows } = await world.owner.query<{ name: string; columns: string[] }>(keysOf)
    const odd = rows.filter(({ name, columns: [first, ...rest] }) => {
      if (nationwide.includes(name) || first === 'chain') return false
      return !(rest.length === 1 && rest[0] === 'id') && !rest.every((column) => column.endsWith('_id'))
    })
    expect(odd).toEqual([])
  })

  it('every reference to a municipal table carries the municipality, so that nothing hangs on another one', async () => {
    const { rows } = await world.owner.query<{ name: string; mine: string[]; theirs: string[]; to: string }>(`
      select c.relname || ': ' || k.conname as name, t.relname as to,
        array(select a.attname from unnest(k.conkey) with ordinality part (num, at) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = part.num order by at)::text[] as mine,
        array(select a.attname from unnest(k.confkey) with ordinality part (num, at) join pg_attribute a on a.attrelid = k.confrelid and a.attnum = part.num order by at)::text[] as theirs
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
      where k.contype = 'f' and k.connamespace = 'helhed'::regnamespace`)
    const municipal = rows.filter(({ to }) => !nationwide.includes(to) && to !== 'audit_head')
    expect(municipal.length).toBeGreaterThan(20)
    const loose = municipal.filter(({ mine, theirs }) => {
      const at = theirs.findIndex((column) => municipalityColumns.includes(column))
      return at < 0 || !municipalityColumns.includes(mine[at] ?? '')
    })
    expect(loose).toEqual([])
  })

  it('whoever signs a row signs with his own name: but for a written list, a policy or a trigger asks for the acting person', async () => {
    const unsigned = await names(
      `
      select c.relname || '.' || a.attname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relkind = 'r' and c.relnamespace = 'helhed'::regnamespace and has_table_privilege($1, c.oid, 'insert')
        and a.attnum > 0 and not a.attisdropped and a.attname ~ '_by$' and a.atttypid = 'uuid'::regtype
        and not exists (select from pg_policies p where p.schemaname = 'helhed' and p.tablename = c.relname and p.cmd in ('INSERT', 'ALL')
          and p.with_check ~ (a.attname || ' = .*acting_person'))
        and not exists (select from pg_trigger t join pg_proc f on f.oid = t.tgfoid where t.tgrelid = c.oid
          and f.prosrc ~ ('new\\.' || a.attname || ' is distinct from acting_person')) order by 1`,
      [appRole],
    )
    expect(unsigned).toEqual(notOfTheActing)
  })

  it('every policy is for the app role, and looks at the scope where it is not for everybody', async () => {
    const open = await names(
      `select tablename || ': ' || policyname as name from pg_policies where schemaname = 'helhed' and roles <> array[$1]::name[]`,
      [appRole],
    )
    expect(open).toEqual([])
    const unscoped = await names(`
      select policyname as name from pg_policies where schemaname = 'helhed'
        and coalesce(qual, '') || coalesce(with_check, '') !~ 'in_scope|acting_person' order by 1`)
    expect(unscoped).toEqual(['address_read'])
  })
})

describe('roles', () => {
  it('the app role owns nothing, cannot pass over row-level security and makes nothing', async () => {
    const { rows } = await world.owner.query(
      'select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = $1',
      [appRole],
    )
    expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false }])
    expect(await names('select relname as name from pg_class where relowner = $1::regrole', [appRole])).toEqual([])
    expect(await names('select proname as name from pg_proc where proowner = $1::regrole', [appRole])).toEqual([])
    expect(
      await names(`select nspname as name from pg_namespace where has_schema_privilege($1, oid, 'create') and nspname !~ '^pg_'`, [
        appRole,
      ]),
    ).toEqual([])
    expect(await names('select roleid::regrole::text as name from pg_auth_members where member = $1::regrole', [appRole])).toEqual([])
  })

  it('what was recorded or granted cannot be changed by the app role: it may not even ask', async () => {
    const changeable = await names(
      `select distinct table_name || ' ' || lower(privilege_type) as name from information_schema.role_column_grants
       where grantee = $1 and table_schema = 'helhed' and privilege_type = 'UPDATE' and table_name ~ '^(audit|mandate|submission|decision|work_version|part_version|version_approved|version_document|stored_file|measurement|approval_step)' union all
       select table_name || ' ' || lower(privilege_type) from information_schema.role_table_grants
       where grantee = $1 and table_schema = 'helhed' and privilege_type in ('DELETE', 'TRUNCATE') and table_name ~ '^(audit|mandate|person|body$|area$|seat|organisation|publication|indicator$|indicator_version|indicator_value_history|submission|decision|work_version|part_version|version_approved|version_document|stored_file|measurement|approval_step)'`,
      [appRole],
    )
    expect(changeable).toEqual([])
  })

  it('functions that read past row-level security belong to the owner, are asked for by the app alone, and fix their search path', async () => {
    const { rows } = await world.owner.query<{ name: string; owner: string; path: string | null; everybody: boolean }>(`
      select proname as name, proowner::regrole::text as owner, (select setting from unnest(proconfig) setting where setting like 'search_path=%') as path,
        has_function_privilege('public', oid, 'execute') as everybody
      from pg_proc where pronamespace = 'helhed'::regnamespace and prosecdef and prorettype <> 'trigger'::regtype order by 1`)
    expect(rows.map(({ name }) => name)).toEqual([
      'actor',
      'addressee',
      'area_publication_moments',
      'calendar_actor',
      'demonstration_mandates',
      'person_actor',
      'plans_with_fund',
      'published_areas_at',
      'register_person',
      'versions_to_print',
    ])
    expect(rows.filter(({ owner, path, everybody }) => owner !== ownerRole || !path?.endsWith('pg_temp') || everybody)).toEqual([])
  })
})

describe('comments', () => {
  const words = (text: string): readonly string[] =>
    text
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .match(/[a-zæøå]+/g) ?? []

  it('every table, column and function says more than its name', async () => {
    const { rows } = await world.owner.query<{ name: string; comment: string | null }>(`
      select c.oid::regclass::text as name, obj_description(c.oid, 'pg_class') as comment from pg_class c where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('helhed', 'sign_in')
      union all
      select c.oid::regclass::text || '.' || a.attname, col_description(c.oid, a.attnum) from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        where c.relkind = 'r' and c.relnamespace::regnamespace::text in ('helhed', 'sign_in')
      union all
      select p.oid::regprocedure::text, obj_description(p.oid, 'pg_proc') from pg_proc p where p.pronamespace = 'helhed'::regnamespace`)
    expect(rows.length).toBeGreaterThan(200)
    const idle = rows.filter(({ name, comment }) => {
      const own = words(name.split('.').at(-1) ?? '')
      return words(comment ?? '').filter((word) => !own.includes(word)).length < 2
    })
    expect(idle).toEqual([])
  })
})
