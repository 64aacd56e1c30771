import type { Ore } from '#kernel/money'
import { type Budget, type BudgetLine, canCarry, isUnconfirmed, worthOf } from './budget.ts'
import { type Counted, countLines, type Finding, findings } from './check.ts'
import { targetsOf } from './targets.ts'

/** A line that could mend the budget, by being worth so many øre more or less. */
export type Mend = { readonly line: string; readonly change: Ore }

const changed = (counts: Counted, line: BudgetLine, change: Ore): Counted => ({
  shares: { ...counts.shares, [line.source]: counts.shares[line.source] + change },
  waiting: counts.waiting.filter((waiting) => waiting.id !== line.id),
})

const worse = (before: Finding | undefined, after: Finding): boolean =>
  before !== undefined && (after.missing > before.missing || after.over > before.over)

type Candidate = { readonly line: BudgetLine; readonly change: Ore; readonly confirms: boolean }

const candidates = (budget: Budget, before: readonly Finding[]): readonly Candidate[] => {
  const confirming = budget.lines.filter(isUnconfirmed).map((line): Candidate => ({ line, change: worthOf(line), confirms: true }))
  const moving = targetsOf(budget.rule, budget.frame).flatMap((target, index) => {
    const finding = before[index]
    if (!finding || finding.holds) return []
    const change = finding.missing - finding.over
    return budget.lines
      .filter((line) => target.sources.includes(line.source) && canCarry(line, change))
      .map((line): Candidate => ({ line, change, confirms: isUnconfirmed(line) }))
  })
  return [...new Map([...confirming, ...moving].map((one) => [JSON.stringify([one.line.id, one.change]), one])).values()]
}

/** Both ends of every move from one source to another that makes the whole budget hold: what one line gives, a line of another source takes. */
const movesOf = (budget: Budget, counts: Counted, tried: readonly Candidate[]): readonly Candidate[] => {
  const ends = new Map<string, Candidate>()
  // Lines of one source are alike to the rules: each source and change is tried once.
  for (const give of new Map(tried.filter((one) => !one.confirms).map((one) => [`${one.line.source} ${one.change}`, one])).values()) {
    const { source } = give.line
    for (const other of new Set(budget.lines.map((line) => line.source))) {
      const takers = budget.lines.filter((line) => line.source === other && other !== source && canCarry(line, -give.change))
      const [take] = takers
      if (!take || !findings(budget, changed(changed(counts, give.line, give.change), take, -give.change)).every(({ holds }) => holds))
        continue
      const givers = tried.filter((one) => one.line.source === source && one.change === give.change)
      for (const one of [...givers, ...takers.map((line): Candidate => ({ line, change: -give.change, confirms: false }))]) {
        ends.set(`${one.line.id} ${one.change}`, one)
      }
    }
  }
  return [...ends.values()]
}

/**
 * The lines that could mend a budget that does not hold, the smallest change first. Where one change alone
 * makes everything hold, those alone are named. Else those that mend a rule and make nothing more short or
 * over; else, because money must move from one source to another, both ends of the moves that make everything hold; and
 * where nothing is enough, every change that makes some broken rule hold. Confirming hours is always among the second:
 * it changes what they count, not what is given.
 */
export const mendsOf = (budget: Budget): readonly Mend[] => {
  const counts = countLines(budget.lines)
  const before = findings(budget, counts)
  if (before.every((finding) => finding.holds)) return []
  const tried = candidates(budget, before).map((candidate) => {
    const after = findings(budget, changed(counts, candidate.line, candidate.change))
    return {
      ...candidate,
      mendsAll: after.every((finding) => finding.holds),
      harmless: candidate.confirms || !after.some((finding, index) => worse(before[index], finding)),
    }
  })
  const alone = tried.filter((one) => one.mendsAll)
  const harmless = tried.filter((one) => one.harmless)
  const moves = alone.length + harmless.length > 0 ? [] : movesOf(budget, counts, tried)
  const best = [alone, harmless, moves].find((found) => found.length > 0) ?? tried
  const place = new Map(budget.lines.map((line, index) => [line.id, index]))
  return best
    .toSorted((a, b) => Math.abs(a.change) - Math.abs(b.change) || (place.get(a.line.id) ?? 0) - (place.get(b.line.id) ?? 0))
    .map(({ line, change }) => ({ line: line.id, change }))
}
