import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import type { Result } from '#kernel/result'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { removeLine } from '../budget/remove-line.ts'
import { planNow, refusing, valueOfResult } from '../budget/testing.ts'
import { removeActivity } from '../part/commands/remove-activity.ts'
import { removeGoal } from '../part/commands/remove-goal.ts'
import { type AddNode, addNode } from './commands/add-node.ts'
import { beginTheory } from './commands/begin-theory.ts'
import { changeArrow } from './commands/change-arrow.ts'
import { changeNode } from './commands/change-node.ts'
import { drawArrow } from './commands/draw-arrow.ts'
import { removeArrow } from './commands/remove-arrow.ts'
import { removeNode } from './commands/remove-node.ts'
import { unsaid } from './save.ts'
import { theoriesOf, untold } from './testing.ts'
import { numbered, theoryOf } from './theory.ts'

let world: World
let writer: Actor
let theories: ReturnType<typeof theoriesOf>
beforeAll(async () => {
  world = await openWorld()
  writer = await world.actor('boligsocialt-sekretariat')
  theories = theoriesOf(world, writer)
})
afterAll(() => world.close())

/** Does something that must be refused, and shows that nothing was saved. */
const refusedBy: ReturnType<typeof refusing> = (act) => refusing(world)(act)

describe('a theory begun from the plan', () => {
  it('has what the plan has, and nothing is left to begin with afterwards', async () => {
    const { plan, slug, goal, activity, line } = await theories.made()
    expect(valueOfResult(await beginTheory(theories.at(), writer, { plan, part: 1 }))).toEqual({ part: 1, nodes: 3, arrows: 2 })
    const theory = theoryOf(await theories.partNow(slug))
    const { nodes } = theory
    expect(nodes.map((node) => [node.kind, node.line ?? node.activity ?? node.goal, node.title])).toEqual([
      ['resource', line, null],
      ['activity', activity, null],
      ['outcome', goal, null],
    ])
    const [paid, done, reached] = nodes.map(({ id }) => id)
    expect(numbered(theory).map(({ from, to }) => [from, to])).toEqual([
      [paid, done],
      [done, reached],
    ])
    expect(await refusedBy(() => beginTheory(theories.at(), writer, { plan, part: 1 }))).toEqual({
      '': 'Alt, hvad planen har, står allerede i teorien.',
    })
  })
})

describe('nodes', () => {
  it('keep everything that they are told, with arrows from and to others', async () => {
    const { plan, slug, activity, line } = await theories.made()
    const [need, goal] = [
      await theories.nodeIn(plan, { kind: 'need', title: 'Et behov' }),
      await theories.nodeIn(plan, { kind: 'impact', title: 'Ro' }),
    ]
    const words = { kind: 'activity', activity, line, note: 'Begynder i gården', responsible: 'Fritidsvejlederen' } as const
    // A horizon that is no outcome's is left out.
    const id = await theories.nodeIn(plan, { ...words, horizon: 'short', comesFrom: [need], leadsTo: [goal] })
    const theory = theoryOf(await theories.partNow(slug))
    const { nodes } = theory
    expect(nodes.find((node) => node.id === id)).toEqual({ ...untold, ...words, id, position: 3, example: false })
    expect(numbered(theory).map(({ from, to }) => [from, to])).toEqual([
      [need, id],
      [id, goal],
    ])
  })

  it('are changed as a whole, lead to more, and an older version is not saved', async () => {
    const { plan, slug, goal } = await theories.made()
    const [node, impact] = [
      await theories.nodeIn(plan, { kind: 'output', title: 'Jobs' }),
      await theories.nodeIn(plan, { kind: 'impact', title: 'Ro' }),
    ]
    const words = { ...untold, kind: 'outcome', horizon: 'long', goal } as const
    valueOfResult(await changeNode(theories.at(), writer, { plan, node, version: 1, ...words, leadsTo: [impact] }))
    const { nodes, arrows } = theoryOf(await theories.partNow(slug))
    expect(nodes[0]).toEqual({ ...words, id: node, position: 1, example: false })
    expect(arrows).toHaveLength(1)
    expect(Object.keys(await refusedBy(() => changeNode(theories.at(), writer, { plan, node, version: 1, ...words })))).toEqual(['version'])
    expect(Object.keys(await refusedBy(() => removeNode(theories.at(), writer, { plan, node, version: 1 })))).toEqual(['version'])
  })

  it('that cannot be are refused at their fields', async () => {
    const { plan, activity, other, goal, line } = await theories.made()
    const add = (words: Partial<AddNode> & Pick<AddNode, 'kind'>) =>
      refusedBy(() => addNode(theories.at(), writer, { ...untold, plan, part: 1, ...words }))
    expect(await add({ kind: 'need' })).toEqual({
      title: 'Skriv, hvad leddet hedder, eller knyt det til en aktivitet, et mål eller en budgetlinje.',
    })
    expect(await add({ kind: 'outcome', title: 'x' })).toEqual({ horizon: 'Vælg, hvornår virkningen skal vise sig.' })
    expect(Object.keys(await add({ kind: 'need', activity, goal, line }))).toEqual(['activity', 'goal', 'line'])
    expect(await add({ kind: 'activity', activity: other })).toEqual({ activity: 'Aktiviteten findes ikke i denne del. Vælg en anden.' })
    expect(Object.keys(await add({ kind: 'resource', title: 'x', line: newId() }))).toEqual(['line'])
    await theories.nodeIn(plan, { kind: 'activity', activity })
    expect(await add({ kind: 'activity', activity })).toEqual({
      activity: 'Aktiviteten står allerede i teorien som leddet Fritidsjob gennem boligafdelingen.',
    })
    expect(Object.keys(await add({ kind: 'need', title: 'x', leadsTo: [newId()] }))).toEqual(['leadsTo'])
  })

  it('take their silent arrows along, but not one on which something is written', async () => {
    const { plan, slug } = await theories.made()
    const [a, b, c] = await theories.three(plan)
    await theories.arrowIn(plan, a, b)
    const written = await theories.arrowIn(plan, b, c, { assumption: 'Det holder' })
    expect(await refusedBy(() => removeNode(theories.at(), writer, { plan, node: b, version: 1 }))).toEqual({
      '': 'Der står en antagelse eller andet på pilen fra B til C. Fjern pilen først, hvis det ikke gælder længere.',
    })
    valueOfResult(await removeArrow(theories.at(), writer, { plan, arrow: written, version: 1 }))
    expect(valueOfResult(await removeNode(theories.at(), writer, { plan, node: b, version: 1 }))).toEqual({ part: 1 })
    const { nodes, arrows } = theoryOf(await theories.partNow(slug))
    expect([nodes.map(({ title }) => title), arrows]).toEqual([['A', 'C'], []])
  })

  it('name themselves when what they are tied to is to be taken away', async () => {
    const { plan, slug, goal, activity, line } = await theories.made()
    await theories.nodeIn(plan, { kind: 'activity', activity, title: 'Job i gården' })
    await theories.nodeIn(plan, { kind: 'outcome', horizon: 'short', goal, title: 'Egne penge' })
    await theories.nodeIn(plan, { kind: 'resource', line, title: 'Løn' })
    const version = (await planNow(world, writer, slug)).budget?.version
    const said = async (act: () => Promise<Result<unknown>>) => Object.values(await refusedBy(act))
    expect(await said(() => removeActivity(theories.at(), writer, { plan, activity, version: 1 }))).toEqual([
      'Forandringsteoriens led Job i gården er knyttet til aktiviteten. Fjern leddet, eller knyt det til noget andet, først.',
    ])
    expect(await said(() => removeGoal(theories.at(), writer, { plan, goal, version: 1 }))).toEqual([
      'Forandringsteoriens led Egne penge ses på målet. Fjern leddet, eller knyt det til noget andet, først.',
    ])
    expect(await said(() => removeLine(theories.at(), writer, { plan, line, version }))).toEqual([
      'Forandringsteoriens led Løn betales af budgetlinjen. Fjern leddet, eller knyt det til noget andet, først.',
    ])
  })
})

describe('arrows', () => {
  it('say what one assumes, and an older version is not saved', async () => {
    const { plan, slug } = await theories.made()
    const [a, b] = await theories.three(plan)
    const arrow = await theories.arrowIn(plan, a, b)
    const words = { assumption: 'Det holder', test: 'Hvert kvartal', others: 'Skolen', evidence: 'Videnskatalog, udgave 2015' }
    valueOfResult(await changeArrow(theories.at(), writer, { plan, arrow, version: 1, ...words }))
    expect(theoryOf(await theories.partNow(slug)).arrows).toEqual([{ ...words, id: arrow, from: a, to: b, example: false }])
    expect(Object.keys(await refusedBy(() => changeArrow(theories.at(), writer, { plan, arrow, version: 1, ...unsaid })))).toEqual([
      'version',
    ])
    expect(Object.keys(await refusedBy(() => removeArrow(theories.at(), writer, { plan, arrow, version: 1 })))).toEqual(['version'])
  })

  it('lead elsewhere, once, within their part, and never round', async () => {
    const { plan } = await theories.made()
    const [a, b, c] = await theories.three(plan)
    const foreign = valueOfResult(await addNode(theories.at(), writer, { ...untold, plan, part: 2, kind: 'need', title: 'D' })).id
    await theories.arrowIn(plan, a, b)
    await theories.arrowIn(plan, b, c)
    const draw = (from: Id, to: Id) => refusedBy(() => drawArrow(theories.at(), writer, { ...unsaid, plan, part: 1, from, to }))
    expect(await draw(a, a)).toEqual({ to: 'Et led kan ikke føre til sig selv.' })
    expect(await draw(a, b)).toEqual({ to: 'Pilen er der allerede.' })
    expect(await draw(c, a)).toEqual({ to: 'Så går teorien i ring: C → A → B → C.' })
    expect(await draw(a, foreign)).toEqual({ to: 'Leddet findes ikke i denne teori. Vælg et andet.' })
    expect(await draw(foreign, a)).toEqual({ from: 'Leddet findes ikke i denne teori. Vælg et andet.' })
  })
})

describe('whoever may not write the plan', () => {
  it('does not write its theory', async () => {
    const { plan } = await theories.made()
    const director = await world.actor('koebenhavn-direktoer')
    await expect(beginTheory(theories.at(), director, { plan, part: 1 })).rejects.toThrow()
    const stranger = await world.actor('skanderborg-koordinator')
    await expect(addNode(theories.at(), stranger, { ...untold, plan, part: 1, kind: 'need', title: 'x' })).rejects.toThrow()
  })
})
