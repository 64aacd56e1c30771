import { danishMarks, englishMarks, hundredthsOf, type Marks, writeAmount } from '#kernel/amount'
import type { Language } from '#text/language.ts'
import { useLanguage } from '#text/use.ts'
import type { CellValue } from '../cells.ts'

/** How amounts are written and read in a language. */
export const marksOf = (language: Language): Marks => (language === 'da' ? danishMarks : englishMarks)

/** A cell's value as its field shows it. */
export const wordsOfCell = ({ amount, hours }: CellValue, marks: Marks): string =>
  amount !== null ? writeAmount(amount, marks) : hours !== null ? writeAmount(hundredthsOf(hours), marks) : ''

/** Writes whole øre as the grid does: kroner, with decimals only where there are any. */
export const useAmounts = (): ((ore: number) => string) => {
  const marks = marksOf(useLanguage())
  return (ore) => writeAmount(ore, marks)
}
