import { describe, expect, it } from 'vitest'
import { type BudgetLine, checkBudget, coFinancingRule, holdsSoFar, type Source, standingOf, targetsOf } from './index.ts'

const frame = 4_000_000_000
const cash = (source: Source, amount: number): BudgetLine => ({
  id: source,
  part: null,
  year: 2016,
  category: 'løn',
  source,
  kind: 'cash',
  amount,
})
const standing = (lines: readonly BudgetLine[], id: 'lbf' | 'koebenhavn' = 'koebenhavn') => {
  const budget = { frame, rule: coFinancingRule(id), lines }
  const { unlaid, first, largest, others } = standingOf(budget, checkBudget(budget))
  return { unlaid, first: first?.id, largest: largest?.id, others }
}
const whole = [
  cash('fund', 3_000_000_000),
  cash('associations', 500_000_000),
  cash('municipalitySubAgreements', 424_000_000),
  cash('municipalityCoordination', 76_000_000),
]

describe('how a budget stands', () => {
  it('has nothing to say where everything holds', () => {
    expect(standing(whole)).toEqual({ unlaid: 0, first: undefined, largest: undefined, others: 0 })
  })

  it('one share that lacks all that is not laid out is said itself', () => {
    const short = whole.map((line) => (line.source === 'municipalitySubAgreements' ? cash(line.source, 420_000_000) : line))
    expect(standing(short)).toEqual({
      unlaid: 4_000_000,
      first: 'municipality-sub-agreements',
      largest: 'municipality-sub-agreements',
      others: 0,
    })
  })

  it('a frame that is not laid out comes before several shares, and before one that it does not explain', () => {
    expect(standing(whole.slice(0, 1))).toEqual({
      unlaid: 1_000_000_000,
      first: 'lines-add-up-to-frame',
      largest: 'associations-share',
      others: 3,
    })
    expect(standing([cash('fund', 2_000_000_000)], 'lbf')).toMatchObject({
      unlaid: 2_000_000_000,
      first: 'lines-add-up-to-frame',
      largest: 'local-at-least-25',
      others: 1,
    })
  })

  it('hours that wait are laid out: they are said as hours', () => {
    const hours: BudgetLine = { ...cash('fund', 0), id: 'h', kind: 'hours', hours: '1000', rate: 1_000, confirmedBy: null }
    expect(standing([{ ...hours }, cash('fund', 2_999_000_000), cash('associations', 1_000_000_000)], 'lbf')).toEqual({
      unlaid: 0,
      first: 'hours-confirmed',
      largest: undefined,
      others: 0,
    })
  })

  it('a limit from above holds only so far while lines are to come; one that is reached, or laid out, holds', () => {
    const rule = coFinancingRule('koebenhavn')
    const [most] = targetsOf(rule, frame)
    const holds = { id: '', holds: true, missing: 0, over: 0, why: () => '' }
    if (!most) throw new Error('The rule has no limit')
    expect(holdsSoFar(most, holds, 100, 1)).toBe(true)
    expect(holdsSoFar(most, holds, most.target, 1)).toBe(false)
    expect(holdsSoFar(most, holds, 100, 0)).toBe(false)
    expect(holdsSoFar(most, { ...holds, holds: false }, most.target + 1, 1)).toBe(false)
  })
})
