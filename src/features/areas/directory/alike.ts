import type { Id } from '#kernel/id'
import { overlap, type Period } from '#kernel/period'
import type { ActivityKind, TargetGroup } from './directory.ts'

/** What is done for whom, where and when: an offer, a plan's activity or an effort, as far as the parallel-effort check looks at it. */
export type Effort = {
  /** The areas that it works in, those that its estates lie in among them; with estates it works in those estates alone. */
  readonly areas: readonly Id[]
  readonly estates: readonly Id[]
  readonly targetGroups: readonly TargetGroup[]
  /** Whom it is for in words, where the short list has no term. */
  readonly targetNote: string | null
  readonly activityKind: ActivityKind | null
  /** What is done in words; it decides among those whose kind is `other`. */
  readonly activityNote: string | null
  readonly period: Period
}

/** How two efforts are alike: the target groups that they share, or the same words for one. */
export type Likeness = { readonly targetGroups: readonly TargetGroup[]; readonly words: boolean }

const plain = (words: string | null): string =>
  (words ?? '')
    .toLocaleLowerCase('da')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const sameWords = (one: string | null, other: string | null): boolean => plain(one) !== '' && plain(one) === plain(other)

const shares = <T>(one: readonly T[], other: readonly T[]): boolean => one.some((item) => other.includes(item))

/** Whether two efforts meet somewhere: in an estate when both name estates, else in an area. */
export const samePlace = (one: Effort, other: Effort): boolean =>
  one.estates.length > 0 && other.estates.length > 0 ? shares(one.estates, other.estates) : shares(one.areas, other.areas)

/** Whether the same kind of thing is done. Two of the kind `other` are the same when they say so in the same words. */
export const sameKind = (one: Effort, other: Effort): boolean =>
  one.activityKind !== null &&
  one.activityKind === other.activityKind &&
  (one.activityKind !== 'other' || sameWords(one.activityNote, other.activityNote))

/**
 * How two efforts are alike; null when they are not. They are when they do the same kind of thing for a target group that they share, in the
 * same place and in periods that overlap. What is for everybody meets no other group: it would meet everything.
 */
export const alike = (one: Effort, other: Effort): Likeness | null => {
  if (!overlap(one.period, other.period) || !samePlace(one, other) || !sameKind(one, other)) return null
  const groups = one.targetGroups.filter((group) => other.targetGroups.includes(group))
  const words = sameWords(one.targetNote, other.targetNote)
  return groups.length > 0 || words ? { targetGroups: groups, words } : null
}
