import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'
import { filesDa } from './texts/files-da.ts'
import { filesEn } from './texts/files-en.ts'

export const measuresTexts = defineTexts('plan-measures', { da: { ...da, ...filesDa }, en: { ...en, ...filesEn } })
