import { cellOf } from '#sheets/cells'
import type { Row } from '#sheets/table'
import { planRows } from './import-plan.ts'
import type { Mapping } from './mapping.ts'
import { type Finder, finderFor, type Register } from './register.ts'

const version = {
  id: 'v-1',
  from: '2010-01-01',
  until: null,
  unit: 'percent',
  minimum: '0',
  maximum: '100',
  name: { da: 'Børn i dagtilbud', en: 'Børn i dagtilbud' },
} as const
const standing = { from: null, until: null, within: [] } as const
/** What the municipality of the tests has registered. */
export const register: Register = {
  places: [
    { id: 'p-1', kind: 'area', names: ['Højvangen', 'hoejvangen'], nicknames: ['Vangen'], ...standing },
    { id: 'p-2', kind: 'area', names: ['Mølleparken', 'moelleparken'], nicknames: [], ...standing },
    { id: 'p-3', kind: 'estate', names: ['Nord'], nicknames: [], ...standing },
    { id: 'p-4', kind: 'estate', names: ['Nord'], nicknames: [], ...standing },
    { id: 'p-5', kind: 'municipality', names: ['Skanderborg'], nicknames: [], ...standing },
  ],
  indicators: [
    { code: 'dagtilbud', names: ['Børn i dagtilbud'], statutory: false, versions: [version] },
    {
      code: 'pas',
      names: ['Børn med fritidspas'],
      statutory: false,
      versions: [{ ...version, id: 'v-2', unit: 'persons', maximum: '9999' }],
    },
    { code: 'U', names: ['Uden tilknytning'], statutory: true, versions: [version] },
  ],
}
/** The same with an estate in an area since 2011, and an area that came of another. */
export const nested: Register = {
  ...register,
  places: [
    ...register.places,
    { id: 'p-6', kind: 'estate', names: ['Syd'], nicknames: [], ...standing, within: [{ area: 'p-1', from: '2011-01-01', until: null }] },
    { id: 'p-7', kind: 'area', names: ['Nyvangen'], nicknames: [], ...standing, within: [{ area: 'p-1', from: null, until: null }] },
  ],
}
export const header = ['Område', 'År', 'Indikator', 'Værdi', 'Tæller', 'Nævner']
export const mapping: Mapping = {
  place: 'Område',
  period: { column: 'År' },
  figures: { kind: 'rows', indicator: 'Indikator', value: 'Værdi', numerator: 'Tæller', denominator: 'Nævner' },
}
export const context = { finder: finderFor(register), mapping, today: '2016-02-22' }

/** A row of a file with its cells. */
export const rowOf = (row: number, ...texts: readonly string[]): Row => {
  const cells = header.map((_, at) => cellOf(texts[at] ?? '', 'comma'))
  return { row, width: cells.length, cells }
}
/** What rows come to by a finder, the first of them the second of the file. */
export const planOf = (finder: Finder, ...rows: readonly (readonly string[])[]) =>
  planRows(
    rows.map((texts, at) => rowOf(at + 2, ...texts)),
    header,
    { ...context, finder },
  )
