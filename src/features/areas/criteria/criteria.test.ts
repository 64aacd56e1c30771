import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '#rules/three-valued'
import { evaluateYear } from '../../../../rules/area-status/index.ts'
import {
  atLeastKnown,
  type CriteriaSet,
  type Criterion,
  judge,
  judgeCriterion,
  known,
  type Reading,
  setOn,
  unknown,
  weigh,
} from './criteria.ts'

const runs = { numRuns: 1_000 }

const criterion = (given: Partial<Criterion> = {}): Criterion => ({
  id: 'a',
  measure: 'presence',
  of: 'kind',
  name: 'Hjemmepleje',
  against: 'municipality',
  comparator: 'at_least',
  amount: '1.5',
  years: null,
  weight: 1,
  ...given,
})

const set = (given: Partial<CriteriaSet> = {}): CriteriaSet => ({
  id: 'set',
  name: 'Styregruppens kriterier',
  body: { name: 'Styregruppen', slug: 'styregruppen' },
  decidedOn: '2015-03-04',
  paper: 'Møde 4. marts 2015, punkt 3',
  validFrom: '2015-03-04',
  needed: 1,
  note: null,
  example: true,
  criteria: [criterion()],
  ...given,
})

describe('one criterion', () => {
  it('compares exactly: one and a half times 7.2 is met by 10.8 and not by a hair less', () => {
    const town = known(1800 * 100, 25_000)
    expect(judgeCriterion(criterion(), { own: known(1080, 100), other: town }).answer).toBe(true)
    expect(judgeCriterion(criterion(), { own: known('1079.9999', 100), other: town }).answer).toBe(false)
    expect(judgeCriterion(criterion({ comparator: 'above' }), { own: known(1080, 100), other: town }).answer).toBe(false)
    // 3 x 0.675 is 2.025, which binary floats put above it.
    expect(judgeCriterion(criterion({ amount: '3' }), { own: known('2.025'), other: known('0.675') }).answer).toBe(true)
  })

  it('is open when a figure is hidden or missing, unless what is known decides', () => {
    const number = criterion({ against: 'number', amount: '40' })
    expect(judgeCriterion(number, { own: unknown('hidden'), other: null }).answer).toBeNull()
    expect(judgeCriterion(number, { own: atLeastKnown(41, 1, 'hidden'), other: null }).answer).toBe(true)
    expect(judgeCriterion(criterion(), { own: known(9), other: null }).answer).toBeNull()
    expect(judgeCriterion(criterion({ amount: '2' }), { own: known(9), other: atLeastKnown(5, 1, 'hidden') }).answer).toBe(false)
  })

  const amount = fc.nat(60)
  const reading = fc.tuple(amount, fc.option(amount)).map(
    ([least, more]): Reading => ({
      least: { over: String(least), under: '10' },
      most: more === null ? null : { over: String(least + more), under: '10' },
      why: more === 0 ? null : 'hidden',
      day: null,
    }),
  )
  const one = fc.record({
    against: fc.constantFrom('number', 'municipality', 'own_past'),
    comparator: fc.constantFrom('at_least', 'above'),
    factor: fc.integer({ min: 1, max: 40 }),
  })

  /** A figure that could be behind what is known of it. */
  const within = ({ least, most }: Reading, share: number): Reading => {
    const [low, high] = [Number(least?.over ?? 0), most ? Number(most.over) : 200]
    return known(Math.round(low + (high - low) * share), 10)
  }

  it('knowing more never turns a certain answer', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(one, reading, reading, share, share, ({ against, comparator, factor }, own, other, first, second) => {
        const asked = criterion({
          against: against as Criterion['against'],
          comparator: comparator as Criterion['comparator'],
          amount: (factor / 10).toFixed(1),
        })
        const before = judgeCriterion(asked, { own, other }).answer
        const after = judgeCriterion(asked, { own: within(own, first), other: within(other, second) }).answer
        expect(after).not.toBeNull()
        if (before !== null) expect(after).toBe(before)
      }),
      runs,
    )
  })
})

describe('a set', () => {
  const answers = fc.array(fc.record({ weight: fc.integer({ min: 1, max: 3 }), answer: fc.constantFrom<Answer>(true, false, null) }), {
    maxLength: 6,
  })
  type Weighed = { readonly weight: number; readonly answer: Answer }

  const completions = (given: readonly Weighed[]): readonly (readonly Weighed[])[] =>
    given.reduce<readonly (readonly Weighed[])[]>(
      (ways, { weight, answer }) =>
        ways.flatMap((way) => (answer === null ? [true, false] : [answer]).map((one) => [...way, { weight, answer: one }])),
      [[]],
    )

  it('is certain exactly when every way in which the open ones can end agrees', () => {
    fc.assert(
      fc.property(answers, fc.integer({ min: 1, max: 8 }), (given, needed) => {
        const ends = completions(given).map((way) => way.reduce((sum, one) => sum + (one.answer === true ? one.weight : 0), 0) >= needed)
        expect(weigh(needed, given)).toBe(new Set(ends).size === 1 ? ends[0] : null)
      }),
      runs,
    )
  })

  it('counts the weight that is met and that could be', () => {
    const criteria = [criterion({ id: 'a', weight: 2 }), criterion({ id: 'b' }), criterion({ id: 'c', against: 'number', amount: '99' })]
    const figures = (asked: Criterion) => ({ own: asked.id === 'b' ? unknown('missing') : known(20), other: known(10) })
    expect(judge({ needed: 3, criteria }, figures)).toMatchObject({ answer: null, met: 2, possible: 3, needed: 3, total: 4 })
  })

  it('has no smallest size: an estate of 140 residents is assessed, while the statute says none because of its size (check 21)', () => {
    const own = judge(set(), () => ({ own: known(24 * 100, 76), other: known(1800 * 100, 25_000) }))
    expect(own.answer).toBe(true)
    expect(evaluateYear({ year: 2014, residents: '140', U: '60', I: '60', P: '9', E: '80', N: '40' }).status).toBe('none')
  })

  it('holds from its first day until the next set begins, and the old one can still be asked for', () => {
    const sets = [set(), set({ id: 'new', decidedOn: '2016-01-20', validFrom: '2016-02-01' })]
    expect(setOn(sets, '2015-03-03')).toBeUndefined()
    expect(setOn(sets, '2016-01-31')?.id).toBe('set')
    expect(setOn(sets, '2016-02-01')?.id).toBe('new')
  })
})
