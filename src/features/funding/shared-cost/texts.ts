import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of shared costs: list, form, refusals. */
export const sharedCostTexts = defineTexts('funding-shared-cost', { da, en })
