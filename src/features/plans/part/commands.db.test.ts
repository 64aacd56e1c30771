import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { checksum } from '../../../../test/setup/checksum.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { newPlan, onDay, planNow, refusing, valueOfResult } from '../budget/testing.ts'
import { addActivity } from './commands/add-activity.ts'
import { addGoal } from './commands/add-goal.ts'
import { addMilestone } from './commands/add-milestone.ts'
import { changeActivity } from './commands/change-activity.ts'
import { changeGoal } from './commands/change-goal.ts'
import { changeMilestone } from './commands/change-milestone.ts'
import { measureGoal } from './commands/measure-goal.ts'
import { removeActivity } from './commands/remove-activity.ts'
import { removeGoal } from './commands/remove-goal.ts'
import { removeMilestone } from './commands/remove-milestone.ts'
import { writeSections } from './commands/write-sections.ts'
import { partOf } from './find.ts'
import { beadsWith, exampleActivity, exampleGoal, exampleShare, tiesOf } from './testing.ts'

let world: World
let writer: Actor
beforeAll(async () => {
  world = await openWorld()
  writer = await world.actor('boligsocialt-sekretariat')
})
afterAll(() => world.close())

const at = (day = '2016-06-01') => onDay(world, day)

let count = 0
const made = (): Promise<{ readonly id: Id; readonly slug: string }> => {
  count += 1
  return newPlan(world, writer, `Plan med dele ${count}`)
}
const partNow = async (slug: string, number = 1) => partOf(await planNow(world, writer, slug), number)

/** Does something that must be refused, and shows that nothing was saved. */
const refusedBy: ReturnType<typeof refusing> = (act) => refusing(world)(act)

const goalIn = async (plan: Id, goal = exampleGoal) => valueOfResult(await addGoal(at(), writer, { plan, part: 1, ...goal }))
const activityIn = async (plan: Id, goals: readonly Id[] = [], title = exampleActivity.title) =>
  valueOfResult(await addActivity(at(), writer, { plan, part: 1, ...exampleActivity, title, goals }))
describe('texts', () => {
  it('are written all at once; an emptied one loses its row', async () => {
    const { id: plan, slug } = await made()
    const write = (version: number, sections: object) => writeSections(at(), writer, { plan, part: 0, version, sections })
    valueOfResult(await write(1, { vision: ' Et godt sted. ', partners: 'Biblioteket' }))
    expect((await partNow(slug, 0)).sections).toEqual([
      { section: 'vision', words: 'Et godt sted.' },
      { section: 'partners', words: 'Biblioteket' },
    ])
    valueOfResult(await write(2, { vision: '', partners: 'Biblioteket' }))
    expect(await partNow(slug, 0)).toMatchObject({ version: 3, sections: [{ section: 'partners', words: 'Biblioteket' }] })
  })

  it('of an older version, or of another kind of part, are not saved', async () => {
    const { id: plan } = await made()
    const stale = () => writeSections(at(), writer, { plan, part: 0, version: 7, sections: { vision: 'x' } })
    expect(Object.keys(await refusedBy(stale))).toEqual(['version'])
    const foreign = () => writeSections(at(), writer, { plan, part: 1, version: 1, sections: { vision: 'x' } })
    expect(await refusedBy(foreign)).toEqual({ vision: 'Den tekst hører ikke til i denne del af planen.' })
  })
})

describe('goals', () => {
  it('keep everything that they are told, exactly', async () => {
    const { id: plan, slug } = await made()
    const { id, number } = await goalIn(plan)
    expect((await partNow(slug)).goals).toEqual([{ ...exampleGoal, id, number, example: false }])
    expect(await tiesOf(world.owner, id)).toEqual([(await partNow(slug)).id])
  })

  it('are changed as a whole, and an older version is not saved', async () => {
    const { id: plan, slug } = await made()
    const { id: goal } = await goalIn(plan)
    const changed = { ...exampleGoal, target: '81.2345', baseline: null, baselineOn: null, steps: [] }
    valueOfResult(await changeGoal(at(), writer, { plan, goal, version: 1, ...changed }))
    expect((await partNow(slug)).goals).toEqual([{ ...changed, id: goal, number: 1, example: false }])
    expect(Object.keys(await refusedBy(() => changeGoal(at(), writer, { plan, goal, version: 1, ...exampleGoal })))).toEqual(['version'])
  })

  it('that cannot be are refused at their fields', async () => {
    const { id: plan } = await made()
    const add = (other: object) => refusedBy(() => addGoal(at(), writer, { plan, part: 1, ...exampleGoal, ...other }))
    expect(Object.keys(await add({ targetOn: '2015-12-31' }))).toContain('targetOn')
    expect(Object.keys(await add({ counting: 'share' }))).toEqual(expect.arrayContaining(['numerator', 'denominator', 'unit']))
    expect(await add({ target: 'mange' })).toEqual({ target: 'Skriv et tal, for eksempel 12,5, med højst fire decimaler.' })
    expect(Object.keys(await add({ steps: [{ dueOn: '2020-06-01', amount: '60' }] }))).toEqual(['stepOn1'])
  })

  it('follow one another after one is removed; its bead goes, and its activity is tied to the part', async () => {
    const { id: plan, slug } = await made()
    const [one, two, three] = [await goalIn(plan), await goalIn(plan), await goalIn(plan)]
    const { id: activity } = await activityIn(plan, [one.id])
    expect(await tiesOf(world.owner, activity)).toEqual([one.id])
    expect(valueOfResult(await removeGoal(at(), writer, { plan, goal: one.id, version: 1 }))).toEqual({ part: 1 })
    const part = await partNow(slug)
    expect(part.goals.map(({ id, number }) => [id, number])).toEqual([
      [two.id, 1],
      [three.id, 2],
    ])
    expect(await beadsWith(world.owner, one.id)).toBe(0)
    expect(await tiesOf(world.owner, activity)).toEqual([part.id])
  })

  it('that were measured stay, and stay counted as they were', async () => {
    const { id: plan } = await made()
    const { id: goal } = await goalIn(plan)
    const measured = { plan, goal, measuredOn: '2016-05-31', amount: '36.5', numerator: null, denominator: null, note: null }
    valueOfResult(await measureGoal(at(), writer, measured))
    expect((await refusedBy(() => removeGoal(at(), writer, { plan, goal, version: 1 })))['']).toMatch(/^Målet er målt og kan ikke fjernes/)
    const change = (other: object) => refusedBy(() => changeGoal(at(), writer, { plan, goal, version: 1, ...exampleGoal, ...other }))
    expect(Object.keys(await change({ counting: 'sum' }))).toEqual(['counting'])
    expect(Object.keys(await change({ unit: 'familier' }))).toEqual(['unit'])
    expect(Object.keys(await change({ baselineOn: '2016-05-31' }))).toEqual(['baselineOn'])
  })

  it('of an older version, or that are not there, are not removed', async () => {
    const { id: plan } = await made()
    const { id: goal } = await goalIn(plan)
    expect(Object.keys(await refusedBy(() => removeGoal(at(), writer, { plan, goal, version: 2 })))).toEqual(['version'])
    await expect(removeGoal(at(), writer, { plan, goal: newId(), version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(addGoal(at(), writer, { plan, part: 9, ...exampleGoal })).rejects.toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('measurements', () => {
  const nothing = { amount: null, numerator: null, denominator: null, note: null }

  it('of a share keep what it is made of, and its percentage follows', async () => {
    const { id: plan, slug } = await made()
    const { id: goal } = await goalIn(plan, exampleShare)
    const one = { plan, goal, ...nothing, measuredOn: '2016-05-31', numerator: '2', denominator: '3' }
    valueOfResult(await measureGoal(at(), writer, { ...one, note: 'Én klasse' }))
    expect((await planNow(world, writer, slug)).measurements).toMatchObject([
      { goal, measuredOn: '2016-05-31', amount: '66.6667', numerator: '2', denominator: '3', note: 'Én klasse' },
    ])
    const larger = { ...one, measuredOn: '2016-05-30', numerator: '4' }
    expect(Object.keys(await refusedBy(() => measureGoal(at(), writer, larger)))).toEqual(['numerator'])
  })

  it('are of days that have come, after the baseline, and of one day the newest counts', async () => {
    const { id: plan, slug } = await made()
    const { id: goal } = await goalIn(plan)
    const measure = (measuredOn: string, amount = '40') => measureGoal(at(), writer, { plan, goal, ...nothing, amount, measuredOn })
    valueOfResult(await measure('2016-05-31'))
    valueOfResult(await measure('2016-05-31', '41'))
    expect((await planNow(world, writer, slug)).measurements).toMatchObject([{ measuredOn: '2016-05-31', amount: '41' }])
    expect(await refusedBy(() => measure('2016-06-02'))).toEqual({ measuredOn: 'Der kan ikke måles frem i tiden.' })
    expect(Object.keys(await refusedBy(() => measure('2016-01-01')))).toEqual(['measuredOn'])
  })
})

describe('activities', () => {
  it('keep everything that they are told, and lead to goals of their part', async () => {
    const { id: plan, slug } = await made()
    const goal = await goalIn(plan)
    const { id, number } = await activityIn(plan, [goal.id, goal.id])
    expect((await partNow(slug)).activities).toEqual([{ ...exampleActivity, goals: [goal.id], employer: null, id, number, example: false }])
  })

  it('that lead elsewhere after a change are no longer tied to where they led', async () => {
    const { id: plan, slug } = await made()
    const [one, two] = [await goalIn(plan), await goalIn(plan)]
    const { id: activity } = await activityIn(plan, [one.id])
    const change = (version: number, goals: readonly Id[]) =>
      changeActivity(at(), writer, { plan, activity, version, ...exampleActivity, goals })
    valueOfResult(await change(1, [two.id]))
    expect(await tiesOf(world.owner, activity)).toEqual([two.id])
    valueOfResult(await change(2, []))
    expect(await tiesOf(world.owner, activity)).toEqual([(await partNow(slug)).id])
    expect(Object.keys(await refusedBy(() => change(2, [])))).toEqual(['version'])
  })

  it('outside the plan, for goals of another part, or employed by somebody elsewhere are refused', async () => {
    const { id: plan } = await made()
    const { id: elsewhere } = valueOfResult(await addGoal(at(), writer, { plan, part: 2, ...exampleGoal }))
    const add = (other: object) => refusedBy(() => addActivity(at(), writer, { plan, part: 1, ...exampleActivity, ...other }))
    expect(await add({ from: '2015-12-31' })).toEqual({
      from: 'Aktiviteten skal ligge i perioden 1. januar 2016 – 31. december 2019.',
    })
    expect(Object.keys(await add({ until: '2020-01-02' }))).toEqual(['until'])
    expect(await add({ goals: [elsewhere] })).toEqual({ goals: 'Målet hører ikke til denne del af planen.' })
    const { rows } = await world.owner.query<{ id: Id }>('select id from helhed.organisation where municipality = 746 limit 1')
    expect(await add({ employer: rows[0]?.id })).toEqual({ employer: 'Organisationen findes ikke i kommunen.' })
  })

  it('follow one another after one is removed', async () => {
    const { id: plan, slug } = await made()
    const [one, two] = [await activityIn(plan, [], 'Første'), await activityIn(plan, [], 'Anden')]
    expect(Object.keys(await refusedBy(() => removeActivity(at(), writer, { plan, activity: one.id, version: 2 })))).toEqual(['version'])
    valueOfResult(await removeActivity(at(), writer, { plan, activity: one.id, version: 1 }))
    expect((await partNow(slug)).activities.map(({ id, number }) => [id, number])).toEqual([[two.id, 1]])
    expect(await beadsWith(world.owner, one.id)).toBe(0)
  })
})

it('milestones are added, changed and removed, and lie within the plan', async () => {
  const { id: plan, slug } = await made()
  const told = { title: 'Aftale om lokaler', dueOn: '2016-09-01', owner: 'Projektlederen' }
  const { id: milestone } = valueOfResult(await addMilestone(at(), writer, { plan, part: 1, ...told }))
  const change = (version: number, dueOn: string) => changeMilestone(at(), writer, { plan, milestone, version, ...told, dueOn })
  valueOfResult(await change(1, '2016-10-01'))
  expect((await partNow(slug)).milestones).toEqual([{ ...told, dueOn: '2016-10-01', id: milestone, example: false }])
  expect(Object.keys(await refusedBy(() => change(1, '2016-10-02')))).toEqual(['version'])
  expect(Object.keys(await refusedBy(() => change(2, '2020-01-01')))).toEqual(['dueOn'])
  expect(Object.keys(await refusedBy(() => removeMilestone(at(), writer, { plan, milestone, version: 1 })))).toEqual(['version'])
  valueOfResult(await removeMilestone(at(), writer, { plan, milestone, version: 2 }))
  expect((await partNow(slug)).milestones).toEqual([])
})

describe('who may', () => {
  it('somebody of another municipality finds no plan, and a reader of this one may not write', async () => {
    const { id: plan } = await made()
    const { id: goal } = await goalIn(plan)
    const acts = (actor: Actor): readonly (() => Promise<unknown>)[] => [
      () => writeSections(at(), actor, { plan, part: 0, version: 1, sections: {} }),
      () => addGoal(at(), actor, { plan, part: 1, ...exampleGoal }),
      () => changeGoal(at(), actor, { plan, goal, version: 1, ...exampleGoal }),
      () => removeGoal(at(), actor, { plan, goal, version: 1 }),
      () => addActivity(at(), actor, { plan, part: 1, ...exampleActivity }),
      () => addMilestone(at(), actor, { plan, part: 1, title: 'x', dueOn: '2016-09-01', owner: 'x' }),
    ]
    const before = await checksum(world.owner)
    const stranger = await world.actor('skanderborg-koordinator')
    for (const act of acts(stranger)) await expect(act()).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const reader = await world.actor('koebenhavn-direktoer')
    for (const act of acts(reader)) await expect(act()).rejects.toMatchObject({ code: 'DENIED' })
    expect(await checksum(world.owner)).toBe(before)
  })

  it('every act stands in the history of the plan with ids and names of fields only', async () => {
    const { id: plan } = await made()
    const { id: goal } = await goalIn(plan)
    valueOfResult(await changeGoal(at(), writer, { plan, goal, version: 1, ...exampleGoal, title: 'Noget andet' }))
    const { rows } = await world.owner.query<{ act: string; detail: object }>(
      'select act, detail from helhed.audit_entry where subject_id = $1 order by seq desc limit 2',
      [plan],
    )
    expect(rows.map(({ act }) => act)).toEqual(['goal.changed', 'goal.added'])
    expect(rows[0]?.detail).toMatchObject({ goal, fields: ['title'] })
    expect(JSON.stringify(rows)).not.toContain('Noget andet')
  })
})
