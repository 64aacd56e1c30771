import type pg from 'pg'

export type Column = {
  readonly table: string
  readonly name: string
  readonly type: string
  readonly notNull: boolean
  readonly generated: boolean
  readonly defaultText: string | null
  readonly comment: string | null
}
export type Constraint = { readonly table: string; readonly name: string; readonly kind: string; readonly definition: string }
export type Table = {
  readonly name: string
  readonly comment: string | null
  readonly secured: boolean
  readonly columns: readonly Column[]
  readonly constraints: readonly Constraint[]
  readonly indexes: readonly string[]
  readonly policies: readonly string[]
  readonly triggers: readonly string[]
  readonly grants: readonly string[]
}
export type Routine = { readonly name: string; readonly definition: string; readonly comment: string | null }

const ask = async <Row extends pg.QueryResultRow>(client: pg.Pool, text: string, schema: string): Promise<Row[]> =>
  (await client.query<Row>(text, [schema])).rows

/** Everything a schema's tables and routines are made of, in a stable order; reads the same on PostgreSQL 15 and 18. */
export const readCatalogue = async (
  client: pg.Pool,
  schema: string,
): Promise<{ tables: readonly Table[]; routines: readonly Routine[] }> => {
  const tables = await ask<{ name: string; comment: string | null; secured: boolean }>(
    client,
    `
    select relname as name, obj_description(oid, 'pg_class') as comment, relrowsecurity as secured
    from pg_class where relnamespace = to_regnamespace($1) and relkind = 'r' order by relname`,
    schema,
  )
  const columns = await ask<Column>(
    client,
    `
    select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "notNull",
      a.atthasdef as generated, pg_get_expr(d.adbin, d.adrelid) as "defaultText", col_description(c.oid, a.attnum) as comment
    from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = to_regnamespace($1) and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum`,
    schema,
  )
  const constraints = await ask<Constraint>(
    client,
    `
    select c.relname as table, k.conname as name, k.contype as kind, pg_get_constraintdef(k.oid) as definition
    from pg_constraint k join pg_class c on c.oid = k.conrelid
    where c.relnamespace = to_regnamespace($1) and k.contype <> 'n' order by c.relname, array_position('{p,u,f,c,x}', k.contype::text), k.conname`,
    schema,
  )
  const indexes = await ask<{ table: string; definition: string }>(
    client,
    `
    select c.relname as table, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = to_regnamespace($1) and not exists (select from pg_constraint k where k.conindid = i.indexrelid) order by 1, 2`,
    schema,
  )
  const policies = await ask<{ table: string; definition: string }>(
    client,
    `
    select tablename as table, format('policy %I for %s to %s%s%s', policyname, lower(cmd), array_to_string(roles, ', '),
      ' using (' || qual || ')', ' with check (' || with_check || ')') as definition
    from pg_policies where schemaname = $1 order by 1, 2`,
    schema,
  )
  const triggers = await ask<{ table: string; definition: string }>(
    client,
    `
    select c.relname as table, pg_get_triggerdef(t.oid) as definition
    from pg_trigger t join pg_class c on c.oid = t.tgrelid where c.relnamespace = to_regnamespace($1) and not t.tgisinternal order by 1, t.tgname`,
    schema,
  )
  const grants = await ask<{ table: string; definition: string }>(
    client,
    `
    select "table", format('grant %s to %s', string_agg(what, ', ' order by what), grantee) as definition from (
      select table_name as "table", grantee, lower(privilege_type) as what from information_schema.role_table_grants
      where table_schema = $1 and grantee <> grantor
      union all
      select p.table_name, p.grantee, format('%s (%s)', lower(p.privilege_type), string_agg(p.column_name, ', ' order by p.column_name))
      from information_schema.role_column_grants p
      where p.table_schema = $1 and p.grantee <> p.grantor and not exists (
        select from information_schema.role_table_grants t
        where t.table_schema = $1 and t.table_name = p.table_name and t.grantee = p.grantee and t.privilege_type = p.privilege_type)
      group by p.table_name, p.grantee, p.privilege_type) as privilege
    group by "table", grantee order by 1, 2`,
    schema,
  )
  const routines = await ask<Routine>(
    client,
    `
    select proname as name, pg_get_functiondef(oid) as definition, obj_description(oid, 'pg_proc') as comment
    from pg_proc where pronamespace = to_regnamespace($1) order by proname`,
    schema,
  )
  const of = <Row extends { table: string }>(rows: readonly Row[], name: string): Row[] => rows.filter((row) => row.table === name)
  return {
    routines,
    tables: tables.map((table) => ({
      ...table,
      columns: of(columns, table.name),
      constraints: of(constraints, table.name),
      indexes: of(indexes, table.name).map((row) => row.definition),
      policies: of(policies, table.name).map((row) => row.definition),
      triggers: of(triggers, table.name).map((row) => row.definition),
      grants: of(grants, table.name).map((row) => row.definition),
    })),
  }
}
