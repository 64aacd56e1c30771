import type { Phrase } from '#text/texts.ts'
import { type ProgrammePeriod, programmePeriod } from '../../../../rules/lbf-programme-periods/index.ts'

type Names = Pick<ProgrammePeriod['parts']['value'], 'part' | 'thePart' | 'parts' | 'theParts'>
type Name = keyof Names

/**
 * What a plan calls its parts, as values of a sentence: `{{part}}`, `{{thePart}}`, `{{parts}}`, `{{theParts}}`, and with a capital where they
 * begin one. A plan of 2015-18 has delaftaler, one of 2019-26 samarbejdsaftaler.
 */
export type PartWords = Readonly<Record<Name | Capitalize<Name>, Phrase>>

/** A plan of a period that is not known speaks as those of 2015-18, whose names the field uses. */
const usual: Names = {
  part: { da: 'Delaftale', en: 'Sub-agreement' },
  thePart: { da: 'Delaftalen', en: 'The sub-agreement' },
  parts: { da: 'Delaftaler', en: 'Sub-agreements' },
  theParts: { da: 'Delaftalerne', en: 'The sub-agreements' },
}

const lower = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1)

const wordsOf = ({ part, thePart, parts, theParts }: Names): PartWords => ({
  ...{ Part: (language) => part[language], part: (language) => lower(part[language]) },
  ...{ ThePart: (language) => thePart[language], thePart: (language) => lower(thePart[language]) },
  ...{ Parts: (language) => parts[language], parts: (language) => lower(parts[language]) },
  ...{ TheParts: (language) => theParts[language], theParts: (language) => lower(theParts[language]) },
})

const known = new Map<string, PartWords>()

/** The words for the parts of a plan of a programme period, by the period's id. */
export const partWords = (programme: string): PartWords => {
  const words = known.get(programme) ?? wordsOf(programmePeriod(programme)?.parts.value ?? usual)
  known.set(programme, words)
  return words
}
