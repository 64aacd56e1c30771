import { HtmlValidate } from 'html-validate'
import { describe, expect, test } from 'vitest'
import { pagesOfTheKit } from './pages.tsx'
import { gallerySamples } from './samples.tsx'

const pages = pagesOfTheKit()
const names = ['komponenter', ...gallerySamples.map((sample) => sample.slug)]
const htmlValidate = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'doctype-style': 'off',
    'void-style': 'off',
    'long-title': 'off',
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button'] }],
  },
})

describe.each(names.map((name, at) => [name, pages[at] ?? ''] as const))('%s', (_name, html) => {
  test('is valid HTML', async () => {
    const report = await htmlValidate.validateString(html)
    const found = report.results.flatMap((result) =>
      result.messages.map((message) => `${message.ruleId}: ${message.message} (${message.selector})`),
    )
    expect(found).toEqual([])
  })

  test('carries no style, no inline script and no raw markup of users', () => {
    expect(html).not.toMatch(/ style=/)
    expect(html).not.toMatch(/<script(?![^>]* src=)/)
    expect(html).not.toMatch(/ on\w+=/)
  })

  test('has one title and one main', () => {
    expect(html.match(/<h1/g)).toHaveLength(1)
    expect(html.match(/<main/g)).toHaveLength(1)
  })
})
