import { afterAll, beforeAll, expect, it } from 'vitest'
import { doubled, doubleWorld, leftOut } from './double.ts'
import { plantPlan } from './plant.ts'
import { plantApproval } from './plant-approval.ts'
import { plantDecisions } from './plant-decisions.ts'
import { plantFigures } from './plant-figures.ts'
import { layRichProject } from './plant-projects.ts'
import { plantSuccession } from './plant-succession.ts'
import { plantTakeover } from './plant-takeover.ts'
import { openWorld, type World } from './world.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  await plantFigures(world)
  await plantSuccession(world)
  await plantDecisions(world, await plantApproval(world, await plantPlan(world)))
  await plantTakeover(world)
  await layRichProject(world)
})
afterAll(() => world.close())

/** How many rows with twins each table has. */
const counts = async (): Promise<Readonly<Record<string, number>>> => {
  const { rows: tables } = await world.superuser.query<{ name: string }>(
    `select tablename as name from pg_tables where schemaname = 'helhed' and not tablename = any ($1) order by 1`,
    [leftOut],
  )
  const { rows } = await world.superuser.query<{ name: string; count: number }>(
    tables.map(({ name }) => `select '${name}' as name, count(*) as count from helhed.${name} where ${doubled(name)}`).join(' union all '),
  )
  return Object.fromEntries(rows.map(({ name, count }) => [name, count]))
}

it('a doubled world has twice as much of everything, and all its references still hold', async () => {
  const before = await counts()
  expect(Object.entries(before).filter(([, count]) => count === 0)).toEqual([])
  await doubleWorld(world.superuser)
  expect(await counts()).toEqual(Object.fromEntries(Object.entries(before).map(([name, count]) => [name, count * 2])))
  // Doubling goes past references; the same ones added again are checked for every row.
  const { rows } = await world.superuser.query<{ table: string; name: string; definition: string }>(`
    select conrelid::regclass::text as table, conname as name, pg_get_constraintdef(oid) as definition from pg_constraint
    where contype = 'f' and connamespace = 'helhed'::regnamespace order by 1, 2`)
  expect(rows.length).toBeGreaterThan(80)
  const broken: string[] = []
  for (const { table, name, definition } of rows) {
    await world.superuser.query(`alter table ${table} drop constraint "${name}", add constraint "${name}" ${definition}`).catch((error) => {
      broken.push(`${table}: ${String(error)}`)
    })
  }
  expect(broken).toEqual([])
})
