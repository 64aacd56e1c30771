import Big from 'big.js'

/** An exact decimal number. Statutory figures are compared as these, never as binary floats: 3 × 0.675 is 2.025. */
export type Decimal = Big

const plain = /^[+-]?\d+(\.\d+)?$/

/** Reads a decimal with a point; null when the text is something else. */
export const readDecimal = (text: string): Decimal | null => (plain.test(text) ? new Big(text) : null)

/** A decimal from a literal that is known to be one. */
export const decimal = (value: string | number): Decimal => new Big(value)

/** The decimal as a JSON number: shortest form, no trailing zeros, never `-0`. */
export const toNumber = (value: Decimal): number => {
  const number = Number(value.toString())
  return number === 0 ? 0 : number
}
