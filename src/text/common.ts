import { defineTexts } from './texts.ts'

/** Sentences that several features say in the same words. */
export const commonTexts = defineTexts('common', {
  da: { stale: 'En anden gemte, mens du skrev. Din tekst står her endnu.' },
  en: { stale: 'Somebody else saved while you were writing. Your text is still here.' },
})
