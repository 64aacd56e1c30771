import { defineTexts } from '#text/texts.ts'
import { da } from './texts/estate-da.ts'
import { en } from './texts/estate-en.ts'

/** The words of the two pages for an estate's meeting: plain, and to be read by somebody who has never heard of plans. */
export const estateTexts = defineTexts('plans-estate-print', { da, en })
