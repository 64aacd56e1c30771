import { decode, encode } from '@jridgewell/sourcemap-codec'
import { expect, it } from 'vitest'
import { thinMap } from '../tools/thin-map.ts'

it('a thin map still leads from every line to its file and line', () => {
  const mappings = encode([
    [
      [0, 0, 4, 0, 0],
      [8, 0, 4, 8],
    ],
    [],
    [
      [2, 1, 7, 2],
      [6, 0, 9, 1, 0],
    ],
  ])
  const map = JSON.parse(thinMap(JSON.stringify({ version: 3, sources: ['one.ts', 'two.ts'], names: ['name'], mappings }))) as {
    sources: string[]
    mappings: string
  }
  expect(map.sources).toEqual(['one.ts', 'two.ts'])
  expect(decode(map.mappings).map(([first]) => first?.slice(0, 3))).toEqual([[0, 0, 4], undefined, [2, 1, 7]])
  expect(decode(map.mappings).every((line) => line.length <= 1)).toBe(true)
})
