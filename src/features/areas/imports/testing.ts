import { createHash } from 'node:crypto'
import { platformActor } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Platform } from '#platform'
import { readTable } from '#sheets/read'
import { allRows } from '#sheets/table'
import { defineIndicator } from '../figures/commands/define-indicator.ts'
import { importFigures } from './commands/import-figures.ts'
import { undoFigureImport } from './commands/undo-import.ts'
import { suggestedMapping, wholeMapping } from './mapping.ts'

const municipality = 746

/** Defines an indicator in shares of one hundred. */
export const defineShare = (platform: Platform, code: string, name: string, validFrom: Day) =>
  defineIndicator(platform, platformActor(municipality), {
    municipality,
    code,
    name: { da: name, en: name },
    unit: 'percent',
    direction: 'none',
    source: 'Prøvens egen',
    frequency: 'yearly',
    validFrom,
  })

/** Takes in a text file as it stands, by what its heads suggest. */
export const takeIn = async (platform: Platform, text: string, indicator = { code: 'dagtilbud', names: ['Børn i dagpleje'] }) => {
  const read = await readTable(new TextEncoder().encode(text), { headerRow: 1 })
  if (!read.ok) throw new Error('The test file cannot be read')
  const batch = await allRows(read.table)
  const mapping = wholeMapping(suggestedMapping(read.table.header, [indicator]))
  if (!batch.ok || !mapping) throw new Error('The test file cannot be mapped')
  return importFigures(platform, platformActor(municipality), {
    municipality,
    fileName: 'tal.csv',
    sha256: createHash('sha256').update(text).digest('hex'),
    found: read.table.found,
    header: read.table.header,
    rows: batch.rows,
    mapping,
    source: 'Prøvens fil',
  })
}

export const takeBack = (platform: Platform, id: string) =>
  undoFigureImport(platform, platformActor(municipality), { municipality, import: id })
