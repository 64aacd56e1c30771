import type { Language } from '#text/language.ts'
import type { ConflictField } from '#ui/kit.ts'
import type { Words } from '#web/page.ts'
import { type JournalColumns, journalNames, wordsFrom } from './journal.ts'
import { journalTexts } from './texts.ts'

/** A stale edit of the numbers: those that were saved meanwhile beside the user's own. */
export const journalConflict = (language: Language, saved: JournalColumns, mine: Words): readonly ConflictField[] => {
  const say = journalTexts.in(language)
  const theirs = wordsFrom(saved)
  return journalNames.map((name) => ({ label: say(name), theirs: theirs[name], mine: mine[name] ?? '' }))
}
