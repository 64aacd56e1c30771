import { type CsvForm, csvStream } from '#sheets/csv-write'
import type { Sheet } from '#sheets/sheet'
import { type Workbook, xlsxStream } from '#sheets/xlsx-write'
import { offeredAs } from './file-name.ts'
import type { Page } from './page.ts'

const headers = (type: string, name: string): Record<string, string> => ({
  'content-type': type,
  'content-disposition': offeredAs(name),
})

/** Sends a sheet as a text file, written while it is sent. */
export const csvFile = (page: Page, sheet: Sheet, name: string, form: CsvForm = { language: page.language }): Response =>
  page.context.body(csvStream(sheet, form), 200, headers('text/csv; charset=utf-8', name))

/** Sends a workbook with its sheet of definitions, written while it is sent. */
export const xlsxFile = async (page: Page, workbook: Workbook, name: string): Promise<Response> =>
  page.context.body(
    await xlsxStream(workbook, page.language),
    200,
    headers('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name),
  )

/** Sends a file that was made or kept, to be saved under a name. */
export const madeFile = (page: Page, bytes: Uint8Array, type: string, name: string): Response =>
  page.context.body(new Uint8Array(bytes), 200, headers(type, name))
