import { describe, expect, it } from 'vitest'
import { bare, hoejvangen, listing } from './examples.ts'
import { gapOf, listedPhrase, standingOf, yearsText } from './statuses.ts'

describe('where an area stands', () => {
  it('is the last label that it had, the years it had it, and the list it was gone from', () => {
    const standing = standingOf(hoejvangen)
    expect(standing?.label('da')).toBe('Særligt udsat boligområde')
    expect(standing).toMatchObject({ years: [2013, 2014], left: '2015-12-01' })
  })

  it('breaks where the law changed the name', () => {
    const standing = standingOf([...hoejvangen.slice(0, 2), bare('2018-12-01', 'parallel'), bare('2019-12-01', 'parallel')])
    expect(standing?.label('da')).toBe('Ghettoområde')
    expect(standing).toMatchObject({ years: [2018, 2019], left: null })
    const after = standingOf([bare('2020-12-01', 'parallel'), bare('2021-12-01', 'parallel')])
    expect(after?.label('da')).toBe('Parallelsamfund')
    expect(after?.years).toEqual([2021])
  })

  it('is nothing for an area that was never on a list', () => {
    expect(standingOf([bare('2014-12-01', 'none')])).toBe(null)
    expect(standingOf([])).toBe(null)
  })
})

it.each([
  [[2014], '2014'],
  [[2013, 2014], '2013 og 2014'],
  [[2010, 2011, 2012, 2013], '2010-2013'],
  [[2011, 2013, 2014], '2011, 2013 og 2014'],
])('the years %j are written %s', (years, text) => expect(yearsText(years)('da')).toBe(text))

it('the gap is the latest list whose figures are not recorded', () => {
  expect(gapOf(hoejvangen)?.day).toBe('2015-12-01')
  expect(gapOf(hoejvangen.slice(0, 2))).toBe(null)
})

it('history tells whether an area came on, left or stayed off', () => {
  const [first, second, third] = hoejvangen
  const say = (list: (typeof hoejvangen)[number] | undefined, before: typeof first) => (list ? listedPhrase(list, before, null)('da') : '')
  expect(say(first, undefined)).toBe('På listen som særligt udsat boligområde')
  expect(say(third, second)).toBe('Af listen')
  expect(say(listing('2016-12-01', {}, 'none'), third)).toBe('Ikke på listen')
})
