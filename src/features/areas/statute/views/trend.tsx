import { Fragment } from 'preact'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Missing, Multiples, Num, Section, SmallMultiple, Source, Table, type YearPoint } from '#ui/kit.ts'
import { lawLabel } from '../../../../../rules/area-status/index.ts'
import { asLimit, asPublished } from '../../area/figures.ts'
import { yearsText } from '../../area/statuses.ts'
import { useShortNames } from '../../area/views/names.ts'
import { statuteTexts } from '../texts.ts'
import type { Trend, TrendRow } from '../trend.ts'

/** The name of a condition beside others of the same figure. */
const useRowName = (): ((row: TrendRow) => string) => {
  const say = useTexts(statuteTexts)
  const short = useShortNames()
  return ({ test, limit }) => (test.startsWith('prevention') ? say('criteria.softer', { name: short(limit.id) }) : short(limit.id))
}

const Chart = ({ row }: { readonly row: TrendRow }) => {
  const speak = usePhrases()
  const { number } = useFormat()
  const nameOf = useRowName()
  const latest = row.points.findLast(({ answered }) => answered?.criterion.threshold)?.answered?.criterion
  if (!latest?.threshold) return null
  // Number() only places the dot: whether the limit is met was decided on exact decimals.
  const points = row.points.map(({ year, answered }): YearPoint => {
    const value = answered?.criterion.value ?? null
    return value === null
      ? { year, value: null, text: '', met: null }
      : { year, value: Number(value), text: number(asPublished(row.limit.id, value)), met: answered?.criterion.met ?? null }
  })
  return (
    <SmallMultiple
      title={nameOf(row)}
      note={`% · ${speak(lawLabel(row.limit))}`}
      points={points}
      limit={{
        value: Number(latest.threshold),
        side: latest.comparator === '<' ? 'below' : 'above',
        text: number(asLimit(latest.threshold)),
      }}
    />
  )
}

const Figures = ({ name, trend }: { readonly name: string; readonly trend: Trend }) => {
  const say = useTexts(statuteTexts)
  const speak = usePhrases()
  const { number } = useFormat()
  const nameOf = useRowName()
  const years = speak(yearsText(trend.years))
  // The softer conditions ask about the same figures.
  const rows = trend.rows.filter(({ test }) => !test.startsWith('prevention'))
  return (
    <Table caption={say('criteria.trend.caption', { name, years })} captionHidden>
      <thead>
        <tr>
          <th scope="col">{say('law.criterion')}</th>
          <th scope="col">{say('law.limit')}</th>
          {trend.years.map((year) => (
            <th scope="col" class="num" key={year}>
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.limit.id}>
            <th scope="row">{nameOf(row)}</th>
            <td>{speak(lawLabel(row.limit))}</td>
            {row.points.map(({ year, answered }) => (
              <Num key={year}>
                {answered?.criterion.value ? (
                  number(asPublished(row.limit.id, answered.criterion.value))
                ) : (
                  <Missing reason={say('criteria.trend.absent')} />
                )}
              </Num>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type TrendsProps = { readonly name: string; readonly trends: readonly Trend[] }

/** Each criterion over the list years, one block for each version of the law: it breaks where the law changes. */
export const TrendBlocks = ({ name, trends }: TrendsProps) => {
  const say = useTexts(statuteTexts)
  const speak = usePhrases()
  return (
    <>
      {trends.toReversed().map((trend) => (
        <Fragment key={trend.rules.id}>
          <h3>
            {say('criteria.trend.under', {
              years: speak(yearsText(trend.years)),
              needed: trend.rules.vulnerable.needed,
              count: trend.rules.vulnerable.criteria.length,
            })}
          </h3>
          <Figures name={name} trend={trend} />
          <Multiples>
            {trend.rows.map((row) => (
              <Chart row={row} key={`${row.test} ${row.limit.id}`} />
            ))}
          </Multiples>
        </Fragment>
      ))}
      <Source>{say('criteria.trend.note')}</Source>
    </>
  )
}

/** The same as a section of an area's own page. */
export const Trends = (props: TrendsProps) => {
  const say = useTexts(statuteTexts)
  return (
    <Section id="over-aarene" title={say('criteria.trend')}>
      <TrendBlocks {...props} />
    </Section>
  )
}
