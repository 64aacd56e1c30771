import { addDays, type Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, type Refusal } from '#kernel/result'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { mergeTexts } from './merge.ts'
import { writingTexts } from './texts.ts'

export const noteKinds = ['comment', 'suggestion'] as const
export const noteOutcomes = ['answered', 'followed', 'declined', 'withdrawn'] as const

/** One text that a section has had. `at` and `by` are null for what stood there before texts were kept. */
export type SectionText = {
  readonly number: number
  /** The whole text; null where it was not asked for. */
  readonly words: string | null
  readonly empty: boolean
  readonly at: Date | null
  readonly by: string | null
  /** Who suggested it, where it was taken from a suggestion. */
  readonly from: string | null
}

/** What became of a note. */
export type NoteEnd = {
  readonly outcome: (typeof noteOutcomes)[number]
  readonly answer: string | null
  readonly at: Date
  readonly by: string
}

/** What somebody said to a section: a comment, or a suggestion of another whole text. */
export type Note = {
  readonly id: Id
  readonly kind: (typeof noteKinds)[number]
  readonly words: string
  readonly suggested: string | null
  /** Number of the text that it was written to. */
  readonly about: number
  readonly at: Date
  readonly by: string
  readonly writer: Id
  readonly example: boolean
  readonly end: NoteEnd | null
}

export type Owner = { readonly owner: string; readonly dueOn: Day | null; readonly example: boolean }

/** All that is written in and about a section; its texts newest first, its notes oldest first. */
export type SectionWork = {
  readonly texts: readonly SectionText[]
  readonly notes: readonly Note[]
  readonly owner: Owner | null
  /** How often it was said who answers for it. */
  readonly ownerVersion: number
}

/** The number of a section's present text; 0 where it was never written. */
export const presentNumber = ({ texts }: Pick<SectionWork, 'texts'>): number => texts[0]?.number ?? 0

/** A section's text of a number: empty before it was first written, null where there is none of that number or it was not asked for. */
export const textOf = ({ texts }: Pick<SectionWork, 'texts'>, number: number): string | null =>
  number === 0 ? '' : (texts.find((one) => one.number === number)?.words ?? null)

/** A section's present text. */
export const presentText = (work: Pick<SectionWork, 'texts'>): string => textOf(work, presentNumber(work)) ?? ''

/**
 * What a suggestion makes of the present text: itself where nothing has changed since it was begun, else both changes laid together. Null where a human
 * has to decide.
 */
export const laidOn = (work: Pick<SectionWork, 'texts'>, { suggested, about }: Pick<Note, 'suggested' | 'about'>): string | null => {
  const begunOn = textOf(work, about)
  return begunOn === null || suggested === null ? null : mergeTexts(begunOn, presentText(work), suggested)
}

export const openNotes = ({ notes }: Pick<SectionWork, 'notes'>): readonly Note[] => notes.filter(({ end }) => end === null)
export const endedNotes = ({ notes }: Pick<SectionWork, 'notes'>): readonly Note[] => notes.filter(({ end }) => end !== null)

const say = writingTexts.phrase

const late = (last: Day) => (language: Language) => writingTexts.in(language)('fault.late', { day: formats[language].day(last) })

/** What is wrong with a suggestion: it says what stands there, or stood there when it was begun, or what somebody suggests already. */
export const judgeSuggestion = (
  { present, begunOn }: { readonly present: string; readonly begunOn: string | null },
  open: readonly Note[],
  suggested: string,
): readonly Refusal[] => {
  if (suggested === present || suggested === begunOn) return [at('suggested', say('fault.same'))]
  return open.some((note) => note.suggested === suggested) ? [at('suggested', say('fault.twice'))] : []
}

/** What is wrong with how a note is to end: it has ended, somebody else wrote it and it is to be withdrawn, or declining gives no reason. */
export const judgeEnd = (
  note: Pick<Note, 'end' | 'writer'>,
  { outcome, answer }: Pick<NoteEnd, 'outcome' | 'answer'>,
  actor: Id,
): readonly Refusal[] => [
  ...(note.end ? [{ say: say('fault.ended') }] : []),
  ...(outcome === 'withdrawn' && note.writer !== actor ? [at('outcome', say('fault.foreign'))] : []),
  ...(outcome === 'declined' && answer === null ? [at('answer', say('fault.why'))] : []),
  ...(outcome === 'answered' && answer === null ? [at('answer', say('fault.answer'))] : []),
]

/**
 * What is wrong with who answers for a section: a day is agreed with somebody and lies before the plan is over, and where nobody was named there is
 * nobody to take away. A text is usually written before the plan begins, so that no day is too early.
 */
export const judgeOwner = (
  { owner, dueOn }: { readonly owner: string | null; readonly dueOn: Day | null },
  present: Owner | null,
  { until }: { readonly until: Day },
): readonly Refusal[] => {
  if (owner !== null) return dueOn !== null && dueOn >= until ? [at('dueOn', late(addDays(until, -1)))] : []
  return dueOn !== null || present === null ? [at('owner', say(dueOn === null ? 'fault.nobody' : 'fault.owner'))] : []
}

/** What is wrong with a text: where nothing was ever written, nothing can be emptied. */
export const judgeText = (work: Pick<SectionWork, 'texts'>, words: string): readonly Refusal[] =>
  words === '' && presentNumber(work) === 0 ? [at('words', say('fault.empty'))] : []
