import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of plans that are begun from an earlier one. */
export const originTexts = defineTexts('origins', { da, en })
