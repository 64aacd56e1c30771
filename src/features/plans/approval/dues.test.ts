import { describe, expect, it } from 'vitest'
import { duesIn, stepsToAsk } from './dues.ts'
import { returnsSince } from './sent-back.ts'
import { decide, sendAgain, standings, submitted } from './testing.ts'

describe('deadlines that are set with the sending', () => {
  const then = standings(submitted()).map((standing) => ({
    standing,
    fate: standing.state === 'open' ? ('asked' as const) : ('waits' as const),
  }))

  it('three weeks are proposed for the steps that open now, and nothing for those that wait', () => {
    const steps = stepsToAsk(then, '2016-02-08')
    expect(steps.filter(({ now }) => now).map(({ step, proposed }) => [step.key, proposed])).toEqual([
      ['local-leaders', '2016-02-29'],
      ['estate-meetings', '2016-02-29'],
    ])
    expect(steps.filter(({ now }) => !now).every(({ proposed }) => proposed === null)).toBe(true)
  })

  it('a step whose yes stays is not asked for one', () => {
    const kept = then.map((one) => (one.standing.step.key === 'local-leaders' ? { ...one, fate: 'keeps' as const } : one))
    expect(stepsToAsk(kept, '2016-02-08').map(({ step }) => step.key)).not.toContain('local-leaders')
  })

  it('may be left out, are days, and lie ahead', () => {
    expect(duesIn({ 'due-a': '2016-03-01', 'due-b': '' }, ['a', 'b'], '2016-02-08')).toMatchObject({
      ok: true,
      value: [{ step: 'a', dueOn: '2016-03-01' }],
    })
    const wrong = duesIn({ 'due-a': '2016-02-30', 'due-b': '2016-02-07' }, ['a', 'b'], '2016-02-08')
    expect(wrong.ok ? [] : wrong.refusals.map(({ field }) => field)).toEqual(['due-a', 'due-b'])
  })
})

describe('what was sent back', () => {
  it('are the returns since the plan was sent, and none after it is sent again', () => {
    const back = decide(submitted(), 'local-leaders:2', { outcome: 'returned', reasons: 'Målet mangler et tal' })
    expect(returnsSince(back.record).map(({ reasons }) => reasons)).toEqual(['Målet mangler et tal'])
    expect(returnsSince(sendAgain(back, []).record)).toEqual([])
  })
})
