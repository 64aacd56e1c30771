import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type PageState, pageStates } from '../matrix/states.ts'
import { factsOf, mandatesHeld } from '../setup/facts.ts'
import { openSite, type Site } from '../setup/site.ts'
import type { Visit } from '../setup/visit.ts'
import { testDay } from '../setup/world.ts'
import { accessFaults } from './axe.ts'

let site: Site
let states: readonly PageState[]
const people = new Map<string, Visit>()

beforeAll(async () => {
  site = await openSite()
  const held = await mandatesHeld(site.owner, testDay)
  states = pageStates(site.routes, await factsOf(site.owner, testDay), held)
  for (const who of ['kuf-formand', ...new Set(held.map(({ slug }) => slug))]) people.set(who, await site.as(who))
})
afterAll(() => site.close())

const as = (who: string | null): Visit => (who === null ? undefined : people.get(who)) ?? site.visitor

/** Puts a page into the browser as it was answered, at an address of the site, so that its styles and scripts come along. */
const shown = async (page: Page, state: PageState): Promise<boolean> => {
  const { html, headers } = await state.answer(as)
  if (!headers.get('content-type')?.startsWith('text/html')) return false
  await page.setContent(html, { waitUntil: 'load' })
  return true
}

describe('nothing keeps anybody from using', { timeout: 240_000 }, () => {
  it.each([
    ['da', 'light', 'all'],
    ['en', 'dark', 'look'],
  ] as const)('any page in any state in %s, %s', async (language, colorScheme, by) => {
    const page = await site.page(undefined, { reducedMotion: 'reduce', colorScheme })
    await page.goto('/om')
    const faults: string[] = []
    let looked = 0
    for (const state of states.filter(({ name }) => name.startsWith(language))) {
      if (!(await shown(page, state))) continue
      looked += 1
      for (const fault of await accessFaults(page, by)) faults.push(`${state.name}: ${fault}`)
    }
    console.log(`${looked} pages and states looked at with axe, ${language} and ${colorScheme}`)
    expect(faults).toEqual([])
  })

  it.each(['/overblik', '/omraader/hoejvangen', '/organer/kuf-hoejvangen', '/organer/nyt', '/mandat'])(
    '%s on the narrowest phone, or at four times the size',
    async (address) => {
      const page = await site.page('skanderborg-koordinator', { viewport: { width: 320, height: 640 } })
      await page.goto(address)
      expect(await accessFaults(page, 'all')).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
        'pixels too wide',
      ).toBe(0)
    },
  )
})
