import { describe, expect, it } from 'vitest'
import { readSums } from './sums.ts'
import { fileOf, ground, hoejvangen, homeCare, moelleparken, psychiatry } from './testing.ts'

/** What is wrong with a file, in Danish. */
const faults = async (text: string): Promise<readonly string[]> => {
  const read = readSums(...(await fileOf(text)), ground)
  return read.ok ? [] : read.refusals.map(({ say }) => say('da'))
}

describe('counts summed per estate', () => {
  it('are read by kind and estate, an empty cell as unknown and nought as nought, and the municipality by its own row', async () => {
    const read = readSums(
      ...(await fileOf('Afdeling;Hjemmepleje;Socialpsykiatri\nHele kommunen;1.800;520\nHøjvangens afdeling;38;\nMølleparken;0;3\n')),
      ground,
    )
    if (!read.ok) throw new Error(read.refusals.map(({ say }) => say('da')).join())
    expect(read.value.kinds).toEqual([homeCare, psychiatry])
    expect([...(read.value.total ?? [])]).toEqual([
      [homeCare, 1800],
      [psychiatry, 520],
    ])
    expect([...(read.value.estates.get(hoejvangen) ?? [])]).toEqual([
      [homeCare, 38],
      [psychiatry, null],
    ])
    expect(read.value.estates.get(moelleparken)?.get(homeCare)).toBe(0)
  })

  it('an estate that is not known is refused with the nearest names', async () => {
    expect(await faults('Afdeling;Hjemmepleje\nMøllepakren;9\n')).toEqual([
      'Række 2: »Møllepakren« er ingen boligafdeling, som kommunen har registreret. Ligner: »Mølleparken«.',
    ])
    expect(await faults('Afdeling;Hjemmepleje\nZqxwvut;9\n')).toEqual([
      'Række 2: »Zqxwvut« er ingen boligafdeling, som kommunen har registreret.',
    ])
  })

  it('an estate whose name two have must be told by its association', async () => {
    expect((await faults('Afdeling;Hjemmepleje\nVestbyen;9\n'))[0]).toContain('»Boligforening A Vestbyen«, »Boligforening B Vestbyen«')
    expect(await faults('Afdeling;Hjemmepleje\nBoligforening B Vestbyen;9\n')).toEqual([])
  })

  it('a kind that is not counted, a kind that stands twice and a file without kinds are refused', async () => {
    expect((await faults('Afdeling;Hjemplej\nMølleparken;9\n'))[0]).toContain('Ligner: »Hjemmepleje«')
    expect((await faults('Afdeling;Vinterbadning\nMølleparken;9\n'))[0]).toContain('»Hjemmepleje«, »Socialpsykiatri«')
    expect((await faults('Afdeling;Hjemmepleje\nMølleparken;9\nMølleparken;8\n'))[0]).toBe(
      'Række 3: »Mølleparken« står allerede i række 2.',
    )
  })

  it('what is no count is refused with row and column', async () => {
    const cells = ['-3', '2,5', 'mange', '=1+1', '#N/A', '9.000.000']
    const said = await Promise.all(cells.map((cell) => faults(`Afdeling;Hjemmepleje\nMølleparken;${cell}\n`)))
    expect(said.map(([first]) => first)).toEqual([
      'Række 2, kolonnen »Hjemmepleje«: et antal kan ikke være under nul.',
      'Række 2, kolonnen »Hjemmepleje«: et antal skal være helt.',
      'Række 2, kolonnen »Hjemmepleje«: ikke et tal.',
      'Række 2, kolonnen »Hjemmepleje«: en formel. Indsæt værdien i stedet.',
      'Række 2, kolonnen »Hjemmepleje«: regnearket kunne ikke regne cellen ud.',
      'Række 2, kolonnen »Hjemmepleje«: antallet er for stort til at være rigtigt.',
    ])
  })

  it('estates that have more together than the whole municipality are refused', async () => {
    expect(await faults('Afdeling;Hjemmepleje\nHele kommunen;10\nMølleparken;9\nEskebækparken;8\n')).toEqual([
      'Hele kommunen har 10 af »Hjemmepleje«, men afdelingerne har 17 tilsammen.',
    ])
  })

  it('no more than 25 mistakes are listed, the rest are counted', async () => {
    const said = await faults(`Afdeling;Hjemmepleje\n${Array.from({ length: 40 }, (_, row) => `Ukendt sted ${row};1`).join('\n')}\n`)
    expect(said).toHaveLength(26)
    expect(said.at(-1)).toBe('Og 15 fejl mere.')
  })
})
