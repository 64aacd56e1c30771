import { createHash } from 'node:crypto'
import { importFigures, type Mapping } from '#features/areas'
import { readTable } from '#sheets/read'
import { allRows } from '#sheets/table'
import type { Script } from '../script.ts'

/** Examples: nobody publishes what the lists measure for regions and the whole country in one place. */
const file = `Sted;Dag;Nøgletal;Værdi
Midtjylland;2014-12-01;residents;1281000
Midtjylland;2014-12-01;U;23,4
Midtjylland;2014-12-01;I;6,6
Midtjylland;2014-12-01;P;1,14
Midtjylland;2014-12-01;E;21,8
Midtjylland;2014-12-01;N;100,0
Hovedstaden;2014-12-01;residents;1766000
Hovedstaden;2014-12-01;U;24,1
Hovedstaden;2014-12-01;I;10,9
Hovedstaden;2014-12-01;P;1,42
Hovedstaden;2014-12-01;E;19,7
Hovedstaden;2014-12-01;N;100,0
Hele landet;2014-12-01;residents;5660000
Hele landet;2014-12-01;U;24,3
Hele landet;2014-12-01;I;7,4
Hele landet;2014-12-01;P;1,27
Hele landet;2014-12-01;E;22,9
`

const mapping: Mapping = {
  place: 'Sted',
  period: { column: 'Dag' },
  figures: { kind: 'rows', indicator: 'Nøgletal', value: 'Værdi' },
}

/** Figures of regions and the country, for areas to be compared with. */
export const playWide = async ({ act }: Script): Promise<void> => {
  const read = await readTable(new TextEncoder().encode(file), { headerRow: 1 })
  const batch = read.ok ? await allRows(read.table) : read
  if (!read.ok || !batch.ok) throw new Error('The example figures of the country cannot be read')
  await act({ platformIn: 0 }, '2015-12-04', importFigures, {
    municipality: 0,
    fileName: 'regioner-og-land-eksempel.csv',
    sha256: createHash('sha256').update(file).digest('hex'),
    found: read.table.found,
    header: read.table.header,
    rows: batch.rows,
    mapping,
    source: 'Demonstrationens egne tal, ikke fra Danmarks Statistik',
    example: true,
  })
}
