import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { State } from './state.ts'
import { worst } from './state.ts'
import { type Bead, Thread } from './thread.tsx'

const bead = (label: string, state: State | null, more: Partial<Bead> = {}): Bead => ({
  place: label,
  label,
  href: `/${label}`,
  count: null,
  state,
  here: false,
  ...more,
})

const drawn = (...beads: readonly Bead[]): string => renderToString(<Thread name="Højvangen" beads={beads} />)
/** The list alone, without what the folded thread of a phone tells. */
const list = (html: string): string => html.slice(html.indexOf('<ol>'))

describe('the thread', () => {
  test('is named after its record', () => {
    expect(drawn(bead('Plan', 'good'))).toContain('aria-label="Tråden: Højvangen"')
  })

  test('keeps silent where all is in order, but says so to those who listen', () => {
    expect(list(drawn(bead('Plan', 'good')))).toContain('<span class="visually-hidden">I orden</span>')
    expect(drawn(bead('Plan', 'good'), bead('Mål', 'good'))).toContain('Alt er i orden')
  })

  test.each([
    ['wait', 'Venter'],
    ['progress', 'I gang'],
    ['missing', 'Mangler'],
    ['stopped', 'Stoppet'],
  ] as const)('writes the word of %s', (state, word) => {
    expect(list(drawn(bead('Plan', state)))).toMatch(new RegExp(`<span class="word"> ${word}</span>`))
  })

  test('says "Du er her" only at the present place, and only when it is in order', () => {
    expect(list(drawn(bead('Plan', 'good', { here: true })))).toContain('Du er her')
    const missing = list(drawn(bead('Plan', 'missing', { here: true })))
    expect(missing).not.toContain('Du er her')
    expect(missing).toContain('aria-current="true"')
  })

  test('is dotted and no link where nothing is tied yet', () => {
    const html = list(drawn(bead('Målinger', null, { href: null })))
    expect(html).toContain('<li class="open">')
    expect(html).toContain('class="hollow"')
    expect(html).toContain('intet knyttet endnu')
    expect(html).not.toContain('<a ')
  })

  test('tells a count of zero, and nothing where there is no count', () => {
    expect(list(drawn(bead('Mål', 'wait', { count: 0 })))).toContain('<b> 0</b>')
    expect(list(drawn(bead('Penge', 'wait')))).not.toContain('<b>')
  })

  test('folded, names what is not in order and nothing else', () => {
    const told = drawn(bead('Plan', 'progress'), bead('Mål', 'good'), bead('Penge', 'missing')).split('</details>')[0] ?? ''
    expect(told).toContain('Plan i gang')
    expect(told).toContain('Penge mangler')
    expect(told).not.toContain('Mål i orden')
  })
})

test('the worst of many states decides', () => {
  expect(worst(['good', 'progress', 'missing'])).toBe('missing')
  expect(worst(['good', 'stopped', 'missing'])).toBe('stopped')
  expect(worst(['good', 'wait'])).toBe('wait')
  expect(worst([])).toBeNull()
})
