import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What on a page keeps somebody from using it, a line for each rule that is broken. */
export const accessFaults = async (page: Page, only?: 'color-contrast'): Promise<readonly string[]> => {
  // The legacy mode runs in the page itself: we have no frames, and opening a second page for each look takes longer than looking.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (only ? axe.withRules([only]) : axe.withTags(rules)).analyze()
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 2).map(({ target }) => target.join(' '))
    return `${id}, ${help} (${where.join('; ')})`
  })
}
