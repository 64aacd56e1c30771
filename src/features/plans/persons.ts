import { isId } from '#kernel/id'
import { holdsPersonNumber } from '#kernel/person-number'
import { at, type Refusal } from '#kernel/result'
import type { Words } from '#web/page.ts'
import { planTexts } from './plan/texts.ts'

/** Whether a word is the id of a record, or several, with or without its kind before it (`activity:…`): figures in one are nobody's number. */
const isIds = (words: string): boolean => words.split('\n').every((word) => isId(word.replace(/^[a-z_]+:/, '')))

/**
 * The fields of a form in which a civil registration number stands. No form of a plan takes one, that of a register neither: a plan is about groups and
 * roles, and what is written in it stays (regulation 2016/679 art. 5(1)(c): no more than is needed).
 */
export const personFaults = (words: Words): readonly Refusal[] =>
  Object.entries(words).flatMap(([field, written]) =>
    !isIds(written) && holdsPersonNumber(written) ? [at(field, planTexts.phrase('refused.person'))] : [],
  )
