import { createHash } from 'node:crypto'
import { defineIndicator, importFigures, suggestedMapping, wholeMapping } from '#features/areas'
import { readTable } from '#sheets/read'
import { allRows } from '#sheets/table'
import type { Script } from '../../script.ts'
import { coordinator, municipality } from './cast.ts'

const day = '2016-02-15'
const code = 'boern-i-dagtilbud'
const name = 'Børn i dagtilbud'

/** Examples: no source of the world has a figure of the municipality's own. */
const file = `Område;År;${name}
Højvangen;2013;81,5
Højvangen;2014;83,0
Højvangen;2015;84,5
Eskebækparken;2014;86,0
Eskebækparken;2015;85,5
Mølleparken;2014;88,0
Mølleparken;2015;87,0
Skanderborg Kommune;2013;93,0
Skanderborg Kommune;2014;93,5
Skanderborg Kommune;2015;94,0
`

/** An indicator of the municipality's own, with example figures taken in from a file. */
export const playFigures = async ({ act }: Script): Promise<void> => {
  await act(coordinator, day, defineIndicator, {
    municipality,
    code,
    name: { da: name, en: 'Children in day care' },
    unit: 'percent',
    direction: 'higher',
    numerator: { da: 'Børn på 1-5 år, der er indmeldt', en: 'Children aged 1-5 who are enrolled' },
    denominator: { da: 'Børn på 1-5 år', en: 'Children aged 1-5' },
    source: 'Eksempel på et udtræk af kommunens pladsanvisning',
    frequency: 'yearly',
    validFrom: '2010-01-01',
  })
  const read = await readTable(new TextEncoder().encode(file), { headerRow: 1 })
  const batch = read.ok ? await allRows(read.table) : read
  if (!read.ok || !batch.ok) throw new Error('The example figures cannot be read')
  const mapping = wholeMapping(suggestedMapping(read.table.header, [{ code, names: [name] }]))
  if (!mapping) throw new Error('The example figures cannot be mapped')
  await act(coordinator, day, importFigures, {
    municipality,
    fileName: 'dagtilbud-eksempel.csv',
    sha256: createHash('sha256').update(file).digest('hex'),
    found: read.table.found,
    header: read.table.header,
    rows: batch.rows,
    mapping,
    source: 'Eksempel på et udtræk af kommunens pladsanvisning',
    example: true,
  })
}
