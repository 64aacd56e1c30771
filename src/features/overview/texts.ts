import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** What the overview says. */
export const overviewTexts = defineTexts('overview', { da, en })
