import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ruleSetOf, type Status } from '../../../../rules/area-status/index.ts'
import type { FigureCode, Listing, RecordedFigure } from '../area/area.ts'
import { hoejvangen, known, listing } from '../area/examples.ts'
import { changedFigures, weightOf, whatIf } from './what-if.ts'

const [list2013, list2014] = hoejvangen
if (!list2013 || !list2014) throw new Error('Højvangen has two lists with figures')
const in2014 = (by: Partial<Record<FigureCode, string>>) => whatIf(list2014, hoejvangen, ruleSetOf(2014), { unit: 'points', by })

describe('what if', () => {
  it('Højvangen 2014 had 0.4 points fewer with lower-secondary only: two of five, not on the list', () => {
    const judged = in2014({ E: '-0.4' })
    expect(judged.before).toMatchObject({ status: 'vulnerable', met: 3 })
    expect(judged.after).toMatchObject({ status: 'none', met: 2 })
    expect(judged.turned).toEqual([{ id: 'E', softer: false, met: false }])
    expect(weightOf(judged)).toBe(0)
  })

  it('0.3 points bring it to the limit, which is not met either', () => {
    expect(in2014({ E: '-0.3' }).after.criteria.find(({ id }) => id === 'E')).toMatchObject({ value: '50', met: false, margin: '0' })
  })

  it('205 fewer residents take it below the size, whatever the criteria', () => {
    const judged = in2014({ residents: '-205' })
    expect(judged.after.status).toBe('none')
    expect(judged.turned).toEqual([{ id: 'residents', softer: false, met: false }])
  })

  it('a figure that is not recorded stays unknown, and says why', () => {
    const judged = whatIf(list2013, hoejvangen, ruleSetOf(2014), { unit: 'points', by: { E: '5', N: '-20' } })
    expect(judged.effects.map(({ code, stays }) => [code, stays])).toEqual([
      ['E', 'missing'],
      ['N', 'missing'],
    ])
    expect(judged.after.status).toBe('unknown')
  })

  it('Agervang 2014: 86 more in work of 982 is 8.76 points, exact', () => {
    const list: Listing = { ...listing('2014-12-01', { residents: '1453' }, 'vulnerable'), figures: { U: known('51.2', '982') } }
    const { effects } = changedFigures(list, { unit: 'persons', by: { U: '-86' } })
    expect(effects[0]).toMatchObject({ after: '41678.4/982', stays: null })
  })

  it('persons without their population, and income in persons, change nothing and say why', () => {
    const { effects, figures } = changedFigures(list2014, { unit: 'persons', by: { U: '-10', N: '5' } })
    expect(effects.map(({ stays }) => stays)).toEqual(['no_population', 'no_persons'])
    expect(figures).toMatchObject({ U: '43.5', N: '64.9' })
  })

  it('a share stops at nothing and at all, and says so', () => {
    expect(in2014({ U: '-50' }).effects[0]).toMatchObject({ after: '0', stopped: true })
    expect(in2014({ U: '60' }).effects[0]).toMatchObject({ after: '100', stopped: true })
  })
})

const runs = { numRuns: 1_000 }
const share = fc.oneof(fc.integer({ min: 390, max: 410 }), fc.integer({ min: 0, max: 1_000 })).map((tenths) => (tenths / 10).toFixed(1))
const unknownToo = fc.oneof({ weight: 5, arbitrary: share }, { weight: 1, arbitrary: fc.constant(null) })
const figure = (amount: string | null, denominator: string | null): RecordedFigure => ({
  amount,
  state: amount === null ? 'missing' : 'known',
  numerator: null,
  denominator,
  source: 'x',
  example: true,
})
const lists = fc
  .record({
    year: fc.integer({ min: 2010, max: 2025 }),
    residents: fc.integer({ min: 900, max: 1_100 }).map(String),
    shares: fc.tuple(unknownToo, unknownToo, unknownToo, unknownToo, unknownToo),
    population: fc.option(fc.integer({ min: 1, max: 2_000 }).map(String)),
  })
  .map(
    ({ year, residents, shares: [U, I, P, E, N], population }): Listing => ({
      day: `${year}-12-01`,
      figures: {
        residents: figure(residents, null),
        U: figure(U, population),
        I: figure(I, population),
        P: figure(P, population),
        E: figure(E, population),
        N: figure(N, null),
      },
      published: null,
      computed: null,
    }),
  )
const unit = fc.constantFrom('points', 'persons')
const codes = fc.constantFrom('residents', 'U', 'I', 'P', 'E', 'N')
const ranks: readonly Status[] = ['none', 'prevention', 'vulnerable', 'parallel', 'transformation']
const lawOf = (list: Listing) => ruleSetOf(Number(list.day.slice(0, 4)))

describe('for all figures', () => {
  it('no change is the same', () => {
    fc.assert(
      fc.property(lists, unit, (list, written) => {
        const by = { residents: '0', U: '0', I: '0', P: '0', E: '0', N: '0' }
        const judged = whatIf(list, [list], lawOf(list), { unit: written, by })
        expect(judged.after).toEqual(judged.before)
        expect(judged.turned).toEqual([])
      }),
      runs,
    )
  })

  it('more of one burden never turns a criterion off nor lowers the status, however it is written', () => {
    const two = fc.tuple(fc.integer({ min: -300, max: 300 }), fc.integer({ min: 0, max: 300 }))
    fc.assert(
      fc.property(lists, unit, codes, two, (list, written, code, [from, more]) => {
        const written10 = (tenths: number) => (code === 'residents' || written === 'persons' ? String(tenths) : (tenths / 10).toFixed(1))
        const at = (tenths: number) => {
          const burden = code === 'N' ? -tenths : tenths
          return whatIf(list, [list], lawOf(list), { unit: written, by: { [code]: written10(burden) } }).after
        }
        const [less, greater] = [at(from), at(from + more)]
        expect(greater.met).toBeGreaterThanOrEqual(less.met)
        if (less.status !== 'unknown' && greater.status !== 'unknown')
          expect(ranks.indexOf(greater.status)).toBeGreaterThanOrEqual(ranks.indexOf(less.status))
      }),
      runs,
    )
  })

  it('there and back again changes nothing', () => {
    fc.assert(
      fc.property(lists, codes, fc.integer({ min: 1, max: 50 }), (list, code, tenths) => {
        const by = code === 'residents' ? String(tenths) : (tenths / 10).toFixed(1)
        const { effects } = changedFigures(list, { unit: 'points', by: { [code]: by } })
        const [effect] = effects
        if (!effect?.after || effect.stopped) return
        const moved: Listing = { ...list, figures: { ...list.figures, [code]: figure(effect.after, null) } }
        const { figures } = changedFigures(moved, { unit: 'points', by: { [code]: `-${by}` } })
        expect(Number(figures[code])).toBe(Number(list.figures[code]?.amount))
      }),
      runs,
    )
  })
})
