import { defineTexts } from './texts.ts'

/** The words of sentences that several features, or a form and a command, say in the same way. */
export const common = {
  da: {
    stale: 'En anden gemte, mens du skrev. Din tekst står her endnu.',
    person: 'Her står noget, der ligner et CPR-nummer. Sådan et gemmer Helhed ikke.',
  },
  en: {
    stale: 'Somebody else saved while you were writing. Your text is still here.',
    person: 'Something here looks like a civil registration number. Helhed keeps none.',
  },
} as const

/** Those sentences, by language. */
export const commonTexts = defineTexts('common', common)
