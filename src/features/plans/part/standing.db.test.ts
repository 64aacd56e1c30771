import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { newPlan, planNow } from '../budget/testing.ts'

const writer = 'boligsocialt-sekretariat'
const title = 'Flere familier får hjælp i tide'

let world: World
let member: Visit
let plan: string
let goal: string
beforeAll(async () => {
  world = await openWorld()
  member = await world.as(writer)
  plan = `/planer/${(await newPlan(world, await world.actor(writer), 'Plan der lægger sammen')).slug}`
  const words = { title, indicator: 'Familier i forløb', unit: 'familier', direction: 'up', counting: 'sum', frequency: 'half_year' }
  const span = { baseline: '3', baselineOn: '2016-01-01', target: '120', targetOn: '2019-12-31' }
  await member.post(`${plan}/dele/1/maal/nyt`, { ...words, ...span, source: 'Egen liste', responsible: 'Projektlederen' })
  const row = await planNow(world, await world.actor(writer), plan.slice('/planer/'.length))
  goal = `${plan}/maal/${row.parts.find(({ number }) => number === 1)?.goals[0]?.id}`
  for (const [measuredOn, amount] of [
    ['2016-06-30', '11'],
    ['2016-12-31', '18'],
  ])
    await member.post(`${goal}/maalinger/ny`, { measuredOn: measuredOn ?? '', amount: amount ?? '' })
})
afterAll(() => world.close())

const read = async (path: string): Promise<string> => wordsOf((await member.get(path)).html)
/** What follows the goal's name on a page. */
const after = (words: string): string => words.slice(words.indexOf(title))

describe('a goal whose measurements are added up', () => {
  it('stands on every page at what it began with and all that was measured since, never at its last measurement', async () => {
    // 3 + 11 + 18.
    expect(after(await read(plan))).toMatch(/^.{0,120}\b32 31\. dec\. 2016/)
    expect(after(await read(`${plan}/dele/1`))).toContain('32 familier, 31. dec. 2016')
    expect(after(await read(`${plan}/bestyrelse`))).toMatch(/^.{0,160}32 familier 31\. dec\. 2016/)
    expect(await read(`${goal}/maalinger/ny`)).toContain('Nu 32 familier alt, der er målt, lagt sammen Senest målt 18 familier')
  })

  it('is told with whole families where its way was', async () => {
    // 3 + 117 * 365 / 1460 is 32.25.
    for (const page of ['dele/1', 'bestyrelse']) expect(after(await read(`${plan}/${page}`)), page).toContain('vejen var ved 33 familier')
  })
})
