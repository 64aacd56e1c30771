import { describe, expect, it } from 'vitest'
import type { Refusal } from '#kernel/result'
import { type ActivityDefinition, type GoalDefinition, judgeActivity, judgeGoal, judgeMilestone } from './definition.ts'
import { amountOf, judgeMeasurement } from './measurement.ts'

const plan = { from: '2016-01-01', until: '2020-01-01' }

const goal: GoalDefinition = {
  title: 'Flere unge har et fritidsjob',
  indicator: 'Unge med fritidsjob',
  unit: 'unge',
  direction: 'up',
  counting: 'last',
  numerator: null,
  denominator: null,
  disaggregation: null,
  source: 'Projektets registrering',
  method: null,
  frequency: 'quarter',
  responsible: 'Projektlederen',
  baseline: '34',
  baselineOn: '2016-01-01',
  target: '80',
  targetOn: '2019-12-31',
  steps: [],
}

const activity: ActivityDefinition = {
  title: 'Fritidsjob',
  what: 'Unge får job.',
  interest: null,
  targetGroup: null,
  method: null,
  responsible: null,
  employer: null,
  from: '2016-01-01',
  until: '2020-01-01',
  place: null,
  evidence: null,
  takesOver: null,
  goals: [],
}

const fields = (refusals: readonly Refusal[]) => refusals.map(({ field }) => field)
const said = (refusals: readonly Refusal[]) =>
  Object.fromEntries(refusals.map(({ field, say }) => [field ?? '', say('da').replaceAll('\u00a0', ' ')]))

describe('a goal', () => {
  it('can be saved with a baseline, and without one', () => {
    expect(judgeGoal(goal, plan)).toEqual([])
    expect(judgeGoal({ ...goal, baseline: null, baselineOn: null }, plan)).toEqual([])
  })

  it('is reached after its baseline', () => {
    const early = judgeGoal({ ...goal, baselineOn: '2016-06-01', targetOn: '2016-06-01' }, plan)
    expect(said(early)).toEqual({ targetOn: 'Målet skal nås efter udgangspunktets dag, 1. juni 2016.' })
    expect(fields(judgeGoal({ ...goal, baseline: null, baselineOn: null, targetOn: '2015-12-31' }, plan))).toEqual(['targetOn'])
  })

  it('is reached while the plan runs: on its last day, and no later', () => {
    expect(judgeGoal({ ...goal, targetOn: '2019-12-31' }, plan)).toEqual([])
    expect(said(judgeGoal({ ...goal, targetOn: '2020-01-01' }, plan))).toEqual({
      targetOn: 'Målet skal nås senest den sidste dag, 31. december 2019.',
    })
  })

  it('has baseline and day together', () => {
    expect(fields(judgeGoal({ ...goal, baselineOn: null }, plan))).toEqual(['baselineOn'])
    expect(fields(judgeGoal({ ...goal, baseline: null }, plan))).toEqual(['baseline'])
  })

  it('aims to the better side of its baseline, and may hold it', () => {
    expect(fields(judgeGoal({ ...goal, target: '33' }, plan))).toEqual(['target'])
    expect(fields(judgeGoal({ ...goal, direction: 'down' }, plan))).toEqual(['target'])
    expect(judgeGoal({ ...goal, target: '34' }, plan)).toEqual([])
  })

  it('that is a share says of what, in per cent, between 0 and 100', () => {
    const share: GoalDefinition = { ...goal, counting: 'share', unit: '%', numerator: 'bestået', denominator: 'alle elever' }
    expect(judgeGoal(share, plan)).toEqual([])
    const bare = judgeGoal({ ...share, numerator: null, denominator: null, unit: 'elever', target: '101' }, plan)
    expect(fields(bare)).toEqual(['numerator', 'denominator', 'unit', 'target'])
    expect(fields(judgeGoal({ ...share, counting: 'last' }, plan))).toEqual(['counting'])
  })

  it('has its interim targets in order, between baseline and target', () => {
    const at = (...days: readonly string[]) => judgeGoal({ ...goal, steps: days.map((dueOn) => ({ dueOn, amount: '50' })) }, plan)
    expect(at('2017-01-01', '2018-01-01')).toEqual([])
    expect(fields(at('2016-01-01'))).toEqual(['stepOn1'])
    expect(fields(at('2018-01-01', '2017-01-01'))).toEqual(['stepOn2'])
    expect(fields(at('2018-01-01', '2019-12-31'))).toEqual(['stepOn2'])
  })

  it('has figures that can be kept exactly', () => {
    expect(fields(judgeGoal({ ...goal, target: '80.00001' }, plan))).toEqual(['target'])
    expect(fields(judgeGoal({ ...goal, baseline: 'mange' }, plan))).toEqual(['baseline'])
  })
})

describe('an activity', () => {
  it('lies within the plan', () => {
    expect(judgeActivity(activity, plan, { goals: [] })).toEqual([])
    expect(said(judgeActivity({ ...activity, from: '2015-12-31' }, plan, { goals: [] }))).toEqual({
      from: 'Aktiviteten skal ligge i perioden 1. januar 2016 – 31. december 2019.',
    })
    expect(fields(judgeActivity({ ...activity, until: '2020-01-02' }, plan, { goals: [] }))).toEqual(['until'])
    expect(fields(judgeActivity({ ...activity, from: '2016-02-01', until: '2016-02-01' }, plan, { goals: [] }))).toEqual(['until'])
  })

  it('leads to goals of its own part only', () => {
    expect(judgeActivity({ ...activity, goals: ['a'] }, plan, { goals: [{ id: 'a' }] })).toEqual([])
    expect(fields(judgeActivity({ ...activity, goals: ['b'] }, plan, { goals: [{ id: 'a' }] }))).toEqual(['goals'])
  })
})

it('a milestone lies within the plan', () => {
  const milestone = { title: 'Aftale', owner: 'Projektlederen' }
  expect(judgeMilestone({ ...milestone, dueOn: '2019-12-31' }, plan)).toEqual([])
  expect(fields(judgeMilestone({ ...milestone, dueOn: '2020-01-01' }, plan))).toEqual(['dueOn'])
})

describe('a measurement', () => {
  const figure = { measuredOn: '2016-03-31', amount: '40', numerator: null, denominator: null, note: null }
  const judge = (counting: 'last' | 'sum' | 'share', other: Partial<typeof figure> | object) =>
    fields(judgeMeasurement({ counting, baselineOn: '2016-01-01' }, { ...figure, ...other }, '2016-06-01'))

  it('is of a day between the baseline and today', () => {
    expect(judge('last', {})).toEqual([])
    expect(judge('last', { measuredOn: '2016-06-02' })).toEqual(['measuredOn'])
    expect(judge('last', { measuredOn: '2016-01-01' })).toEqual(['measuredOn'])
  })

  it('has a figure, or what a share is made of', () => {
    expect(judge('last', { amount: null })).toEqual(['amount'])
    expect(judge('sum', { amount: '-1' })).toEqual(['amount'])
    expect(judge('last', { amount: '-1' })).toEqual([])
    expect(judge('share', { numerator: '3', denominator: '4' })).toEqual([])
    expect(judge('share', {})).toEqual(['numerator'])
    expect(judge('share', { numerator: '3' })).toEqual(['denominator'])
    expect(judge('share', { numerator: '3', denominator: '0' })).toEqual(['denominator'])
    expect(judge('share', { numerator: '-3', denominator: '4' })).toEqual(['numerator'])
    expect(judge('share', { numerator: '5', denominator: '4' })).toEqual(['numerator'])
  })

  it('of a share is told in per cent', () => {
    expect(amountOf({ counting: 'share' }, { ...figure, numerator: '2', denominator: '3' })).toBe('66.6667')
    expect(amountOf({ counting: 'last' }, figure)).toBe('40')
  })
})
