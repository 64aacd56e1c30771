import { describe, expect, it } from 'vitest'
import { readLocation } from './location.ts'

const words = { latitude: '56,04362', longitude: '9.92361 ', outline: null, approximate: true, source: 'Kommunens kort' }

const said = (
  given: Partial<Omit<typeof words, 'outline'> & { readonly outline: string }>,
): readonly (readonly [string | undefined, string])[] => {
  const read = readLocation({ ...words, ...given })
  return read.ok ? [] : read.refusals.map(({ field, say }) => [field, say('da')] as const)
}

const square = [
  [9.9, 56],
  [9.91, 56],
  [9.91, 56.01],
  [9.9, 56],
]

describe('where an area lies', () => {
  it('is read with comma or point, to the metre', () => {
    const read = readLocation(words)
    expect(read.ok && [read.value.latitude, read.value.longitude]).toEqual(['56.04362', '9.92361'])
  })

  it('north and east changed about are refused at both fields, with that as the likely reason', () => {
    const found = said({ latitude: '9,92361', longitude: '56,04362' })
    expect(found.map(([field]) => field)).toEqual(['longitude', 'latitude'])
    for (const [, sentence] of found) expect(sentence).toContain('byttet om')
  })

  it('words are no degrees', () => {
    expect(said({ latitude: 'ved skolen' })).toEqual([['latitude', 'Skriv grader som et tal, for eksempel 9,92361']])
  })

  it('a border comes as a polygon, as a feature, or as a collection of one feature, and loses its heights', () => {
    const polygon = { type: 'Polygon', coordinates: [square.map(([x, y]) => [x, y, 14])] }
    const feature = { type: 'Feature', properties: {}, geometry: polygon }
    for (const value of [polygon, feature, { type: 'FeatureCollection', features: [feature] }]) {
      const read = readLocation({ ...words, outline: JSON.stringify(value) })
      expect(read.ok && read.value.outline).toEqual({ type: 'Polygon', coordinates: [square] })
    }
  })

  it.each([
    ['no JSON', 'POLYGON((9 56))', 'GeoJSON'],
    ['a line', JSON.stringify({ type: 'LineString', coordinates: square }), 'lukkede flader'],
    ['an open ring', JSON.stringify({ type: 'Polygon', coordinates: [square.slice(0, 3).concat([[9.92, 56.02]])] }), 'lukkede flader'],
    ['another country', JSON.stringify({ type: 'Polygon', coordinates: [square.map(([x = 0, y = 0]) => [x + 20, y])] }), 'lukkede flader'],
    ['two features', JSON.stringify({ type: 'FeatureCollection', features: [{}, {}] }), 'GeoJSON'],
    [
      'a border of more than five thousand points',
      JSON.stringify({ type: 'Polygon', coordinates: [[...Array.from({ length: 5_001 }, (_, at) => [9.9 + at / 1e5, 56]), [9.9, 56]]] }),
      '5000 punkter',
    ],
  ])('refused as a border: %s', (_, outline, sentence) => {
    expect(said({ outline })).toEqual([['outline', expect.stringContaining(sentence)]])
  })
})
