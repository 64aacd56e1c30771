import { createRequire } from 'node:module'
import type { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright-core'

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>

/** The script of axe. Its builder would send it for every look, which takes longer than looking. */
const { source } = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core') as { readonly source: string }

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

const asked = {
  all: { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] },
  look: { runOnly: { type: 'rule', values: byLook }, resultTypes: ['violations'] },
} as const

/** What on a page keeps somebody from using it, a line for each rule that is broken: by all rules, or by those that language and colours decide. */
export const accessFaults = async (page: Page, by: keyof typeof asked): Promise<readonly string[]> => {
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(source)
  const { violations } = await page.evaluate<Results>(`axe.run(document, ${JSON.stringify(asked[by])})`)
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 2).map(({ target }) => target.join(' '))
    return `${id}, ${help} (${where.join('; ')})`
  })
}
