import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'
import { pagesDa } from './texts/pages-da.ts'
import { pagesEn } from './texts/pages-en.ts'

/** What a status report says. */
export const statusTexts = defineTexts('plan-status', { da, en })
/** What the pages about status reports say. */
export const statusPageTexts = defineTexts('plan-status-pages', { da: pagesDa, en: pagesEn })
