import type { Id } from '#kernel/id'
import { readWords } from '#web/forms.ts'
import type { GoalDocument, PartDocument } from '../document.ts'
import { judgeGoal } from '../part/definition.ts'
import { figuresFrom } from '../part/figures-form.ts'
import { GoalForm } from '../part/forms.ts'
import { fixedChoices } from './choices.ts'
import type { Fault } from './fault.ts'
import { type InPart, inParts, numberedIn } from './numbered.ts'
import type { PartsIn } from './part-in.ts'
import { atRow, besides } from './refusals.ts'
import { chosenIn, type TakeRows } from './rows.ts'
import type { Span } from './span.ts'

/** A goal by its number, whether it could be read or not: what other rows name it by. */
export type GoalPlace = { readonly part: Id; readonly number: number; readonly id: Id }

export type GoalIn = { readonly row: number; readonly part: Id; readonly goal: GoalDocument }

const chosen = ['direction', 'counting', 'frequency'] as const

/** A goal by the form that the screens have for one, and by its own rules. */
const goalIn = (
  one: InPart & { readonly number: number },
  span: Span | null,
  id: Id,
): { readonly goal: GoalDocument | null; readonly faults: readonly Fault[] } => {
  const { row, number } = one
  const choices = chosen.map(
    (key) => [key, chosenIn(one.words[key] ?? '', fixedChoices[key], { sheet: 'goals', row, column: key })] as const,
  )
  const words = { ...one.words, ...Object.fromEntries(choices.map(([key, { value }]) => [key, value])) }
  const [form, figures] = [readWords(words, GoalForm), figuresFrom(words)]
  const unread = choices.flatMap(([, { faults }]) => faults)
  if (!form.ok || !figures.ok) {
    const wrong = [...(form.ok ? [] : form.refusals), ...(figures.ok ? [] : figures.refusals)]
    return { goal: null, faults: besides(unread, atRow('goals', row, wrong)) }
  }
  const goal: GoalDocument = { id, number, example: false, ...form.value, ...figures.value }
  return { goal, faults: span ? atRow('goals', row, judgeGoal(goal, span)) : [] }
}

export type GoalsIn = {
  readonly goals: readonly GoalIn[]
  readonly places: readonly GoalPlace[]
  readonly faults: readonly Fault[]
  /** A goal that is not among them may be one that could not be read: what is wrong is told there. */
  readonly doubtful: boolean
}

/** Reads the goals of every part with their baselines, targets and interim targets. */
export const goalsIn = (sheet: TakeRows, parts: PartsIn, span: Span | null, idOf: () => Id): GoalsIn => {
  const own = inParts('goals', sheet, parts)
  const { numbered, faults: misnumbered } = numberedIn('goals', own.rows, { groupOf: ({ part }) => part.id, lost: own.lost })
  const placed = numbered.map((one) => ({ ...one, id: idOf() }))
  const read = placed.map((one) => ({ ...goalIn(one, span, one.id), row: one.row, part: one.part.id }))
  return {
    goals: read.flatMap(({ goal, row, part }) => (goal ? [{ goal, row, part }] : [])),
    places: placed.map(({ part, number, id }) => ({ part: part.id, number, id })),
    faults: [...sheet.faults, ...own.faults, ...misnumbered, ...read.flatMap((one) => one.faults)],
    doubtful: own.lost || misnumbered.length > 0,
  }
}

/** A part's own goals, in their order. */
export const goalsOf = (goals: readonly GoalIn[], part: Pick<PartDocument, 'id'>): readonly GoalDocument[] =>
  goals.filter((one) => one.part === part.id).map(({ goal }) => goal)
