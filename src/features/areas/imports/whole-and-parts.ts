import { type Decimal, decimal } from '#kernel/decimal'
import type { Entry, RefusedRow } from './import-plan.ts'
import { type Finder, type KnownPlace, versionOn } from './register.ts'
import { importTexts } from './texts.ts'

/** Kinds of places that never lie in each other: what is counted in all of them is at most what is counted in the municipality. */
const partKinds = ['area', 'estate'] as const satisfies readonly KnownPlace['kind'][]

const counted = ({ indicator, kindOf: _ }: Finder, { indicatorWords, day }: Entry): boolean => {
  const known = indicator(indicatorWords)
  return known !== null && versionOn(known, day)?.unit === 'persons'
}

type Measure = { readonly of: (entry: Entry) => string | null; readonly name: 'amount' | 'numerator' | 'denominator' }

const measuresOf = (finder: Finder, entry: Entry): readonly Measure[] => [
  ...(counted(finder, entry) ? [{ of: (one: Entry) => one.amount, name: 'amount' } as const] : []),
  { of: ({ numerator }) => numerator, name: 'numerator' },
  { of: ({ denominator }) => denominator, name: 'denominator' },
]

const sumOf = (entries: readonly Entry[], of: Measure['of']): Decimal =>
  entries.reduce((sum, entry) => sum.plus(of(entry) ?? 0), decimal(0))

/**
 * Rows of a municipality whose areas, or whose estates, come to more persons than it has itself in the same file, by the same definition and for
 * the same day: which of them is wrong nobody can know, so the whole is refused and the parts are named.
 */
export const falseWholes = (entries: readonly Entry[], finder: Finder): readonly RefusedRow[] => {
  const together = [...Map.groupBy(entries, ({ version, day }) => `${version} ${day}`).values()]
  return together.flatMap((same) => {
    const whole = same.find(({ place }) => finder.kindOf(place) === 'municipality')
    if (!whole) return []
    return partKinds.flatMap((kind): readonly RefusedRow[] => {
      const parts = same.filter(({ place }) => finder.kindOf(place) === kind)
      const over = measuresOf(finder, whole).find(({ of }) => {
        const total = of(whole)
        return total !== null && sumOf(parts, of).gt(total)
      })
      if (!over) return []
      const rows = parts.map(({ row }) => row)
      return [
        {
          row: whole.row,
          column: null,
          say: importTexts.phrase(`refused.whole.${kind}`, {
            sum: sumOf(parts, over.of).toString(),
            whole: over.of(whole) ?? '',
            rows: rows.slice(0, 5).join(', '),
          }),
          words: whole.placeWords,
          near: [],
        },
      ]
    })
  })
}
