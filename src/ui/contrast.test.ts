import { expect, test } from 'vitest'
import { contrast, pairs, ratioOf } from './contrast.ts'
import { themes } from './tokens.ts'

test('the formula gives the known ends', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5)
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2)
})

test.each(themes)('in the %s, text has at least 4.5 and marks at least 3 on every ground they stand on', (theme) => {
  const weak = pairs.filter((pair) => ratioOf(pair, theme) < pair.atLeast)
  expect(weak.map((pair) => `${pair.on} on ${pair.ground}: ${ratioOf(pair, theme).toFixed(2)}`)).toEqual([])
})
