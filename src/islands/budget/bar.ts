import { isSum, readAmount, writeAmount } from '#kernel/amount'
import type { Cell, Sheet } from './sheet.ts'

/** A cell's words as the grid writes them; what cannot be read stays as it was typed. */
export const tidy = ({ marks }: Sheet, words: string): string => {
  const read = readAmount(words, marks)
  return read.ok ? writeAmount(read.hundredths, marks) : words.trim()
}

/** Above the grid: which cell, what is typed and what it gives, or what is wrong with it. */
export const writeBar = (sheet: Sheet, cell: Cell): void => {
  const [address, expression] = [document.querySelector('[data-address]'), document.querySelector<HTMLElement>('[data-expression]')]
  const name = cell.closest('tr')?.dataset.name ?? ''
  const read = readAmount(cell.value, sheet.marks)
  if (address) address.textContent = `${name} · ${cell.dataset.column}`
  if (!expression) return
  const wrong = read.ok || read.fault === 'empty' ? '' : (expression.dataset[read.fault] ?? '?')
  const gives = read.ok && isSum(cell.value) ? ` → ${writeAmount(read.hundredths, sheet.marks)}` : ''
  const fault = wrong.replace('{}', name).replace('{}', cell.dataset.column ?? '')
  expression.textContent = wrong === '' ? cell.value + gives : `${cell.value} → ${fault}`
  expression.classList.toggle('is-wrong', wrong !== '')
}
