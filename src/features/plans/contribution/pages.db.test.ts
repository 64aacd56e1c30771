import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { firstOf, laidPlan } from '../../../../test/doings/laid.ts'
import { checksum } from '../../../../test/setup/checksum.ts'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { planNow } from '../budget/testing.ts'
import { theoriesOf } from '../theory/testing.ts'

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

const project = '/planer/projekt-hoejvangen-2016-2020'

describe('goals beside the figures of their areas', () => {
  it('show both numbers, the distance and its aim, and a standing note that they prove nothing', async () => {
    const words = wordsOf((await member.get(`${project}/virkning`)).html)
    expect(words).toContain('Bidrag, ikke bevis')
    expect(words).toContain('Senest Højvangen: Trygge beboere 73,7 %')
    expect(words).toContain('højst 5 procentpoint fra kommunen')
    expect(words).toContain('112 af 152 82,3 eks. 1.020 af 1.240 −8,6 Venter: før planen begyndte mindst 77,3 %')
  })

  it('keep a small number back, and the distance that it could be worked out from', async () => {
    const { html } = await member.get(`${project}/virkning`)
    const row = html.split('<tr>').find((one) => one.includes('2014-12-31') && one.includes('•')) ?? ''
    expect(row).not.toBe('')
    expect(wordsOf(row)).toContain('88')
    expect(wordsOf(row)).not.toMatch(/\b3\b/)
    expect(wordsOf(row)).not.toContain('85')
  })

  it('are chosen for a goal, frozen with it as a difference from what was approved, and taken away again', async () => {
    const plan = await laidPlan(world)
    const hold = `${plan.href}/maal/${await firstOf(world, plan, 'goal')}/omraadetal`
    const before = await checksum(world.owner)
    const choice = { code: 'tryghed', reference: 'country', distance: '2,5', version: '1' }
    expect(errorAt((await member.post(hold, { ...choice, distance: 'lidt' })).html, 'distance')).toContain('0 eller mere')
    expect(errorAt((await member.post(hold, { ...choice, reference: 'area' })).html, 'twin')).toContain('Vælg det område')
    expect(errorAt((await member.post(hold, { ...choice, code: 'lykke' })).html, 'code')).toContain('fra listen')
    expect(await checksum(world.owner)).toBe(before)
    expect((await member.post(hold, choice)).status).toBe(303)
    expect(wordsOf((await member.post(hold, choice)).html)).toContain('En anden gemte')
    const changed = wordsOf((await member.get(`${plan.href}/versioner/1`)).html)
    expect(changed).toContain('Trygge beboere')
    expect((await member.post(`${hold}/fjern`, { version: '2' })).status).toBe(303)
    expect(wordsOf((await member.get(`${plan.href}/virkning`)).html)).toContain('Vælg tal')
  })

  it('give a new goal its words and its baseline, and stand beside it once it is saved', async () => {
    const plan = await laidPlan(world)
    const ask = `${plan.href}/dele/2/maal/nyt`
    const { html } = await member.get(`${ask}?fra=tryghed`)
    expect(valueIn(html, 'indicator')).toBe('Trygge beboere')
    expect(valueIn(html, 'baseline')).toBe('73,7')
    const goal = { title: 'Flere er trygge', indicator: 'Trygge beboere', unit: '%', direction: 'up', counting: 'last', frequency: 'year' }
    const words = { ...goal, target: '80', targetOn: '2018-12-31', source: 'Spørgeskema', responsible: 'Projektlederen' }
    const before = await checksum(world.owner)
    expect((await member.post(ask, { ...words, origin: 'lykke' })).status).toBe(422)
    expect(await checksum(world.owner)).toBe(before)
    expect((await member.post(ask, { ...words, origin: 'tryghed' })).status).toBe(303)
    expect(wordsOf((await member.get(`${plan.href}/virkning`)).html)).toContain(
      '2.2 Flere er trygge Ret Trygge beboere, %, sammenlignet med kommunen',
    )
  })

  it('say beside each outcome what its activities were given, or why that cannot be said', async () => {
    const writer = await world.actor('boligsocialt-sekretariat')
    const theory = theoriesOf(world, writer)
    const tingbjerg = 'helhedsplan-tingbjerg-husum-2016-2019'
    const { id } = await planNow(world, writer, tingbjerg)
    const part = await theory.partNow(tingbjerg)
    const activity = await theory.nodeIn(id, { kind: 'activity', activity: part.activities[0]?.id ?? '', line: part.lines[0]?.id ?? '' })
    const outcome = await theory.nodeIn(id, { kind: 'outcome', horizon: 'short', title: 'Børn trives', goal: part.goals[0]?.id ?? '' })
    await theory.nodeIn(id, { kind: 'outcome', horizon: 'long', title: 'Skolen går bedre' })
    await theory.arrowIn(id, activity, outcome)
    const words = wordsOf((await (await world.as('boligsocialt-sekretariat')).get(`/planer/${tingbjerg}/virkning`)).html)
    expect(words).toMatch(/Børn trives Vises ved mål 1: Flere treårige går i dagtilbud [^–]+ [\d.]{7,}/)
    expect(words).toContain('Ingen pris: målet var ikke målt til og med')
    expect(words).toContain('Ingen pris: ingen aktivitet fører til virkningen i teorien.')
    expect(words).toMatch(/Den strategiske aftale med koordineringen fik [\d.,]+ kr\. De penge er ingen enkelt aktivitets pris/)
    expect(words).toContain('mindst én gang i hvert hele kvartal')
  })

  it('open in four statements', async () => {
    world.statements.length = 0
    await member.get(`${project}/virkning`)
    expect(world.statements.length).toBeLessThanOrEqual(5)
  })
})
