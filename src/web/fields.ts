import { z } from 'zod'
import { type AmountFault, readAmount } from '#kernel/amount'
import { isDay } from '#kernel/day'
import { isId } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { holdsPersonNumber } from '#kernel/person-number'

/** A message of a field is the name of one of the web texts; `readForm` turns it into a sentence. */
const message = (name: 'required' | 'long' | 'person' | 'email' | 'day' | 'choice' | 'number' | 'year') => ({ error: `field.${name}` })

/** Signs that nobody sees: words of nothing else are none. */
const unseen = /[\p{Cf}\p{Cc}\p{Zs}\p{Zl}\p{Zp}\u115f\u1160\u2800\u3164\uffa0]/gu

/** Words as they are kept: without space around them, and nothing where nobody could see anything. */
const worded = (text: string): string => (text.replace(unseen, '') === '' ? '' : text.trim())

const line = z.string(message('required')).transform(worded)

/**
 * A line or text of any kind that must be filled in: a figure, a mark, a table, or words of which their feature says in a sentence of its own what is
 * personal in them; at most `most` characters. All other words are `text`.
 */
export const anyText = (most = 200) => line.pipe(z.string().min(1, message('required')).max(most, message('long')))

/** The same, or nothing: an empty one is null. */
export const optionalAnyText = (most = 200) =>
  z
    .string()
    .optional()
    .transform((words) => worded(words ?? ''))
    .pipe(z.string().max(most, message('long')))
    .transform((words) => (words === '' ? null : words))

/**
 * Whether words are about nobody by number. What is written in Helhed is about places, groups and roles, and it stays (regulation 2016/679
 * art. 5(1)(c): no more than is needed).
 */
const isImpersonal = (words: string | null): boolean => words === null || !holdsPersonNumber(words)

/** A line or text that must be filled in; at most `most` characters, and no civil registration number in it. */
export const text = (most = 200) => anyText(most).pipe(z.string().refine(isImpersonal, message('person')))

/** A line or text that may be empty; an empty one is null. */
export const optionalText = (most = 200) => optionalAnyText(most).pipe(z.string().nullable().refine(isImpersonal, message('person')))

/** A day that exists, in a century that somebody can mean. */
const isLikely = (text: string): boolean => isDay(text) && text >= '1900-01-01' && text < '2200-01-01'

/** A day that exists. */
export const day = () => line.pipe(z.string().refine(isLikely, message('day')))

/** A day that may be left out. */
export const optionalDay = () => optionalAnyText().pipe(z.string().refine(isLikely, message('day')).nullable())

/** An e-mail address in lower case. */
export const email = () => line.pipe(z.email(message('email'))).transform((address) => address.toLowerCase())

/** One of a list of words. */
export const choice = <const Words extends readonly [string, ...string[]]>(words: Words) => z.enum(words, message('choice'))

/** The id of a record. */
export const id = () => z.string(message('choice')).refine(isId, message('choice'))

/** The id of a record, or nothing. */
export const optionalId = () => optionalAnyText().pipe(z.string().refine(isId, message('choice')).nullable())

/** A whole number from 1. */
export const count = () => line.pipe(z.string().regex(/^[1-9]\d{0,8}$/, message('number'))).transform(Number)

/** What boxes of one name that were ticked say, each once; none is an empty list. */
export const several = (each: z.ZodType<string, string> = z.string()) =>
  z
    .string()
    .optional()
    .transform((lines) => [...new Set((lines ?? '').split('\n').filter((line) => line !== ''))])
    .pipe(z.array(each))

/** Whether a box was ticked: a ticked one sends a word, an empty one nothing. */
export const ticked = () =>
  z
    .string()
    .optional()
    .transform((word) => word !== undefined)

/** A year that budgets and agreements are made for. */
export const year = () => line.pipe(z.string().regex(/^(199\d|20\d\d|21\d\d)$/, message('year'))).transform(Number)

/** What people write around an amount without meaning anything by it: the unit before or behind, and `,-`. */
const unit = /^kr\.?\s*|,-$|\s*kr\.?$/gi

/** The sentence for what is wrong with an amount. */
const amountFaults: Readonly<Record<AmountFault, `field.${string}`>> = {
  empty: 'field.required',
  character: 'field.amount.character',
  grouping: 'field.amount.grouping',
  unfinished: 'field.amount.unfinished',
  zero: 'field.amount.unfinished',
  negative: 'field.amount.negative',
  decimals: 'field.amount.decimals',
  large: 'field.amount.large',
}

/**
 * An amount in kroner as people write it (`10.600.000`, `1250000,50 kr.`, `=210000-40000`), read to whole øre. Each fault has its own
 * sentence; `zero` says whether 0 is an answer.
 */
export const kroner = ({ zero = false }: { readonly zero?: boolean } = {}) =>
  line.transform((words, context): Ore => {
    const read = readAmount(words.replaceAll(unit, ''))
    if (read.ok && (zero || read.hundredths > 0)) return read.hundredths
    context.addIssue({ code: 'custom', message: read.ok ? 'field.amount.positive' : amountFaults[read.fault] })
    return z.NEVER
  })

/** The same, or nothing. */
export const optionalKroner = () =>
  optionalAnyText().transform((words, context): Ore | null => {
    if (words === null) return null
    const read = kroner().safeParse(words)
    if (read.success) return read.data
    context.addIssue({ code: 'custom', message: read.error.issues[0]?.message ?? 'field.required' })
    return z.NEVER
  })
