import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of stories and observations. */
export const storyTexts = defineTexts('stories', { da, en })
