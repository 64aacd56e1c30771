import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of goals beside the figures of their areas, and of what things cost. */
export const contributionTexts = defineTexts('contribution', { da, en })
