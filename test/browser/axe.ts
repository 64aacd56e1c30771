import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What depends on the language or on the colours; everything else about a page is the same in both. */
const byLook = [
  'color-contrast',
  'html-has-lang',
  'html-lang-valid',
  'valid-lang',
  'document-title',
  'label',
  'label-content-name-mismatch',
  'link-name',
  'button-name',
  'landmark-unique',
]

/** What on a page keeps somebody from using it, a line for each rule that is broken: by all rules, or by those that language and colours decide. */
export const accessFaults = async (page: Page, by: 'all' | 'look'): Promise<readonly string[]> => {
  // The legacy mode runs in the page itself: we have no frames, and opening a second page for each look takes longer than looking.
  const axe = new AxeBuilder({ page }).setLegacyMode(true)
  const { violations } = await (by === 'all' ? axe.withTags(tags) : axe.withRules(byLook)).analyze()
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 2).map(({ target }) => target.join(' '))
    return `${id}, ${help} (${where.join('; ')})`
  })
}
