import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of several people's work on one text. */
export const writingTexts = defineTexts('writing', { da, en })
