import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of the printed plan. */
export const printTexts = defineTexts('plans-print', { da, en })
