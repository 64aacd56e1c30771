import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'
import { pagesDa } from './texts/pages-da.ts'
import { pagesEn } from './texts/pages-en.ts'

/** The words of submitting, deciding, recording and confirming. */
export const approvalTexts = defineTexts('plans-approval', { da: { ...da, ...pagesDa }, en: { ...en, ...pagesEn } })
