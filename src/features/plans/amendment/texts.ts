import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of amendments and of the change log. */
export const amendmentTexts = defineTexts('plan-amendments', { da, en })
