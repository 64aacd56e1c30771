import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of the municipality's own cases: from signals to a designation and its reviews. */
export const caseTexts = defineTexts('cases', { da, en })
