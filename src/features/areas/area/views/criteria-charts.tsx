import { yearOf } from '#kernel/day'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Multiples, SmallMultiple, Source, type YearPoint } from '#ui/kit.ts'
import type { Judged, Listing } from '../area.ts'
import { breakIn, type CriterionId, type CriterionRow, cellOf, chartYears } from '../criteria.ts'
import { asLimit, asPublished } from '../figures.ts'
import { areaTexts } from '../texts.ts'
import { useShortNames } from './names.ts'

type ChartsProps = { readonly listings: readonly Listing[]; readonly judged: readonly Judged[]; readonly rows: readonly CriterionRow[] }

/** Each criterion over the latest years against its latest limit. Drawn only; the tables of the page have the figures. */
export const CriteriaCharts = ({ listings, judged, rows }: ChartsProps) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const { number } = useFormat()
  const short = useShortNames()
  const years = chartYears(listings, judged)
  const change = breakIn(years)
  const hidden = { sign: '•', words: say('criteria.hidden') }
  const outside = (year: number) => ({ sign: '×', words: say('criteria.outside', { year }) })
  const pointOf = (id: CriterionId, year: number): YearPoint => {
    const one = judged.find(({ listing }) => yearOf(listing.day) === year)
    const cell = one ? cellOf(one, id, false) : null
    const value = cell?.criterion.value ?? null
    // Number() only places the dot: whether the limit is met was decided on exact decimals.
    const gap = one && !cell ? outside(year) : cell?.figure?.state === 'withheld' ? hidden : undefined
    return value === null
      ? { year, value: null, text: '', met: null, ...(gap && { gap }) }
      : { year, value: Number(value), text: number(asPublished(id, value)), met: cell?.criterion.met ?? null }
  }
  return (
    <>
      <Multiples>
        {rows.flatMap((row) => {
          const criterion = row.cells.findLast((cell) => cell !== null)?.criterion
          if (!criterion || criterion.threshold === null) return []
          const limit = {
            value: Number(criterion.threshold),
            side: criterion.comparator === '<' ? 'below' : 'above',
            text: number(asLimit(criterion.threshold)),
          } as const
          return [
            <SmallMultiple
              key={row.id}
              title={short(row.id)}
              note={`% · ${speak(row.limit)}`}
              points={years.map((year) => pointOf(row.id, year))}
              limit={limit}
              {...(change !== undefined && { lawBreak: change })}
            />,
          ]
        })}
      </Multiples>
      <Source>{say('criteria.charts')}</Source>
    </>
  )
}
