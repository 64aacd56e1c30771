import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of appropriations: list, page, forms, refusals. */
export const appropriationTexts = defineTexts('funding-appropriation', { da, en })
