import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of a plan's budget: its frame, its lines, its grid and its check. */
export const budgetTexts = defineTexts('plans-budget', { da, en })
