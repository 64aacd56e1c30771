import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'
import { forms as formsDa } from './texts/forms-da.ts'
import { forms as formsEn } from './texts/forms-en.ts'

export const areaTexts = defineTexts('areas', { da: { ...da, ...formsDa }, en: { ...en, ...formsEn } })
