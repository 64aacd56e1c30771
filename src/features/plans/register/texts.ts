import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of registers of participants. */
export const registerTexts = defineTexts('registers', { da, en })
