import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  checkCount,
  dwellingKinds,
  dwellingStates,
  owners,
  type StockCount,
  type StockLine,
  sizes,
  standingNumber,
  stands,
  stockOf,
} from './stock.ts'

const line: StockLine = { dwellings: 250, owner: 'association', agent: null, kind: 'family', size: 'rooms_3', state: 'existing' }

const count = (lines: readonly StockLine[], approximate = false): StockCount => ({
  ...{ id: 'a', estate: 'e', estateName: 'Afdeling', countedOn: '2016-01-01', approximate, example: false, source: 'Register' },
  lines: lines.map((one) => ({ ...one, agentName: null })),
})

describe('the dwellings of an area', () => {
  it('gather lines that differ only in size, and keep apart what stands from what is to come', () => {
    const told = count([line, { ...line, size: 'rooms_4', dwellings: 100 }, { ...line, kind: 'youth', state: 'planned', dwellings: 24 }])
    expect(stockOf([told, count([{ ...line, dwellings: 5 }], true)])).toEqual({
      groups: [
        {
          owner: 'association',
          kind: 'family',
          state: 'existing',
          example: false,
          total: { dwellings: 355, approximate: true, missing: 0 },
        },
        { owner: 'association', kind: 'youth', state: 'planned', example: false, total: { dwellings: 24, approximate: false, missing: 0 } },
      ],
      standing: { dwellings: 355, approximate: true, missing: 0 },
      coming: { dwellings: 24, approximate: false, missing: 0 },
    })
  })

  it('say how many lines have no number, and are not circa for their sake', () => {
    expect(stockOf([count([{ ...line, dwellings: null }], true)]).standing).toEqual({ dwellings: 0, approximate: false, missing: 1 })
    expect(standingNumber([{ ...line, dwellings: null }])).toBeNull()
  })
})

const anyLine: fc.Arbitrary<StockLine> = fc.record({
  dwellings: fc.option(fc.integer({ min: 1, max: 5_000 })),
  owner: fc.option(fc.constantFrom(...owners)),
  agent: fc.option(fc.constantFrom('kab', 'other')),
  kind: fc.option(fc.constantFrom(...dwellingKinds)),
  size: fc.option(fc.constantFrom(...sizes)),
  state: fc.constantFrom(...dwellingStates),
})

it('whatever is counted, groups add up to the totals, and what an estate carries is what stands', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 30 }), fc.boolean(), (lines, approximate) => {
      const { groups, standing, coming } = stockOf([count(lines, approximate)])
      const sum = (of: boolean) => groups.filter(({ state }) => stands(state) === of).reduce((all, { total }) => all + total.dwellings, 0)
      expect([sum(true), sum(false)]).toEqual([standing.dwellings, coming.dwellings])
      expect(groups.reduce((all, { total }) => all + total.missing, 0)).toBe(standing.missing + coming.missing)
      expect(standingNumber(lines) ?? 0).toBe(standing.dwellings)
    }),
    { numRuns: 1_000 },
  )
})

describe('a count cannot be recorded', () => {
  const told = { countedOn: '2016-01-01', source: 'Register', example: false, lines: [line] }
  const fields = (other: Partial<typeof told> | object) => checkCount({ ...told, ...other }, '2016-02-01').map(({ field }) => field)

  it.each([
    ['for a day to come', { countedOn: '2016-02-02' }, 'countedOn'],
    ['without its source', { source: null }, 'source'],
    ['without lines', { lines: [] }, 'dwellings_1'],
    ['with two lines that say the same', { lines: [line, { ...line, kind: 'youth' }, { ...line, dwellings: 7 }] }, 'dwellings_3'],
  ])('%s', (_, other, field) => {
    expect(fields(other)).toEqual([field])
  })

  it('else it can; an example needs no source', () => {
    expect(fields({})).toEqual([])
    expect(fields({ source: null, example: true, countedOn: null })).toEqual([])
  })
})
