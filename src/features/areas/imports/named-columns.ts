import type { Unit } from '../figures/figure.ts'

/** What is known of an indicator by those who map a file to it. */
export type Named = {
  readonly code: string
  readonly names: readonly string[]
  /** Its definitions, the newest last. */
  readonly versions?: readonly { readonly unit: Unit }[]
}

type Sort = 'share' | 'count'

const sortOf = (unit: Unit | undefined): Sort | null => {
  if (unit === 'percent' || unit === 'percent_of_region' || unit === 'per_thousand') return 'share'
  return unit === 'persons' || unit === 'number' ? 'count' : null
}

/** The words by which a head says that its figures are shares, or counts. */
const marks: Readonly<Record<Sort, RegExp>> = {
  share: /\(?%\)?|(?<!\p{L})(?:i )?(?:andel(?: af)?|procent|pct\.?|share of|per ?cent)(?!\p{L})/giu,
  count: /(?<!\p{L})(?:antal|number of)(?!\p{L})/giu,
}

const markOf = (head: string): Sort | null => (head.search(marks.share) >= 0 ? 'share' : head.search(marks.count) >= 0 ? 'count' : null)

const plain = (words: string): string => words.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da')

/** A head without the words that only say how it is measured: `Andel børn i dagtilbud (%)` is about `børn i dagtilbud`. */
const subjectOf = (head: string): string =>
  plain(
    head
      .replace(marks.share, ' ')
      .replace(marks.count, ' ')
      .replace(/\(\s*\)/g, ' '),
  )

type Fit = { readonly head: string; readonly agrees: boolean }

/**
 * The columns that bear the code or the name of an indicator, and its code. Of two for one indicator the one that says to be of its unit is taken: a
 * count must not become a share because it has the shorter name. Where their heads do not tell, both are answered, so that it can be asked.
 */
export const columnsOf = (header: readonly string[], indicators: readonly Named[]): Readonly<Record<string, string>> => {
  const called = (one: Named): readonly string[] => [one.code, ...one.names].map(plain)
  const exact = new Set(indicators.flatMap(called))
  const fitsOf = (one: Named): readonly Fit[] => {
    const [names, sort] = [called(one), sortOf(one.versions?.at(-1)?.unit)]
    return header.flatMap((head): readonly Fit[] => {
      const mark = markOf(head)
      if (names.includes(plain(head))) return [{ head, agrees: mark !== null && mark === sort }]
      if (exact.has(plain(head)) || mark === null || mark !== sort || !names.includes(subjectOf(head))) return []
      return [{ head, agrees: true }]
    })
  }
  return Object.fromEntries(
    indicators.flatMap((one) => {
      const fits = fitsOf(one)
      const best = fits.length > 1 && fits.some(({ agrees }) => agrees) ? fits.filter(({ agrees }) => agrees) : fits
      return best.map(({ head }) => [head, one.code] as const)
    }),
  )
}
