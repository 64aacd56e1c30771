import { createHash } from 'node:crypto'
import { reading } from '#database/database'
import { defineIndicator, importFile, knownMunicipalities, type Mapping } from '#features/areas'
import type { Platform } from '#platform'
import { readTable } from '#sheets/read'
import type { Script } from '../script.ts'
import type { Dice } from './dice.ts'

/** What the generated figures are called; each is a share of one hundred. Invented, like the figures: no register has them by these codes, and no municipality of the demonstration. */
export const indicators = [
  ['land-fraflytning', 'Fraflyttede boliger', 'Dwellings moved out of', 'none', 12],
  ['land-nyboere', 'Beboere under ét år', 'Residents of less than a year', 'none', 15],
  ['land-boern', 'Børn og unge under 18 år', 'Children below 18', 'none', 26],
  ['land-aeldre', 'Beboere på 65 år og over', 'Residents aged 65 and over', 'none', 14],
  ['land-enlige', 'Enlige forsørgere', 'Single parents', 'none', 18],
  ['land-dagtilbud', 'Børn i dagtilbud', 'Children in day care', 'higher', 82],
  ['land-elevfravaer', 'Fravær i skolen', 'Absence from school', 'lower', 8],
  ['land-ungdomsuddannelse', 'Unge i gang med en uddannelse', 'Young people in education', 'higher', 70],
  ['land-fritid', 'Børn i en forening', 'Children in an association', 'higher', 48],
  ['land-ydelse', 'Voksne på kontanthjælp', 'Adults on cash benefits', 'lower', 16],
  ['land-tryghed', 'Trygge om aftenen', 'Safe in the evening', 'higher', 74],
  ['land-naboer', 'Kender deres naboer', 'Know their neighbours', 'higher', 61],
] as const

const years = { first: 2012, count: 12 } as const
const source = 'Genereret eksempel'

/** Defines the twelve for the whole country. */
export const defineIndicators = async ({ act }: Script, day: string): Promise<void> => {
  for (const [code, da, en, direction] of indicators)
    await act({ platformIn: 0 }, day, defineIndicator, {
      municipality: 0,
      code,
      name: { da, en },
      unit: 'percent',
      direction,
      source,
      frequency: 'yearly',
      validFrom: `${years.first}-01-01`,
    })
}

/** An area as the file of figures names it. */
export type Placed = { readonly municipality: string; readonly name: string }

const written = (tenths: number): string => `${Math.floor(tenths / 10)},${tenths % 10}`

/** The figures of an area, a line a year: each begins near what is usual and moves a little every year. */
const linesOf = (dice: Dice, { municipality, name }: Placed): readonly string[] => {
  const now = indicators.map(([, , , , usual]) => usual * 10 + dice.between(-60, 60))
  return Array.from({ length: years.count }, (_, at) => {
    const cells = now.map((value, index) => {
      const next = Math.min(1_000, Math.max(1, value + dice.between(-9, 9)))
      now[index] = next
      return written(next)
    })
    return [municipality, name, String(years.first + at), ...cells].join(';')
  })
}

const heads = ['Kommune', 'Område', 'År'] as const

const mapping: Mapping = {
  municipality: heads[0],
  place: heads[1],
  period: { column: heads[2] },
  figures: { kind: 'columns', columns: Object.fromEntries(indicators.map(([code]) => [code, code])) },
}

/** Makes the file of the country's figures and takes it in as a municipality takes in any other. Places of a municipality must stand together. */
export const importCountry = async (platform: Platform, dice: Dice, places: readonly Placed[]): Promise<number> => {
  const text = [[...heads, ...indicators.map(([code]) => code)].join(';'), ...places.flatMap((place) => linesOf(dice, place))].join('\n')
  const read = await readTable(new TextEncoder().encode(text), { headerRow: 1 })
  if (!read.ok) throw new Error('The file of the country cannot be read')
  const all = await reading(platform.database, { municipalities: [], person: null }, (tx) => knownMunicipalities(tx))
  const sha256 = createHash('sha256').update(text).digest('hex')
  const file = { table: read.table, mapping, fileName: 'hele-landet.csv', sha256, source, example: true, dryRun: false }
  const result = await importFile(platform, file, all, () => undefined)
  if (!result.ok) throw new Error(result.refusals.map(({ say }) => say('en')).join('; '))
  const { outcomes } = result.value
  const refused = outcomes.flatMap((one) => one.refused)
  if (refused.length > 0) throw new Error(`${refused.length} rows of the country were refused`)
  return outcomes.reduce((sum, one) => sum + one.added, 0)
}
