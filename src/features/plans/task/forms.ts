import { z } from 'zod'
import { choice, day, optionalDay, optionalId, optionalText, text, year } from '#web/fields.ts'
import { checklistKeys } from './checklists.ts'
import { type Tie, tieKinds } from './task.ts'

/** A task: what, who, when, and what it is about, written `<kind>:<id>`. */
export const TaskForm = z.object({
  title: text(200),
  note: optionalText(1_000),
  dueOn: optionalDay(),
  person: optionalId(),
  owner: optionalText(160),
  about: optionalText(60),
})

export const DoneForm = z.object({ on: day(), done: optionalText(1_000) })

export const ReopenForm = z.object({ reason: text(500) })

/** Taking a task away asks for nothing but the version that one saw. */
export const RemoveForm = z.object({ version: text(12) })

export const ChecklistForm = z.object({ checklist: choice(checklistKeys), year: year() })

/** What a form says that a task is about; one that cannot be read is about nothing that a plan has. */
export const tieFrom = (words: string | null): Tie | null => {
  if (words === null) return null
  const [kind, id = ''] = words.split(':')
  return { kind: tieKinds.find((one) => one === kind) ?? 'part', id }
}
