import { describe, expect, it } from 'vitest'
import { beadOf, differs, judge, judgedLists, predecessorsOf } from './area.ts'
import { deciderOf } from './decider.ts'
import { bare, hoejvangen, listing } from './examples.ts'

const [first, second] = judgedLists(hoejvangen)

describe('the judgement of a list', () => {
  it('is made by the law of its day: two of three in 2013, three of five in 2014', () => {
    expect(first?.judgement).toMatchObject({ ruleSet: 'R2010', met: 2, needed: 2, status: 'vulnerable' })
    expect(second?.judgement).toMatchObject({ ruleSet: 'R2014', met: 3, needed: 3, status: 'vulnerable' })
  })

  it('is not made where only the status is known', () => {
    expect(judgedLists(hoejvangen)).toHaveLength(2)
  })

  it('makes an area a transformation area after four parallel lists, and not when one of them is missing', () => {
    const figures = { residents: '1500', U: '45', I: '60', P: '3', E: '61', N: '50' }
    const before = ['2019-12-01', '2020-12-01', '2021-12-01', '2022-12-01'].map((day) => bare(day, 'parallel'))
    const latest = listing('2023-12-01', figures, 'transformation')
    expect(judge(latest, [...before, latest]).status).toBe('transformation')
    expect(judge(latest, [...before.slice(1), latest])).toMatchObject({ status: 'parallel', missing: ['transformation'] })
    expect(judge(latest, [bare('2019-12-01', 'vulnerable'), ...before.slice(1), latest])).toMatchObject({ status: 'parallel', missing: [] })
  })

  it('counts the years before 2018 by the law of their time', () => {
    const before = ['2014-12-01', '2015-12-01', '2016-12-01', '2017-12-01'].map((day) => bare(day, 'vulnerable'))
    expect(predecessorsOf(2018, before)).toBe(true)
    expect(predecessorsOf(2019, [...before, bare('2018-12-01', 'vulnerable')])).toBe(false)
    expect(predecessorsOf(2019, before)).toBe(null)
    expect(predecessorsOf(2014, before)).toBe(null)
  })

  it('takes the published status of a year before the computed one', () => {
    const years = ['2014-12-01', '2015-12-01', '2016-12-01', '2017-12-01']
    const wronged = years.map((day) => ({ ...bare(day, 'vulnerable'), computed: { status: 'none' as const, source: 'loven' } }))
    expect(predecessorsOf(2018, wronged)).toBe(true)
  })
})

describe('the criterion that decided', () => {
  it('is the met one with the smallest margin when exactly as many are met as the law takes', () => {
    expect(first && deciderOf(first.judgement)).toMatchObject({ id: 'P', margin: '0.29' })
    expect(second && deciderOf(second.judgement)).toMatchObject({ id: 'E', margin: '0.3' })
  })

  it('is none when more are met than it takes, when fewer are, and while one is open', () => {
    const decider = (figures: Record<string, string>) => {
      const list = listing('2014-12-01', { residents: '1204', ...figures }, 'vulnerable')
      return deciderOf(judge(list, [list]))
    }
    expect(decider({ U: '43.5', I: '52', P: '3.06', E: '50.3', N: '64.9' })).toBe(null)
    expect(decider({ U: '43.5', I: '27.5', P: '3.06', E: '50.0', N: '64.9' })).toBe(null)
    expect(decider({ U: '43.5', I: '27.5', P: '3.06', E: '50.3' })).toBe(null)
  })

  it('is none in an area that is too small to be listed', () => {
    const list = listing('2014-12-01', { residents: '999', U: '43.5', I: '27.5', P: '3.06', E: '50.3', N: '64.9' }, 'none')
    expect(deciderOf(judge(list, [list]))).toBe(null)
  })
})

describe('published and computed', () => {
  it('differ when both are certain and not the same', () => {
    expect(differs(listing('2014-12-01', { residents: '1204' }, 'vulnerable', 'none'))).toBe(true)
    expect(differs(listing('2014-12-01', { residents: '1204' }, 'vulnerable', 'vulnerable'))).toBe(false)
  })

  it('do not differ while the computation is open or was not made', () => {
    expect(differs(listing('2014-12-01', { residents: '1204' }, 'vulnerable', 'unknown'))).toBe(false)
    expect(differs(bare('2015-12-01', 'none'))).toBe(false)
  })
})

describe('the bead of an area', () => {
  it('waits before anything is recorded', () => expect(beadOf([])).toBe('wait'))
  it('is in progress while the area is on the list', () => expect(beadOf(hoejvangen.slice(0, 2))).toBe('progress'))
  it('is in order when the area has left the list', () => expect(beadOf(hoejvangen)).toBe('good'))
  it('is missing while the ministry and the rules disagree about the latest list', () => {
    expect(beadOf([listing('2014-12-01', { residents: '1204' }, 'vulnerable', 'none')])).toBe('missing')
  })
})
