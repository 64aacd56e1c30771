import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { Pagination } from './pagination.tsx'

const shown = (page: number, last: number): string =>
  renderToString(<Pagination page={page} last={last} hrefOf={(one) => `?side=${one}`} />)
    .match(/>([\d…]+)</g)
    ?.map((text) => text.slice(1, -1))
    .join(' ') ?? ''

test('shows the ends, the neighbours, and no gap where one page would fill it', () => {
  expect(shown(1, 1)).toBe('1')
  expect(shown(1, 4)).toBe('1 2 3 4')
  expect(shown(6, 12)).toBe('1 … 5 6 7 … 12')
  expect(shown(4, 12)).toBe('1 2 3 4 5 … 12')
  expect(shown(12, 12)).toBe('1 … 11 12')
})
