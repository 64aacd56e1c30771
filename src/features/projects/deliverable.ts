import { type Day, daysBetween } from '#kernel/day'
import type { Id } from '#kernel/id'
import { isWebAddress } from '#kernel/link'
import { lastDay, type Period } from '#kernel/period'
import { refusePersonNumbers } from '#kernel/person-number'
import { at, type Refusal } from '#kernel/result'
import type { State } from '#ui/kit.ts'
import { judgeTold, titleTaken } from './project.ts'
import type { BasisDocument, Deliverable, End, Outcome, Track } from './rows.ts'
import { projectTexts } from './texts.ts'

const say = projectTexts.phrase

/** So many days before its day a deliverable is near, and somebody is told. */
export const soonDays = 14

/** How a deliverable stands on a day; `left` once its project closed without it. */
export type DeliverableStanding = 'late' | 'soon' | 'later' | 'left' | Outcome

export const standingOf = ({ end, left, dueOn }: Pick<Deliverable, 'end' | 'left' | 'dueOn'>, today: Day): DeliverableStanding => {
  if (end) return end.outcome
  if (left !== null) return 'left'
  if (dueOn < today) return 'late'
  return daysBetween(today, dueOn) <= soonDays ? 'soon' : 'later'
}

/** A deliverable's standing in the words that all records share. */
export const stateOf: Readonly<Record<DeliverableStanding, State>> = {
  late: 'missing',
  soon: 'progress',
  later: 'wait',
  left: 'stopped',
  delivered: 'good',
  dropped: 'stopped',
}

/** A deliverable as it is followed: how it stands, and the day that was agreed first where it was moved. */
export type Followed = Deliverable & { readonly standing: DeliverableStanding; readonly first: Day | null }

/** The deliverables in the order of their days, those that are late first. */
export const followed = (deliverables: readonly Deliverable[], today: Day): readonly Followed[] =>
  deliverables
    .map((one) => ({ ...one, standing: standingOf(one, today), first: one.moves[0]?.from ?? null }))
    .toSorted(
      (one, other) =>
        Number(other.standing === 'late') - Number(one.standing === 'late') ||
        one.dueOn.localeCompare(other.dueOn) ||
        one.id.localeCompare(other.id),
    )

/** What a deliverable is, but for its day. */
export type DeliverableInput = {
  readonly title: string
  readonly track: Id | null
  readonly responsible: string
  readonly documents: readonly Id[]
}

type Known = {
  readonly deliverables: readonly Pick<Deliverable, 'id' | 'title'>[]
  readonly tracks: readonly Pick<Track, 'id'>[]
  readonly documents: readonly Pick<BasisDocument, 'id'>[]
}

/** What is wrong with a deliverable: a title in use, a track or a document that is another project's, and the number of a person. `own` is null for a new one. */
export const judgeDeliverable = (
  { title, track, responsible, documents }: DeliverableInput,
  known: Known,
  own: Id | null,
): readonly Refusal[] => [
  ...refusePersonNumbers({ title, responsible }),
  ...(titleTaken(known.deliverables, title, own) ? [at('title', say('refused.title.deliverable'))] : []),
  ...(track !== null && !known.tracks.some(({ id }) => id === track) ? [at('track', say('refused.track'))] : []),
  ...(documents.some((one) => !known.documents.some(({ id }) => id === one)) ? [at('documents', say('refused.document'))] : []),
]

/** Whether a day by which something is due lies in the project's own days. */
export const judgeDue = (dueOn: Day, period: Period): readonly Refusal[] => {
  const last = lastDay(period)
  if (dueOn < period.from) return [at('dueOn', say('refused.due.early'))]
  return last !== null && dueOn > last ? [at('dueOn', say('refused.due.late'))] : []
}

/** Why a deliverable cannot be changed any more; what is over stays as it was told. */
export const judgeOpen = ({ end }: Pick<Deliverable, 'end'>): readonly Refusal[] => (end ? [{ say: say('refused.over') }] : [])

/** What is wrong with a new day and its reason. */
export const judgeMove = (
  { dueOn, end }: Pick<Deliverable, 'dueOn' | 'end'>,
  { to, reason }: { readonly to: Day; readonly reason: string },
  period: Period,
): readonly Refusal[] => [
  ...judgeOpen({ end }),
  ...(to === dueOn ? [at('dueOn', say('refused.move.same'))] : judgeDue(to, period)),
  ...refusePersonNumbers({ reason }),
]

/** What is wrong with how a deliverable is said to have ended. */
export const judgeEnd = (
  { end }: Pick<Deliverable, 'end'>,
  { on, words, link }: Pick<End, 'on' | 'words' | 'link'>,
  { from, today }: { readonly from: Day; readonly today: Day },
): readonly Refusal[] => [
  ...judgeOpen({ end }),
  ...judgeTold(on, { from, today }),
  ...(link !== null && !isWebAddress(link) ? [at('link', say('refused.link'))] : []),
  ...refusePersonNumbers({ words, link }),
]

/** What is wrong with taking back that a deliverable is over: there is nothing to take back, and the number of a person. */
export const judgeTakingBack = ({ end }: Pick<Deliverable, 'end'>, { reason }: { readonly reason: string }): readonly Refusal[] => [
  ...(end ? [] : [at('reason', say('refused.back.none'))]),
  ...refusePersonNumbers({ reason }),
]
