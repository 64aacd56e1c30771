import { command, type Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { done, type Result, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import { type SectionKey, wordsIn } from '../document.ts'
import { partOf } from '../part/find.ts'
import { saveSections } from '../part/save-sections.ts'
import { lockFor } from '../plan/guard.ts'
import { mayWritePlan } from '../policy.ts'
import { type Plan, subjectOf } from '../read.ts'
import type { PartRow } from '../rows.ts'
import { settle } from '../stage.ts'
import { noteOf, readSection, sectionIn } from './find.ts'
import { mayNoteTexts } from './policy.ts'
import { judgeEnd, judgeOwner, judgeSuggestion, type Note, type NoteEnd, openNotes, presentNumber, type SectionWork } from './writing.ts'

/** A section of a part of a plan; the part by its number. */
type Place = { readonly plan: Id; readonly part: number; readonly section: string }
type Found = { readonly plan: Plan; readonly part: PartRow; readonly section: SectionKey; readonly work: SectionWork }

/** Locks a plan that can be written and reads what is written in and about one of its sections. */
const lockSection = async (stage: Stage, place: Place): Promise<Result<Found>> => {
  const opened = await lockFor(stage, place.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const part = partOf(plan, place.part)
  const section = sectionIn(part.kind, place.section)
  return done({ plan, part, section, work: await readSection(stage.tx, plan, part.id, section) })
}

const entryOf = ({ plan, part, section }: Found, more: object = {}) => ({
  municipality: plan.municipality,
  subject: { kind: 'plan', id: plan.id } as const,
  detail: { part: part.id, section, ...more },
})

const endNoteRow = (stage: Stage, { plan }: Found, note: Id, { outcome, answer }: Pick<NoteEnd, 'outcome' | 'answer'>) =>
  stage.tx
    .insertInto('section_note_end')
    .values({
      ...{ municipality: plan.municipality, note_id: note, outcome, answer },
      ended_at: stage.now,
      ended_by: stage.actor.person,
    })
    .execute()

export type WriteSection = Place & {
  /** Number of the text that the writer saw; none where nothing was written. */
  readonly version: number | undefined
  readonly words: string | null
  /** The suggestion that it is taken from, which is thereby followed. */
  readonly note?: Id | null
}

/** Writes one section. What stood there is kept; a stale edit saves nothing, nor does one from a suggestion that has ended. */
export const writeSection = command<WriteSection, null>('section.written', mayWritePlan, async (stage, input) => {
  const found = await lockSection(stage, input)
  if (!found.ok) return found
  const { plan, part, section, work } = found.value
  const fresh = freshEdit(presentNumber(work), input.version ?? 0)
  if (!fresh.ok) return fresh
  const note = input.note ? noteOf(work, input.note) : null
  const followed = { outcome: 'followed', answer: null } as const
  const faults = note ? judgeEnd(note, followed, stage.actor.person) : []
  if (faults.length > 0) return refused(...faults)
  const words = input.words?.trim() ?? ''
  await saveSections(stage, plan, part, [{ section, words }], note?.id)
  if (note) await endNoteRow(stage, found.value, note.id, followed)
  await settle(stage, plan.id)
  return done({ value: null, entry: entryOf(found.value, note ? { note: note.id } : {}) })
})

export type NoteSection = Place & Pick<Note, 'kind' | 'words' | 'suggested'> & { readonly example?: boolean }

/** Says something to a section, or suggests another text. Refuses a suggestion of what stands there or is suggested already. */
export const noteSection = command<NoteSection, Id>('section.noted', mayNoteTexts, async (stage, input) => {
  const found = await lockSection(stage, input)
  if (!found.ok) return found
  const { plan, part, section, work } = found.value
  const suggested = input.kind === 'suggestion' ? (input.suggested?.trim() ?? '') : null
  const faults = suggested === null ? [] : judgeSuggestion(wordsIn(part, section), openNotes(work), suggested)
  if (faults.length > 0) return refused(...faults)
  const id = newId()
  await stage.tx
    .insertInto('section_note')
    .values({
      ...{ municipality: plan.municipality, id, part_id: part.id, section, suggested, about: presentNumber(work) },
      ...{ kind: input.kind, words: input.words, example: input.example ?? false },
      written_at: stage.now,
      written_by: stage.actor.person,
    })
    .execute()
  return done({ value: id, entry: entryOf(found.value, { note: id, kind: input.kind }) })
})

export type EndNote = Place & Pick<NoteEnd, 'outcome' | 'answer'> & { readonly note: Id }

/** Ends a note: whoever writes the plan follows or declines it, whoever wrote it withdraws it. */
export const endNote = command<EndNote, null>('section.note_ended', mayNoteTexts, async (stage, input) => {
  const found = await lockSection(stage, input)
  if (!found.ok) return found
  const { plan, work } = found.value
  if (input.outcome !== 'withdrawn') stage.permit(subjectOf(plan), mayWritePlan)
  const note = noteOf(work, input.note)
  const faults = judgeEnd(note, input, stage.actor.person)
  if (faults.length > 0) return refused(...faults)
  await endNoteRow(stage, found.value, note.id, input)
  return done({ value: null, entry: entryOf(found.value, { note: note.id, outcome: input.outcome }) })
})

export type OwnSection = Place & { readonly owner: string | null; readonly dueOn: Day | null; readonly example?: boolean }

/** Says who answers for a section and by when; without an owner nobody does. Refuses a day for nobody. */
export const ownSection = command<OwnSection, null>('section.owned', mayWritePlan, async (stage, input) => {
  const found = await lockSection(stage, input)
  if (!found.ok) return found
  const { plan, part, section } = found.value
  const { municipality } = plan
  const faults = judgeOwner(input)
  if (faults.length > 0) return refused(...faults)
  await stage.tx
    .deleteFrom('section_owner')
    .where('municipality', '=', municipality)
    .where('part_id', '=', part.id)
    .where('section', '=', section)
    .execute()
  const { owner, dueOn, example = false } = input
  if (owner !== null) {
    await stage.tx
      .insertInto('section_owner')
      .values({ municipality, id: newId(), part_id: part.id, section, owner, due_on: dueOn, example })
      .execute()
  }
  return done({ value: null, entry: entryOf(found.value, { owner, dueOn }) })
})
