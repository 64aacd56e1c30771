import { addDays, type Day, daysBetween, yearOf } from '#kernel/day'
import type { Id } from '#kernel/id'
import {
  type ActivityDocument,
  type GoalDocument,
  type LineDocument,
  type MilestoneDocument,
  type PartDocument,
  type PlanDocument,
  yearsOf,
} from '../document.ts'
import type { NewPart } from '../plan/create-plan.ts'
import { copyTheory } from './copy-theory.ts'
import type { LeftOut, Places, TakenKind } from './origin.ts'

/** The plan that is to be begun, and what is to come along. */
export type Into = {
  readonly parts: readonly NewPart[]
  /** First day, and first day after it. */
  readonly from: Day
  readonly until: Day
  readonly kinds: readonly TakenKind[]
  readonly places?: Places
}

export type Copied = { readonly parts: readonly PartDocument[]; readonly left: readonly LeftOut[] }

type Span = Pick<Into, 'from' | 'until'>

/** How an earlier plan's days and years lie in the new one. */
type Move = { readonly day: (day: Day) => Day; readonly year: (year: number) => number; readonly span: Span }

const moveOf = (earlier: Span, span: Span): Move => {
  const days = daysBetween(earlier.from, span.from)
  const years = yearOf(span.from) - yearOf(earlier.from)
  return { day: (day) => addDays(day, days), year: (year) => year + years, span }
}

const least = (one: Day, other: Day): Day => (one < other ? one : other)
const most = (one: Day, other: Day): Day => (one > other ? one : other)

/** A goal as it was asked for: never what it began with or came to, which is true of the earlier plan only. Its aim has to be thought over and says where it is from. */
const goalFrom = ({ beside: _, ...goal }: GoalDocument, id: Id, { day, span }: Move): GoalDocument => ({
  ...goal,
  ...{ id, baseline: null, baselineOn: null, steps: [], example: false },
  targetOn: most(span.from, least(day(goal.targetOn), addDays(span.until, -1))),
})

const activityFrom = (activity: ActivityDocument, id: Id, goals: ReadonlyMap<Id, Id>, { day, span }: Move): ActivityDocument => ({
  ...activity,
  ...{ id, takesOver: null, example: false, from: most(span.from, day(activity.from)), until: least(day(activity.until), span.until) },
  goals: activity.goals.flatMap((goal) => goals.get(goal) ?? []),
})

const isWithin = (activity: Pick<ActivityDocument, 'from' | 'until'>, { day, span }: Move): boolean =>
  day(activity.from) < span.until && span.from < day(activity.until)

const lineFrom = (line: LineDocument, id: Id, years: ReadonlySet<number>, { year }: Move): LineDocument => ({
  ...line,
  ...{ id, confirmed: false },
  cells: line.cells.map((cell) => ({ ...cell, year: year(cell.year) })).filter((cell) => years.has(cell.year)),
})

/** Which part of the new plan an earlier one's belongs to: the strategic agreement to its own, a sub-agreement to that of the theme that was chosen for it, or of its own. */
export const partFor = (
  part: Pick<PartDocument, 'kind' | 'number' | 'theme'>,
  { parts, places }: Pick<Into, 'parts' | 'places'>,
): NewPart | undefined => {
  const wanted = places?.get(part.number) ?? part.theme
  return parts.find(({ kind, theme }) => kind === part.kind && (kind === 'strategic' || (theme !== null && theme === wanted)))
}

const empty = (part: NewPart): PartDocument => ({
  ...part,
  ...{ sections: [], goals: [], activities: [], milestones: [], lines: [], plan: null },
})

type Ids = ReadonlyMap<Id, Id>

const newIds = (records: readonly { readonly id: Id }[], idOf: () => Id): Ids => new Map(records.map(({ id }) => [id, idOf()] as const))

const partFrom = (
  earlier: PartDocument,
  own: NewPart,
  move: Move,
  kinds: ReadonlySet<TakenKind>,
  milestones: Ids,
  idOf: () => Id,
): PartDocument => {
  const some = <T>(kind: TakenKind, records: readonly T[]): readonly T[] => (kinds.has(kind) ? records : [])
  const [goals, activities, lines] = [
    some('goals', earlier.goals),
    some('activities', earlier.activities).filter((one) => isWithin(one, move)),
    some('lines', earlier.lines),
  ]
  const [goalIds, activityIds, lineIds] = [newIds(goals, idOf), newIds(activities, idOf), newIds(lines, idOf)]
  const years = new Set(yearsOf(move.span))
  const idIn = (ids: Ids, id: Id): Id => ids.get(id) ?? id
  const kept = some('milestones', earlier.milestones).filter(({ id }) => milestones.has(id))
  const part: PartDocument = {
    ...empty(own),
    sections: some('texts', earlier.sections),
    goals: goals.map((goal) => goalFrom(goal, idIn(goalIds, goal.id), move)),
    activities: activities.map((one, at) => ({ ...activityFrom(one, idIn(activityIds, one.id), goalIds, move), number: at + 1 })),
    milestones: kept.map(({ needs = [], ...milestone }): MilestoneDocument => {
      const own = needs.flatMap(({ id, name }) => (milestones.has(id) ? [{ id: idIn(milestones, id), name }] : []))
      const moved = { ...milestone, id: idIn(milestones, milestone.id), dueOn: move.day(milestone.dueOn), example: false }
      return own.length > 0 ? { ...moved, needs: own } : moved
    }),
    lines: lines.map((line) => lineFrom(line, idIn(lineIds, line.id), years, move)),
  }
  if (!kinds.has('theory') || !earlier.theory) return part
  return { ...part, theory: copyTheory(earlier, { goals: goalIds, activities: activityIds, lines: lineIds }, idOf) }
}

/**
 * What a new plan takes over from an earlier one, with records of its own: days moved by as much as the new plan begins later, years likewise. What was true only of
 * the earlier plan stays there: what was measured, judged, decided, held, confirmed, who works in it, case numbers. A part whose theme the new plan has
 * not, and what would lie outside its days, is left out and named.
 */
export const copyFrom = (earlier: PlanDocument, earlierSpan: Span, into: Into, idOf: () => Id): Copied => {
  const move = moveOf(earlierSpan, into)
  const kinds = new Set(into.kinds)
  const pairs = earlier.parts.flatMap((part) => {
    const own = partFor(part, into)
    return own ? [{ part, own }] : []
  })
  const inside = ({ dueOn }: MilestoneDocument): boolean => into.from <= move.day(dueOn) && move.day(dueOn) < into.until
  const milestones = newIds(
    pairs.flatMap(({ part }) => part.milestones.filter(inside)),
    idOf,
  )
  const years = new Set(yearsOf(into))
  const taken = new Map(pairs.map(({ part, own }) => [own.id, partFrom(part, own, move, kinds, milestones, idOf)] as const))
  const left: readonly LeftOut[] = [
    ...earlier.parts.flatMap((part): readonly LeftOut[] =>
      partFor(part, into) ? [] : [{ kind: 'part', name: `${part.number} ${part.title}` }],
    ),
    ...pairs.flatMap(({ part }): readonly LeftOut[] => [
      ...(kinds.has('activities') ? part.activities.filter((one) => !isWithin(one, move)) : []).map(({ title }) => ({
        kind: 'activity' as const,
        name: title,
      })),
      ...(kinds.has('milestones') ? part.milestones.filter((one) => !inside(one)) : []).map(({ title }) => ({
        kind: 'milestone' as const,
        name: title,
      })),
    ]),
    ...(kinds.has('lines')
      ? [...new Set(pairs.flatMap(({ part }) => part.lines.flatMap(({ cells }) => cells.map(({ year }) => move.year(year)))))]
      : []
    )
      .filter((year) => !years.has(year))
      .toSorted()
      .map((year) => ({ kind: 'year' as const, name: String(year) })),
  ]
  return { parts: into.parts.map((part) => taken.get(part.id) ?? empty(part)), left }
}
