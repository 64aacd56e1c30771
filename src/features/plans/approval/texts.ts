import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of submitting, deciding, recording and confirming. */
export const approvalTexts = defineTexts('plans-approval', { da, en })
