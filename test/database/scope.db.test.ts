import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changing, publicScope } from '#database/database'
import { openWorld, type World } from '../setup/world.ts'

const skanderborg = { municipalities: [746], person: null }

/** What everybody may read, whoever asks: addresses, national indicators and figures, what is published, places, and what is national. */
const open = [
  'address',
  'indicator',
  'indicator_value',
  'indicator_version',
  'municipality',
  'place',
  'publication',
  'organisation',
  'audit_head',
]

let world: World
let tables: readonly { readonly name: string; readonly column: string }[] = []
beforeAll(async () => {
  world = await openWorld()
  const { rows } = await world.owner.query<{ name: string; column: string }>(`
    select c.relname as name, a.attname as column from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname in ('municipality', 'chain')
    where c.relkind = 'r' and c.relnamespace = 'helhed'::regnamespace order by 1`)
  tables = rows
})
afterAll(() => world.close())

const codesIn = (scope: typeof skanderborg | typeof publicScope, name: string, column: string): Promise<readonly number[]> =>
  changing(world.platform.database, scope, async (tx) => {
    const { rows } = await sql<{
      code: number
    }>`select distinct ${sql.ref(column)} as code from ${sql.table(`helhed.${name}`)} order by 1`.execute(tx)
    return rows.map(({ code }) => code)
  })

describe('a scope is a set of municipalities', () => {
  it('in the scope of one, no table shows a row of another', async () => {
    const leaks: string[] = []
    for (const { name, column } of tables.filter((table) => !open.includes(table.name))) {
      const codes = await codesIn(skanderborg, name, column)
      if (codes.some((code) => code !== 746)) leaks.push(`${name}: ${codes.join()}`)
    }
    expect(leaks).toEqual([])
  })

  it('without a scope, no table shows a row but those that everybody may read', async () => {
    const shown: string[] = []
    for (const { name, column } of tables) if ((await codesIn(publicScope, name, column)).length > 0) shown.push(name)
    expect(shown).toEqual([
      'address',
      'audit_head',
      'indicator',
      'indicator_value',
      'indicator_version',
      'organisation',
      'place',
      'publication',
    ])
    expect(await codesIn(publicScope, 'organisation', 'municipality')).toEqual([0])
    expect(await codesIn(publicScope, 'audit_head', 'chain')).toEqual([0])
    // Figures of regions and the whole country are no municipality's.
    expect(await codesIn(publicScope, 'indicator_value', 'municipality')).toEqual([0])
  })

  it('without a scope nobody is seen', async () => {
    const seen = await changing(world.platform.database, publicScope, (tx) => tx.selectFrom('person').select('id').execute())
    expect(seen).toEqual([])
  })

  it('the next transaction on a connection does not inherit the scope', async () => {
    await codesIn(skanderborg, 'body', 'municipality')
    const { rows } = await world.pool.query('select count(*) as count from helhed.body')
    expect(rows).toEqual([{ count: 0 }])
  })
})
