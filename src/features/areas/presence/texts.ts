import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'
import { pages as pagesDa } from './texts/pages-da.ts'
import { pages as pagesEn } from './texts/pages-en.ts'

export const presenceTexts = defineTexts('presence', { da: { ...da, ...pagesDa }, en: { ...en, ...pagesEn } })
