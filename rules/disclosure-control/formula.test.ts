import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/day'
import {
  audiences,
  type DisclosureRule,
  disclosureRuleOn,
  disclosureSources,
  disclosureTexts,
  isDisclosureSource,
  isProtected,
  isSmall,
  isSmallPlace,
  isSmallShare,
  protectionOf,
  ruleSentence,
  strictest,
} from './index.ts'

const runs = { numRuns: 1_000 }
const rule: fc.Arbitrary<DisclosureRule> = fc.record({
  threshold: fc.integer({ min: 2, max: 12 }),
  zero: fc.constantFrom('shown' as const, 'hidden' as const),
  denominator: fc.integer({ min: 1, max: 60 }),
  place: fc.integer({ min: 0, max: 120 }),
})
const counts = fc.oneof(fc.nat(15), fc.nat(5_000))
const days = fc.integer({ min: -4_000, max: 9_000 }).map((count) => addDays('2010-01-01', count))

describe('disclosure control', () => {
  it('every source has a rule on every day, and the municipality never sees less than the public', () => {
    fc.assert(
      fc.property(fc.constantFrom(...disclosureSources), days, counts, (source, day, count) => {
        const [open, inside] = audiences.map((audience) => disclosureRuleOn(source, audience, day))
        if (!open || !inside) throw new Error('An audience has no rule')
        if (isSmall(count, inside) && count > 0) expect(isSmall(count, open)).toBe(true)
      }),
      runs,
    )
  })

  it('more people are never hidden where fewer are shown, zero apart', () => {
    fc.assert(
      fc.property(rule, counts, counts, (by, count, more) => {
        if (count > 0 && !isSmall(count, by)) expect(isSmall(count + more, by)).toBe(false)
      }),
      runs,
    )
  })

  it('a share is hidden whenever its count or the count of the others is, and both ways alike', () => {
    fc.assert(
      fc.property(rule, counts, counts, (by, count, others) => {
        const share = isSmallShare(count, count + others, by)
        if (isSmall(count, by) || isSmall(others, by)) expect(share).toBe(true)
        expect(share).toBe(isSmallShare(others, count + others, by))
      }),
      runs,
    )
  })

  it('a stricter rule hides no less', () => {
    fc.assert(
      fc.property(rule, rule, counts, (one, other, count) => {
        const both = strictest(one, other)
        for (const by of [one, other]) {
          if (isSmall(count, by)) expect(isSmall(count, both)).toBe(true)
          if (isSmallPlace(count, by)) expect(isSmallPlace(count, both)).toBe(true)
        }
      }),
      runs,
    )
  })

  it('the protection that a count needs is just enough', () => {
    fc.assert(
      fc.property(rule, counts, (by, count) => {
        const wanted = protectionOf(count, by)
        if ('width' in wanted) {
          expect(isProtected(count, count, count + wanted.width, by)).toBe(true)
          expect(isProtected(count, count, count + wanted.width - 1, by)).toBe(false)
          return
        }
        const [least, most] = [count - wanted.down, count + wanted.up]
        expect([least, most]).toEqual([0, by.threshold])
        expect(isProtected(count, least, most, by)).toBe(true)
        expect(isProtected(count, least, null, by)).toBe(true)
        expect(isProtected(count, least, most - 1, by)).toBe(false)
      }),
      runs,
    )
  })

  it('what is not a count is an accident', () => {
    const by = disclosureRuleOn('default', 'public', '2016-12-01')
    for (const count of [-1, 1.5, Number.NaN]) expect(() => isSmall(count, by)).toThrow(RangeError)
    expect([isDisclosureSource('default'), isDisclosureSource('nobody')]).toEqual([true, false])
  })

  it('says beside the table what is hidden', () => {
    expect(ruleSentence(disclosureRuleOn('default', 'public', '2016-12-01'))('da')).toContain('Antal under 5 er skjult')
    expect(ruleSentence(disclosureRuleOn('sensitive', 'public', '2026-12-01'))('en')).toContain('zero too')
    expect(disclosureTexts.in('da')('too-small', { threshold: 5 })).toBe('færre end 5')
  })
})
