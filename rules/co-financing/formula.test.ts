import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { largestAmount } from '#kernel/money'
import {
  type Budget,
  type BudgetLine,
  checkBudget,
  coFinancingRule,
  coFinancingRuleOn,
  localSources,
  type Source,
  sources,
  split,
} from './index.ts'

const runs = { numRuns: 1_000 }
const koebenhavn = coFinancingRule('koebenhavn')
const lbf = coFinancingRule('lbf')
const frames = fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: largestAmount }))

const cash = (id: string, source: Source, amount: number): BudgetLine => ({
  id,
  part: null,
  year: 2016,
  category: 'løn',
  source,
  kind: 'cash',
  amount,
})
const hours = (id: string, source: Source, time: string, rate: number, confirmedBy: string | null): BudgetLine => ({
  id,
  part: null,
  year: 2016,
  category: 'SSP',
  source,
  kind: 'hours',
  hours: time,
  rate,
  confirmedBy,
})
const asSplit = (frame: number): readonly BudgetLine[] => {
  const parts = split(koebenhavn, frame)
  return parts ? sources.map((source) => cash(source, source, parts[source])) : []
}
const applied = (lines: readonly BudgetLine[], id: string, change: number): readonly BudgetLine[] =>
  lines.map((line) => (line.id === id && line.kind === 'cash' ? { ...line, amount: line.amount + change } : line))

describe('splitting a frame', () => {
  it('the parts always add up', () => {
    fc.assert(
      fc.property(frames, (frame) => {
        const parts = split(koebenhavn, frame)
        expect(parts && sources.reduce((sum, source) => sum + parts[source], 0)).toBe(frame)
      }),
      runs,
    )
  })

  it('each local part is within one øre of its share, and the fund never above its own', () => {
    const thousandths = { associations: 125n, municipalitySubAgreements: 106n, municipalityCoordination: 19n }
    fc.assert(
      fc.property(frames, (frame) => {
        const parts = split(koebenhavn, frame)
        if (!parts) throw new Error('The rule has shares')
        for (const source of localSources) {
          const off = BigInt(parts[source]) * 1_000n - BigInt(frame) * thousandths[source]
          expect(off > -1_000n && off <= 1_000n).toBe(true)
        }
        expect(BigInt(parts.fund) * 100n <= BigInt(frame) * 75n).toBe(true)
        expect(BigInt(parts.fund + 1) * 100n > BigInt(frame) * 75n).toBe(true)
      }),
      runs,
    )
  })

  it('a rule without shares leaves the local part free', () => {
    expect(split(lbf, 100)).toBeNull()
  })

  it('the rule of Copenhagen holds from 2015 to 2018', () => {
    expect(coFinancingRuleOn('koebenhavn', '2018-12-31')).not.toBeNull()
    expect(coFinancingRuleOn('koebenhavn', '2019-01-01')).toBeNull()
  })
})

describe('checking a budget', () => {
  it('what the split gives always holds, and one øre elsewhere does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: largestAmount }), fc.constantFrom(...sources), (frame, source) => {
        const budget: Budget = { frame, rule: koebenhavn, lines: asSplit(frame) }
        expect(checkBudget(budget)).toMatchObject({ holds: true, mend: [] })
        expect(checkBudget({ ...budget, lines: applied(budget.lines, source, 1) }).holds).toBe(false)
      }),
      runs,
    )
  })

  it('a limit holds exactly when the cross-multiplication does', () => {
    const amounts = fc.record({ fund: fc.integer({ min: 0, max: 400 }), local: fc.integer({ min: 0, max: 400 }) })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), amounts, (frame, { fund, local }) => {
        const { rules } = checkBudget({ frame, rule: lbf, lines: [cash('f', 'fund', fund), cash('l', 'associations', local)] })
        expect(rules.map((rule) => rule.holds)).toEqual([fund * 100 <= frame * 75, local * 100 >= frame * 25, fund + local === frame, true])
        for (const rule of rules) expect(rule.missing >= 0 && rule.over >= 0 && (rule.missing === 0 || rule.over === 0)).toBe(true)
      }),
      runs,
    )
  })

  it('a line that went wrong is among those that mend it, and each that is named alone does', () => {
    const moves = fc.record({
      source: fc.constantFrom(...sources),
      change: fc.integer({ min: -1_000, max: 1_000 }).filter((change) => change !== 0),
    })
    fc.assert(
      fc.property(fc.integer({ min: 100_000, max: largestAmount }), moves, (frame, { source, change }) => {
        const lines = applied(asSplit(frame), source, change)
        const { mend } = checkBudget({ frame, rule: koebenhavn, lines })
        expect(mend).toContainEqual({ line: source, change: -change })
        for (const one of mend)
          expect(checkBudget({ frame, rule: koebenhavn, lines: applied(lines, one.line, one.change) }).holds).toBe(true)
      }),
      runs,
    )
  })

  it('the smallest change comes first', () => {
    const amounts = fc.tuple(...sources.map(() => fc.integer({ min: 0, max: 2_000 })))
    fc.assert(
      fc.property(amounts, (given) => {
        const lines = sources.map((source, index) => cash(source, source, given[index] ?? 0))
        const sizes = checkBudget({ frame: 4_000, rule: koebenhavn, lines }).mend.map((one) => Math.abs(one.change))
        expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
      }),
      runs,
    )
  })

  it('hours wait for the manager: they count 0, the line is named, and confirming it mends', () => {
    const lines = (confirmedBy: string | null) => [
      ...asSplit(4_000_000_000).map((line) =>
        line.source === 'municipalitySubAgreements' ? cash(line.id, line.source, 424_000_000 - 12_320_000) : line,
      ),
      hours('ssp', 'municipalitySubAgreements', '320', 38_500, confirmedBy),
    ]
    const waiting = checkBudget({ frame: 4_000_000_000, rule: koebenhavn, lines: lines(null) })
    expect(waiting).toMatchObject({ holds: false, mend: [{ line: 'ssp', change: 12_320_000 }] })
    expect(waiting.rules.find((rule) => rule.id === 'hours-confirmed')?.why('da')).toContain('Linje ssp: lederen')
    expect(checkBudget({ frame: 4_000_000_000, rule: koebenhavn, lines: lines(' ') }).holds).toBe(false)
    expect(checkBudget({ frame: 4_000_000_000, rule: koebenhavn, lines: lines('leder, SSP') }).holds).toBe(true)
  })

  it('hours are valued exactly and rounded down to whole øre', () => {
    const value = (time: string, rate: number) =>
      checkBudget({ frame: 1, rule: lbf, lines: [hours('h', 'fund', time, rate, 'leder')] }).shares.fund
    expect([value('0.1', 3), value('7.4', 38_550), value('0.25', 38_533), value('1.1', 110)]).toEqual([0, 285_270, 9_633, 121])
  })

  it('where money must move from one source to another, both ends are named', () => {
    const lines = applied(applied(asSplit(4_000_000_000), 'municipalitySubAgreements', 6_000_000), 'municipalityCoordination', -6_000_000)
    expect(checkBudget({ frame: 4_000_000_000, rule: koebenhavn, lines }).mend).toEqual([
      { line: 'municipalitySubAgreements', change: -6_000_000 },
      { line: 'municipalityCoordination', change: 6_000_000 },
    ])
  })

  it('a blank reason is no reason', () => {
    const lines = applied(applied(asSplit(400_000), 'associations', 10), 'municipalityCoordination', -10)
    const holds = (reason: string | null) => checkBudget({ frame: 400_000, rule: koebenhavn, reason, lines }).holds
    expect([holds(null), holds('  '), holds('Aftalt med foreningerne')]).toEqual([false, false, true])
  })
})
