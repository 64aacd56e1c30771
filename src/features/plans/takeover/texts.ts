import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'
import { fileDa } from './texts/file-da.ts'
import { fileEn } from './texts/file-en.ts'

export const takeoverTexts = defineTexts('plan-takeover', { da: { ...da, ...fileDa }, en: { ...en, ...fileEn } })
