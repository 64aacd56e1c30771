import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

export const prequalificationTexts = defineTexts('plan-prequalification', { da, en })
