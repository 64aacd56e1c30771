import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, newId } from '#kernel/id'
import { type PlannedPlan, registeredIn, secretariat, threePlans } from '../../../test/setup/funding.ts'
import { openWorld, type World } from '../../../test/setup/world.ts'

let world: World
let one: PlannedPlan
let other: PlannedPlan
let foreign: PlannedPlan
beforeAll(async () => {
  world = await openWorld()
  const plans = await threePlans(world)
  one = plans.one
  other = plans.other
  foreign = plans.foreign
})
afterAll(() => world.close())

describe('the database itself holds', () => {
  let id: Id
  let person: Id
  beforeAll(async () => {
    id = await registeredIn(world, 2017, { amount: 1_000, lastDay: '2026-12-31' })
    person = (await world.actor(secretariat)).person
  })

  /** A connection in the scope of somebody of København, as the app role, past all of the application. */
  const opened = async (as = person): Promise<pg.PoolClient> => {
    const client = await world.pool.connect()
    await client.query('begin')
    await client.query(`select set_config('app.municipalities', '{101}', true), set_config('app.person', $1, true)`, [as])
    return client
  }
  const insert = `insert into helhed.appropriation_draw (municipality, appropriation_id, work_id, amount, drawn_at, drawn_by) values (101, $1, $2, $3, $4, $5)`

  /** What refuses a statement: the constraint, or the code where there is none. */
  const refusedBy = async (text: string, values: readonly unknown[], end = 'rollback'): Promise<string> => {
    const client = await opened()
    try {
      await client.query(text, [...values])
      await client.query(end)
      return 'done'
    } catch (error) {
      const { constraint, code } = error as pg.DatabaseError
      return constraint ?? code ?? ''
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const today = '2026-06-01T09:00:00+02:00'

  it('that the draws never exceed what was appropriated', async () => {
    expect(await refusedBy(insert, [id, one.id, 1_000, today, person])).toBe('done')
    expect(await refusedBy(insert, [id, one.id, 1_001, today, person])).toBe('draws_stay_within_their_appropriation')
  })

  it('also when two draw at once: the second waits, counts the first and is refused', async () => {
    const [first, second] = [await opened(), await opened()]
    try {
      await first.query(insert, [id, one.id, 600, today, person])
      const waiting = second.query(insert, [id, other.id, 600, today, person]).then(
        () => 'done',
        (error: pg.DatabaseError) => error.constraint,
      )
      await first.query('commit')
      expect(await waiting).toBe('draws_stay_within_their_appropriation')
    } finally {
      await second.query('rollback')
      first.release()
      second.release()
      await world.owner.query('delete from helhed.appropriation_draw where appropriation_id = $1', [id])
    }
  })

  it('that nothing is drawn after the end', async () => {
    expect(await refusedBy(insert, [id, one.id, 1, '2026-12-31T22:59:00Z', person])).toBe('done')
    expect(await refusedBy(insert, [id, one.id, 1, '2026-12-31T23:00:00Z', person])).toBe('draw_is_made_before_its_appropriation_expires')
  })

  it('that only plans of the municipality draw, and nobody in the name of another', async () => {
    expect(await refusedBy(insert, [id, foreign.id, 1, today, person])).toBe('appropriation_draw_municipality_work_id_fkey')
    const colleague = (await world.actor('skanderborg-koordinator')).person
    expect(await refusedBy(insert, [id, one.id, 1, today, colleague])).toBe('42501')
  })

  it('that an amount stays what was decided', async () => {
    expect(await refusedBy('update helhed.appropriation set amount = 2000 where id = $1', [id])).toBe('42501')
    expect(await refusedBy('delete from helhed.appropriation where id = $1', [id])).toBe('42501')
  })

  it('that the shares of a cost add up to it', async () => {
    const spreadOver = `with cost as (insert into helhed.shared_cost (municipality, id, name, amount, year, spread_by, reason, recorded_at)
        values (101, $1, $2, 100, 2016, 'equal', 'Aftalt', now()))
      insert into helhed.shared_cost_share (municipality, shared_cost_id, work_id, weight, amount) values (101, $1, $3, 1, 50), (101, $1, $4, 1, $5)`
    expect(await refusedBy(spreadOver, [newId(), 'Skævt', one.id, other.id, 49], 'commit')).toBe('shares_add_up_to_their_cost')
    expect(await refusedBy(spreadOver, [newId(), 'Lige', one.id, other.id, 50], 'commit')).toBe('done')
  })
})
