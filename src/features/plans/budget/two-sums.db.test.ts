import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { layBudget } from './lay-budget.ts'
import { exampleFrame, exampleLines, hoursLine, newPlan, onDay, valueOfResult } from './testing.ts'

let world: World
let member: Visit
let href: string
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('boligsocialt-sekretariat')
  const writer = await world.actor('boligsocialt-sekretariat')
  const { id, slug } = await newPlan(world, writer, 'Plan med timer')
  // 320 hours at 385 kr. are 123,200 kr.; the example's lines are 40,000,000 kr., its second part 5,000,000 kr.
  const lines = [...exampleLines, hoursLine(2, 'SSP', 38_500, 'Børne- og ungechefen', '320')]
  valueOfResult(await layBudget(onDay(world, '2016-03-01'), writer, { ...exampleFrame, plan: id, lines }))
  href = `/planer/${slug}`
})
afterAll(() => world.close())

const read = async (path: string): Promise<string> => wordsOf((await member.get(`${href}${path}`)).html)

describe('a budget with hours that nobody has confirmed', () => {
  it('is planned and counts the same on every page, with a word where the two differ', async () => {
    const sentence = 'Heraf 123.200 kr. i timer, som lederen ikke har bekræftet. De tæller ikke med endnu: 40.000.000 kr. tæller nu.'
    const page = await read('')
    expect(page).toContain('5.123.200 tæller nu 5.000.000')
    expect(page).toContain('40.123.200 tæller nu 40.000.000')
    expect(page).toContain(sentence)
    const budget = await read('/budget')
    expect(budget).toContain('planlagt 5.123.200')
    expect(budget).toMatch(/Tæller nu .*? 5\.000\.000 .*? 40\.000\.000/)
    const part = await read('/dele/2')
    expect(part).toContain('I alt 5.123.200 kr. Heraf 123.200 kr. i timer')
    expect(await read('/bestyrelse')).toContain(sentence)
  })

  it('is on paper planned, and below it what counts, so that the sum and the check agree', async () => {
    for (const paper of ['/indstilling', '/praekvalifikation']) {
      const words = await read(paper)
      expect(words, paper).toMatch(/Planlagt i alt [\d. ]*40\.123\.200 100,31/)
      expect(words, paper).toMatch(/Heraf timer, der ikke er bekræftet [\d. ]*123\.200/)
      expect(words, paper).toMatch(/Tæller nu [\d. ]*40\.000\.000 100,00/)
      expect(words, paper).toContain('Timer for 123.200 kr. er ikke bekræftet og ikke talt med.')
    }
    expect(await read('/indstilling')).toContain('at kommunen bidrager med 5.123.200 kr., 12,81 %')
  })

  it('has both in its file, and both of the municipality’s share across plans', async () => {
    expect((await member.get(`${href}/budget.csv`)).html).toMatch(/Planlagt;Tæller nu/)
    expect(wordsOf((await member.get('/overblik/planer')).html)).toContain('5.123.200 tæller nu 5.000.000')
    expect((await member.get('/overblik/planer.csv')).html).toContain('tæller nu')
  })
})
