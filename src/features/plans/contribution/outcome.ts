import { type Day, yearOf } from '#kernel/day'
import type { Decimal } from '#kernel/decimal'
import { decimal } from '#kernel/decimal'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import type { Sums } from '../budget/sums.ts'
import type { GoalDocument, LineDocument, PartDocument } from '../document.ts'
import { isAddedUp, type Measured, nowOf } from '../part/goal.ts'
import { written } from '../part/written.ts'
import type { NodeDocument } from '../theory/document.ts'
import { nodeName, theoryOf } from '../theory/theory.ts'
import { givenUntil, toKroner } from './cost.ts'

/** What an outcome's indicator showed until the end of a year: where it began, where it was last, and the difference. */
export type Shown = { readonly from: string; readonly to: string; readonly on: Day; readonly by: Decimal }

/**
 * Why an outcome has no price: no activity leads to it; only by way of other outcomes, where the money stands; no money leads to its activities, nothing but
 * hours that are not confirmed, or none to some of them; the money leads to other outcomes too; no goal shows it; its goal has no baseline; nobody had measured; it did not move the way that was wished.
 */
export type Refusal = 'way' | 'through' | 'money' | 'unconfirmed' | 'unpaid' | 'shared' | 'goal' | 'baseline' | 'unmeasured' | 'still'

/** An outcome of a theory of change: which activities lead to it, what they were given, what its indicator shows, and a price only where all of it is said. */
export type OutcomeCost = {
  readonly part: Pick<PartDocument, 'number' | 'title'>
  readonly node: Id
  readonly outcome: string
  readonly activities: readonly string[]
  /** Money that leads to this outcome alone, as far as it counts; and hours beside it that are not confirmed. */
  readonly own: Ore
  readonly waits: Ore
  /** Money that leads to other outcomes too, which are named; it stands at each of them and is added to none. */
  readonly shared: Ore
  readonly with: readonly string[]
  readonly goal: Pick<GoalDocument, 'title' | 'unit' | 'direction'> | null
  readonly shown: Shown | null
  /** Øre for each unit of the change, in whole kroner. */
  readonly each: Ore | null
  readonly why: Refusal | null
}

type Ways = { readonly nodes: readonly NodeDocument[]; readonly ahead: ReadonlyMap<Id, readonly NodeDocument[]> }

const waysIn = (part: PartDocument): Ways => {
  const { nodes, arrows } = theoryOf(part)
  const by = new Map(nodes.map((node) => [node.id, node] as const))
  const ahead = new Map<Id, NodeDocument[]>()
  for (const { from, to } of arrows) ahead.set(from, [...(ahead.get(from) ?? []), ...[by.get(to)].filter((node) => node !== undefined)])
  return { nodes, ahead }
}

/** The nodes of a kind that one comes to first from a node: what lies behind them is theirs. */
const firstOf = ({ ahead }: Ways, from: Id, kind: NodeDocument['kind']): ReadonlySet<Id> => {
  const [found, seen, next] = [new Set<Id>(), new Set<Id>([from]), [from]]
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    for (const node of ahead.get(at) ?? []) {
      if (node.kind === kind) found.add(node.id)
      else if (!seen.has(node.id)) next.push(node.id)
      seen.add(node.id)
    }
  }
  return found
}

/** A budget line with the activities that it pays by the theory, and the outcomes that those lead to first. */
type Paying = { readonly line: LineDocument; readonly activities: ReadonlySet<Id>; readonly outcomes: ReadonlySet<Id> }

const payingIn = (part: PartDocument, ways: Ways): readonly Paying[] =>
  part.lines.flatMap((line) => {
    const tied = ways.nodes.filter((node) => node.line === line.id)
    const activities = new Set(tied.flatMap(({ id, kind }) => (kind === 'activity' ? [id] : [...firstOf(ways, id, 'activity')])))
    return activities.size === 0
      ? []
      : [{ line, activities, outcomes: new Set([...activities].flatMap((id) => [...firstOf(ways, id, 'outcome')])) }]
  })

const shownBy = (goal: GoalDocument, measured: readonly Measured[], year: number): Shown | 'baseline' | 'unmeasured' => {
  const from = goal.baseline ?? (isAddedUp(goal) ? '0' : null)
  if (from === null) return 'baseline'
  const known = measured.filter(({ measuredOn }) => yearOf(measuredOn) <= year)
  const now = nowOf(goal, known)
  if (!now) return 'unmeasured'
  const to = written(goal, now.at)
  return { from, to, on: now.on, by: decimal(to).minus(from) }
}

const costOf = (part: PartDocument, ways: Ways, node: NodeDocument, measuredOf: MeasuredOf, year: number): OutcomeCost => {
  const nameOf = (id: Id): string => ways.nodes.flatMap((one) => (one.id === id ? [nodeName(part, one)] : [])).join()
  const leading = ways.nodes.filter(({ id, kind }) => kind === 'activity' && firstOf(ways, id, 'outcome').has(node.id))
  const paying = payingIn(part, ways).filter(({ outcomes }) => outcomes.has(node.id))
  const money = (some: readonly Paying[]): Sums =>
    givenUntil(
      some.map(({ line }) => line),
      year,
    )
  const [own, both] = [paying.filter(({ outcomes }) => outcomes.size === 1), paying.filter(({ outcomes }) => outcomes.size > 1)]
  const goal = part.goals.find(({ id }) => id === node.goal) ?? null
  const shown = goal && shownBy(goal, measuredOf(goal.id), year)
  const told = shown !== null && typeof shown === 'object' ? shown : null
  const better = told && goal ? told.by.times(goal.direction === 'up' ? 1 : -1) : null
  const { counts: given, waits } = money(own)
  const refusal = (): Refusal | null => {
    if (leading.length === 0)
      return ways.nodes.some(({ id, kind }) => kind === 'outcome' && firstOf(ways, id, 'outcome').has(node.id)) ? 'through' : 'way'
    if (paying.length === 0) return 'money'
    if (both.length > 0) return 'shared'
    if (given === 0) return waits > 0 ? 'unconfirmed' : 'money'
    if (leading.some(({ id }) => !paying.some(({ activities }) => activities.has(id)))) return 'unpaid'
    if (shown === null) return 'goal'
    if (typeof shown === 'string') return shown
    return better?.gt(0) ? null : 'still'
  }
  const why = refusal()
  return {
    part: { number: part.number, title: part.title },
    ...{ node: node.id, outcome: nodeName(part, node), activities: leading.map((one) => nodeName(part, one)) },
    ...{ own: given, waits, shared: money(both).counts, goal, shown: told, why },
    with: [...new Set(both.flatMap(({ outcomes }) => [...outcomes]))].filter((id) => id !== node.id).map(nameOf),
    each: why === null && better ? toKroner(decimal(given).div(better).toNumber()) : null,
  }
}

/** What was measured of a goal. */
export type MeasuredOf = (goal: Id) => readonly Measured[]

/**
 * What was given to the activities that lead to each outcome, by the theories of change of the sub-agreements, beside what the outcome's indicator showed, both
 * until the end of a year. Money that leads to several outcomes is named as shared at each and counted at none. The budget, not the accounts, and no proof that
 * the one came of the other.
 */
export const outcomesUntil = (parts: readonly PartDocument[], measuredOf: MeasuredOf, year: number): readonly OutcomeCost[] =>
  parts
    .filter(({ kind }) => kind === 'sub')
    .flatMap((part) => {
      const ways = waysIn(part)
      return ways.nodes.filter(({ kind }) => kind === 'outcome').map((node) => costOf(part, ways, node, measuredOf, year))
    })
