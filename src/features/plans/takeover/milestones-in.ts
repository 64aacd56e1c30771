import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { readWords } from '#web/forms.ts'
import type { MilestoneDocument } from '../document.ts'
import { EndForm } from '../milestone/forms.ts'
import { type End, judgeEnd, judgeNeeds } from '../milestone/milestone.ts'
import { judgeMilestone } from '../part/definition.ts'
import { MilestoneForm } from '../part/forms.ts'
import { fixedChoices } from './choices.ts'
import type { Fault } from './fault.ts'
import { inParts, numberedIn, numbersIn } from './numbered.ts'
import type { PartsIn } from './part-in.ts'
import { atRow, besides } from './refusals.ts'
import { chosenIn, type TakeRow, type TakeRows } from './rows.ts'
import type { Span } from './span.ts'
import { takeoverTexts } from './texts.ts'

/** A milestone, and how it has ended already. */
export type MilestoneIn = { readonly part: Id; readonly row: number; readonly milestone: MilestoneDocument; readonly end: PaperEnd | null }

/** How a milestone ended before the plan was taken over. */
export type PaperEnd = Pick<End, 'outcome' | 'on' | 'evidence'>

/** The columns that tell how a milestone ended, by the fields of the screens' form. */
const endColumns = { on: 'endedOn', outcome: 'ended', evidence: 'evidence' } as const

const endColumn = (field: string): string => endColumns[field as keyof typeof endColumns] ?? field

/** How a row says that its milestone ended, by the form and the rule that the screens have for it; nothing where its cells are empty. */
const endIn = (
  { row, words }: TakeRow,
  from: Day | null,
  today: Day,
): { readonly end: PaperEnd | null; readonly faults: readonly Fault[] } => {
  if (Object.values(endColumns).every((column) => (words[column] ?? '') === '')) return { end: null, faults: [] }
  const outcome = chosenIn(words.ended ?? '', fixedChoices.milestoneEnd, { sheet: 'milestones', row, column: 'ended' })
  const form = readWords({ on: words.endedOn ?? '', evidence: words.evidence ?? '', outcome: outcome.value || 'reached' }, EndForm)
  if (!form.ok) return { end: null, faults: besides(outcome.faults, atRow('milestones', row, form.refusals, endColumn)) }
  const { on, evidence } = form.value
  const judged = judgeEnd({ on, link: null }, { from: from ?? on, today, ended: false })
  return {
    end: { outcome: form.value.outcome, on, evidence },
    faults: besides(outcome.faults, atRow('milestones', row, judged, endColumn)),
  }
}

/** The circles in which milestones wait for one another, each told where it is closed. */
const circles = (all: readonly MilestoneIn[]): readonly Fault[] => {
  const parts = [{ milestones: all.map(({ milestone }) => milestone) }]
  return all.flatMap(({ row, milestone }) => {
    const needs = (milestone.needs ?? []).map(({ id }) => id)
    return atRow('milestones', row, judgeNeeds(parts, milestone.id, needs).slice(0, 1))
  })
}

/** Reads the milestones of every part. They are numbered through the whole sheet, and wait for one another by these numbers. */
export const milestonesIn = (
  sheet: TakeRows,
  parts: PartsIn,
  { span, today }: { readonly span: Span | null; readonly today: Day },
  idOf: () => Id,
): { readonly milestones: readonly MilestoneIn[]; readonly faults: readonly Fault[] } => {
  const own = inParts('milestones', sheet, parts)
  const { numbered, faults: misnumbered } = numberedIn('milestones', own.rows, { groupOf: () => '', lost: own.lost })
  const faults: Fault[] = [...sheet.faults, ...own.faults, ...misnumbered]
  const bare = numbered.flatMap((one) => {
    const { row, words } = one
    const form = readWords({ ...words, needs: '' }, MilestoneForm)
    if (!form.ok) {
      faults.push(...atRow('milestones', row, form.refusals))
      return []
    }
    const { title, dueOn, owner } = form.value
    const milestone: MilestoneDocument = { id: idOf(), title, dueOn, owner, example: false }
    if (span) faults.push(...atRow('milestones', row, judgeMilestone({ title, dueOn, owner }, span)))
    const { end, faults: misended } = endIn(one, span?.from ?? null, today)
    faults.push(...misended)
    return [{ ...one, milestone, end }]
  })
  const milestones = bare.map(({ part, row, words, milestone, end }): MilestoneIn => {
    const wanted = numbersIn(words.needs ?? '')
    const needs = wanted.map((number) => bare.find((one) => one.number === number)?.milestone ?? null)
    const unknown = needs.indexOf(null)
    if (unknown !== -1 && !own.lost && misnumbered.length === 0)
      faults.push({ sheet: 'milestones', row, column: 'needs', say: takeoverTexts.phrase('fault.needs', { count: sheet.rows.length }) })
    const named = [...new Set(needs.flatMap((need) => need ?? []))].map(({ id, title }) => ({ id, name: title }))
    return { part: part.id, row, end, milestone: named.length > 0 ? { ...milestone, needs: named } : milestone }
  })
  return { milestones, faults: [...faults, ...circles(milestones)] }
}
