import type { Id } from '#kernel/id'
import { readWords } from '#web/forms.ts'
import type { MilestoneDocument } from '../document.ts'
import { judgeNeeds } from '../milestone/milestone.ts'
import { judgeMilestone } from '../part/definition.ts'
import { MilestoneForm } from '../part/forms.ts'
import type { Fault } from './fault.ts'
import { inParts, numberedIn, numbersIn } from './numbered.ts'
import type { PartsIn } from './part-in.ts'
import { atRow } from './refusals.ts'
import type { TakeRows } from './rows.ts'
import type { Span } from './span.ts'
import { takeoverTexts } from './texts.ts'

export type MilestoneIn = { readonly part: Id; readonly row: number; readonly milestone: MilestoneDocument }

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
  { rows, faults: before, lost }: TakeRows,
  parts: PartsIn,
  span: Span | null,
  idOf: () => Id,
): { readonly milestones: readonly MilestoneIn[]; readonly faults: readonly Fault[] } => {
  const own = inParts('milestones', rows, parts)
  const gone = lost || own.rows.length < rows.length
  const { numbered, faults: misnumbered } = numberedIn('milestones', own.rows, { groupOf: () => '', lost: gone })
  const faults: Fault[] = [...before, ...own.faults, ...misnumbered]
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
    return [{ ...one, milestone }]
  })
  const milestones = bare.map(({ part, row, words, milestone }): MilestoneIn => {
    const wanted = numbersIn(words.needs ?? '')
    const needs = wanted.map((number) => bare.find((one) => one.number === number)?.milestone ?? null)
    const unknown = needs.indexOf(null)
    if (unknown !== -1 && !gone && misnumbered.length === 0)
      faults.push({ sheet: 'milestones', row, column: 'needs', say: takeoverTexts.phrase('fault.needs', { count: rows.length }) })
    const named = [...new Set(needs.flatMap((need) => need ?? []))].map(({ id, title }) => ({ id, name: title }))
    return { part: part.id, row, milestone: named.length > 0 ? { ...milestone, needs: named } : milestone }
  })
  return { milestones, faults: [...faults, ...circles(milestones)] }
}
