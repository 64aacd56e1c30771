import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Phrase } from '#text/texts.ts'
import type { State } from '#ui/kit.ts'
import { percentOf, type Source, sources } from '../../../../rules/co-financing/index.ts'
import { looseOn } from '../anchoring/anchoring.ts'
import type { ApprovalRecord } from '../approval/approval.ts'
import { stepWords } from '../approval/decide.ts'
import { lackingNow } from '../approval/lacking-now.ts'
import { standingsOf, statusOf } from '../approval/standing.ts'
import { checkOf } from '../budget/check.ts'
import { type Sums, sumsOf } from '../budget/sums.ts'
import { atRisk, paperEntries } from '../calendar/entries.ts'
import type { CalendarPlan } from '../calendar/queries.ts'
import { type ActivityDocument, factsOf, type GoalDocument, linesOf } from '../document.ts'
import { measuredOf } from '../part/find.ts'
import { type GoalStanding, standingOf } from '../part/goal.ts'
import { measuringFrom } from '../part/measuring.ts'
import { approvedDocument } from '../plan/approved.ts'
import { municipalShare, type Share } from '../proposal/share.ts'
import { documentOf, type Plan, shapeOf } from '../read.ts'
import { nameOf } from '../risk/risk.ts'
import { periodName, periodOf } from '../status/period.ts'
import { type DueMilestone, dueMilestones } from './due-milestones.ts'
import type { Beside } from './queries.ts'
import { boardPageTexts } from './texts.ts'

export type Known = {
  readonly plan: Plan
  readonly record: ApprovalRecord
  /** What the plan owes; null where it is no plan of the fund's. */
  readonly owing: CalendarPlan | null
  readonly beside: Beside
  readonly today: Day
}

/** Something that the board has to take a stand on or see to. */
export type Ask = {
  readonly state: State
  readonly what: Phrase
  readonly why: Phrase
  /** Where it is done, below the plan's page. */
  readonly to: string
  readonly due: Day | null
}

export type GoalLine = { readonly part: number; readonly goal: GoalDocument; readonly standing: GoalStanding }

export type Activities = {
  readonly running: number
  readonly ended: number
  readonly later: number
  readonly unled: number
  readonly unanchored: number
}

export type Money = {
  readonly frame: number
  readonly sources: readonly { readonly source: Source; readonly sums: Sums; readonly percent: string }[]
  /** Of all lines. */
  readonly sums: Sums
  /** How many rules of the co-financing the budget breaks. */
  readonly broken: number
  readonly municipality: Share
}

export type BoardPage = {
  /** Whether every body has said yes: until then nothing was done for anybody's money. */
  readonly approved: boolean
  readonly asks: readonly Ask[]
  /** Number of the approved version whose goals these are; null where no version is, and they are the draft's. */
  readonly goalsOf: number | null
  readonly goals: readonly GoalLine[]
  readonly activities: Activities
  readonly sessions: Beside['sessions']
  /** Null while no budget is laid. */
  readonly money: Money | null
  /** Those whose day has passed without anybody saying how they ended, the latest first, and those that come within half a year, the nearest first. */
  readonly milestones: readonly DueMilestone[]
}

const { phrase } = boardPageTexts

const activitiesOf = (plan: Plan): readonly ActivityDocument[] => plan.parts.flatMap(({ activities }) => activities)

/** The conditions of somebody's yes to the plan, or to one of its amendments, that nobody has met. */
const conditionAsks = (plan: Plan, record: ApprovalRecord): readonly Ask[] =>
  lackingNow(standingsOf(record, shapeOf(plan))).flatMap((one): readonly Ask[] => {
    if (one.kind !== 'condition') return []
    const { what, owner, dueOn } = one.condition
    const number = record.amendment?.number
    const why = number === undefined ? phrase('ask.condition', { owner }) : phrase('ask.condition.amendment', { owner, number })
    const to = number === undefined ? '#godkendelse' : `/aendringer/${number}`
    return [{ state: 'missing', what: () => what, why, to, due: dueOn }]
  })

/** What is to be decided, and conditions that are not met; that somebody is named or a record confirmed others see to. */
const approvalAsks = ({ plan, record, beside: { changing } }: Known): readonly Ask[] => {
  const nameOf = (about: Id): string => plan.parts.find(({ id }) => id === about)?.title ?? ''
  const lacking = lackingNow(standingsOf(record, shapeOf(plan)))
  const conditions = [record, ...changing].flatMap((one) => conditionAsks(plan, one))
  const decisions = lacking.flatMap((one): readonly Ask[] => {
    if (one.kind !== 'decide') return []
    const step = stepWords(one.standing, nameOf)
    const what: Phrase = (language) => boardPageTexts.in(language)('ask.decide', { step: step(language) })
    return [{ state: 'progress', what, why: phrase('ask.decide.why'), to: '#godkendelse', due: one.voice.decider.dueOn }]
  })
  const { amending } = record
  const amendment: readonly Ask[] =
    amending?.status === 'waiting' && amending.board
      ? [
          {
            state: 'progress',
            what: phrase('ask.amendment', { number: amending.number }),
            why: phrase('ask.amendment.why'),
            to: `/aendringer/${amending.number}`,
            due: null,
          },
        ]
      : []
  return [...decisions, ...amendment, ...conditions]
}

const paperAsks = ({ owing, today }: Known): readonly Ask[] =>
  (owing ? atRisk(paperEntries(owing), today) : []).map(({ what, day }) => ({
    state: day < today ? 'stopped' : 'missing',
    what: (language) => boardPageTexts.in(language)('ask.paper', { paper: what(language) }),
    why: phrase('ask.paper.why'),
    to: '/aarshjul',
    due: day,
  }))

const riskAsks = ({ beside: { grave } }: Known): readonly Ask[] =>
  grave
    ? [
        {
          state: 'missing',
          what: (language) => boardPageTexts.in(language)('ask.risk', { count: grave.count, what: nameOf(grave.first) }),
          why: phrase('ask.risk.why'),
          to: '/risici',
          due: null,
        },
      ]
    : []

/** Everything that waits for the board or that it has to see to, the nearest deadline first; without one last. */
export const asksOf = (known: Known): readonly Ask[] => {
  const { plan, beside, today } = known
  const loose = looseOn(plan, today)
  const all: readonly Ask[] = [
    ...beside.reports.map(
      ({ id, period }): Ask => ({
        state: 'progress',
        what: (language) => boardPageTexts.in(language)('ask.report', { period: periodName(periodOf(period))(language) }),
        why: phrase('ask.report.why'),
        to: `/statusrapporter/${id}`,
        due: null,
      }),
    ),
    ...approvalAsks(known),
    ...paperAsks(known),
    ...riskAsks(known),
    ...(beside.questions
      ? ([
          {
            state: 'missing',
            what: phrase('ask.questions', { count: beside.questions.count }),
            why: phrase('ask.questions.why'),
            to: '/dialog',
            due: null,
          },
        ] as const)
      : []),
    ...(loose.length > 0
      ? ([
          {
            state: 'missing',
            what: phrase('ask.anchoring', { count: loose.length }),
            why: phrase('ask.anchoring.why'),
            to: '/forankring',
            due: null,
          },
        ] as const)
      : []),
  ]
  return all.toSorted((one, other) => (one.due ?? '9999').localeCompare(other.due ?? '9999'))
}

/** The goals that everybody has agreed to, whatever the draft has become since; the draft's where there are none yet. */
const goalsOf = ({ plan, record, today }: Known): Pick<BoardPage, 'goals' | 'goalsOf'> => {
  const measuring = measuringFrom(plan, record, standingsOf(record, shapeOf(plan)))
  const agreed = approvedDocument(plan, record)
  const begins = agreed ? factsOf(agreed.document).from : plan.from
  const goals = (agreed?.document ?? plan).parts.flatMap(({ number, goals: own }) =>
    own.map((goal) => ({ part: number, goal, standing: standingOf(goal, begins, measuredOf(plan, goal.id), today, measuring) })),
  )
  return { goals, goalsOf: agreed?.number ?? null }
}

const countsOf = (plan: Plan, today: Day): Activities => {
  const all = activitiesOf(plan)
  return {
    running: all.filter(({ from, until }) => from <= today && today < until).length,
    ended: all.filter(({ until }) => until <= today).length,
    later: all.filter(({ from }) => from > today).length,
    unled: all.filter(({ responsible, until }) => responsible === null && today < until).length,
    unanchored: looseOn(plan, today).length,
  }
}

const moneyOf = (plan: Plan): Money | null => {
  const document = documentOf(plan)
  const share = municipalShare(document)
  if (!share) return null
  const lines = linesOf(document)
  return {
    frame: share.frame,
    sources: sources.map((source) => {
      const sums = sumsOf(lines.filter((line) => line.source === source))
      return { source, sums, percent: percentOf(sums.planned, share.frame) }
    }),
    sums: sumsOf(lines),
    broken: checkOf(document)?.rules.filter(({ holds }) => !holds).length ?? 0,
    municipality: share.all,
  }
}

/** A plan as its board sees it before a meeting. Pure: what waits, goals, activities, money, milestones on a day. */
export const boardPageOf = (known: Known): BoardPage => {
  const { plan, record, beside, today } = known
  return {
    approved: statusOf(record, standingsOf(record, shapeOf(plan))) === 'approved',
    asks: asksOf(known),
    ...goalsOf(known),
    activities: countsOf(plan, today),
    sessions: beside.sessions,
    money: moneyOf(plan),
    milestones: dueMilestones(plan, today),
  }
}

/** How many goals stand in one of some lights. */
export const goalsIn = ({ goals }: Pick<BoardPage, 'goals'>, ...lights: readonly GoalStanding['light'][]): number =>
  goals.filter(({ standing }) => lights.includes(standing.light)).length
