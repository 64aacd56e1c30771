import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../test/setup/html.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { amendingOf } from '../amendment/testing.ts'
import { type ApprovalWorld, must, openApprovalWorld } from '../approval/testing-world.ts'
import { addGoal } from '../part/commands/add-goal.ts'
import type { GoalDefinition } from '../part/definition.ts'

let world: World
let w: ApprovalWorld
let a: ReturnType<typeof amendingOf>
let slug: string
let id: string
beforeAll(async () => {
  world = await openWorld()
  w = await openApprovalWorld(world)
  a = amendingOf(world, w)
  const plan = await a.approved('Aftalt og skrevet videre')
  slug = plan.slug
  id = plan.id
})
afterAll(() => world.close())

const read = async (path: string): Promise<string> => wordsOf((await (await world.as('boligsocialt-sekretariat')).get(path)).html)

const goal: GoalDefinition = {
  title: 'Et mål, som ingen har godkendt',
  indicator: 'Andel',
  unit: '%',
  direction: 'up',
  counting: 'last',
  numerator: null,
  denominator: null,
  disaggregation: null,
  source: 'Spørgeskema',
  method: null,
  frequency: 'year',
  responsible: 'Projektlederen',
  baseline: null,
  baselineOn: null,
  target: '80',
  targetOn: '2019-12-31',
  steps: [],
}

describe('the goals that a board and a director are told of', () => {
  it('are the draft’s, and said to be, until everybody has approved a version', async () => {
    const draft = await w.begin('Kun en kladde')
    const page = await read(`/planer/${draft.slug}/bestyrelse`)
    expect(page).toContain('Målene er en kladde, ikke godkendt.')
    expect(await read('/overblik/planer')).toMatch(/Kun en kladde(?: Eksempel)? .*?4 ikke målt endnu kladde, ikke godkendt/)
  })

  it('are those of the approved version, whatever the draft has become since', async () => {
    must(await addGoal(w.on('2016-02-23'), await w.actor('leader'), { plan: id, part: 1, ...goal }))
    await a.moveTarget(slug, 1, '95')
    const page = await read(`/planer/${slug}/bestyrelse`)
    expect(page).toContain('Målene er dem i version 1, som alle har godkendt.')
    expect(page).toContain('Ikke målt endnu: 4.')
    expect(page).not.toContain(goal.title)
    expect(page, 'the target that was agreed to').not.toContain('95')
    const across = await read('/overblik/planer')
    expect(across).toMatch(/Aftalt og skrevet videre(?: Eksempel)? .{0,40}4 ikke målt endnu/)
    expect(across).not.toMatch(/Aftalt og skrevet videre(?: Eksempel)? .{0,40}4 ikke målt endnu kladde/)
  })
})

describe('what waits on a board’s page', () => {
  it('has the condition of the board’s own yes to an amendment until it is met', async () => {
    must(await a.send(slug))
    const decider = a.deciderOf(await a.last(slug), 'board')
    const conditions = [{ what: 'Aftale med klubben', owner: 'Projektlederen', dueOn: '2016-04-01', proof: 'Aftalen', blocks: false }]
    const chair = await world.actor('bydel-4-formand')
    must(await w.take(slug, decider, chair, { outcome: 'conditional', conditions }, '2016-02-25'))
    const page = await read(`/planer/${slug}/bestyrelse`)
    expect(page).toMatch(/Aftale med klubben Betingelse for ændring 1\. Ansvarlig: Projektlederen\. .*1\. apr\. 2016 overskredet/)
  })
})
