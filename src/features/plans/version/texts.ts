import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of frozen versions and of what has changed since. */
export const versionTexts = defineTexts('plans-version', { da, en })
