import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading } from '#database/database'
import { municipalitiesOf } from '#features/identity'
import type { Id } from '#kernel/id'
import { openWorld, testDay, type World } from '../../../../test/setup/world.ts'
import { readPlan, shapeOf } from '../read.ts'
import { getApproval } from './queries.ts'
import { standingsOf } from './standing.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

describe('one rule in two languages', () => {
  it('the database and the pages agree on every yes of the demonstration world: whether it still stands', async () => {
    const actor = await world.actor('boligsocialt-sekretariat')
    const { rows } = await world.owner.query<{ slug: string }>('select slug from helhed.work where municipality = 101 order by slug')
    const held = await world.superuser.query<{ id: Id; stands: boolean }>(
      'select id, helhed.decision_stands(d) as stands from helhed.decision d where municipality = 101',
    )
    const inDatabase = new Map(held.rows.map(({ id, stands }) => [id, stands]))
    let compared = 0
    for (const { slug } of rows) {
      const scope = { municipalities: municipalitiesOf(actor), person: actor.person }
      const { plan, record } = await reading(world.platform.database, scope, async (tx) => {
        const found = await readPlan(tx, actor, slug)
        if (!found) throw new Error(`${slug} cannot be read`)
        return { plan: found, record: await getApproval(tx, found.municipality, found.id, testDay) }
      })
      for (const { decision, stands } of standingsOf(record, shapeOf(plan)).flatMap(({ voices }) => voices)) {
        if (!decision) continue
        compared += 1
        expect({ slug, decision: decision.id, stands }).toEqual({ slug, decision: decision.id, stands: inDatabase.get(decision.id) })
      }
    }
    expect(compared).toBeGreaterThan(40)
  })
})
