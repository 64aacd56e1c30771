import { describe, expect, it } from 'vitest'
import type { ActivityDocument, GoalDocument, PartDocument, PlanDocument } from '../document.ts'
import type { NewPart } from '../plan/create-plan.ts'
import { theoryOf } from '../theory/theory.ts'
import { copyFrom } from './copy.ts'
import { type TakenKind, takenKinds } from './origin.ts'

const goal: GoalDocument = {
  ...{ id: 'goal', number: 1, title: 'Flere er trygge', indicator: 'Andel trygge', unit: '%', direction: 'up', counting: 'last' },
  ...{ numerator: null, denominator: null, disaggregation: null, source: 'Spørgeskema', method: null, frequency: 'year', responsible: 'x' },
  ...{ baseline: '60', baselineOn: '2016-01-01', target: '80', targetOn: '2018-12-31', steps: [{ dueOn: '2017-12-31', amount: '70' }] },
  example: true,
}
const activity = (id: string, from: string, until: string): ActivityDocument => ({
  ...{
    id,
    number: 1,
    title: id,
    what: 'x',
    interest: null,
    targetGroup: null,
    method: null,
    responsible: 'Projektlederen',
    employer: null,
  },
  ...{ from, until, place: null, evidence: null, takesOver: 'Klubben', goals: ['goal'], example: true },
})
const part: PartDocument = {
  ...{ id: 'old part', kind: 'sub', number: 2, theme: 'tryghed', title: 'Tryghed', plan: null, goals: [goal] },
  sections: [{ section: 'need', words: 'Hver tredje er utryg' }],
  activities: [activity('walk', '2016-03-01', '2019-01-01'), activity('late', '2018-06-01', '2019-01-01')],
  milestones: [
    { id: 'open', title: 'Huset åbner', dueOn: '2016-06-01', owner: 'x', example: true },
    { id: 'end', title: 'Huset lukker', dueOn: '2018-12-01', owner: 'x', example: true, needs: [{ id: 'open', name: 'Huset åbner' }] },
  ],
  lines: [
    {
      ...{ id: 'wages', position: 1, category: 'Løn', source: 'fund', kind: 'hours', rate: 40_000, manager: 'Lederen', confirmed: true },
      cells: [
        { year: 2016, amount: null, hours: '10' },
        { year: 2018, amount: null, hours: '30' },
      ],
    },
  ],
  theory: {
    nodes: [
      {
        ...{ id: 'n1', position: 1, kind: 'activity', horizon: null, title: null, note: null },
        activity: 'walk',
        goal: null,
        line: null,
        responsible: null,
        example: true,
      },
      {
        ...{ id: 'n2', position: 2, kind: 'outcome', horizon: 'short', title: null, note: null },
        activity: null,
        goal: 'goal',
        line: null,
        responsible: null,
        example: true,
      },
    ],
    arrows: [{ id: 'a1', from: 'n1', to: 'n2', assumption: 'Nogen møder dem', test: null, others: null, evidence: null, example: true }],
  },
}
const other: PartDocument = {
  ...part,
  id: 'gone',
  number: 3,
  theme: 'sundhed',
  title: 'Sundhed',
  activities: [],
  goals: [],
  milestones: [],
  lines: [],
}
const earlier: PlanDocument = { format: 1, parts: [part, other] }
const span = { from: '2016-01-01', until: '2019-01-01' }
const own: NewPart = { id: 'new part', kind: 'sub', number: 1, theme: 'tryghed', title: 'Tryghed og trivsel' }

const copied = (kinds: readonly TakenKind[], into = { from: '2020-01-01', until: '2022-01-01' }) => {
  let count = 0
  const { parts, left } = copyFrom(earlier, span, { ...into, parts: [own], kinds }, () => `new ${++count}`)
  return { part: parts[0] ?? part, left }
}

describe('a plan that is begun from an earlier one', () => {
  it('has the parts of its own themes, with the texts that were chosen, and names the theme that it has not', () => {
    const { part: taken, left } = copied(['texts'])
    expect(taken).toMatchObject({ id: 'new part', number: 1, title: 'Tryghed og trivsel', goals: [], activities: [], lines: [] })
    expect(taken.sections).toEqual([{ section: 'need', words: 'Hver tredje er utryg' }])
    expect(left).toEqual([{ kind: 'part', name: '3 Sundhed' }])
  })

  it('lays a sub-agreement under the theme that was chosen for it', () => {
    let count = 0
    const fresh: NewPart = { ...own, theme: 'sammenhold' }
    const into = {
      from: '2020-01-01',
      until: '2022-01-01',
      parts: [fresh],
      kinds: ['texts'],
      places: new Map([[2, 'sammenhold']]),
    } as const
    const { parts, left } = copyFrom(earlier, span, into, () => `new ${++count}`)
    expect(parts[0]?.sections).toHaveLength(1)
    expect(left).toEqual([{ kind: 'part', name: '3 Sundhed' }])
  })

  it('asks for the goals anew: no baseline, no interim targets, and the target within its own days', () => {
    const { part: taken } = copied(['goals'])
    expect(taken.goals).toMatchObject([
      { title: 'Flere er trygge', baseline: null, baselineOn: null, steps: [], target: '80', targetOn: '2021-12-31', example: false },
    ])
    expect(taken.goals[0]?.id).not.toBe('goal')
  })

  it('moves days by as much as it begins later, and leaves out by name what would lie outside its own', () => {
    const { part: taken, left } = copied(['goals', 'activities', 'milestones'])
    expect(taken.activities).toMatchObject([
      { title: 'walk', number: 1, from: '2020-03-01', until: '2022-01-01', takesOver: null, goals: [taken.goals[0]?.id] },
    ])
    expect(taken.milestones).toMatchObject([{ title: 'Huset åbner', dueOn: '2020-06-01' }])
    expect(left).toEqual([
      { kind: 'part', name: '3 Sundhed' },
      { kind: 'activity', name: 'late' },
      { kind: 'milestone', name: 'Huset lukker' },
    ])
  })

  it('moves money to its own years, and asks for hours to be confirmed anew', () => {
    const { part: taken, left } = copied(['lines'])
    expect(taken.lines).toMatchObject([{ category: 'Løn', confirmed: false, cells: [{ year: 2020, hours: '10' }] }])
    expect(left).toContainEqual({ kind: 'year', name: '2022' })
  })

  it('keeps what leads to what, tied to what came along, and else by name', () => {
    const whole = copied(takenKinds).part
    const { nodes, arrows } = theoryOf(whole)
    expect(nodes.map(({ activity: one, goal: shows, title }) => [one, shows, title])).toEqual([
      [whole.activities[0]?.id, null, null],
      [null, whole.goals[0]?.id, null],
    ])
    expect(arrows).toMatchObject([{ from: nodes[0]?.id, to: nodes[1]?.id, assumption: 'Nogen møder dem' }])
    expect(theoryOf(copied(['theory']).part).nodes.map(({ title }) => title)).toEqual(['walk', 'Flere er trygge'])
  })

  it('shares no record with the earlier plan', () => {
    const ids = (one: PartDocument) =>
      [one.goals, one.activities, one.milestones, one.lines, theoryOf(one).nodes, theoryOf(one).arrows].flatMap((all) =>
        all.map(({ id }) => id),
      )
    const taken = ids(copied(takenKinds, { from: '2016-01-01', until: '2019-01-01' }).part)
    expect(taken).toHaveLength(ids(part).length)
    expect(taken.filter((id) => ids(part).includes(id))).toEqual([])
  })
})
