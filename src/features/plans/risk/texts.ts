import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of a plan's risks. */
export const riskTexts = defineTexts('plan-risks', { da, en })
