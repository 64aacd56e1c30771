import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of signals: sending one on a phone, the inbox, what became of it. */
export const signalTexts = defineTexts('signals', { da, en })
