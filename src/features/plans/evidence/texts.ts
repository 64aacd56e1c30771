import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** What the page of a plan's evidence says and asks. */
export const evidenceTexts = defineTexts('plans-evidence', { da, en })
