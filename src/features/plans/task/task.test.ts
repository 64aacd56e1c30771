import { describe, expect, it } from 'vitest'
import { samplePlan } from '../version/sample.ts'
import { type Concerned, checklistKeys, checklists, itemsFor, laidFrom } from './checklists.ts'
import { judgeDone, judgeTask, sorted, type TaskRow, taskStanding } from './task.ts'

const task = (id: string, more: Partial<TaskRow> = {}): TaskRow => ({
  ...{ id, title: id, note: null, dueOn: null, person: null, owner: null, about: null, checklist: null, item: null, version: 1 },
  ...{ example: false, end: null },
  ...more,
})
const end = (on: string) => ({ on, note: null, by: { id: 'somebody', name: 'Projektlederen' } })
const fieldsOf = (refusals: readonly { readonly field?: string | undefined }[]) => refusals.map(({ field }) => field)

describe('the tasks of a plan', () => {
  it('are late once their day has passed, never without a day, and never once they are done', () => {
    const on = (dueOn: string | null, done = false) => taskStanding({ dueOn, end: done ? end('2017-01-01') : null }, '2017-03-01')
    expect([on('2017-02-28'), on('2017-03-01'), on('2017-03-15'), on('2017-03-16'), on(null)]).toEqual([
      'late',
      'soon',
      'soon',
      'later',
      'open',
    ])
    expect(on('2017-02-28', true)).toBe('done')
  })

  it('stand by their days, those without one last, and what was done apart, the latest first', () => {
    const { open, done } = sorted([
      task('no day'),
      task('later', { dueOn: '2018-01-01' }),
      task('late', { dueOn: '2017-01-01' }),
      task('done', { end: end('2017-02-01') }),
      task('done last', { end: end('2017-02-09') }),
    ])
    expect(open.map(({ id }) => id)).toEqual(['late', 'later', 'no day'])
    expect(done.map(({ id }) => id)).toEqual(['done last', 'done'])
  })

  it('have one owner who may read the plan, are about something of the plan, and end not long after it', () => {
    const known = { parts: [], from: '2016-01-01', until: '2020-01-01', people: ['reader'] }
    const words = { title: 'Book lokale', note: null, dueOn: null, person: null, owner: null, about: null }
    expect(judgeTask(words, known)).toEqual([])
    expect(judgeTask({ ...words, person: 'reader', dueOn: '2020-12-31' }, known)).toEqual([])
    expect(fieldsOf(judgeTask({ ...words, person: 'reader', owner: 'Projektlederen' }, known))).toEqual(['owner'])
    expect(fieldsOf(judgeTask({ ...words, person: 'stranger' }, known))).toEqual(['person'])
    expect(fieldsOf(judgeTask({ ...words, about: { kind: 'activity', id: 'of another plan' } }, known))).toEqual(['about'])
    expect(fieldsOf(judgeTask({ ...words, dueOn: '2021-06-01' }, known))).toEqual(['dueOn'])
    expect(fieldsOf(judgeTask({ ...words, dueOn: '2013-01-01' }, known))).toEqual([])
    expect(judgeTask({ ...words, dueOn: '2012-12-31' }, known).map(({ say }) => say('da'))).toEqual([
      'Dagen ligger mere end 3 år før planens første dag. Se efter, om årstallet er skrevet rigtigt.',
    ])
  })

  it('are said to be done by their owner or a writer, once, and not on a day to come', () => {
    const known = { today: '2017-03-01', task: task('a'), plan: { from: '2016-01-01' }, mine: false, writer: true }
    expect(judgeDone('2017-03-01', known)).toEqual([])
    expect(judgeDone('2017-03-01', { ...known, mine: true, writer: false })).toEqual([])
    expect(fieldsOf(judgeDone('2017-03-01', { ...known, writer: false }))).toEqual(['task'])
    expect(fieldsOf(judgeDone('2017-03-01', { ...known, task: task('a', { end: end('2017-02-01') }) }))).toEqual(['task'])
    expect(fieldsOf(judgeDone('2017-03-02', known))).toEqual(['on'])
    expect(fieldsOf(judgeDone('1900-01-01', known))).toEqual(['on'])
  })
})

const sample = samplePlan()
const concerned = (facts: Partial<Concerned>): Concerned => ({
  ...{ board: { id: 'board', name: 'Bestyrelsen', slug: 'bestyrelsen', chair: null }, estates: [], budget: null, registers: 1 },
  ...{ parts: sample.parts as unknown as Concerned['parts'], from: '2016-12-01', until: '2020-12-01' },
  ...facts,
})

describe('a checklist', () => {
  const plan = concerned({ from: '2016-12-01', until: '2020-12-01' })

  it('is laid out from the plan’s first day, its last, or the year that it is for', () => {
    expect(laidFrom('start', plan, 2017)[0]).toMatchObject({ item: 'board', dueOn: '2016-12-31' })
    expect(laidFrom('year', plan, 2018)[0]).toMatchObject({ item: 'goals-2018', dueOn: '2018-02-15' })
    expect(laidFrom('closing', plan, 2017).find(({ item }) => item === 'registers')?.dueOn).toBe('2020-11-30')
  })

  it('has only what concerns the plan: nothing of goals, registers or a board that it has not', () => {
    const bare = concerned({ board: null, parts: [], registers: 0 })
    const keys = (key: (typeof checklistKeys)[number], of: Concerned) => itemsFor(key, of).map((one) => one.key)
    expect(keys('start', bare)).toEqual([])
    expect(keys('closing', bare)).toEqual(['learned', 'thanks', 'papers'])
    expect(keys('closing', concerned({}))).toContain('registers')
    expect(keys('start', concerned({}))).toEqual(['board', 'roles', 'registering', 'baseline'])
  })

  it('has no item twice, and each in both languages', () => {
    for (const key of checklistKeys) {
      const items = checklists[key]
      expect(new Set(items.map((one) => one.key)).size).toBe(items.length)
      for (const { title } of items) expect(title.da !== title.en && title.da !== '' && title.en !== '').toBe(true)
    }
  })
})

describe('a yearly checklist', () => {
  it('lays nothing before the plan’s first day, and nothing after its last', () => {
    const laid = (year: number) => laidFrom('year', concerned({}), year).map(({ dueOn }) => dueOn)
    expect(laid(2016)).toEqual([])
    expect(laid(2017).length).toBeGreaterThan(0)
    expect(laid(2020).every((day) => day < '2020-12-01')).toBe(true)
  })
})
