import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { addDays } from '#kernel/day'
import { readRuleFile } from './data.ts'
import { datedList, dating, entryOn } from './dated.ts'
import { workedExamples } from './examples.ts'
import { addMonths, monthsBetween } from './months.ts'
import { compare, minus, ratio, times, toText } from './ratio.ts'
import { type Answer, all, atLeast } from './three-valued.ts'

const runs = { numRuns: 1_000 }
const answers = fc.array(fc.constantFrom<Answer>(true, false, null), { maxLength: 6 })
const completions = (given: readonly Answer[]): readonly (readonly boolean[])[] =>
  given.reduce<readonly (readonly boolean[])[]>(
    (ways, answer) =>
      ways.flatMap((way) =>
        answer === null
          ? [
              [...way, true],
              [...way, false],
            ]
          : [[...way, answer]],
      ),
    [[]],
  )
const agreed = (results: readonly boolean[]): Answer => (new Set(results).size === 1 ? (results[0] ?? null) : null)

describe('three-valued answers', () => {
  it('are certain exactly when every completion agrees', () => {
    fc.assert(
      fc.property(answers, fc.nat(6), (given, needed) => {
        const ways = completions(given)
        expect(all(...given)).toBe(agreed(ways.map((way) => way.every(Boolean))))
        expect(atLeast(needed, given)).toBe(agreed(ways.map((way) => way.filter(Boolean).length >= needed)))
      }),
      runs,
    )
  })
})

describe('exact quotients', () => {
  const positive = fc.integer({ min: 1, max: 10_000 })
  it('compare and subtract as fractions of whole numbers do', () => {
    fc.assert(
      fc.property(positive, positive, positive, positive, (a, b, c, d) => {
        const [left, right] = [BigInt(a) * BigInt(d), BigInt(c) * BigInt(b)]
        expect(compare(ratio(a, b), ratio(c, d))).toBe(left < right ? -1 : left > right ? 1 : 0)
        expect(compare(minus(ratio(a, b), ratio(c, d)), ratio(0))).toBe(compare(ratio(a, b), ratio(c, d)))
      }),
      runs,
    )
  })

  it('three thirds of a published limit are the limit', () => {
    expect(toText(times(3, ratio('2.35', 3)))).toBe('2.35')
    expect(toText(minus(ratio('50.0'), ratio('50')))).toBe('0')
  })
})

describe('months', () => {
  it('end on the last day where the month is short', () => {
    expect([addMonths('2016-01-31', 1), addMonths('2015-01-31', 1), addMonths('2016-09-01', -14), addMonths('2016-12-31', -10)]).toEqual([
      '2016-02-29',
      '2015-02-28',
      '2015-07-01',
      '2016-02-29',
    ])
  })

  it('between two days are the most that can be added without passing the second', () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(4_000), (start, length) => {
        const from = addDays('2000-01-01', start)
        const to = addDays(from, length)
        const months = monthsBetween(from, to)
        expect(addMonths(from, months) <= to && addMonths(from, months + 1) > to).toBe(true)
      }),
      runs,
    )
  })
})

describe('dated data', () => {
  const entry = (from: string, until: string | null, verified = true) => ({ from, until, source: 'act', verified })
  const list = datedList(z.strictObject(dating))

  it('the entry that holds on a day is found, and none where none does', () => {
    const entries = [entry('2010-10-01', '2014-01-01'), entry('2014-01-01', null)]
    expect([entryOn(entries, '2013-12-31'), entryOn(entries, '2014-01-01'), entryOn(entries, '2010-09-30')]).toEqual([
      entries[0],
      entries[1],
      null,
    ])
  })

  it('two entries on one day, a day that does not exist and a doubt without words are refused', () => {
    expect(list.safeParse([entry('2010-01-01', null), entry('2014-01-01', null)]).success).toBe(false)
    expect(list.safeParse([entry('2010-02-30', null)]).success).toBe(false)
    expect(list.safeParse([entry('2010-01-01', null, false)]).success).toBe(false)
    expect(list.safeParse([entry('2010-01-01', '2014-01-01'), entry('2014-01-01', null)]).success).toBe(true)
  })

  it('a file without its form stops the program and says which', () => {
    expect(() => readRuleFile('area-status', 'parameters.yaml', z.strictObject({}))).toThrow(/rules\/area-status\/parameters.yaml/)
  })

  it('every worked example names its check or source', () => {
    const rules = ['area-status', 'co-financing', 'lbf-programme-periods', 'seat-composition', 'approval-graphs']
    const examples = rules.flatMap(workedExamples)
    expect(examples.length).toBeGreaterThan(50)
    expect(new Set(examples.map((example) => example.says)).size).toBe(examples.length)
  })
})
