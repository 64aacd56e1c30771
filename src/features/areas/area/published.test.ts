import { describe, expect, it } from 'vitest'
import type { DisclosureRule } from '../../../../rules/disclosure-control/index.ts'
import type { FigureCode, RecordedFigure } from './area.ts'
import { hidingSmall, type PublishedArea } from './published.ts'

const rule: DisclosureRule = { threshold: 5, zero: 'shown', denominator: 20, place: 0 }

const figure = (amount: string, numerator: string | null = null, denominator: string | null = null): RecordedFigure => ({
  ...{ amount, numerator, denominator, state: 'known', source: 'Eksempel', example: true },
})

const areaWith = (figures: Partial<Record<FigureCode, RecordedFigure>>): PublishedArea => ({
  ...{ nicknames: [], example: true, source: null, bodies: [] },
  listings: [{ day: '2014-12-01', figures, published: null, computed: null }],
})

const shown = (figures: Partial<Record<FigureCode, RecordedFigure>>) =>
  Object.entries(hidingSmall(areaWith(figures), rule).listings[0]?.figures ?? {}).map(
    ([code, { amount, numerator, denominator, state }]) => [...[code, amount, numerator, denominator, state]],
  )

describe('what is published of few people', () => {
  it('keeps back a share made of a small count, of all but a few, or of too few', () => {
    const residents = figure('1204.0000')
    expect(shown({ residents, P: figure('2.9000', '3.0000', '103.0000') })).toContainEqual(['P', null, null, null, 'withheld'])
    expect(shown({ residents, U: figure('97.0000', '97', '100') })).toContainEqual(['U', null, null, null, 'withheld'])
    expect(shown({ residents, E: figure('50.0000', '9', '18') })).toContainEqual(['E', null, null, null, 'withheld'])
    expect(shown({ residents, U: figure('43.5000', '435', '1000') })).toContainEqual(['U', '43.5000', '435', '1000', 'known'])
  })

  it('keeps back all figures of a place with too few residents', () => {
    expect(shown({ residents: figure('4'), N: figure('55.0') }).map(([, amount]) => amount)).toEqual([null, null])
  })

  it('leaves alone what it knows no counts of, and what is hidden already stays hidden', () => {
    expect(shown({ P: figure('2.9000') })).toEqual([['P', '2.9000', null, null, 'known']])
    const once = hidingSmall(areaWith({ P: figure('2.9', '3', '103') }), rule)
    expect(hidingSmall(once, rule)).toEqual(once)
  })
})
