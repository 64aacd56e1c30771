import { createHash } from 'node:crypto'
import { csvText } from '#sheets/csv-write'
import { isNumber, type OutCell, type OutRow } from '#sheets/sheet'
import { type Dataset, type DatasetId, datasets, type FileEnd, type PublishedForm } from './dataset.ts'
import { openDataTexts } from './texts.ts'

/** What a file says of itself beside its rows. */
export type Terms = { readonly base: string; readonly licence: string; readonly version: string; readonly modified: string }

/** A file of a dataset: its bytes, their SHA-256 in hexadecimals, and how many rows it has. */
export type DataFile = { readonly bytes: Uint8Array; readonly hash: string; readonly length: number; readonly rows: number }

/** A row with its fields named: numbers as numbers, true and false as such. */
export const asJson = ({ columns }: Dataset, row: OutRow): Readonly<Record<string, OutCell | boolean>> =>
  Object.fromEntries(
    columns.map((column, at): [string, OutCell | boolean] => {
      const cell = row[at] ?? null
      if (isNumber(cell, column)) return [column.key, Number(cell)]
      return [column.key, cell === 'true' ? true : cell === 'false' ? false : cell]
    }),
  )

const jsonText = (dataset: Dataset, rows: readonly OutRow[], { licence, version, modified }: Terms): string => {
  const both = (key: `title.${DatasetId}`) => ({ da: openDataTexts.in('da')(key), en: openDataTexts.in('en')(key) })
  const head = {
    dataset: dataset.id,
    title: both(`title.${dataset.id}`),
    version,
    modified,
    licence,
    columns: dataset.columns.map(({ key, kind, title }) => ({ key, kind, meaning: { da: title('da'), en: title('en') } })),
  }
  return `${JSON.stringify(head).slice(0, -1)},"rows":[\n${rows.map((row) => JSON.stringify(asJson(dataset, row))).join(',\n')}\n]}\n`
}

/** Makes a file of a dataset. The same publications and terms give the same bytes. */
export const makeFile = (id: DatasetId, end: FileEnd, forms: readonly PublishedForm[], terms: Terms): DataFile => {
  const dataset = datasets[id]
  const rows = dataset.rows(forms, terms.base)
  const sheet = { name: openDataTexts.phrase(`title.${id}`), columns: dataset.columns, rows }
  const text = end === 'csv' ? csvText(sheet, { language: 'da', machine: true }) : jsonText(dataset, rows, terms)
  const bytes = new TextEncoder().encode(text)
  return { bytes, hash: createHash('sha256').update(bytes).digest('hex'), length: bytes.length, rows: rows.length }
}
