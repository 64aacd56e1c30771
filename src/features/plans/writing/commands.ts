import { command, type Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { done, type Result, refused } from '#kernel/result'
import { freshEdit } from '#kernel/version'
import type { SectionKey } from '../document.ts'
import { partOf } from '../part/find.ts'
import { saveSections } from '../part/save-sections.ts'
import { lockFor } from '../plan/guard.ts'
import { mayWritePlan } from '../policy.ts'
import { type Plan, subjectOf } from '../read.ts'
import type { PartRow } from '../rows.ts'
import { settle } from '../stage.ts'
import { noteOf, readSection, sectionIn } from './find.ts'
import { mayNoteTexts } from './policy.ts'
import {
  judgeEnd,
  judgeOwner,
  judgeSuggestion,
  judgeText,
  laidOn,
  type Note,
  type NoteEnd,
  openNotes,
  presentNumber,
  presentText,
  type SectionWork,
  textOf,
} from './writing.ts'

/** A section of a part of a plan; the part by its number. */
type Place = { readonly plan: Id; readonly part: number; readonly section: string }
type Found = { readonly plan: Plan; readonly part: PartRow; readonly section: SectionKey; readonly work: SectionWork }

/** Locks a plan that can be written and reads what is written in and about one of its sections. */
const lockSection = async (stage: Stage, place: Place, wanted: readonly number[] = []): Promise<Result<Found>> => {
  const opened = await lockFor(stage, place.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const part = partOf(plan, place.part)
  const section = sectionIn(part.kind, place.section)
  return done({ plan, part, section, work: await readSection(stage.tx, plan, part.id, section, wanted) })
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

/**
 * Writes one section. What stood there is kept; a stale edit saves nothing unless it says what stands there now, nor does one from a suggestion that
 * has ended. The text is told to be from the suggestion only where it says what was suggested.
 */
export const writeSection = command<WriteSection, null>('section.written', mayWritePlan, async (stage, input) => {
  const found = await lockSection(stage, input)
  if (!found.ok) return found
  const { plan, part, work } = found.value
  const words = input.words?.trim() ?? ''
  const unchanged = words === presentText(work)
  const fresh = freshEdit(presentNumber(work), input.version ?? 0)
  if (!fresh.ok && !unchanged) return fresh
  const note = input.note ? noteOf(work, input.note) : null
  const followed = { outcome: 'followed', answer: null } as const
  const faults = [...judgeText(work, words), ...(note ? judgeEnd(note, followed, stage.actor.person) : [])]
  if (faults.length > 0) return refused(...faults)
  const suggested = note !== null && (words === note.suggested || words === laidOn(work, note))
  if (!unchanged) {
    await saveSections(stage, plan, part, [{ section: found.value.section, words }], suggested ? note.id : null)
    await settle(stage, plan.id)
  }
  if (note) await endNoteRow(stage, found.value, note.id, followed)
  return done({ value: null, entry: entryOf(found.value, { ...(note && { note: note.id }), ...(unchanged && { unchanged }) }) })
})

export type NoteSection = Place &
  Pick<Note, 'kind' | 'words' | 'suggested'> & {
    /** Number of the text that the writer saw; the present one unless told. */
    readonly version?: number | undefined
    readonly example?: boolean
  }

/** Says something to a section, or suggests another text. Refuses a suggestion of what stands there or is suggested already. */
export const noteSection = command<NoteSection, Id>('section.noted', mayNoteTexts, async (stage, input) => {
  const found = await lockSection(stage, input, input.version ? [input.version] : [])
  if (!found.ok) return found
  const { plan, part, section, work } = found.value
  const about = Math.min(input.version ?? presentNumber(work), presentNumber(work))
  const suggested = input.kind === 'suggestion' ? (input.suggested?.trim() ?? '') : null
  const stood = { present: presentText(work), begunOn: textOf(work, about) }
  const faults = suggested === null ? [] : judgeSuggestion(stood, openNotes(work), suggested)
  if (faults.length > 0) return refused(...faults)
  const id = newId()
  await stage.tx
    .insertInto('section_note')
    .values({
      ...{ municipality: plan.municipality, id, part_id: part.id, section, suggested, about },
      ...{ kind: input.kind, words: input.words, example: input.example ?? false },
      written_at: stage.now,
      written_by: stage.actor.person,
    })
    .execute()
  return done({ value: id, entry: entryOf(found.value, { note: id, kind: input.kind }) })
})

export type EndNote = Place & Pick<NoteEnd, 'outcome' | 'answer'> & { readonly note: Id }

/** Ends a note: whoever writes the plan answers, follows or declines it, whoever wrote it withdraws it. */
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

export type OwnSection = Place & {
  readonly owner: string | null
  readonly dueOn: Day | null
  /** How often it had been said when the form was opened. */
  readonly version?: number | undefined
  readonly example?: boolean
}

/** Says who answers for a section and by when; without an owner nobody does. Refuses a day for nobody, one after the plan's last, and a stale edit. */
export const ownSection = command<OwnSection, null>('section.owned', mayWritePlan, async (stage, input) => {
  const found = await lockSection(stage, input)
  if (!found.ok) return found
  const { plan, part, section, work } = found.value
  const fresh = freshEdit(work.ownerVersion, input.version ?? 0)
  if (!fresh.ok) return fresh
  const faults = judgeOwner(input, work.owner, plan)
  if (faults.length > 0) return refused(...faults)
  const { owner, dueOn, example = false } = input
  const said = { owner, due_on: dueOn, example, version: work.ownerVersion + 1 }
  await stage.tx
    .insertInto('section_owner')
    .values({ municipality: plan.municipality, id: newId(), part_id: part.id, section, ...said })
    .onConflict((held) => held.columns(['municipality', 'part_id', 'section']).doUpdateSet(said))
    .execute()
  return done({ value: null, entry: entryOf(found.value, { owner, dueOn }) })
})
