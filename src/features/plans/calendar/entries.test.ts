import { describe, expect, it } from 'vitest'
import { atRisk, type Entry, entriesOf, entryStanding } from './entries.ts'
import { samplePlan } from './sample.ts'
import { inYear, ringYear, yearsOf } from './years.ts'

const entries = entriesOf(samplePlan)
const lines = (some: readonly Entry[]) => some.map(({ day, what }) => `${day} ${what('da')}`)

describe('what a plan owes', () => {
  it('stands day by day: its papers, measurements, targets, milestones and its end', () => {
    expect(lines(entries.filter(({ kind }) => kind !== 'paper'))).toEqual([
      '2017-03-01 Milepæl: Huset åbner',
      '2017-06-01 Måling: Flere er trygge',
      '2018-06-30 Delmål: Flere er trygge',
      '2019-06-01 Begynd på planen efter denne',
      '2019-12-01 2 aktiviteter mangler nogen, der tager over',
      '2020-06-30 Mål: Flere er trygge',
      '2020-11-30 Planens sidste dag',
    ])
    const papers = entries.filter(({ kind }) => kind === 'paper')
    expect([...new Set(papers.map(({ day }) => day))]).toEqual(['2017-06-30', '2018-06-30', '2019-06-30', '2020-06-30', '2021-06-30'])
    expect(papers).toHaveLength(15)
  })

  it('and nothing to the fund before everybody has approved it', () => {
    const kinds = new Set(entriesOf({ ...samplePlan, approved_on: null }).map(({ kind }) => kind))
    expect([...kinds].toSorted()).toEqual(['anchoring', 'end', 'milestone', 'successor', 'target'])
  })

  it('a goal is measured again as often as it says, and no more once its target day has come', () => {
    const measured = (measuredOn: string) =>
      lines(entriesOf({ ...samplePlan, goals: samplePlan.goals.map((goal) => ({ ...goal, measuredOn })) })).filter((line) =>
        line.includes('Måling'),
      )
    expect(measured('2018-01-31')).toEqual(['2018-07-31 Måling: Flere er trygge'])
    expect(measured('2020-03-01')).toEqual(['2020-06-30 Måling: Flere er trygge'])
    expect(measured('2020-06-30')).toEqual([])
  })

  it('every entry has a name of its own, by which calendar programs know it', () => {
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length)
  })
})

describe('how a day stands', () => {
  const paper = (key: string): Entry => {
    const found = entries.find((entry) => entry.key === key)
    if (!found) throw new Error(`There is no ${key}`)
    return found
  }

  it('a paper puts an instalment at risk from six weeks before its day until it is in', () => {
    expect(entryStanding(paper('goal-forms-2016'), '2017-05-18')).toBe('later')
    expect(entryStanding(paper('goal-forms-2016'), '2017-05-19')).toBe('soon')
    expect(entryStanding(paper('goal-forms-2016'), '2017-06-30')).toBe('soon')
    expect(entryStanding(paper('goal-forms-2016'), '2017-07-01')).toBe('late')
    expect(entryStanding(paper('account-2016'), '2017-07-01')).toBe('done')
    const taken = entriesOf({ ...samplePlan, taken_on: '2017-09-01' }).find(({ key }) => key === 'goal-forms-2016')
    expect(taken && entryStanding(taken, '2017-10-01')).toBe('past')
    expect(lines(atRisk(entriesOf({ ...samplePlan, taken_on: '2017-09-01' }), '2017-10-01'))).toEqual([])
    expect(lines(atRisk(entries, '2017-06-01'))).toEqual(['2017-06-30 Målopfyldelsesskemaer for 2016', '2017-06-30 Milepælsplan for 2016'])
  })

  it('a milestone is late from the day after its own until somebody says that it was reached', () => {
    const milestone = entries.find(({ kind }) => kind === 'milestone')
    expect(milestone && entryStanding(milestone, '2017-03-01')).toBe('soon')
    expect(milestone && entryStanding(milestone, '2017-03-02')).toBe('late')
    expect(milestone && entryStanding({ ...milestone, done: '2017-02-20' }, '2017-03-02')).toBe('done')
  })

  it('years come from today on, what is late first, what is past last and latest first', () => {
    const { late, ahead, earlier } = yearsOf(entries, '2017-07-15')
    expect(lines(late)).toEqual([
      '2017-03-01 Milepæl: Huset åbner',
      '2017-06-01 Måling: Flere er trygge',
      '2017-06-30 Målopfyldelsesskemaer for 2016',
      '2017-06-30 Milepælsplan for 2016',
    ])
    expect(ahead.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021])
    expect(lines(earlier)).toEqual(['2017-06-30 Reguleringskonto for 2016'])
    expect(late.length + earlier.length + ahead.flatMap((one) => one.entries).length).toBe(entries.length)
  })

  it('the ring shows this year, or the nearest that has anything', () => {
    expect(ringYear(entries, '2018-02-01')).toBe(2018)
    expect(ringYear(entries, '2012-02-01')).toBe(2017)
    expect(ringYear(entries, '2026-02-01')).toBe(2021)
    expect(ringYear([], '2026-02-01')).toBe(2026)
    expect(inYear(entries, 2021)).toHaveLength(3)
  })
})
