import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'
import { formsDa } from './texts/forms-da.ts'
import { formsEn } from './texts/forms-en.ts'

/** What the page of a theory says, its drawing, and what is found wanting. */
export const theoryTexts = defineTexts('plans-theory', { da, en })

/** What the forms of a theory ask, and what is wrong with the answers. */
export const theoryFormTexts = defineTexts('plans-theory-forms', { da: formsDa, en: formsEn })
