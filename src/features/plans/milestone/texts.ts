import { defineTexts } from '#text/texts.ts'
import { da } from './texts/da.ts'
import { en } from './texts/en.ts'

/** The words of milestones that are followed. */
export const milestoneTexts = defineTexts('milestones', { da, en })
