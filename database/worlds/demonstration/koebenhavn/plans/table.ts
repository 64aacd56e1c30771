/** The plan's chapter in the world: how far it has come, each in its own way. */
export type Chapter =
  | 'approved'
  | 'changed'
  | 'returned'
  | 'blocked'
  | 'seats'
  | 'rejected'
  | 'leaders'
  | 'estate-left'
  | 'ready'
  | 'named'
  | 'short'
  | 'begun'
  | 'half'
  | 'boardless'

export type Row = {
  readonly name: string
  readonly district: string
  readonly operator: 'first' | 'second'
  /** Dwellings of its estates, which are numbered through the table from 2: the world had an afdeling 1 before. */
  readonly dwellings: readonly number[]
  /** Which of them leads, where it is not the first and largest, and why. */
  readonly lead?: { readonly place: number; readonly reason: string }
  /** The frame in million kroner. */
  readonly millions: number
  /** Which of the three tellings of each theme in `themes.ts` it follows. */
  readonly telling: 0 | 1 | 2
  readonly chapter: Chapter
}

const valby = 'Valby-Vesterbro-Kgs. Enghave'

/**
 * København's 14 plans. The number, the themes, the five districts, the boards and the shares are those of Bilag 5 of 20 November 2017;
 * which plan is where, its name, its estates and its money are examples.
 */
export const table: readonly Row[] = [
  {
    name: 'Helhedsplan Tingbjerg-Husum 2016-2019',
    district: 'Tingbjerg-Husum',
    operator: 'first',
    dwellings: [620, 410, 240],
    millions: 40,
    telling: 0,
    chapter: 'approved',
  },
  {
    name: 'Helhedsplan Tingbjerg-Husum 2',
    district: 'Tingbjerg-Husum',
    operator: 'first',
    dwellings: [380],
    millions: 16,
    telling: 1,
    chapter: 'returned',
  },
  {
    name: 'Helhedsplan Tingbjerg-Husum 3',
    district: 'Tingbjerg-Husum',
    operator: 'first',
    dwellings: [290, 210],
    millions: 14,
    telling: 2,
    chapter: 'blocked',
  },
  {
    name: 'Helhedsplan Bispebjerg 1',
    district: 'Bispebjerg',
    operator: 'first',
    dwellings: [510],
    millions: 18,
    telling: 0,
    chapter: 'changed',
  },
  {
    name: 'Helhedsplan Bispebjerg 2',
    district: 'Bispebjerg',
    operator: 'first',
    dwellings: [460, 330],
    lead: {
      place: 1,
      reason: 'Den største afdeling renoveres frem til 2018. Den næststørste har lokaler og en ansat, der kan lede planen.',
    },
    millions: 20,
    telling: 1,
    chapter: 'seats',
  },
  {
    name: 'Helhedsplan Bispebjerg 3',
    district: 'Bispebjerg',
    operator: 'second',
    dwellings: [270],
    millions: 16,
    telling: 2,
    chapter: 'short',
  },
  {
    name: 'Helhedsplan Bispebjerg 4',
    district: 'Bispebjerg',
    operator: 'first',
    dwellings: [300],
    millions: 12,
    telling: 0,
    chapter: 'rejected',
  },
  {
    name: 'Helhedsplan Nørrebro 1',
    district: 'Nørrebro',
    operator: 'first',
    dwellings: [350, 280],
    millions: 20,
    telling: 1,
    chapter: 'leaders',
  },
  {
    name: 'Helhedsplan Nørrebro 2',
    district: 'Nørrebro',
    operator: 'first',
    dwellings: [300, 220, 160, 140],
    millions: 22,
    telling: 2,
    chapter: 'estate-left',
  },
  {
    name: 'Helhedsplan Nørrebro 3',
    district: 'Nørrebro',
    operator: 'second',
    dwellings: [260],
    millions: 14,
    telling: 0,
    chapter: 'ready',
  },
  {
    name: 'Helhedsplan Amager 1',
    district: 'Amager',
    operator: 'second',
    dwellings: [480, 190],
    millions: 18,
    telling: 1,
    chapter: 'named',
  },
  { name: 'Helhedsplan Amager 2', district: 'Amager', operator: 'second', dwellings: [340], millions: 12, telling: 2, chapter: 'begun' },
  {
    name: `Helhedsplan ${valby} 1`,
    district: valby,
    operator: 'second',
    dwellings: [230, 200],
    millions: 14,
    telling: 0,
    chapter: 'half',
  },
  { name: `Helhedsplan ${valby} 2`, district: valby, operator: 'second', dwellings: [310], millions: 12, telling: 1, chapter: 'boardless' },
]

/** The numbers of a row's estates. */
export const numbersOf = (row: Row): readonly number[] => {
  const before = table.slice(0, table.indexOf(row)).reduce((sum, { dwellings }) => sum + dwellings.length, 0)
  return row.dwellings.map((_, index) => before + index + 2)
}
