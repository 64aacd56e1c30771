import type { PublishedArea } from '#features/areas'
import type { Id } from '#kernel/id'
import type { Column, OutRow } from '#sheets/sheet'
import { areaRows } from './areas.ts'
import { figureRows } from './figures.ts'
import { listRows } from './lists.ts'
import { openDataTexts } from './texts.ts'

/** An area as it was published. */
export type PublishedForm = {
  readonly municipality: number
  readonly municipality_name: string
  readonly record_id: Id
  readonly slug: string
  readonly title: string
  readonly content: PublishedArea
  readonly published_at: Date
}

/** The datasets, as their addresses write them. */
export const datasetIds = ['omraader', 'tal', 'lister'] as const
export type DatasetId = (typeof datasetIds)[number]

export const fileEnds = ['csv', 'json'] as const
export type FileEnd = (typeof fileEnds)[number]

type ColumnKey = Extract<Parameters<typeof openDataTexts.phrase>[0], `column.${string}`> extends `column.${infer Name}` ? Name : never

const column = (key: ColumnKey, kind: Column['kind'] = 'text'): Column => ({
  key,
  title: openDataTexts.phrase(`column.${key}`),
  meaning: openDataTexts.phrase(`column.${key}`),
  kind,
})

const place = [column('id'), column('name'), column('municipality_code'), column('municipality')]

/** A dataset: its columns, whose keys never change, and its rows, made of publications. `base` begins the addresses of pages. */
export type Dataset = {
  readonly id: DatasetId
  readonly columns: readonly Column[]
  readonly rows: (forms: readonly PublishedForm[], base: string) => readonly OutRow[]
}

export const datasets: Readonly<Record<DatasetId, Dataset>> = {
  omraader: {
    id: 'omraader',
    columns: [
      ...place,
      column('status'),
      column('status_da'),
      column('status_en'),
      column('list_day', 'day'),
      column('residents', 'number'),
      column('residents_day', 'day'),
      column('longitude', 'number'),
      column('latitude', 'number'),
      column('approximate'),
      column('valid_from', 'day'),
      column('valid_until', 'day'),
      column('example'),
      column('published_at'),
      column('page'),
    ],
    rows: (forms, base) => forms.flatMap((form) => areaRows(form, base)),
  },
  tal: {
    id: 'tal',
    columns: [
      ...place,
      column('list_day', 'day'),
      column('indicator'),
      column('indicator_da'),
      column('indicator_en'),
      column('value', 'number'),
      column('unit'),
      column('state'),
      column('source'),
      column('example'),
    ],
    rows: (forms) => forms.flatMap(figureRows),
  },
  lister: {
    id: 'lister',
    columns: [...place, column('list_day', 'day'), column('status'), column('status_da'), column('status_en'), column('source')],
    rows: (forms) => forms.flatMap(listRows),
  },
}

export const isDatasetId = (text: string): text is DatasetId => datasetIds.some((id) => id === text)
