import { applyPatch, structuredPatch } from 'diff'

/** Texts that differ in more places than this are not laid together: finding every place would hold up everybody else. */
const mostEdits = 600

const ended = (text: string): string => `${text}\n`

/**
 * Lays two people's changes to one text together, paragraph by paragraph: what `mine` changed in `base` is changed in `theirs` too. Null where both
 * changed the same paragraph or neighbouring ones: then a human decides.
 */
export const mergeTexts = (base: string, theirs: string, mine: string): string | null => {
  const patch = structuredPatch('text', 'text', ended(base), ended(mine), undefined, undefined, { context: 1, maxEditLength: mostEdits })
  const merged = patch ? applyPatch(ended(theirs), patch) : false
  return merged === false ? null : merged.replace(/\n$/, '')
}
