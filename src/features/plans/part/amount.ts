import { decimal, readDecimal } from '#kernel/decimal'

/** Decimals and digits before them that the database keeps of a goal's figures. */
const mostDecimals = 4
const tooLarge = decimal('10000000000')

const grouped = /^\d{1,3}(\.\d{3})+(,\d+)?$/
const bare = /^\d+([.,]\d+)?$/

/**
 * A figure as it is written in Danish: `12,5`, `1.204`, `1.204,5`, `-3`, also `12.5`. Answers decimal text with a point and without
 * trailing zeros; null when the text is something else, has more than four decimals, or has more than ten digits before them.
 */
export const readAmount = (text: string): string | null => {
  const [, sign = '', digits = ''] = /^([-−]?)(.*)$/.exec(text.replace(/\s/g, '')) ?? []
  const plain = grouped.test(digits) ? digits.replaceAll('.', '').replace(',', '.') : bare.test(digits) ? digits.replace(',', '.') : null
  const value = plain === null ? null : readDecimal(plain)
  if (!value || value.gte(tooLarge) || !value.eq(value.round(mostDecimals))) return null
  return value.eq(0) ? '0' : (sign === '' ? value : value.neg()).toFixed()
}

/** Whether a decimal text with a point can be kept exactly as a goal's figure. */
export const isAmount = (text: string): boolean => {
  const value = readDecimal(text)
  return value?.abs().lt(tooLarge) === true && value.eq(value.round(mostDecimals))
}
