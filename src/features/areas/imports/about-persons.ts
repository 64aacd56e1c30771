import { holdsPersonNumber } from '#kernel/person-number'
import { at, type Refusal } from '#kernel/result'
import type { Row } from '#sheets/table'
import { commonTexts } from '#text/common.ts'
import { importTexts } from './texts.ts'

/**
 * Refuses a file of figures in which a civil registration number stands, by the first row and column that has one; null where none has. Ten bare
 * figures are a number of any kind, the property's too: only written words are read.
 */
export const aboutPersons = (rows: readonly Row[], header: readonly string[]): Refusal | null => {
  for (const { row, cells } of rows) {
    const column = cells.findIndex(({ kind, text }) => kind === 'text' && holdsPersonNumber(text))
    if (column !== -1)
      return at('file', importTexts.phrase('file.person', { row, column: header[column] ?? '', why: commonTexts.phrase('person') }))
  }
  return null
}
