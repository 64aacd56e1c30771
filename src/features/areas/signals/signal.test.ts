import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { acts, after, beadOf, can, faultsIn, type Said, states, table } from './signal.ts'
import { topicLabel, topicsOn } from './topics.ts'

describe('what can be done to a signal', () => {
  it('is this table', () => {
    expect(
      states.flatMap((state) => acts.filter((act) => can(state, act)).map((act) => `${state} --${act}--> ${after(state, act)}`)),
    ).toMatchInlineSnapshot(`
      [
        "received --see--> seen",
        "received --answer--> answered",
        "received --reply--> received",
        "received --place--> received",
        "received --gather--> in_case",
        "received --close--> closed",
        "seen --answer--> answered",
        "seen --reply--> seen",
        "seen --place--> seen",
        "seen --gather--> in_case",
        "seen --close--> closed",
        "answered --answer--> answered",
        "answered --reply--> seen",
        "answered --place--> answered",
        "answered --gather--> in_case",
        "answered --close--> closed",
        "in_case --answer--> in_case",
        "in_case --reply--> in_case",
        "in_case --close--> closed",
      ]
    `)
  })

  it('nothing once it is closed', () => {
    expect(table.closed).toEqual([])
  })

  it('a signal in a case stays there until it is closed', () => {
    for (const act of table.in_case) expect(after('in_case', act)).toBe(act === 'close' ? 'closed' : 'in_case')
  })

  it('any row of acts that its states allow ends in a state that has a shape and a word', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 12 }), (row) => {
        const end = row.reduce((state, act) => (can(state, act) ? after(state, act) : state), states[0] as (typeof states)[number])
        expect(states).toContain(end)
        expect(['wait', 'progress', 'good']).toContain(beadOf(end))
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a signal', () => {
  const said: Said = { topic: 'safety', seriousness: 'talk', seenOn: '2016-02-20' }
  const fields = (one: Partial<Said>) => faultsIn({ ...said, ...one }, 746, '2016-02-22').map(({ field }) => field)

  it('of something seen lately and on the list is in order', () => {
    expect(fields({})).toEqual([])
    expect(fields({ seenOn: '2016-02-22' })).toEqual([])
    expect(fields({ seenOn: '2015-02-22' })).toEqual([])
  })

  it('is refused when the day has not come or lies more than a year back, and when no list has the topic', () => {
    expect(fields({ seenOn: '2016-02-23' })).toEqual(['seenOn'])
    expect(fields({ seenOn: '2015-02-21' })).toEqual(['seenOn'])
    expect(fields({ topic: 'weather' })).toEqual(['topic'])
  })
})

describe('topics', () => {
  it('are few, and named in both languages', () => {
    const topics = topicsOn(746, '2016-02-22')
    expect(topics.length).toBeLessThanOrEqual(6)
    for (const { key, label } of topics) {
      expect(label.da).not.toBe('')
      expect(topicLabel(key, 'en')).toBe(label.en)
    }
  })

  it('that nobody knows are called by their key', () => {
    expect(topicLabel('weather', 'da')).toBe('weather')
  })
})
