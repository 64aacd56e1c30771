import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'
import { formsDa } from './texts/forms-da.ts'
import { formsEn } from './texts/forms-en.ts'

/** What the page of a part says. */
export const partTexts = defineTexts('plans-part', { da, en })

/** What the forms of a part ask, and what is wrong with the answers. */
export const partFormTexts = defineTexts('plans-part-forms', { da: formsDa, en: formsEn })
