import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

export const boardPageTexts = defineTexts('plan-board-page', { da, en })
