import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/day'
import {
  judgeLength,
  judgeSending,
  judgeThemes,
  prequalificationWindow,
  programmePeriodOn,
  programmePeriods,
  unverifiedIn,
} from './index.ts'

const runs = { numRuns: 1_000 }
const periods = fc.constantFrom(...programmePeriods)
const days = fc.integer({ min: 0, max: 8_000 }).map((count) => addDays('2010-01-01', count))
const themes = fc.subarray(programmePeriods.flatMap((period) => period.themes.value.map((theme) => theme.id)))

describe('programme periods', () => {
  it('there are three, and after 2026 none is known', () => {
    expect(programmePeriods.map((period) => [period.id, period.themes.value.length])).toEqual([
      ['lbf-2011-14', 7],
      ['lbf-2015-18', 4],
      ['lbf-2019-26', 4],
    ])
    expect(programmePeriodOn('2026-12-31')?.id).toBe('lbf-2019-26')
    expect(programmePeriodOn('2027-01-01')).toBeNull()
  })

  it('what no source confirms is named for the screen', () => {
    const reckoned = ['decisionMonths', 'leadMonths', 'meetingNoticeDays', 'yearlyPapers']
    expect(programmePeriods.map(unverifiedIn)).toEqual([
      ['themesRequired', 'partsBy', 'parts', 'dialogueMonths', ...reckoned],
      ['accountMonths', 'dialogueMonths', ...reckoned],
      ['themesRequired', 'pageLimit', 'accountMonths', 'dialogueMonths', ...reckoned, 'yearsWithoutRemark'],
    ])
  })

  it('themes hold exactly when each is the period’s own and none that it asks for is left out', () => {
    fc.assert(
      fc.property(periods, themes, (period, chosen) => {
        const own = period.themes.value.map((theme) => theme.id)
        const judged = judgeThemes(period, chosen)
        const every = period.themesRequired.value === 'every'
        expect(judged.holds).toBe(
          chosen.every((id) => own.includes(id)) && (every ? own.every((id) => chosen.includes(id)) : chosen.length > 0),
        )
        expect(judged.holds).toBe(judged.missing.length + judged.foreign.length + judged.unknown.length === 0)
      }),
      runs,
    )
  })

  it('a theme that no period has is called unknown', () => {
    expect(programmePeriods.map((period) => judgeThemes(period, ['fritid']).unknown)).toEqual([['fritid'], ['fritid'], ['fritid']])
  })

  it('the day of sending is early, in time or late, and never two of them', () => {
    fc.assert(
      fc.property(periods, days, days, (period, application, sent) => {
        const window = prequalificationWindow(period, application)
        expect(window.first < window.last && window.last < application).toBe(true)
        const timing = judgeSending(window, sent)
        if (timing.fits) expect(window.first <= sent && sent <= window.last).toBe(true)
        else {
          expect(timing.side).toBe(sent < window.first ? 'early' : 'late')
          expect(timing.months * 31 + timing.days).toBeGreaterThan(0)
        }
      }),
      runs,
    )
  })

  it('a longer plan never has fewer years', () => {
    fc.assert(
      fc.property(periods, days, fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 0, max: 3_000 }), (period, from, days, more) => {
        const years = (length: number) => judgeLength(period, { from, until: addDays(from, length) }).years
        expect(years(days + more)).toBeGreaterThanOrEqual(years(days))
      }),
      runs,
    )
  })
})
