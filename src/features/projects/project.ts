import type { Day, Precision } from '#kernel/day'
import type { Id } from '#kernel/id'
import { lastDay, type Period } from '#kernel/period'
import { refusePersonNumbers } from '#kernel/person-number'
import { at, type Refusal } from '#kernel/result'
import { formats } from '#text/format.ts'
import type { Deliverable } from './rows.ts'
import { projectTexts } from './texts.ts'

/** A date and how much of it is known: the first day of the month or year where no more is. */
export type KnownDay = { readonly day: Day; readonly precision: Precision }

/** Whatever day was written in a month or year of which no more is known, it is kept as the first. */
export const asKnown = (day: Day, precision: Precision): KnownDay => ({
  day: precision === 'day' ? day : precision === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`,
  precision,
})

/** What holds for a project as a whole. */
export type ProjectInput = {
  readonly name: string
  /** Its mandate in words: what it shall achieve. */
  readonly aim: string
  /** By role, all three; the leader may be named later. */
  readonly director: string
  readonly owner: string
  readonly leader: string | null
  /** The steering group. */
  readonly body: Id
  readonly period: Period
  /** A status is owed every so many months. */
  readonly rhythm: number
  readonly decidedBy: string
  readonly decided: KnownDay
  readonly reference: string | null
  /** The case, or the body, that decided, where it is kept here. */
  readonly decidedCase: Id | null
  readonly decidedBody: Id | null
  readonly areas: readonly Id[]
}

const say = projectTexts.phrase

/** What is wrong with a day on which something is told to have been: it lies ahead, or before the project. */
export const judgeTold = (on: Day, { from, today }: { readonly from: Day; readonly today: Day }): readonly Refusal[] => {
  if (on > today) return [at('on', say('refused.future'))]
  return on < from ? [at('on', say('refused.early'))] : []
}

const spelt = (title: string): string => title.trim().toLocaleLowerCase('da')

/** Whether another one of the same kind in the project bears a title already; `own` is null for a new one. */
export const titleTaken = (all: readonly { readonly id: Id; readonly title: string }[], title: string, own: Id | null): boolean =>
  all.some((one) => one.id !== own && spelt(one.title) === spelt(title))

/** No project of the kind comes near it: a longer one is a slip of the pen. */
const mostYears = 15

const judgePeriod = ({ from, until }: Period): readonly Refusal[] => {
  if (until === null) return [at('until', say('refused.until'))]
  return Number(until.slice(0, 4)) - Number(from.slice(0, 4)) > mostYears ? [at('until', say('refused.long', { years: mostYears }))] : []
}

const judgeDecided = (day: Day, last: Day | null, today: Day): readonly Refusal[] => {
  if (day > today) return [at('decidedOn', say('refused.decided.future'))]
  return last !== null && day > last ? [at('decidedOn', say('refused.decided.late'))] : []
}

/** The most months between two statements. */
export const mostMonths = 24

/** What is wrong with a project as a whole, each at its field. The decision that began it has been taken, and before it is over. */
export const judgeProject = (input: ProjectInput, today: Day): readonly Refusal[] => {
  const { name, aim, director, owner, leader, decidedBy, reference, decided, period, rhythm } = input
  const last = lastDay(period)
  return [
    ...refusePersonNumbers({ name, aim, director, owner, leader, decidedBy, reference }),
    ...judgePeriod(period),
    ...(rhythm > mostMonths ? [at('rhythm', say('refused.rhythm', { months: mostMonths }))] : []),
    ...judgeDecided(decided.day, last, today),
  ]
}

/** Why a project's days cannot be these: deliverables would lie outside them, which are named. */
export const judgeMovedPeriod = (
  deliverables: readonly Pick<Deliverable, 'title' | 'dueOn' | 'end'>[],
  period: Period,
): readonly Refusal[] => {
  const last = lastDay(period)
  const open = deliverables.filter(({ end }) => end === null)
  const named = (field: string, out: typeof open): readonly Refusal[] =>
    out.length === 0
      ? []
      : [
          at(field, (language) =>
            projectTexts.in(language)('refused.outside', {
              names: formats[language].listed(out.map(({ title, dueOn }) => `${title} (${formats[language].shortDay(dueOn)})`)),
            }),
          ),
        ]
  return [
    ...named(
      'from',
      open.filter(({ dueOn }) => dueOn < period.from),
    ),
    ...named(
      'until',
      open.filter(({ dueOn }) => last !== null && dueOn > last),
    ),
  ]
}
