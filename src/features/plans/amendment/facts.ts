import type { AmendmentFacts } from '../../../../rules/plan-amendments/index.ts'
import { sumsOf } from '../budget/sums.ts'
import { factsOf, type PartDocument, type PlanDocument } from '../document.ts'
import { countOf, differenceOf } from '../version/difference.ts'

type Records = 'goals' | 'activities'

const idsIn = ({ parts }: PlanDocument, records: Records): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => part[records].map(({ id }) => id)))

const notIn = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => [...one].filter((id) => !other.has(id)).length

const totals = ({ parts }: PlanDocument): ReadonlyMap<string, number> => new Map(parts.map(({ id, lines }) => [id, sumsOf(lines).planned]))

/** The strategic agreement alone, without its money and posts: those are counted on their own, or are no part of what was agreed. */
const agreement = ({ format, parts }: PlanDocument): PlanDocument => ({
  format,
  parts: parts
    .filter(({ kind }) => kind === 'strategic')
    .map((part): PartDocument => ({ ...part, lines: [], plan: part.plan && { ...part.plan, money: null, staff: [] } })),
})

/** Money that has come to parts of the plan, in øre: what the others gave up, or what the frame grew by. */
const movedBetween = (before: PlanDocument, after: PlanDocument): number => {
  const had = totals(before)
  return [...totals(after)].reduce((sum, [part, total]) => sum + Math.max(0, total - (had.get(part) ?? 0)), 0)
}

/** What the rule of amendments looks at: counts in the difference between the approved version and another, each with how many there were. */
export const amendmentFacts = (before: PlanDocument, after: PlanDocument): AmendmentFacts => {
  const [had, has] = [factsOf(before).money?.frame ?? 0, factsOf(after).money?.frame ?? 0]
  const [oldParts, newParts] = [before, after].map(({ parts }) => new Set(parts.map(({ id }) => id))) as [Set<string>, Set<string>]
  const [oldGoals, newGoals] = [idsIn(before, 'goals'), idsIn(after, 'goals')]
  const [oldActivities, newActivities] = [idsIn(before, 'activities'), idsIn(after, 'activities')]
  return {
    strategic: { count: countOf(differenceOf(agreement(before), agreement(after))), of: 0 },
    frame: { count: had === has ? 0 : 1, of: 1 },
    moved: { count: movedBetween(before, after), of: had },
    agreements: { count: notIn(oldParts, newParts) + notIn(newParts, oldParts), of: oldParts.size },
    'goals-dropped': { count: notIn(oldGoals, newGoals), of: oldGoals.size },
    'activities-dropped': { count: notIn(oldActivities, newActivities), of: oldActivities.size },
    'activities-added': { count: notIn(newActivities, oldActivities), of: oldActivities.size },
  }
}
