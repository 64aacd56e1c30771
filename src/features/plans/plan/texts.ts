import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of a plan as a whole: beginning it, its facts, its page and its list. */
export const planTexts = defineTexts('plans-plan', { da, en })
