import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of a plan's tasks. */
export const taskTexts = defineTexts('tasks', { da, en })
