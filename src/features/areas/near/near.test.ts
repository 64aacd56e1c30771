import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearAmong, nearNames } from './near.ts'

describe('two names are near', () => {
  it.each([
    ['Højvangen', 'højvangen'],
    ['Højvangen', 'Højvang'],
    ['Mølleparken', 'Mølle-parken'],
    ['Mølleparken', 'Møleparken'],
    ['Eskebækparken', 'Eskebækpraken'],
    ['Afdeling i Højvangen', 'Højvangen'],
    ['Mosegaardsparken', 'Mosegårdsparken'],
    ['Bydel 3 Nord', 'Bydel 3, nord'],
    ['Vang', 'VANG'],
  ])('%s and %s', (one, other) => {
    expect(nearNames(one, other)).toBe(true)
  })

  it.each([
    ['Afdeling 1', 'Afdeling 2'],
    ['Afdeling 12', 'Afdeling 12 A'],
    ['Højvangen', 'Mølleparken'],
    ['Højvangen Nord', 'Højvangen Syd'],
    ['Vang', 'Vand'],
    ['Afdeling A', 'Afdeling B'],
  ])('but not %s and %s', (one, other) => {
    expect(nearNames(one, other)).toBe(false)
  })

  it('a nickname counts as a name', () => {
    const known = [{ name: 'Højvangen', nicknames: ['Bakkerne'], href: '/omraader/hoejvangen', note: null }]
    expect(nearAmong(['Bakkerne'], known)).toEqual(known)
    expect(nearAmong(['Noget andet', 'bakkerne'], known)).toEqual(known)
    expect(nearAmong(['Noget andet'], known)).toEqual([])
  })
})

const name = fc.string({ unit: fc.constantFrom(...'abcdeøå 12'), minLength: 1, maxLength: 14 }).filter((text) => text.trim() !== '')

it('nearness is mutual, and every name is near itself', () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(nearNames(one, one)).toBe(true)
      expect(nearNames(one, other)).toBe(nearNames(other, one))
    }),
    { numRuns: 2_000 },
  )
})
