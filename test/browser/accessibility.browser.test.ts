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
    ['da', 'light', 'dark'],
    ['en', 'dark', 'light'],
  ] as const)('any page in any state in %s, %s; and to read it when it is %s', async (language, look, other) => {
    const page = await site.page(undefined, { reducedMotion: 'reduce' })
    await page.goto('/om')
    const faults: string[] = []
    let looked = 0
    const t = { html: 0, axe: 0, con: 0 }
    for (const state of states.filter(({ name }) => name.startsWith(language))) {
      await page.emulateMedia({ colorScheme: look })
      const a = Date.now()
      if (!(await shown(page, state))) continue
      const b = Date.now()
      looked += 1
      for (const fault of await accessFaults(page)) faults.push(`${state.name}, ${look}: ${fault}`)
      const c = Date.now()
      await page.emulateMedia({ colorScheme: other })
      for (const fault of await accessFaults(page, 'color-contrast')) faults.push(`${state.name}, ${other}: ${fault}`)
      t.html += b - a
      t.axe += c - b
      t.con += Date.now() - c
    }
    console.log(`${looked} pages and states looked at in ${language}`, t)
    expect(faults).toEqual([])
  })
})
