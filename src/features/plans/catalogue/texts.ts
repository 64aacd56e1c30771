import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** What the pages of catalogues say and ask. */
export const catalogueTexts = defineTexts('plans-catalogue', { da, en })
