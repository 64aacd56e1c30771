import { type ActivityKind, alike, type Likeness, type TargetGroup } from '#features/areas'
import type { Id } from '#kernel/id'
import { fromRange } from '#kernel/period'
import type { PartDocument } from '../document.ts'
import type { Plan } from '../read.ts'
import { groupsIn, kindIn } from './guess.ts'

/** Something that is done in an area, as the database gives it: an offer of the directory, or an activity of a plan or an effort. */
export type NearRow = {
  readonly from: 'directory' | 'plan' | 'effort'
  readonly id: Id
  readonly name: string
  /** The plan or effort that it is part of. */
  readonly within: string | null
  readonly href: string
  /** Whom to talk with: role, organisation. */
  readonly contact: string | null
  readonly estates: readonly Id[]
  readonly kind: ActivityKind | null
  readonly groups: readonly TargetGroup[]
  readonly groupNote: string | null
  readonly kindNote: string | null
  /** Free words about it, where the short lists say nothing. */
  readonly words: string | null
  readonly period: string
}

/** What is alike to one of an effort's activities. */
export type Parallel = { readonly near: NearRow; readonly activity: string; readonly likeness: Likeness; readonly guessed: boolean }

const termsOf = (row: NearRow) => {
  const kind = row.kind ?? kindIn(row.name, row.words)
  const groups = row.groups.length > 0 ? row.groups : groupsIn(row.groupNote, row.name)
  return { kind, groups, guessed: row.kind === null || row.groups.length === 0 }
}

type Activity = PartDocument['activities'][number]

/**
 * What is done already in an effort's area and is alike: the same kind of thing for a group that both name, in the same place, in periods
 * that overlap. Activities of plans whose terms nobody has chosen are read by their words, which is said. Each is told once.
 */
export const parallelsOf = (
  plan: Pick<Plan, 'estates' | 'effort'>,
  activities: readonly Activity[],
  near: readonly NearRow[],
): readonly Parallel[] => {
  const areas = plan.effort ? [plan.effort.area.id] : []
  const estates = plan.estates.map(({ id }) => id)
  const told = new Map<Id, Parallel>()
  for (const activity of activities) {
    const own = {
      areas,
      estates,
      targetGroups: activity.groups ?? [],
      targetNote: activity.targetGroup,
      activityKind: activity.kind ?? null,
      activityNote: activity.title,
      period: { from: activity.from, until: activity.until },
    }
    for (const row of near) {
      const { kind, groups, guessed } = termsOf(row)
      const likeness = alike(own, {
        areas,
        estates: row.estates,
        targetGroups: groups,
        targetNote: row.groupNote,
        activityKind: kind,
        activityNote: row.kindNote,
        period: fromRange(row.period),
      })
      if (likeness && !told.has(row.id)) told.set(row.id, { near: row, activity: activity.title, likeness, guessed })
    }
  }
  return [...told.values()]
}
