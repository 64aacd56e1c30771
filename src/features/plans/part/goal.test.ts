import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '#kernel/day'
import { compare, figure, textOf, wayAt } from './figure.ts'
import { type Aim, gathered, type Measured, reachedBy, runOf, standingOf, wayOf } from './goal.ts'

const begins = '2016-01-01'

const aim: Aim = {
  direction: 'up',
  counting: 'last',
  frequency: 'quarter',
  baseline: '20',
  baselineOn: '2016-01-01',
  target: '60',
  targetOn: '2020-01-01',
  steps: [],
}

const measured = (measuredOn: string, amount: string): Measured => ({ measuredOn, amount, numerator: null, denominator: null })
const share = (measuredOn: string, numerator: string, denominator: string): Measured => ({
  measuredOn,
  amount: '0',
  numerator,
  denominator,
})

const on = (measurements: readonly Measured[], today = '2017-06-01', other: Partial<Aim> = {}) =>
  standingOf({ ...aim, ...other }, begins, measurements, today, begins)

describe('measurements of a period', () => {
  it('the last one holds, in whatever order they were recorded', () => {
    expect(textOf(gathered('last', [measured('2016-12-31', '30'), measured('2016-06-30', '44')]) ?? figure('0'))).toBe('30')
  })

  it('are summed exactly', () => {
    expect(textOf(gathered('sum', [measured('2016-06-30', '0.1'), measured('2016-12-31', '0.2')]) ?? figure('0'))).toBe('0.3')
  })

  it('a share is all numerators over all denominators, never a mean of percentages', () => {
    // 9 of 10 is 90 %, 10 of 90 is 11.1 %; their mean would be 50.6 %, and 19 of 100 is 19 %.
    expect(textOf(gathered('share', [share('2016-06-30', '9', '10'), share('2016-12-31', '10', '90')]) ?? figure('0'))).toBe('19')
  })

  it('nothing measured is nothing, and no zero', () => {
    expect(gathered('sum', [])).toBeNull()
    expect(reachedBy({ counting: 'sum', baseline: '3' }, [])).toBeNull()
  })
})

describe('where a goal is', () => {
  it('a sum adds to what it began with', () => {
    const two = [measured('2016-06-30', '5'), measured('2016-12-31', '7')]
    expect(textOf(reachedBy({ counting: 'sum', baseline: '20' }, two) ?? figure('0'))).toBe('32')
    expect(runOf({ counting: 'sum', baseline: '20' }, two).map((one) => textOf(one))).toEqual(['20', '25', '32'])
  })

  it('a share is that of the calendar year that was last measured', () => {
    const three = [share('2016-12-31', '1', '100'), share('2017-03-31', '1', '2'), share('2017-06-30', '2', '4')]
    expect(textOf(reachedBy({ counting: 'share', baseline: null }, three) ?? figure('0'))).toBe('50')
  })
})

describe('the way as it is read', () => {
  const half: Partial<Aim> = { baseline: '10', target: '35' }
  const wayOn = (measurements: readonly Measured[], other: Partial<Aim> = {}) => on(measurements, '2018-02-01', { ...half, ...other }).way

  it('speaks of whole people, and of the next one where half of one is due', () => {
    // 10 + 25 * 730 / 1461 is 22.4914...: 22 are behind the way, 23 are on it.
    expect(wayOn([measured('2017-12-31', '22')])).toBe('23')
    expect(on([measured('2017-12-31', '22')], '2018-02-01', half).light).toBe('behind')
    expect(on([measured('2017-12-31', '23')], '2018-02-01', half).light).toBe('on_way')
    expect(wayOn([measured('2017-12-31', '128')], { direction: 'down', baseline: '140', target: '90' })).toBe('115')
  })

  it('has the decimals that the goal itself is told with, a share one at most', () => {
    expect(wayOn([measured('2017-12-31', '20.5')])).toBe('22.5')
    expect(wayOn([measured('2017-12-31', '20')], { target: '35.25' })).toBe('22.62')
    expect(wayOn([share('2017-12-31', '2', '3')], { counting: 'share', baseline: '55.1234', target: '75' })).toBe('65.1')
  })

  it('below zero goes towards the target too', () => {
    expect(wayOn([measured('2017-12-31', '-20')], { baseline: '-30', target: '-5' })).toBe('-17')
    expect(wayOn([measured('2017-12-31', '-20')], { direction: 'down', baseline: '-5', target: '-30' })).toBe('-18')
  })
})

describe('the light of a goal', () => {
  it('is reached at the target, on its way on the line, behind below it, whatever day it is today', () => {
    // Two of the four years have gone on 2017-12-31: the way is at 20 + 40 * 730 / 1461.
    expect(on([measured('2017-12-31', '60')]).light).toBe('reached')
    expect(on([measured('2017-12-31', '40')]).light).toBe('on_way')
    expect(on([measured('2017-12-31', '39')]).light).toBe('behind')
    expect(on([measured('2017-12-31', '39')]).way).toBe('40')
  })

  it('follows the interim targets', () => {
    const steps = [{ dueOn: '2018-01-01', amount: '25' }]
    expect(on([measured('2018-01-01', '25')], '2018-02-01', { steps }).light).toBe('on_way')
    expect(on([measured('2018-01-01', '24.9999')], '2018-02-01', { steps }).light).toBe('behind')
  })

  it('turns round where less is better', () => {
    const down: Partial<Aim> = { direction: 'down', baseline: '60', target: '20' }
    expect(on([measured('2017-12-31', '20')], '2018-02-01', down).light).toBe('reached')
    expect(on([measured('2017-12-31', '40')], '2018-02-01', down).light).toBe('on_way')
    expect(on([measured('2017-12-31', '41')], '2018-02-01', down).light).toBe('behind')
  })

  it('does not round a share over the line', () => {
    // 2 of 3 is 66.666...: less than the target, though it is written 66.6667.
    const thirds: Partial<Aim> = { counting: 'share', baseline: null, baselineOn: null, target: '66.6667' }
    expect(on([share('2016-02-01', '2', '3')], '2016-03-01', thirds).light).toBe('on_way')
    expect(on([share('2016-02-01', '2', '3')], '2016-03-01', { ...thirds, target: '66.6666' }).light).toBe('reached')
  })

  it('begins at the first measurement where the baseline is unknown, and at zero where figures are added up', () => {
    const unknown: Partial<Aim> = { baseline: null, baselineOn: null }
    expect(on([measured('2016-06-30', '3')], '2017-06-01', unknown).light).toBe('on_way')
    expect(on([measured('2016-06-30', '3'), measured('2016-12-31', '3')], '2017-06-01', unknown).light).toBe('behind')
    expect(on([measured('2016-06-30', '3')], '2017-06-01', { ...unknown, counting: 'sum' }).light).toBe('behind')
    expect(on([measured('2016-06-30', '9')], '2017-06-01', { ...unknown, counting: 'sum' }).light).toBe('on_way')
  })

  it('waits while nobody has measured, is told to be late once somebody should have, and never before the plan runs', () => {
    expect(on([], '2016-03-31')).toMatchObject({ light: 'unmeasured', state: 'wait', dueOn: '2016-04-01', overdue: false })
    expect(on([], '2016-04-02')).toMatchObject({ light: 'unmeasured', state: 'wait', overdue: true })
    expect(standingOf(aim, begins, [], '2019-04-02', null)).toMatchObject({ state: 'wait', dueOn: null, overdue: false })
    expect(standingOf(aim, begins, [], '2016-04-02', '2016-03-15')).toMatchObject({ dueOn: '2016-06-15', overdue: false })
  })

  it('is due again as often as it says, at the latest on its target day, and never after that', () => {
    expect(on([measured('2016-11-30', '25')]).dueOn).toBe('2017-02-28')
    expect(on([measured('2019-12-15', '25')]).dueOn).toBe('2020-01-01')
    expect(on([measured('2020-01-01', '25')]).dueOn).toBeNull()
  })
})

const day = fc.integer({ min: 1, max: 2_000 }).map((days) => addDays(begins, days))
const amount = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((units) => String(units / 100))
const part = fc.integer({ min: 1, max: 1_000 }).chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)))
const runs = { numRuns: 1_000 }

describe('what always holds', () => {
  it('the order of recording makes no difference', () => {
    const some = fc.uniqueArray(fc.tuple(day, amount, part), { selector: ([when]) => when, minLength: 1, maxLength: 12 })
    fc.assert(
      fc.property(some, fc.constantFrom('last', 'sum', 'share'), fc.nat(), (rows, counting, turn) => {
        const list = rows.map(
          ([measuredOn, value, [over, under]]): Measured => ({
            measuredOn,
            amount: value,
            numerator: String(over),
            denominator: String(under),
          }),
        )
        const turned = [...list.slice(turn % list.length), ...list.slice(0, turn % list.length)].toReversed()
        const [one, other] = [reachedBy({ counting, baseline: '1.5' }, list), reachedBy({ counting, baseline: '1.5' }, turned)]
        expect(one && other && compare(one, other)).toBe(0)
      }),
      runs,
    )
  })

  it('a share of all lies between the least and the greatest of its parts, and is their whole numbers divided', () => {
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 12 }), (parts) => {
        const all = gathered(
          'share',
          parts.map(([over, under]) => share('2016-06-30', String(over), String(under))),
        )
        const [over, under] = [parts.reduce((sum, [a]) => sum + a, 0), parts.reduce((sum, [, b]) => sum + b, 0)]
        expect(all && compare(all, { over: figure(String(over * 100)).over, under: figure(String(under)).over })).toBe(0)
        const percents = parts.map(([a, b]) => (100 * a) / b)
        expect(Number(textOf(all ?? figure('-1'), 10))).toBeGreaterThanOrEqual(Math.min(...percents) - 1e-9)
        expect(Number(textOf(all ?? figure('101'), 10))).toBeLessThanOrEqual(Math.max(...percents) + 1e-9)
      }),
      runs,
    )
  })

  const way = fc
    .record({ days: fc.uniqueArray(day, { minLength: 1, maxLength: 5 }), amounts: fc.array(amount, { minLength: 6, maxLength: 6 }) })
    .map(({ days, amounts }): Aim => {
      const ordered = days.toSorted()
      return {
        ...aim,
        baseline: amounts[0] ?? '0',
        steps: ordered.slice(0, -1).map((dueOn, index) => ({ dueOn, amount: amounts[index + 1] ?? '0' })),
        target: amounts[5] ?? '0',
        targetOn: ordered.at(-1) ?? begins,
      }
    })

  it('the way goes through every place and stays between its neighbours', () => {
    fc.assert(
      fc.property(way, day, (goal, when) => {
        const knots = wayOf(goal, begins, [])
        if (!knots) throw new Error('A goal with a baseline has a way')
        for (const knot of knots) expect(compare(wayAt(knots, knot.on), knot.at)).toBe(0)
        const next = knots.findIndex((knot) => knot.on > when)
        const [before, after] = next === -1 ? [knots.at(-1), knots.at(-1)] : [knots[Math.max(next - 1, 0)], knots[next]]
        if (!before || !after) throw new Error('A day has a place before or after it')
        const [low, high] = compare(before.at, after.at) <= 0 ? [before.at, after.at] : [after.at, before.at]
        expect(compare(wayAt(knots, when), low)).toBeGreaterThanOrEqual(0)
        expect(compare(wayAt(knots, when), high)).toBeLessThanOrEqual(0)
      }),
      runs,
    )
  })

  const grade = { behind: 0, on_way: 1, reached: 2, unmeasured: -1 } as const
  const negated = (text: string): string => (text === '0' ? '0' : text.startsWith('-') ? text.slice(1) : `-${text}`)

  it('a better figure never has a worse light, and turning every sign and the direction changes none', () => {
    fc.assert(
      fc.property(way, day, amount, amount, (goal, when, one, other) => {
        const lightAt = (value: string) => standingOf(goal, begins, [measured(when, value)], when, begins).light
        const [worse, better] = Number(one) <= Number(other) ? [one, other] : [other, one]
        expect(grade[lightAt(better)]).toBeGreaterThanOrEqual(grade[lightAt(worse)])
        const mirror: Aim = {
          ...goal,
          direction: 'down',
          baseline: negated(goal.baseline ?? '0'),
          target: negated(goal.target),
          steps: goal.steps.map((step) => ({ ...step, amount: negated(step.amount) })),
        }
        expect(standingOf(mirror, begins, [measured(when, negated(one))], when, begins).light).toBe(lightAt(one))
      }),
      runs,
    )
  })

  it('a figure is behind its way when, and only when, it is behind what is read', () => {
    fc.assert(
      fc.property(way, day, amount, (goal, when, value) => {
        const { light, way: read } = standingOf(goal, begins, [measured(when, value)], when, begins)
        const short = compare(figure(value), figure(read ?? '0')) * (goal.direction === 'up' ? 1 : -1) < 0
        expect(light === 'reached' || (light === 'behind') === short).toBe(true)
      }),
      runs,
    )
  })
})
