import { largestAmount } from './money.ts'

/** Why an amount could not be read. */
export type AmountFault = 'empty' | 'character' | 'grouping' | 'unfinished' | 'zero' | 'negative' | 'decimals' | 'large'

/** How numbers are written: what parts thousands and what stands before the decimals. */
export type Marks = { readonly group: string; readonly point: string }

export const danishMarks: Marks = { group: '.', point: ',' }
export const englishMarks: Marks = { group: ',', point: '.' }

/** Hundredths of the unit: øre of kroner, hundredths of hours. */
export type AmountResult = { readonly ok: true; readonly hundredths: number } | { readonly ok: false; readonly fault: AmountFault }

/** An exact fraction; the lower part is above zero. */
type Fraction = readonly [over: bigint, under: bigint]

/** Longer than any sum that somebody writes, short enough that none takes time. */
const longest = 200
const largest = BigInt(largestAmount)

const spaces = /[\s\u00a0\u202f]/g
const sign = { '−': '-', '–': '-', '×': '*', '·': '*', ':': '/', '÷': '/' } as const
const plainSigns = (text: string): string => text.replaceAll(/[−–×·:÷]/g, (found) => sign[found as keyof typeof sign])

const fail = (fault: AmountFault): never => {
  throw { fault }
}
const isFault = (error: unknown): error is { readonly fault: AmountFault } =>
  typeof error === 'object' && error !== null && 'fault' in error

/** A number with or without thousands apart, as a fraction. */
const numberFrom = (text: string, { group, point }: Marks): Fraction => {
  const [whole = '', fraction, ...more] = text.split(point)
  if (more.length > 0) return fail('grouping')
  const parts = whole.split(group)
  const grouped = parts.length > 1
  if (grouped && !parts.every((part, index) => (index === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part))) return fail('grouping')
  const digits = parts.join('')
  if (!/^\d+$/.test(digits) || (fraction !== undefined && !/^\d+$/.test(fraction))) {
    return fail(fraction === '' || digits === '' ? 'unfinished' : 'grouping')
  }
  return [BigInt(digits + (fraction ?? '')), 10n ** BigInt(fraction?.length ?? 0)]
}

const added = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d]
const opposite = ([a, b]: Fraction): Fraction => [-a, b]
const multiplied = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * c, b * d]
const divided = ([a, b]: Fraction, [c, d]: Fraction): Fraction => {
  if (c === 0n) return fail('zero')
  return c < 0n ? [-a * d, b * -c] : [a * d, b * c]
}

/** Reads a sum by the usual order: brackets, then times and divided, then plus and minus. */
const evaluate = (text: string, marks: Marks): Fraction => {
  const tokens = text.match(/[\d.,]+|[-+*/()]/g) ?? []
  if (tokens.join('') !== text) return fail('character')
  let at = 0
  const next = (...wanted: readonly string[]): string | undefined => {
    const token = tokens[at]
    if (token === undefined || !wanted.includes(token)) return undefined
    at += 1
    return token
  }
  const factor = (): Fraction => {
    if (next('-')) return opposite(factor())
    if (next('+')) return factor()
    if (next('(')) {
      const inside = sum()
      return next(')') ? inside : fail('unfinished')
    }
    const token = tokens[at]
    if (token === undefined || /^[-+*/()]$/.test(token)) return fail('unfinished')
    at += 1
    return numberFrom(token, marks)
  }
  const product = (): Fraction => {
    let left = factor()
    for (let by = next('*', '/'); by; by = next('*', '/')) left = by === '*' ? multiplied(left, factor()) : divided(left, factor())
    return left
  }
  const sum = (): Fraction => {
    let left = product()
    for (let by = next('+', '-'); by; by = next('+', '-')) left = added(left, by === '+' ? product() : opposite(product()))
    return left
  }
  const value = sum()
  return at === tokens.length ? value : fail('unfinished')
}

/** Whether the text is a sum to be worked out, not a number alone. */
export const isSum = (text: string): boolean => text.includes('=') || /[-+*/()]/.test(plainSigns(text).trim().slice(1))

/**
 * Reads an amount as people write it, with or without arithmetic: `1.250.000`, `1250000,50`, `=210000-40000`, `(1200+300)/2`.
 * Exact; what does not come out in whole hundredths is refused and never rounded, like what is negative or above a million million.
 */
export const readAmount = (text: string, marks: Marks = danishMarks): AmountResult => {
  const bare = plainSigns(text).replaceAll(spaces, '').replace(/^=/, '')
  if (bare === '') return { ok: false, fault: 'empty' }
  if (bare.length > longest) return { ok: false, fault: 'large' }
  try {
    const [over, under] = multiplied(evaluate(bare, marks), [100n, 1n])
    if (over < 0n) return { ok: false, fault: 'negative' }
    if (over % under !== 0n) return { ok: false, fault: 'decimals' }
    const hundredths = over / under
    return hundredths > largest ? { ok: false, fault: 'large' } : { ok: true, hundredths: Number(hundredths) }
  } catch (error) {
    if (isFault(error)) return { ok: false, fault: error.fault }
    throw error
  }
}

/** Hundredths as a cell shows them: thousands apart, decimals only where there are any. */
export const writeAmount = (hundredths: number, { group, point }: Marks = danishMarks): string => {
  const digits = String(Math.abs(hundredths)).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, group)
  const fraction = digits.slice(-2)
  return `${hundredths < 0 ? '−' : ''}${whole}${fraction === '00' ? '' : point + fraction}`
}

/** Hundredths as decimal text with a point: `32050` → `320.5`. */
export const decimalText = (hundredths: number): string => writeAmount(hundredths, { group: '', point: '.' }).replace(/(\.\d)0$/, '$1')

/** Decimal text with a point as hundredths; what stands behind the second decimal is not read. */
export const hundredthsOf = (text: string): number => {
  const [whole = '0', fraction = ''] = text.split('.')
  return Number(whole) * 100 + Number(fraction.padEnd(2, '0').slice(0, 2))
}
