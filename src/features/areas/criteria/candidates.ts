import type { Id } from '#kernel/id'
import type { Answer } from '#rules/three-valued'

/** What an area or estate is ordered by. */
export type Standing = { readonly name: string; readonly answer: Answer; readonly met: number; readonly possible: number }

const rank = ({ answer }: Standing): number => (answer === true ? 0 : answer === null ? 1 : 2)

/** Those that stand out first, by how much they meet; then those of which it cannot be known, then the others. */
export const ordered = <T extends Standing>(standings: readonly T[]): readonly T[] =>
  standings.toSorted(
    (one, other) =>
      rank(one) - rank(other) || other.met - one.met || other.possible - one.possible || one.name.localeCompare(other.name, 'da'),
  )

/** An estate that stands out, with the area that it lies in. */
export type Outstanding = { readonly id: Id; readonly name: string; readonly area: Id | null }

/**
 * Estates that stand out together: each group hangs together by neighbourhood or by a common area. What lies in one area already, all of
 * it, is no proposal.
 */
export const groupsOf = <T extends Outstanding>(
  estates: readonly T[],
  neighbours: readonly { readonly one: Id; readonly other: Id }[],
): readonly (readonly T[])[] => {
  const groups = new Map<Id, Set<Id>>(estates.map(({ id }) => [id, new Set([id])]))
  const join = (one: Id, other: Id): void => {
    const [first, second] = [groups.get(one), groups.get(other)]
    if (!first || !second || first === second) return
    for (const id of second) {
      first.add(id)
      groups.set(id, first)
    }
  }
  for (const { one, other } of neighbours) join(one, other)
  for (const [area, own] of Map.groupBy(estates, (estate) => estate.area)) {
    if (area === null) continue
    for (const estate of own) if (own[0]) join(own[0].id, estate.id)
  }
  return [...new Set(groups.values())]
    .map((ids) => estates.filter(({ id }) => ids.has(id)))
    .filter((group) => group.length > 1 && (group.some(({ area }) => area === null) || new Set(group.map(({ area }) => area)).size > 1))
}
