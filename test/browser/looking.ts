import type { Page } from 'playwright-core'
import { type PageState, pageStates } from '../matrix/states.ts'
import { groundOf } from '../setup/ground.ts'
import type { Site } from '../setup/site.ts'
import type { Visit } from '../setup/visit.ts'
import { accessFaults } from './axe.ts'

/** Puts a page into the browser as it was answered, at an address of the site, so that its styles and scripts come along. */
const shown = async (page: Page, state: PageState, as: (who: string | null) => Visit): Promise<boolean> => {
  const { html, headers } = await state.answer(as)
  if (!headers.get('content-type')?.startsWith('text/html')) return false
  await page.setContent(html, { waitUntil: 'load' })
  return true
}

/** Looks at every page of the site in every state, in one language and one look; answers what keeps somebody from using them. */
export const lookAtAll = async (
  site: Site,
  language: 'da' | 'en',
  colorScheme: 'light' | 'dark',
  by: 'all' | 'look',
): Promise<{ readonly looked: number; readonly faults: readonly string[] }> => {
  const ground = await groundOf(site)
  const people = new Map<string | null, Visit>([[null, site.visitor]])
  for (const who of ['kuf-formand', ...new Set(ground.held.map(({ slug }) => slug))]) people.set(who, await site.as(who))
  const states = pageStates(ground).filter(({ name }) => name.startsWith(`${language} `))
  const page = await site.page(undefined, { reducedMotion: 'reduce', colorScheme })
  await page.goto('/om')
  const faults: string[] = []
  let looked = 0
  for (const state of states) {
    if (!(await shown(page, state, (who) => people.get(who) ?? site.visitor))) continue
    looked += 1
    for (const fault of await accessFaults(page, by)) faults.push(`${state.name}: ${fault}`)
  }
  await page.context().close()
  console.log(`${looked} pages and states looked at with axe, ${language} and ${colorScheme}`)
  return { looked, faults }
}
