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

/** All pages are looked at in so many shares: one test each, since together they take minutes, and longer with every page that is made. */
export const shares = Array.from({ length: 8 }, (_, index) => index + 1)

/** What a look is at: the language and the colours of the pages, and the rules they are held to. */
type Look = { readonly language: 'da' | 'en'; readonly colorScheme: 'light' | 'dark'; readonly by: 'all' | 'look' }

/** Looks at a share of the site's pages. */
export type Looking = (share: number) => Promise<{ readonly looked: number; readonly faults: readonly string[] }>

/** Makes ready to look at every page of the site in every state, share by share; a share answers what keeps somebody from using its pages. */
export const openLooking = async (site: Site, { language, colorScheme, by }: Look): Promise<Looking> => {
  const ground = await groundOf(site)
  const people = new Map<string | null, Visit>([[null, site.visitor]])
  for (const who of ['kuf-formand', ...new Set(ground.held.map(({ slug }) => slug))]) people.set(who, await site.as(who))
  const states = pageStates(ground).filter(({ name }) => name.startsWith(`${language} `))
  return async (share) => {
    const page = await site.page(undefined, { reducedMotion: 'reduce', colorScheme })
    await page.goto('/om')
    const faults: string[] = []
    let looked = 0
    for (const state of states.filter((_, index) => index % shares.length === share - 1)) {
      if (!(await shown(page, state, (who) => people.get(who) ?? site.visitor))) continue
      looked += 1
      for (const fault of await accessFaults(page, by)) faults.push(`${state.name}: ${fault}`)
    }
    await page.context().close()
    return { looked, faults }
  }
}
