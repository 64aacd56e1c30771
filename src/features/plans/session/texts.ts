import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of sessions: registering one on a telephone, without a network too, and what they come to. */
export const sessionTexts = defineTexts('sessions', { da, en })
