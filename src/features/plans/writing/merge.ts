import { diff3Merge } from 'node-diff3'

/** A paragraph with the line breaks that follow it. */
const paragraph = /[^\n]*\n(?:[^\S\n]*\n)*/g

/** A text's paragraphs. Its last one ends as the others do, so that going on after it does not change it. */
const paragraphsOf = (text: string): readonly string[] => {
  if (text === '') return []
  const ending = /\n[^\S\n]*\n/.test(text) ? '\n\n' : '\n'
  return `${text.replace(/\s+$/, '')}${ending}`.match(paragraph) ?? []
}

const isOnce = (paragraphs: readonly string[]): boolean => {
  const words = paragraphs.map((one) => one.trim())
  return new Set(words).size === words.length
}

/**
 * Lays two people's changes to one text together, paragraph by paragraph: what either changed in `base` is changed. Null where a human has to decide:
 * both changed one paragraph or neighbouring ones, both put something in at one place, both began an empty text, or a paragraph stands twice, so that
 * nothing tells which of the two was meant.
 */
export const mergeTexts = (base: string, theirs: string, mine: string): string | null => {
  if (theirs === mine || base === mine) return theirs
  if (base === theirs) return mine
  const [from, left, right] = [paragraphsOf(base), paragraphsOf(theirs), paragraphsOf(mine)]
  if (![from, left, right].every(isOnce)) return null
  const merged: string[] = []
  for (const { ok, conflict } of diff3Merge([...left], [...from], [...right], { excludeFalseConflicts: true })) {
    if (conflict) return null
    merged.push(...(ok ?? []))
  }
  return isOnce(merged) ? merged.join('').trimEnd() : null
}
