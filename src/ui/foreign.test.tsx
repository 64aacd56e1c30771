import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { LanguageProvider } from '#text/use.ts'
import { PageHead, Prose } from './kit.ts'

const page = (language: 'da' | 'en'): string =>
  renderToString(
    <LanguageProvider value={language}>
      <PageHead title="KUF Højvangen" titleLanguage="da" lede="…" />
      <Prose text="Forummet koordinerer." />
    </LanguageProvider>,
  )

test("a record's Danish name and words are marked as Danish on an English page", () => {
  expect(page('en')).toContain('<h1 lang="da">KUF Højvangen</h1>')
  expect(page('en')).toContain('<div class="prose" lang="da">')
})

test('what is in the language of its page needs no mark', () => {
  expect(page('da')).not.toContain('lang=')
  expect(
    renderToString(
      <LanguageProvider value="en">
        <PageHead title="The log" />
      </LanguageProvider>,
    ),
  ).not.toContain('lang=')
})
