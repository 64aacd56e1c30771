import { afterAll, beforeAll, expect, it } from 'vitest'
import { valueIn } from '../../../../test/setup/html.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { newPlan, onDay, planNow, refusing, valueOfResult } from '../budget/testing.ts'
import { addGoal } from '../part/commands/add-goal.ts'
import { exampleGoal } from '../part/testing.ts'
import { cellName } from './cells.ts'
import { recordFigures } from './commands/record-figures.ts'
import { emptyCell } from './updates.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

it('a plan with 4 sub-agreements, 40 goals, 120 activities and 5,000 measurements opens in 3 statements', async () => {
  const writer = await world.actor('boligsocialt-sekretariat')
  const member = await world.as('boligsocialt-sekretariat')
  const { id, slug } = await newPlan(world, writer, 'Plan med meget')
  await world.superuser.query(
    `with part as (select municipality, id from helhed.part where work_id = $1 and kind = 'sub'),
     goal as (insert into helhed.goal (municipality, id, part_id, number, title, indicator, unit, direction, counting, source, frequency, responsible, target, target_on)
       select municipality, gen_random_uuid(), id, number, 'Mål ' || number, 'x', 'unge', 'up', 'last', 'x', 'month', 'Projektlederen', 100, '2019-12-31'
       from part, generate_series(1, 10) number returning municipality, id),
     activity as (insert into helhed.activity (municipality, id, part_id, number, title, what, period)
       select municipality, gen_random_uuid(), id, number, 'Aktivitet ' || number, 'x', '[2016-01-01,2020-01-01)' from part, generate_series(1, 30) number)
     insert into helhed.measurement (municipality, id, goal_id, measured_on, amount, recorded_at, recorded_by)
       select municipality, gen_random_uuid(), id, '2016-01-05'::date + 11 * day, day, now(), $2 from goal, generate_series(0, 124) day`,
    [id, writer.person],
  )
  expect((await planNow(world, writer, slug)).measurements).toHaveLength(5_000)
  world.statements.length = 0
  const answer = await member.get(`/planer/${slug}/maalinger?aar=2018`)
  expect([answer.status, world.statements.length]).toEqual([200, 3])
  expect(valueIn(answer.html, 'seen')).not.toBeNull()
  world.statements.length = 0
  expect((await member.get('/maalinger?aar=2018')).status).toBe(200)
  expect(world.statements.length).toBe(3)
})

it('a running total that falls is refused at its cell, also among figures of one save, and nothing of it is written', async () => {
  const writer = await world.actor('boligsocialt-sekretariat')
  const { id, slug } = await newPlan(world, writer, 'Plan med løbende total')
  const running = { ...exampleGoal, counting: 'running' as const, baseline: null, baselineOn: null }
  const goal = valueOfResult(await addGoal(onDay(world, '2016-03-01'), writer, { plan: id, part: 1, ...running })).id
  const record = (...figures: readonly (readonly [string, string])[]) =>
    recordFigures(onDay(world, '2018-02-01'), writer, {
      ...{ plan: id, seen: null },
      edits: figures.map(([period, amount]) => ({ goal, period, value: { ...emptyCell, amount }, note: null })),
    })
  valueOfResult(await record(['2017-Q1', '10'], ['2017-Q3', '30']))
  const said = await refusing(world)(() => record(['2017-Q2', '31']))
  expect(said[cellName(goal, '2017-Q2')]).toContain('kan ikke falde: 30. september 2017 er det 30.')
  expect(Object.keys(await refusing(world)(() => record(['2017-Q2', '25'], ['2017-Q4', '24'])))).toEqual(
    ['2017-Q2', '2017-Q4'].map((period) => cellName(goal, period)),
  )
  valueOfResult(await record(['2017-Q1', '35'], ['2017-Q3', '40'], ['2017-Q4', '45']))
  expect((await planNow(world, writer, slug)).measurements.map(({ amount }) => amount)).toEqual(['35', '40', '45'])
})
