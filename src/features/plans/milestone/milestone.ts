import { type Day, daysBetween } from '#kernel/day'
import type { Id } from '#kernel/id'
import { isWebAddress } from '#kernel/link'
import { at, type Refusal } from '#kernel/result'
import type { MilestoneDocument } from '../document.ts'
import type { PartRow, PlanRow } from '../rows.ts'
import { circleWith } from '../theory/circle.ts'
import { milestoneTexts } from './texts.ts'

export const outcomes = ['reached', 'dropped'] as const

/** That a milestone of an approved plan was given another day. */
export type Move = { readonly from: Day; readonly to: Day; readonly reason: string; readonly on: Day; readonly example: boolean }

/** How a milestone ended: reached, with what shows it, or given up, with the reason. */
export type End = {
  readonly outcome: (typeof outcomes)[number]
  readonly on: Day
  readonly evidence: string
  readonly link: string | null
  readonly example: boolean
}

/** What has happened to a milestone since it was agreed; only of those to which something has. */
export type Progress = { readonly milestone: Id; readonly moves: readonly Move[]; readonly end: End | null }

/** How a milestone stands on a day. */
export type MilestoneStanding = 'late' | 'soon' | 'later' | (typeof outcomes)[number]

/** So many days before its day a milestone is near. */
const soonDays = 42

/** A milestone as it is followed. */
export type Followed = {
  readonly milestone: MilestoneDocument
  readonly part: Pick<PartRow, 'number' | 'title'>
  /** The day that was agreed first; null where it was never moved. */
  readonly first: Day | null
  readonly moves: readonly Move[]
  readonly end: End | null
  readonly standing: MilestoneStanding
  /** What it waits for and stands before, or waits for though that was given up. */
  readonly before: readonly MilestoneDocument[]
  readonly needs: readonly MilestoneDocument[]
}

const standingOn = ({ dueOn }: MilestoneDocument, end: End | null, today: Day): MilestoneStanding => {
  if (end) return end.outcome
  if (dueOn < today) return 'late'
  return daysBetween(today, dueOn) <= soonDays ? 'soon' : 'later'
}

type Parts = Pick<PlanRow, 'parts' | 'progress'>

/** The milestones of a plan in the order of their days, those that are late first. */
export const followed = ({ parts, progress = [] }: Parts, today: Day): readonly Followed[] => {
  const told = new Map(progress.map((one) => [one.milestone, one]))
  const all = new Map(parts.flatMap(({ milestones }) => milestones.map((one) => [one.id, one] as const)))
  const rows = parts.flatMap((part) =>
    part.milestones.map((milestone): Followed => {
      const { moves = [], end = null } = told.get(milestone.id) ?? {}
      const needs = (milestone.needs ?? []).flatMap(({ id }) => all.get(id) ?? [])
      const open = needs.filter(({ id }) => told.get(id)?.end?.outcome !== 'reached')
      const before = end ? [] : open.filter(({ id, dueOn }) => dueOn > milestone.dueOn || told.get(id)?.end?.outcome === 'dropped')
      const standing = standingOn(milestone, end, today)
      return { milestone, part, first: moves[0]?.from ?? null, moves, end, standing, before, needs }
    }),
  )
  return rows.toSorted(
    (one, other) =>
      Number(other.standing === 'late') - Number(one.standing === 'late') ||
      one.milestone.dueOn.localeCompare(other.milestone.dueOn) ||
      one.milestone.id.localeCompare(other.milestone.id),
  )
}

/** Whether a plan has been approved, so that a milestone's new day is a move; of an effort, whether it was sent. */
export const isAgreed = ({ kind, versions }: Pick<PlanRow, 'kind' | 'versions'>): boolean =>
  kind === 'plan' ? versions.some(({ approved }) => approved) : versions.length > 0

const say = milestoneTexts.phrase
const saying = milestoneTexts.in

/** What is wrong with what a milestone is to wait for: no milestone of the plan, or a circle, which is told step by step. `own` is null for a new one. */
export const judgeNeeds = (parts: readonly Pick<PartRow, 'milestones'>[], own: Id | null, needs: readonly Id[]): readonly Refusal[] => {
  const all = parts.flatMap(({ milestones }) => milestones)
  const nameOf = (id: Id): string => all.find((one) => one.id === id)?.title ?? ''
  if (needs.some((id) => id === own || !all.some((one) => one.id === id))) return [at('needs', say('need.foreign'))]
  if (own === null) return []
  const others = all.filter(({ id }) => id !== own).flatMap(({ id, needs: of = [] }) => of.map((need) => ({ from: id, to: need.id })))
  return needs.flatMap((need) => {
    const circle = circleWith(others, { from: own, to: need })
    return circle ? [at('needs', (language) => saying(language)('need.circle', { circle: circle.map(nameOf).join(' → ') }))] : []
  })
}

/** What is wrong with a new day and its reason: a milestone of an approved plan is moved with one, and what is over is not moved. */
export const judgeMove = (
  { agreed, end }: { readonly agreed: boolean; readonly end: End | null },
  { from, to, reason }: { readonly from: Day; readonly to: Day; readonly reason: string | null },
): readonly Refusal[] => {
  if (from === to) return reason === null ? [] : [at('reason', say('move.same'))]
  if (end) return [at('dueOn', say('move.over'))]
  return agreed && reason === null ? [at('reason', say('move.reason'))] : []
}

/** Why a milestone cannot be taken out of its part: others wait for it, or it has a history. */
export const judgeRemoval = ({ parts, progress = [] }: Parts, own: Id): readonly Refusal[] => {
  const waiting = parts.flatMap(({ milestones }) => milestones).filter(({ needs = [] }) => needs.some(({ id }) => id === own))
  const names = waiting.map(({ title }) => title).join(', ')
  return [
    ...(waiting.length > 0 ? [{ say: say('remove.needed', { count: waiting.length, names }) }] : []),
    ...(progress.some(({ milestone }) => milestone === own) ? [{ say: say('remove.told') }] : []),
  ]
}

/** What is wrong with how a milestone is said to have ended. */
export const judgeEnd = (
  { on, link }: Pick<End, 'on' | 'link'>,
  { from, today, ended }: { readonly from: Day; readonly today: Day; readonly ended: boolean },
): readonly Refusal[] => [
  ...(ended ? [{ say: say('end.twice') }] : []),
  ...(on > today ? [at('on', say('end.future'))] : []),
  ...(on < from ? [at('on', say('end.early'))] : []),
  ...(link !== null && !isWebAddress(link) ? [at('link', say('end.link'))] : []),
]
