import { at, type Refusal } from '#kernel/result'
import type { Known } from './near.ts'
import { nearTexts } from './texts.ts'

/** The field in which somebody says why it is another one. */
export const distinctField = 'distinct'

/** The refusal of what looks like something registered; null when nothing does, or when somebody has said why it is another. */
export const nearRefusal = (near: readonly Known[], distinct: string | null | undefined): Refusal | null =>
  near.length === 0 || distinct ? null : at(distinctField, nearTexts.phrase('refused', { names: near.map(({ name }) => name).join(', ') }))

/** Whether a form was refused because of what looks like something registered. */
export const isNear = (refusals: readonly Refusal[]): boolean => refusals.some(({ field }) => field === distinctField)
