import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#features/identity'
import { errorAt, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { layBudget } from './lay-budget.ts'
import { exampleFrame, exampleLines, newPlan, onDay, valueOfResult } from './testing.ts'

let world: World
let writer: Actor
let secretariat: Visit
beforeAll(async () => {
  world = await openWorld()
  writer = await world.actor('boligsocialt-sekretariat')
  secretariat = await world.as('boligsocialt-sekretariat')
})
afterAll(() => world.close())

const bare = async (): Promise<string> => `/planer/${(await newPlan(world, writer, 'Ny plan uden penge')).slug}/budget`
const made = async (): Promise<{ readonly href: string }> => {
  const { id, slug } = await newPlan(world, writer, 'Ny plan med penge')
  valueOfResult(await layBudget(onDay(world, '2016-03-01'), writer, { ...exampleFrame, plan: id, lines: exampleLines }))
  return { href: `/planer/${slug}/budget` }
}

describe('beginning a budget', () => {
  it('lays the usual lines without amounts in one act, those that are ticked only', async () => {
    const href = await bare()
    const usual = `${href}/linjer/almindelige`
    expect(await secretariat.get(usual)).toMatchObject({ status: 303, location: `${href}/ramme` })
    await secretariat.post(`${href}/ramme`, { frame: '40.000.000', rule: 'koebenhavn', priceLevel: '2016', reason: '' })
    expect((await secretariat.get(href)).html).toContain(`href="${usual}"`)
    const form = (await secretariat.get(usual)).html
    expect(form.match(/<input[^>]* name="lines"[^>]* checked/g)).toHaveLength(13)
    const words = (html: string) => wordsOf(html).replace(/\s+/g, ' ')
    const none = await secretariat.post(usual, {})
    expect([none.status, errorAt(none.html, 'lines')]).toEqual([422, 'Sæt flueben ved mindst én linje.'])
    expect((await secretariat.post(usual, { lines: '9-wages' })).status).toBe(422)
    const laid = await secretariat.post(usual, { lines: '0-coordination\n1-wages\n1-buyout' })
    expect(laid).toMatchObject({ status: 303, location: `${href}?gjort=budget.line_added` })
    const { html } = await secretariat.get(href)
    expect(words(html)).toContain('40.000.000 kr. af rammen er ikke fordelt endnu.')
    expect(words(html)).toContain('0,00 % Holder indtil videre')
    expect(html.match(/<tr[^>]*data-line=/g)).toHaveLength(3)
    expect(html.match(/<input[^>]*data-column="2016"/g)).toHaveLength(3)
  })

  it('tells who may draw where to, and others who does it; the rule stands in the language of the page', async () => {
    const { href } = await made()
    const { html } = await secretariat.get(href)
    expect(html).toContain('<a href="/bevillinger">Gå til bevillingerne</a>')
    expect(wordsOf(html)).toContain('bilag 5 af 20. november 2017, sag 2017-0351808')
    expect(wordsOf(html)).not.toContain('20 Nov 2017')
  })
})
