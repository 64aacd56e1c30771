import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '#config'
import { openWorld, type World } from '../setup/world.ts'
import { type Policy, policiesOf, probe, withFewRows } from './probe.ts'

/** The policies by name, from the committed schema: a policy that is not in it is found by the drift test. */
const named = [...readFileSync(join(projectRoot, 'database/schema.sql'), 'utf8').matchAll(/^-- {3}policy (\w+) for /gm)].map(
  ([, name = '']) => name,
)

let world: World
let policies: ReadonlyMap<string, Policy>
beforeAll(async () => {
  world = await openWorld()
  await withFewRows(world)
  policies = new Map((await policiesOf(world.superuser)).map((policy) => [policy.name, policy]))
})
afterAll(() => world.close())

describe('every policy is needed: without it what the app may do is no longer possible', () => {
  it('every policy of the database has a test here', () => {
    expect([...policies.keys()].toSorted()).toEqual(named.toSorted())
  })

  it.each(named)('%s', async (name) => {
    const policy = policies.get(name)
    if (!policy) throw new Error(`There is no policy ${name}`)
    const { held, dropped } = await probe(world.superuser, policy)
    expect(held, 'with the policy').not.toMatch(/^0 rows|row-level security|permission denied/)
    expect(dropped, 'without the policy').toMatch(/^0 rows$|row-level security/)
  })
})
