import { lastDay, type Period } from '#kernel/period'
import { at, type Refusal } from '#kernel/result'
import { addMonths } from '#rules/months'
import type { Phrase } from '#text/texts.ts'
import { linesOf, yearsOf } from '../document.ts'
import { documentOf, type Plan } from '../read.ts'
import { listed } from './lacking.ts'
import { planTexts } from './texts.ts'

const say = planTexts.phrase

/** No plan of any programme period comes near it: a longer one is a slip of the pen, and each of its years is a column of the budget. */
const mostYears = 15

/** Why a plan cannot have a period: it needs a last day, and has fifteen years at most. More years than usual are a remark elsewhere. */
export const judgeSpan = ({ from, until }: Period): readonly Refusal[] => {
  if (until === null) return [at('until', say('create.until'))]
  return addMonths(from, mostYears * 12) < until ? [at('until', say('create.long', { years: mostYears }))] : []
}

type Placed = { readonly say: Phrase; readonly before: boolean; readonly after: boolean }

/** What a plan has in time, and on which side of a period it reaches out. */
const placed = (plan: Plan, period: Period): readonly Placed[] => {
  const last = lastDay(period) ?? period.from
  const until = period.until ?? period.from
  const years = yearsOf({ from: period.from, until })
  const spent = linesOf(documentOf(plan)).flatMap(({ cells }) =>
    cells.flatMap(({ year, amount, hours }) => ((amount ?? 0) !== 0 || Number(hours ?? 0) !== 0 ? year : [])),
  )
  return [
    ...plan.parts.flatMap(({ activities }) =>
      activities.map((one) => ({
        say: say('span.activity', { title: one.title }),
        before: one.from < period.from,
        after: one.until > until,
      })),
    ),
    ...plan.parts.flatMap(({ goals }) =>
      goals.map(({ title, targetOn }) => ({
        say: say('span.goal', { title }),
        before: targetOn <= period.from,
        after: targetOn > last,
      })),
    ),
    ...plan.parts.flatMap(({ milestones }) =>
      milestones.map(({ title, dueOn }) => ({ say: say('span.milestone', { title }), before: dueOn < period.from, after: dueOn > last })),
    ),
    ...[...new Set(spent)].toSorted().map((year) => ({
      say: say('span.money', { year: String(year) }),
      before: year < (years[0] ?? year),
      after: year > (years.at(-1) ?? year),
    })),
  ]
}

const outside = (field: 'from' | 'until', all: readonly Placed[]): readonly Refusal[] =>
  all.length === 0
    ? []
    : [
        at(field, (language) =>
          planTexts.in(language)('span.outside', {
            what: listed(
              all.map((one) => one.say(language)),
              language,
            ),
          }),
        ),
      ]

/** What would lie outside a plan's new period, at the end that is moved: activities, goals, milestones, and years with money or hours. */
export const judgeMoved = (plan: Plan, period: Period): readonly Refusal[] => {
  if (period.until === null) return []
  const all = placed(plan, period)
  return [
    ...(period.from > plan.from
      ? outside(
          'from',
          all.filter(({ before }) => before),
        )
      : []),
    ...(period.until < plan.until
      ? outside(
          'until',
          all.filter(({ after }) => after),
        )
      : []),
  ]
}
