import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of the page across plans. */
export const acrossTexts = defineTexts('across', { da, en })
