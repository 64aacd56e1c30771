import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'
import { formsDa } from './texts/forms-da.ts'
import { formsEn } from './texts/forms-en.ts'

/** What the pages about projects say, and why something is refused. */
export const projectTexts = defineTexts('projects', { da, en })

/** What their forms say. */
export const projectFormTexts = defineTexts('project-forms', { da: formsDa, en: formsEn })
