import { z } from 'zod'
import { choice, optionalDay, optionalId, optionalText, text } from '#web/fields.ts'
import { noteOutcomes } from './writing.ts'

/** A whole text, and a note, at most. */
export const longest = { text: 20_000, note: 2_000 } as const

/** A section's text; `note` is the suggestion that it was taken from. */
export const SectionForm = z.object({ words: optionalText(longest.text), note: optionalId() })

export const CommentForm = z.object({ words: text(longest.note) })

/** A suggestion: the whole text as it is wished, and why. It carries the version that it was written to. */
export const SuggestionForm = z.object({ suggested: text(longest.text), words: text(longest.note) })

export const EndNoteForm = z.object({ outcome: choice(noteOutcomes), answer: optionalText(longest.note) })

/** Who answers for a section; emptied, nobody does. */
export const OwnerForm = z.object({ owner: optionalText(80), dueOn: optionalDay() })
