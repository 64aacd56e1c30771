import type { ListedArea, ListedEstate } from '#features/areas'
import type { Dice } from './dice.ts'

/** Words that many Danish housing areas are named by. */
const first = [
  'Birke',
  'Elme',
  'Linde',
  'Rosen',
  'Skov',
  'Bakke',
  'Sø',
  'Kløver',
  'Lærke',
  'Egen',
  'Bøge',
  'Hassel',
  'Syren',
  'Tjørne',
  'Havre',
  'Rug',
  'Enghave',
  'Mose',
  'Ager',
  'Kirke',
  'Kær',
  'Nørre',
  'Sønder',
  'Vester',
  'Øster',
  'Fyrre',
  'Pile',
  'Ahorn',
  'Solsikke',
  'Valmue',
] as const
const last = ['parken', 'vænget', 'gården', 'højen', 'lunden', 'engen', 'vangen', 'bo', 'marken', 'toften', 'haven', 'kvarteret'] as const

/** What a municipality is to have. */
export type Share = { readonly areas: number; readonly estates: number }

const since = { from: '2010-01-01', until: null } as const

const estatesOf = (dice: Dice, area: string, municipality: string, count: number): readonly ListedEstate[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `${area} ${at + 1}`,
    association: `Boligforening ${dice.between(1, 4)} i ${municipality}`,
    dwellings: dice.between(24, 420),
  }))

/** Names that nobody in the municipality has yet, in an order of their own. */
const namesFor = (dice: Dice, count: number, taken: ReadonlySet<string>): readonly string[] => {
  const names = new Set<string>()
  while (names.size < count) {
    const name = `${dice.one(first)}${dice.one(last)}`
    if (!taken.has(name.toLowerCase())) names.add(name)
  }
  return [...names]
}

/** A municipality's areas with their estates, made up: names and numbers are examples. */
export const areasFor = (dice: Dice, municipality: string, share: Share, taken: ReadonlySet<string>): readonly ListedArea[] => {
  const names = namesFor(dice, share.areas, taken)
  const base = Math.floor(share.estates / Math.max(1, share.areas))
  const over = share.estates - base * share.areas
  return names.map((name, at) => ({
    name,
    nicknames: dice.rarely(8) ? [`Det gamle ${name.toLowerCase()}`] : [],
    form: dice.rarely(25) ? 'scattered' : 'area',
    period: since,
    estates: estatesOf(dice, name, municipality, base + (at < over ? 1 : 0)),
  }))
}
