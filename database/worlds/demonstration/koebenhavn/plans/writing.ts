import { type AddActivity, type AddGoal, addActivity, addGoal, createPlan, getApproval, readPlan, writeSections } from '#features/plans'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Cast, Script } from '../../../script.ts'
import type { Boards } from '../boards.ts'
import { firstLeader, municipality, paper, secondLeader } from '../cast.ts'
import type { Organisations } from '../organisations.ts'
import type { Estates } from './people.ts'
import { numbersOf, type Row } from './table.ts'

export type City = { readonly organisations: Organisations; readonly boards: Boards }
/** The stage of the plans' stories; every plan that is begun is noted under its name, for the stories that tell of several. */
export type Setting = City & { readonly estates: Estates; readonly begun: Map<string, Begun> }

/** The four themes of the funds of 2015-18, in the order of the document: one sub-agreement each. */
export const themes = ['forebyggelse-foraeldreansvar', 'tryghed-trivsel', 'uddannelse-beskaeftigelse', 'kriminalpraeventiv'] as const

/** The plans' years: 2016-2019. */
export const period = { from: '2016-01-01', until: '2020-01-01' }
export const years = [2016, 2017, 2018, 2019] as const
/** The last day of the plans. */
export const lastDay = '2019-12-31'

/** A plan that has been begun, with the ids that its later acts need. */
export type Begun = {
  readonly id: Id
  readonly row: Row
  /** Its project leader. */
  readonly leader: Cast
  readonly operator: Id
  /** Ids of its sub-agreements, in their order. */
  readonly parts: readonly Id[]
  readonly step: (key: string) => Id
  readonly estates: readonly Id[]
}

/** Begins a plan of the table, with or without its board. */
export const begin = async (
  { act, read }: Script,
  { organisations, boards, estates: all, begun }: Setting,
  { row, day, board = true }: { readonly row: Row; readonly day: Day; readonly board?: boolean },
): Promise<Begun> => {
  const estates = numbersOf(row).map((number) => all.get(number) ?? '')
  const leader = row.operator === 'first' ? firstLeader : secondLeader
  const operator = organisations[row.operator]
  const { id, slug } = await act(leader, day, createPlan, {
    municipality,
    name: row.name,
    programme: 'lbf-2015-18',
    period,
    themes,
    estates,
    board: board ? (boards.districts.get(row.district)?.board ?? null) : null,
    operator,
    lead: estates[row.lead?.place ?? 0] ?? null,
    leadReason: row.lead?.reason ?? null,
    template: 'koebenhavn',
    example: true,
    source: `${paper}: 14 planer i fem bydele, temaer, godkendelse og andele; navn, afdelinger, tekster og beløb er eksempler`,
  })
  const { parts, steps } = await read(leader, day, async (tx, actor) => ({
    parts: (await readPlan(tx, actor, slug))?.parts ?? [],
    steps: (await getApproval(tx, municipality, id, day)).steps,
  }))
  const plan: Begun = {
    id,
    row,
    leader,
    operator,
    parts: parts.filter(({ number }) => number > 0).map((part) => part.id),
    step: (key) => steps.find((step) => step.key === key)?.id ?? '',
    estates,
  }
  begun.set(row.name, plan)
  return plan
}

/** What a goal says for itself; the rest follows from it. */
export type GoalWords = Pick<AddGoal, 'title' | 'indicator' | 'unit' | 'baseline' | 'target' | 'source'> &
  Partial<Pick<AddGoal, 'direction' | 'counting' | 'numerator' | 'denominator' | 'disaggregation' | 'method' | 'frequency' | 'steps'>>

/** Adds a goal that is to be reached by the plan's last day; its baseline holds for the day before the first. */
export const goalIn = async ({ act }: Script, plan: Begun, day: Day, part: number, words: GoalWords): Promise<Id> => {
  const { id } = await act(plan.leader, day, addGoal, {
    direction: 'up',
    counting: 'last',
    numerator: null,
    denominator: null,
    disaggregation: null,
    method: null,
    frequency: 'year',
    steps: [],
    ...words,
    plan: plan.id,
    part,
    responsible: 'Projektlederen',
    baselineOn: words.baseline === null ? null : '2015-12-31',
    targetOn: lastDay,
    example: true,
  })
  return id
}

export type ActivityWords = Pick<AddActivity, 'title' | 'what' | 'targetGroup' | 'takesOver'> &
  Partial<Pick<AddActivity, 'interest' | 'method' | 'responsible' | 'place' | 'evidence' | 'from' | 'until'>>

/** Adds an activity of the operator's own people, through all the plan's years unless told. */
export const activityIn = async (
  { act }: Script,
  plan: Begun,
  day: Day,
  part: number,
  { goals, ...words }: ActivityWords & { readonly goals: readonly Id[] },
): Promise<Id> => {
  const { id } = await act(plan.leader, day, addActivity, {
    interest: null,
    method: null,
    responsible: 'Boligsocial medarbejder',
    place: null,
    evidence: null,
    ...period,
    ...words,
    plan: plan.id,
    part,
    employer: plan.operator,
    goals,
    example: true,
  })
  return id
}

/** Writes the texts of a part for the first time. */
export const textsOf = ({ act }: Script, plan: Begun, day: Day, part: number, sections: Readonly<Record<string, string>>) =>
  act(plan.leader, day, writeSections, { plan: plan.id, part, version: 1, sections })
