import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf } from './changes.ts'
import { planRows } from './import-plan.ts'
import { periodDay } from './period.ts'
import { finderFor } from './register.ts'
import { context, header, planOf, register, rowOf } from './testing-plan.ts'

const plan = (...rows: readonly (readonly string[])[]) => planOf(context.finder, ...rows)
const reason = (...texts: readonly string[]) => plan(texts).refused.map(({ row, column, say }) => [row, column, say('da')])

describe('a row of figures', () => {
  it('gives its place by name, nickname or address, and its figure exactly', () => {
    for (const name of ['Højvangen', ' højvangen ', 'Vangen', 'hoejvangen']) {
      expect(plan([name, '2014', 'Børn i dagtilbud', '12,5', '15', '120']).entries).toEqual([
        {
          row: 2,
          placeWords: name.trim(),
          indicatorWords: 'Børn i dagtilbud',
          place: 'p-1',
          version: 'v-1',
          day: '2014-12-31',
          amount: '12.5',
          numerator: '15',
          denominator: '120',
        },
      ])
    }
  })

  it('an empty cell is no figure and nothing wrong', () => {
    expect(plan(['Højvangen', '2014', 'dagtilbud', '..'])).toMatchObject({ entries: [], refused: [], empty: 1 })
  })

  it.each([
    [['Højvagnen', '2014', 'dagtilbud', '1'], 'Område', 'Kommunen har intet sted, der hedder “Højvagnen”. Det nærmeste: Højvangen'],
    [['Nord', '2014', 'dagtilbud', '1'], 'Område', 'Flere steder hedder “Nord”; vælg, hvilket der er ment'],
    [['', '2014', 'dagtilbud', '1'], 'Område', 'Der står intet sted i rækken'],
    [['Højvangen', 'i fjor', 'dagtilbud', '1'], 'År', '“i fjor” er ingen periode; skriv et år, 2014K1, 2014M03 eller en dato'],
    [['Højvangen', '2017', 'dagtilbud', '1'], 'År', '“2017” ligger i fremtiden'],
    [['Højvangen', '2016M03', 'dagtilbud', '1'], 'År', '“2016M03” ligger i fremtiden'],
    [['Højvangen', '2014', 'lykke', '1'], 'Værdi', 'Nøgletallet “lykke” er ikke oprettet her'],
    [['Højvangen', '2009', 'dagtilbud', '1'], 'Værdi', '“dagtilbud” har ingen definition pr. 2009-12-31'],
    [['Højvangen', '2014', 'dagtilbud', 'mange'], 'Værdi', '“mange” er ikke et tal'],
    [['Højvangen', '2014', 'dagtilbud', '101'], 'Værdi', '101 ligger uden for det mulige, 0 til 100'],
    [['Højvangen', '2014', 'dagtilbud', '-1'], 'Værdi', '-1 ligger uden for det mulige, 0 til 100'],
    [['Højvangen', '2014', 'dagtilbud', '12,5', '15', ''], 'Værdi', 'Tæller og nævner skal stå begge eller slet ikke'],
    [['Højvangen', '2014', 'dagtilbud', '12,5', '16', '120'], 'Værdi', '12,5 er ikke, hvad 16 ud af 120 giver'],
    [['Højvangen', '2014', 'dagtilbud', '12,5', '121', '120'], 'Værdi', '12,5 er ikke, hvad 121 ud af 120 giver'],
    [['Højvangen', '2014', 'dagtilbud', '12,5', 'femten', '120'], 'Tæller', '“femten” er ikke et tal'],
    [['Højvangen', '2014', 'dagtilbud', '12,5', '15,5', '124'], 'Værdi', '“15,5”: Tæller og nævner er hele antal.'],
    [['Højvangen', '2014', 'dagtilbud', '0', '0', '99999999999'], 'Værdi', '“99999999999”: Et antal kan højst være 99.999.999.'],
    [['Højvangen', '2014', 'dagtilbud', '12,50001'], 'Værdi', '“12,50001”: Skriv højst fire decimaler.'],
    [['Højvangen', '2013', 'pas', '2,5'], 'Værdi', '“2,5”: Personer tælles i hele tal.'],
    [['Højvangen', '2013', 'pas', '2', '2', '80'], 'Værdi', '“2”: Nøgletallet er ikke en andel, så det har hverken tæller eller nævner.'],
  ] as const)('is refused with its row, column and reason: %j', (texts, column, sentence) => {
    expect(reason(...texts)).toEqual([[2, column, sentence]])
  })

  it('a figure of the official lists is not taken in for an area, but for the municipality, which is on no list', () => {
    expect(reason('Højvangen', '2014', 'U', '43,5')[0]?.[2]).toContain('hører til de officielle lister')
    expect(reason('Skanderborg', '2014', 'U', '43,5')).toEqual([])
  })

  it('a figure that stands twice is refused at the later row, and at both where they differ: nobody knows which is right', () => {
    const [here, too] = [['Højvangen', '2014', 'dagtilbud', '1'] as const, ['Vangen', '2014', 'Børn i dagtilbud', '1,0'] as const]
    const said = (planned: ReturnType<typeof plan>) => planned.refused.map(({ row, say }) => [row, say('da')])
    const same = plan(here, too)
    expect(same.entries.map(({ row }) => row)).toEqual([2])
    expect(said(same)).toEqual([[3, 'Samme sted, nøgletal og periode står også i række 2']])
    const differing = plan(here, ['Vangen', '2014', 'Børn i dagtilbud', '2'])
    expect(differing.entries).toEqual([])
    expect(said(differing)).toEqual([
      [2, 'Samme sted, nøgletal og periode står også i række 3'],
      [3, 'Samme sted, nøgletal og periode står også i række 2'],
    ])
  })

  it('a cell of more letters than a name or a figure has is refused where it stands, and not repeated whole', () => {
    const [refused] = plan(['Højvangen'.repeat(100_000), '2014', 'dagtilbud', '1']).refused
    expect([refused?.column, refused?.say('da')]).toEqual(['Område', 'Cellen har over 300 tegn; det er hverken et navn eller et tal'])
    expect(refused?.words.length).toBeLessThan(100)
  })

  it('many unknown names are all refused, and only so many of them held against the places', () => {
    let sought = 0
    const finder = {
      ...context.finder,
      nearest: () => {
        sought += 1
        return []
      },
    }
    const rows = Array.from({ length: 1_000 }, (_, at) => rowOf(at + 2, `Sted ${at % 500}`, '2014', 'dagtilbud', '1'))
    expect(planRows(rows, header, { ...context, finder }).refused).toHaveLength(1_000)
    expect(sought).toBe(200)
  })

  it('a place is found by its own name before another that is only called so, and those of one name are offered with their kind', () => {
    const own = { kind: 'area', from: null, until: null, within: [] } as const
    const finder = finderFor({
      ...register,
      places: [
        { ...own, id: 'old', names: ['Søparken', 'soeparken'], nicknames: [] },
        { ...own, id: 'new', names: ['Søparken Nord', 'soeparken-nord'], nicknames: ['Søparken', 'Søen'] },
        { ...own, id: 'other', names: ['Bakken', 'bakken'], nicknames: ['Søen'] },
      ],
    })
    expect(['Søparken', 'Søparken Nord', 'Søen'].map(finder.place)).toEqual(['old', 'new', 'several'])
    expect(finder.nearest('Søen').map(({ id }) => id)).toEqual(['new', 'other'])
    expect(context.finder.nearest('Nord').map(({ id, kind }) => [id, kind])).toEqual([
      ['p-3', 'estate'],
      ['p-4', 'estate'],
    ])
  })

  it('a place that the user has chosen for other words is taken for them', () => {
    const finder = finderFor(register, { 'Højv. nord': 'p-1' })
    const planned = planRows([rowOf(2, 'højv. nord', '2014', 'dagtilbud', '1')], header, { ...context, finder })
    expect(planned.entries.map(({ place }) => place)).toEqual(['p-1'])
  })

  it('a share that is not written follows from its parts, as by hand', () => {
    expect(plan(['Højvangen', '2014', 'dagtilbud', '', '2', '80']).entries).toMatchObject([
      { amount: '2.5', numerator: '2', denominator: '80' },
    ])
    expect(reason('Højvangen', '2014', 'dagtilbud', '', '2', '')[0]?.[2]).toBe('Tæller og nævner skal stå begge eller slet ikke')
  })

  it('a share is held to be what its parts give as far as its digits go', () => {
    expect(plan(['Højvangen', '2014', 'dagtilbud', '33,3', '1', '3']).refused).toEqual([])
    expect(plan(['Højvangen', '2014', 'dagtilbud', '33,4', '1', '3']).refused).toHaveLength(1)
  })
})

const texts = fc.tuple(
  fc.constantFrom('Højvangen', 'Mølleparken', 'Nord', 'Ukendt', ''),
  fc.constantFrom('2012', '2013', '2014K1', '2020', 'x'),
  fc.constantFrom('dagtilbud', 'U', 'lykke'),
  fc.constantFrom('12,5', '0', '100', '101', 'a', '', '..'),
)

describe('a file', () => {
  it('ends row by row in figures, in empty cells, or among the refused; none is lost and none in two', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 30 }), (rows) => {
        const { entries, refused, empty } = plan(...rows)
        const good = new Set(entries.map(({ row }) => row))
        const bad = new Set(refused.map(({ row }) => row))
        expect([...good].filter((row) => bad.has(row))).toEqual([])
        expect(good.size + bad.size + empty).toBe(rows.length)
      }),
      { numRuns: 1_000 },
    )
  })

  it('taken in again changes nothing', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 30 }), (rows) => {
        const { entries } = plan(...rows)
        const first = changesOf(entries, [])
        expect([first.added.length, first.changed.length, first.same]).toEqual([entries.length, 0, 0])
        expect(changesOf(entries, entries)).toEqual({ added: [], changed: [], same: entries.length })
      }),
      { numRuns: 1_000 },
    )
  })

  it('says what a figure was before it becomes another; 12,5 and 12,50 are one', () => {
    const { entries } = plan(['Højvangen', '2014', 'dagtilbud', '12,5'])
    const known = entries.map((entry) => ({ ...entry, amount: '12.5000' }))
    expect(changesOf(entries, known).same).toBe(1)
    expect(
      changesOf(
        entries,
        known.map((one) => ({ ...one, amount: '11' })),
      ).changed.map(({ was }) => was),
    ).toEqual(['11'])
  })
})

it('periods are written in many ways, and stand for their last day', () => {
  expect(['2014', '2014K1', '2014Q4', '2014H1', '2014M02', '2012-02', '2014-10-01', '1.10.2014'].map(periodDay)).toEqual([
    '2014-12-31',
    '2014-03-31',
    '2014-12-31',
    '2014-06-30',
    '2014-02-28',
    '2012-02-29',
    '2014-10-01',
    '2014-10-01',
  ])
  expect(['2014K5', '2014M13', '201', 'maj', '2014-13'].map(periodDay)).toEqual([null, null, null, null, null])
})
