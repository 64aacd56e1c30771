import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of what becomes of activities after their plan. */
export const anchoringTexts = defineTexts('plan-anchoring', { da, en })
