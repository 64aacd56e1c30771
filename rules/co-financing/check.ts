import type { Ore } from '#kernel/money'
import { formats } from '#text/format.ts'
import type { Phrase } from '#text/texts.ts'
import { type Budget, type BudgetLine, counted, isUnconfirmed, worthOf } from './budget.ts'
import { type Source, sources } from './rule.ts'
import { percentOf } from './share.ts'
import { type Target, targetsOf } from './targets.ts'
import { coFinancingTexts as texts } from './texts.ts'

/** What a rule found: whether it holds, by how many øre it is short or over, and why in a sentence. */
export type Finding = {
  readonly id: string
  readonly holds: boolean
  readonly missing: Ore
  readonly over: Ore
  readonly why: Phrase
}

/** Øre per source as the check counts them. */
export type Shares = Readonly<Record<Source, Ore>>

/** What the check reads of the lines: the sums, and the hours that still wait for a manager. */
export type Counted = {
  readonly shares: Shares
  readonly waiting: readonly { readonly id: string; readonly source: Source; readonly value: Ore }[]
}

/** Counts the lines by source; hours that nobody has confirmed count 0. */
export const countLines = (lines: readonly BudgetLine[]): Counted => {
  const sum = (source: Source) => lines.filter((line) => line.source === source).reduce((total, line) => total + counted(line), 0)
  const [fund = 0, associations = 0, municipalitySubAgreements = 0, municipalityCoordination = 0] = sources.map(sum)
  return {
    shares: { fund, associations, municipalitySubAgreements, municipalityCoordination },
    waiting: lines.filter(isUnconfirmed).map((line) => ({ id: line.id, source: line.source, value: worthOf(line) })),
  }
}

const why =
  (target: Target, actual: Ore, uncounted: Ore, frame: Ore, missing: Ore, over: Ore, reason: string): Phrase =>
  (language) => {
    const say = texts.in(language)
    const { kroner, number } = formats[language]
    const stands = say(target.kind, {
      who: say(target.who),
      actual: kroner(actual),
      percent: number(percentOf(actual, frame)),
      share: number(target.share),
      target: kroner(target.target),
    })
    const differs = missing > 0 ? say('missing', { amount: kroner(missing) }) : over > 0 ? say('over', { amount: kroner(over) }) : ''
    const excuse = target.kind !== 'amount' || differs === '' ? '' : reason === '' ? say('needs-reason') : say('has-reason', { reason })
    const hours = uncounted > 0 ? say('uncounted', { amount: kroner(uncounted) }) : ''
    return [stands, hours, differs, excuse].filter(Boolean).join(' ')
  }

const judge = (target: Target, { shares, waiting }: Counted, frame: Ore, reason: string): Finding => {
  const actual = target.sources.reduce((sum, source) => sum + shares[source], 0)
  const uncounted = waiting.filter(({ source }) => target.sources.includes(source)).reduce((sum, { value }) => sum + value, 0)
  const missing = target.kind === 'most' ? 0 : Math.max(0, target.target - actual)
  const over = target.kind === 'least' ? 0 : Math.max(0, actual - target.target)
  const differs = missing > 0 || over > 0
  return {
    id: target.id,
    holds: !differs || (target.kind === 'amount' && reason !== ''),
    missing,
    over,
    why: why(target, actual, uncounted, frame, missing, over, reason),
  }
}

const hoursConfirmed = ({ waiting }: Counted): Finding => {
  const missing = waiting.reduce((sum, line) => sum + line.value, 0)
  const say: Phrase = (language) =>
    waiting.length === 0
      ? texts.in(language)('hours-none')
      : texts.in(language)('hours-waiting', {
          count: waiting.length,
          lines: waiting.map((line) => line.id).join(', '),
          amount: formats[language].kroner(missing),
        })
  return { id: 'hours-confirmed', holds: waiting.length === 0, missing, over: 0, why: say }
}

/**
 * Holds counted lines against every rule, in the order of reading. 75 and 25 are limits; the parts of
 * the local share are the amounts that the split gives, and another amount holds only with a reason.
 */
export const findings = (budget: Omit<Budget, 'lines'>, lines: Counted): readonly Finding[] => {
  const reason = budget.reason?.trim() ?? ''
  return [...targetsOf(budget.rule, budget.frame).map((target) => judge(target, lines, budget.frame, reason)), hoursConfirmed(lines)]
}
