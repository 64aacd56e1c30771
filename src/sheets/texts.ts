import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** What the kit says of files, rows and cells. */
export const sheetTexts = defineTexts('sheets', { da, en })
