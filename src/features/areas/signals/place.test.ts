import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keyOf, meant, type Place } from './place.ts'

const place = (name: string, also: readonly string[] = [], kind: Place['kind'] = 'area'): Place => ({
  kind,
  id: `id-${name}`,
  name,
  also,
  municipality: 746,
  area: kind === 'area' ? `id-${name}` : null,
})

const places = [place('Højvangen', ['Vangen']), place('Mølleparken'), place('Eskebækparken'), place('Afdeling 7', [], 'estate')]
const names = (found: readonly Place[]) => found.map(({ name }) => name)

describe('a place by its name', () => {
  it('is found by name or nickname, whatever the letters and spaces', () => {
    expect(meant('  højvangen ', places).exact?.name).toBe('Højvangen')
    expect(meant('VANGEN', places).exact?.name).toBe('Højvangen')
    expect(meant('afdeling  7', places).exact?.name).toBe('Afdeling 7')
  })

  it('with a slip of the finger is no exact one, but the nearest are offered', () => {
    const { exact, near } = meant('Møleparken', places)
    expect(exact).toBeNull()
    expect(names(near)).toEqual(['Mølleparken'])
    expect(names(meant('parken', places).near)).toEqual(['Eskebækparken', 'Mølleparken'])
  })

  it('that nobody knows offers nothing', () => {
    expect(meant('Stationsgården', places)).toEqual({ exact: null, near: [] })
    expect(meant('', places)).toEqual({ exact: null, near: [] })
  })

  it('of which there are two is asked about', () => {
    const twins = [...places, place('Højvangen', [], 'estate')]
    expect(meant('Højvangen', twins).exact).toBeNull()
    expect(names(meant('Højvangen', twins).near)).toContain('Højvangen')
  })

  it('is always among the nearest when at most two letters are wrong', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(8), fc.constantFrom('x', 'q', ''), ({ name }, at, letter) => {
        const written = name.slice(0, at) + letter + name.slice(at + 1)
        expect(names(meant(written, places).near)).toContain(name)
      }),
      { numRuns: 1_000 },
    )
  })

  it('has a key that a form can carry', () => {
    expect(places.map(keyOf)).toContain('area:id-Højvangen')
  })
})
