import { describe, expect, it } from 'vitest'
import type { PlanTask } from '#features/plans'
import { planTodos } from './plan-tasks.ts'
import { lessonOf, waitingFirst } from './tasks.ts'

const task = (about: string, others: boolean, plan = 'plan'): PlanTask => ({
  kind: 'decide',
  plan: { id: plan, name: plan },
  about: () => about,
  href: `/planer/${plan}/beslutninger/ny/${about}`,
  due: null,
  others,
})

describe('tasks in plans', () => {
  it('what others do first is named once', () => {
    const [line] = planTodos([task('Kommunens pladser', true), task('Kommunens pladser', true), task('Afdelingsmødet', true)])
    expect(line?.context('da')).toBe('Først: Kommunens pladser · Afdelingsmødet')
    expect(line?.what('da')).toContain('3 ting')
  })

  it('plans that wait for the reader come first', () => {
    const plans = ['a', 'b', 'c'].map((id) => ({ id }))
    const todos = planTodos([task('x', true, 'a'), task('x', false, 'c')])
    expect(waitingFirst(plans, todos).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })

  it('an empty overview teaches what the reader is there for', () => {
    expect(lessonOf(['municipal_seat'])).toBe('decide')
    expect(lessonOf(['coordinator', 'director'])).toBe('write')
    expect(lessonOf(['estate_minute_taker'])).toBe('record')
    expect(lessonOf(['auditor'])).toBe('keep')
  })
})
