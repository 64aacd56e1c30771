import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Result } from '#kernel/result'
import { type Draw, drawnOf, drawOn, type Fund, standingOf } from './appropriation.ts'

/** København's Budget 2015: 10.60 million kr. (Bilag 5 til Borgerrepræsentationen, 20. november 2017). */
const fund = (draws: readonly Draw[] = [], expiresOn: string | null = null): Fund => ({ amount: 1_060_000_000, expiresOn, draws })
const today = '2016-06-01'

const sentence = (result: Result<unknown>): string | null => (result.ok ? null : (result.refusals[0]?.say('da') ?? ''))

describe('how money set aside stands', () => {
  const stands = (one: Fund) => {
    const { left, stage, state } = standingOf(one, today)
    return [left, stage, state]
  }

  it('waits while nothing is drawn, and is in progress when some is', () => {
    expect(stands(fund())).toEqual([1_060_000_000, 'unused', 'wait'])
    expect(stands(fund([{ plan: 'a', amount: 60_000_000 }]))).toEqual([1_000_000_000, 'partly', 'progress'])
  })

  it('is in order when all is drawn, also after its end', () => {
    const all = [
      { plan: 'a', amount: 60_000_000 },
      { plan: 'b', amount: 1_000_000_000 },
    ]
    expect(stands(fund(all))).toEqual([0, 'spent', 'good'])
    expect(stands(fund(all, '2016-01-01'))).toEqual([0, 'spent', 'good'])
  })

  it('calls for what is left when the end is near, and is stopped from the day of its end', () => {
    expect(stands(fund([], '2016-08-30'))).toEqual([1_060_000_000, 'ending', 'missing'])
    expect(stands(fund([], '2016-08-31'))[1]).toBe('unused')
    expect(stands(fund([], '2016-06-02'))[1]).toBe('ending')
    expect(stands(fund([], '2016-06-01'))).toEqual([1_060_000_000, 'expired', 'stopped'])
  })

  it('shows what is drawn over as it is', () => {
    expect(stands(fund([{ plan: 'a', amount: 1_060_000_001 }]))).toEqual([-1, 'overdrawn', 'stopped'])
  })
})

describe('a draw', () => {
  const drawn = fund([{ plan: 'a', amount: 1_000_000_000 }])

  it('takes the place of the one that the plan had', () => {
    const again = drawOn(drawn, { plan: 'a', amount: 1_060_000_000 }, today)
    expect(again).toEqual({ ok: true, value: [{ plan: 'a', amount: 1_060_000_000 }] })
    expect(drawOn(drawn, { plan: 'a', amount: 0 }, today)).toEqual({ ok: true, value: [] })
  })

  it('of an øre more than is left is refused with what is left', () => {
    expect(sentence(drawOn(drawn, { plan: 'b', amount: 60_000_001 }, today))).toBe(
      'Der er kun 600.000 kr. tilbage til planen. Skriv et mindre beløb.',
    )
    expect(drawOn(drawn, { plan: 'b', amount: 60_000_000 }, today).ok).toBe(true)
  })

  it('after the end can be lowered and taken away, not made or raised', () => {
    const over = { ...drawn, expiresOn: today }
    const expired = 'Bevillingen er udløbet. Et træk kan sættes ned, men ikke op.'
    expect(sentence(drawOn(over, { plan: 'b', amount: 1 }, today))).toBe(expired)
    expect(sentence(drawOn(over, { plan: 'a', amount: 1_000_000_001 }, today))).toBe(expired)
    expect(drawOn(over, { plan: 'a', amount: 999_999_999 }, today).ok).toBe(true)
    expect(drawOn(over, { plan: 'a', amount: 0 }, today).ok).toBe(true)
  })

  it('that is not there cannot be taken away', () => {
    expect(sentence(drawOn(drawn, { plan: 'b', amount: 0 }, today))).toBe(
      'Planen har ikke trukket på bevillingen. Skriv, hvad den trækker.',
    )
  })

  it('whatever is drawn in whatever order: never more than there is', () => {
    const tries = fc.array(fc.record({ plan: fc.constantFrom('a', 'b', 'c'), amount: fc.integer({ min: 0, max: 150 }) }), { maxLength: 30 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), tries, (amount, list) => {
        let draws: readonly Draw[] = []
        for (const one of list) {
          const result = drawOn({ amount, expiresOn: null, draws }, one, today)
          if (result.ok) draws = result.value
          expect(drawnOf({ draws })).toBeLessThanOrEqual(amount)
        }
      }),
      { numRuns: 1_000 },
    )
  })
})
