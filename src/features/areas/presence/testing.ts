import { readTable } from '#sheets/read'
import { allRows } from '#sheets/table'
import type { Kind } from './presence.ts'
import type { Ground } from './sums.ts'

const idOf = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`

const kind = (number: number, slug: string, name: string): Kind => ({ id: idOf(number), slug, name, counted: 'borgere', example: true })

/** Estates and kinds as tests read files against them; two estates share a name. */
export const ground: Ground = {
  municipality: 'Skanderborg',
  kinds: [kind(1, 'hjemmepleje', 'Hjemmepleje'), kind(2, 'socialpsykiatri', 'Socialpsykiatri')],
  estates: [
    { id: idOf(11), name: 'Højvangens afdeling', association: 'Boligforening A' },
    { id: idOf(12), name: 'Mølleparken', association: 'Boligforening A' },
    { id: idOf(13), name: 'Eskebækparken', association: 'Boligforening A' },
    { id: idOf(14), name: 'Vestbyen', association: 'Boligforening A' },
    { id: idOf(15), name: 'Vestbyen', association: 'Boligforening B' },
  ],
}

export const [homeCare, psychiatry] = [idOf(1), idOf(2)]
export const [hoejvangen, moelleparken, eskebaekparken] = [idOf(11), idOf(12), idOf(13)]

/** A file as its header and rows. */
export const fileOf = async (text: string, separator: ';' | ',' = ';') => {
  const read = await readTable(new TextEncoder().encode(text), { separator, headerRow: 1 })
  const batch = read.ok ? await allRows(read.table) : read
  if (!read.ok || !batch.ok) throw new Error('The test file cannot be read')
  return [read.table.header, batch.rows] as const
}
