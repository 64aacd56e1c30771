import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'
import { formsDa } from './texts/forms-da.ts'
import { formsEn } from './texts/forms-en.ts'

/** What an effort's page and its sentences say. */
export const effortTexts = defineTexts('effort', { da, en })

/** What its forms say. */
export const effortFormTexts = defineTexts('effort-forms', { da: formsDa, en: formsEn })
