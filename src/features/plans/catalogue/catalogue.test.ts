import { describe, expect, it } from 'vitest'
import { refused } from '#kernel/result'
import { sentences } from '../budget/testing.ts'
import { type CatalogueFacts, judgeCatalogue, judgeEntry, levelIn } from './catalogue.ts'

const cfbu: CatalogueFacts = {
  kind: 'evidence',
  name: 'Videnskatalog',
  publisher: 'CFBU',
  edition: '2016',
  publishedOn: null,
  keeper: null,
  levels: ['lovende', 'dokumenteret'],
  source: null,
}
const said = (refusals: ReturnType<typeof judgeCatalogue>) => sentences(refused(...refusals))

describe('a catalogue', () => {
  it('of others has no keeper here, and one of our own has one', () => {
    expect(judgeCatalogue(cfbu)).toEqual([])
    expect(said(judgeCatalogue({ ...cfbu, keeper: 'x' }))).toEqual({ keeper: 'Et katalog, som andre udgiver, føres ikke af et organ her.' })
    expect(said(judgeCatalogue({ ...cfbu, kind: 'local' }))).toEqual({
      keeper: 'Et lokalt katalog føres af et organ i kommunen. Vælg det.',
    })
  })

  it('calls no two steps of its scale the same', () => {
    expect(said(judgeCatalogue({ ...cfbu, levels: ['a', 'a'] }))).toEqual({ levels: 'To trin på skalaen hedder det samme.' })
  })

  it('has entries of the steps of its own scale only', () => {
    expect(judgeEntry({ level: 2 }, cfbu)).toEqual([])
    expect(said(judgeEntry({ level: 3 }, cfbu))).toEqual({ level: 'Skalaen har kun 2 trin.' })
    expect(said(judgeEntry({ level: 1 }, { levels: [] }))).toEqual({
      level: 'Kataloget har ingen skala endnu, så aktiviteten kan ikke have et trin.',
    })
    expect([levelIn(cfbu.levels, 1), levelIn(cfbu.levels, null), levelIn([], 1)]).toEqual(['lovende', null, null])
  })
})
