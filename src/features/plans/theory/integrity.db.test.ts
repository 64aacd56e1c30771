import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Id, newId } from '#kernel/id'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { planNow } from '../budget/testing.ts'
import { partOf } from '../part/find.ts'
import { theoriesOf } from './testing.ts'

let world: World
let writer: Awaited<ReturnType<World['actor']>>
let theories: ReturnType<typeof theoriesOf>
beforeAll(async () => {
  world = await openWorld()
  writer = await world.actor('boligsocialt-sekretariat')
  theories = theoriesOf(world, writer)
})
afterAll(() => world.close())

describe('the database by itself', () => {
  const rowsOf = async () => {
    const { plan, slug, activity, other } = await theories.made()
    const [a, b, c] = await theories.three(plan)
    await theories.arrowIn(plan, a, b)
    await theories.arrowIn(plan, b, c)
    const planRow = await planNow(world, writer, slug)
    return { a, b, c, activity, other, first: partOf(planRow, 1).id, second: partOf(planRow, 2).id }
  }
  const draw = (part: Id, from: Id, to: Id) =>
    world.owner.query('insert into helhed.theory_arrow (municipality, id, part_id, from_id, to_id) values (101, $1, $2, $3, $4)', [
      newId(),
      part,
      from,
      to,
    ])
  const add = (part: Id, columns: Readonly<Record<string, unknown>>) => {
    const names = Object.keys(columns)
    const text = `insert into helhed.theory_node (municipality, id, part_id, position, ${names.join(', ')}) values (101, $1, $2, 99, ${names.map((_, index) => `$${index + 3}`).join(', ')})`
    return world.owner.query(text, [newId(), part, ...Object.values(columns)])
  }

  it('holds that nothing leads round, however long the way, and neither does an arrow that is turned', async () => {
    const { a, b, c, first } = await rowsOf()
    await expect(draw(first, c, a)).rejects.toMatchObject({ constraint: 'theory_has_no_circle' })
    await expect(draw(first, b, b)).rejects.toMatchObject({ constraint: 'theory_arrow_leads_elsewhere' })
    await draw(first, a, c)
    const turn = 'update helhed.theory_arrow set from_id = to_id, to_id = from_id where from_id = $1 and to_id = $2'
    await expect(world.owner.query(turn, [a, c])).rejects.toMatchObject({ constraint: 'theory_has_no_circle' })
  })

  it('two who close a circle together: one of them waits and is refused', async () => {
    const { plan, slug } = await theories.made()
    const [a, b] = await theories.three(plan)
    const { id: part } = await theories.partNow(slug)
    const done = await Promise.allSettled([draw(part, a, b), draw(part, b, a)])
    expect(done.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  })

  it('holds that a theory and all that it is tied to are of one part', async () => {
    const { a, activity, other, first, second } = await rowsOf()
    const elsewhere = newId()
    await world.owner.query(
      `insert into helhed.theory_node (municipality, id, part_id, position, kind, title) values (101, $1, $2, 1, 'need', 'E')`,
      [elsewhere, second],
    )
    await expect(draw(first, a, elsewhere)).rejects.toMatchObject({ code: '23503' })
    await expect(draw(second, a, elsewhere)).rejects.toMatchObject({ code: '23503' })
    await expect(add(first, { kind: 'activity', activity_id: other })).rejects.toMatchObject({ constraint: 'theory_node_activity_fkey' })
    await add(first, { kind: 'activity', activity_id: activity })
    await expect(world.owner.query('delete from helhed.activity where id = $1', [activity])).rejects.toMatchObject({
      constraint: 'theory_node_activity_fkey',
    })
  })

  it('holds what a node is: a name, a horizon of outcomes only, ties by its kind', async () => {
    const { activity, first } = await rowsOf()
    await expect(add(first, { kind: 'need' })).rejects.toMatchObject({ constraint: 'theory_node_has_a_name' })
    await expect(add(first, { kind: 'outcome', title: 'x' })).rejects.toMatchObject({ constraint: 'only_outcomes_have_a_horizon' })
    await expect(add(first, { kind: 'need', title: 'x', horizon: 'short' })).rejects.toMatchObject({
      constraint: 'only_outcomes_have_a_horizon',
    })
    await expect(add(first, { kind: 'output', activity_id: activity })).rejects.toMatchObject({
      constraint: 'theory_node_is_tied_by_its_kind',
    })
  })
})
