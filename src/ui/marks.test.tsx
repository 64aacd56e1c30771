import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { LanguageProvider } from '#text/use.ts'
import { Difference, Hidden, Missing, Num, StatusTag, Table } from './kit.ts'

test('missing, hidden and zero are three different things, for the eye and for the ear', () => {
  const missing = renderToString(<Missing reason="ikke indberettet" />)
  const hidden = renderToString(<Hidden />)
  const zero = renderToString(<Num>{0}</Num>)
  expect(missing).toContain('–')
  expect(missing).toContain('<span class="visually-hidden">ikke indberettet</span>')
  expect(hidden).toContain('•')
  expect(hidden).toContain('skjult af hensyn til privatliv')
  expect(zero).toBe('<td class="num">0</td>')
  expect(`${missing}${hidden}`).not.toContain('0')
})

test('a difference carries its sign and its word', () => {
  expect(renderToString(<Difference value="0.3" word="opfyldt" strong />)).toBe('+0,3 <span class="sub"><b>opfyldt</b></span>')
  expect(renderToString(<Difference value="-21.0" word="ikke opfyldt" />)).toContain('−21,0')
  expect(renderToString(<Difference value="0" word="som aftalt" />)).toMatch(/^0 /)
})

test('a state is its shape and its word, in the language of the page', () => {
  const html = renderToString(
    <LanguageProvider value="en">
      <StatusTag state="missing">two answers</StatusTag>
    </LanguageProvider>,
  )
  expect(html).toContain('#s-missing')
  expect(html).toContain('Missing: two answers')
})

test('a table is named by its caption even when the caption is not shown', () => {
  const html = renderToString(<Table caption="Timer" captionHidden children={<tbody />} />)
  expect(html).toContain('aria-label="Timer"')
  expect(html).toContain('<caption class="visually-hidden">Timer</caption>')
})
