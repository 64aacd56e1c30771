import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { formats } from '#text/format.ts'
import type { ApprovalStep } from '../../../../rules/approval-graphs/index.ts'
import type { ApprovalIn, PaperGround } from './approvals-in.ts'
import { candidatesFor } from './decider-in.ts'
import type { Fault } from './fault.ts'
import { takeoverTexts } from './texts.ts'

/** Everything that lies before a step, directly or not. */
const stepsBefore = (step: ApprovalStep, steps: readonly ApprovalStep[], passed: readonly string[] = []): readonly ApprovalStep[] =>
  steps
    .filter(({ id }) => step.after.includes(id) && !passed.includes(id))
    .flatMap((before) => [before, ...stepsBefore(before, steps, [...passed, step.id])])

type Placed = Pick<PaperGround, 'steps' | 'parts' | 'estates' | 'register' | 'board'>

/** What a step is taken about: every sub-agreement, every estate, or the plan once. */
const aboutsOf = (step: ApprovalStep, { parts, estates }: Placed): readonly (Id | null)[] => {
  if (step.per === 'part') return parts.parts.flatMap(({ part }) => (part.kind === 'sub' ? [part.id] : []))
  return step.per === 'estate' ? estates.map(({ id }) => id) : [null]
}

/** Whether everybody who must have decided in a step about something has, by a day. */
const isDone = (step: ApprovalStep, about: Id | null, by: Day, all: readonly ApprovalIn[], ground: Placed): boolean => {
  const own = all.filter((one) => one.step.id === step.id && one.about === about)
  const inTime = own.filter(({ decision }) => decision.decidedOn <= by)
  if (own.length === 0) return false
  if (!step.everyOne) return inTime.length > 0
  const needed = step.who === 'seats' ? candidatesFor(step, ground).length : own.length
  return inTime.length === own.length && own.length >= needed
}

/**
 * Decisions whose turn had not come by the days of the paper: a step before is lacking in the file, or was taken later. Told at the later step, with
 * the names of those it waited for.
 */
export const outOfOrder = (approvals: readonly ApprovalIn[], ground: Placed): readonly Fault[] =>
  approvals.flatMap(({ row, step, about, decision }): readonly Fault[] => {
    const open = stepsBefore(step, ground.steps).filter((before) =>
      aboutsOf(before, ground)
        .filter((one) => before.per !== 'part' || step.per !== 'part' || one === about)
        .some((one) => !isDone(before, one, decision.decidedOn, approvals, ground)),
    )
    const names = [...new Map(open.map((one) => [one.id, one])).values()]
    if (names.length === 0) return []
    return [
      {
        ...{ sheet: 'approvals', row, column: 'decidedOn' },
        say: (language) =>
          takeoverTexts.in(language)('fault.approval.order', {
            day: formats[language].day(decision.decidedOn),
            steps: names.map(({ by }) => by[language]).join(', '),
          }),
      } as const,
    ]
  })
