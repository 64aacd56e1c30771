import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AmendmentFacts, amendmentRuleOn, measures, passes, stepsFor, weighed } from './index.ts'

const runs = { numRuns: 1_000 }
const rule = amendmentRuleOn('2017-06-01')
if (!rule) throw new Error('No rule holds')

const counted = fc.record({ count: fc.nat(2_000_000_000), of: fc.nat(2_000_000_000) })
const facts = fc
  .tuple(...measures.map(() => counted))
  .map((all) => Object.fromEntries(measures.map((measure, at) => [measure, all[at]])) as AmendmentFacts)

describe('the weight of an amendment', () => {
  it('never falls when more is changed', () => {
    fc.assert(
      fc.property(facts, fc.constantFrom(...measures), fc.nat(1_000_000), (before, measure, more) => {
        const after = { ...before, [measure]: { ...before[measure], count: before[measure].count + more } }
        const [one, other] = [weighed(before, rule), weighed(after, rule)]
        for (const { limit } of one.grounds) expect(other.grounds.map((ground) => ground.limit)).toContain(limit)
      }),
      runs,
    )
  })

  it('is major exactly when the rule has a sentence for it, and asks the fund exactly then', () => {
    fc.assert(
      fc.property(facts, (all) => {
        const { weight, grounds } = weighed(all, rule)
        expect(weight === 'major').toBe(grounds.length > 0)
        expect(stepsFor(weight, rule).some(({ branch }) => branch === 'fund')).toBe(weight === 'major')
      }),
      runs,
    )
  })

  it('always begins with the board', () => {
    for (const weight of ['minor', 'major'] as const) expect(stepsFor(weight, rule)[0]?.id).toBe('board')
  })
})

describe('the fund', () => {
  it('gives a commitment with an amount where the frame has changed, and nowhere else', () => {
    const gives = (limit: string) => stepsFor('major', rule, [{ limit }]).flatMap(({ id, gives }) => (gives ? [id] : []))
    expect([gives('frame'), gives('strategic-agreement')]).toEqual([['fund'], []])
  })
})

describe('a limit', () => {
  it('is held by exactly its share and passed by one more', () => {
    const tenth = { moreThan: { numerator: 1, denominator: 10 } }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000_000_000 }), (tenths) => {
        expect([tenths, tenths + 1].map((count) => passes(tenth, { count, of: tenths * 10 }))).toEqual([false, true])
      }),
      runs,
    )
  })
})

describe('the sentences', () => {
  it('say which of them a source backs: that of the strategic agreement alone', () => {
    expect(rule.limits.filter(({ verified }) => verified).map(({ id }) => id)).toEqual(['strategic-agreement'])
  })
})
