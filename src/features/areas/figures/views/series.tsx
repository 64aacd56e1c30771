import { useFormat, useTexts } from '#text/use.ts'
import { Num, Section, Source, Sparkline, Table, VisuallyHidden } from '#ui/kit.ts'
import type { DisclosureRule } from '../../../../../rules/disclosure-control/pure.ts'
import { asShown, isHidden } from '../figure.ts'
import type { DefinitionRow, FigureRow } from '../rows.ts'
import { figureTexts } from '../texts.ts'
import { Amount } from './amount.tsx'
import { useBoth, useUnit } from './words.ts'

type SeriesProps = {
  readonly definition: DefinitionRow
  /** Whether there is no other definition. */
  readonly alone: boolean
  /** The definition that came after, where one did: the series breaks there. */
  readonly newer: DefinitionRow | null
  /** The newest first. */
  readonly figures: readonly FigureRow[]
  /** Null where exact figures are shown. */
  readonly rule: DisclosureRule | null
  readonly counts: boolean
  readonly keeping: readonly number[]
  readonly href: string
}

/** The days that a table has columns for. */
const mostDays = 8

/** A place's run at a glance, oldest first; broken where a figure is missing or kept back; nothing where it has fewer than two. */
const Run = ({
  name,
  own,
  definition,
  rule,
  counts,
}: { readonly name: string; readonly own: readonly FigureRow[] } & Pick<SeriesProps, 'definition' | 'rule' | 'counts'>) => {
  const say = useTexts(figureTexts)
  const { number, shortDay } = useFormat()
  const { unit } = definition
  const run = own.toReversed().map((figure) => {
    const text = counts ? figure.numerator : figure.amount
    return figure.state === 'known' && text !== null ? { figure, text } : null
  })
  const points = run.filter((one) => one !== null)
  const [first, last] = [points[0], points.at(-1)]
  if (points.length < 2 || !first || !last || points.some(({ figure }) => isHidden(unit, figure, rule)))
    return <span class="muted small">{say('series.short')}</span>
  const told = ({ figure, text }: typeof first): string => `${number(asShown(counts ? 'number' : unit, text))} (${shortDay(figure.day)})`
  // Number() only places the line; the figures beside it are exact.
  return (
    <Sparkline
      points={run.map((one) => one && Number(one.text))}
      label={say('series.spark', { place: name, from: told(first), to: told(last) })}
    />
  )
}

/** The figures of one definition: a row for each place, a column for each day, the newest first so that a phone shows it. */
export const Series = ({ definition, alone, newer, figures, rule, counts, keeping, href }: SeriesProps) => {
  const say = useTexts(figureTexts)
  const both = useBoth()
  const unitOf = useUnit()
  const { day, shortDay } = useFormat()
  if (figures.length === 0) return null
  const days = [...new Set(figures.map((figure) => figure.day))].slice(0, mostDays)
  const places = [...Map.groupBy(figures, ({ place }) => place).values()]
  const title = alone ? say('series') : say('series.by', { day: day(definition.from) })
  const sources = [...new Set(figures.map(({ source }) => source))].slice(0, 4).join('; ')
  const notes = [
    ...(figures.some((figure) => isHidden(definition.unit, figure, rule)) ? [say('hidden.note')] : []),
    say('series.sources', { sources }),
  ]
  return (
    <Section id={`tal-${definition.from}`} title={title}>
      {newer && <p>{say('series.break', { day: day(newer.from), bridge: newer.bridge ?? '' })}</p>}
      <Table
        caption={say('series.caption', {
          name: both(definition.name),
          unit: counts && definition.numerator ? both(definition.numerator) : unitOf(definition),
        })}
        captionHidden
      >
        <thead>
          <tr>
            <th scope="col">{say('head.place')}</th>
            {days.map((one) => (
              <th scope="col" class="num" key={one}>
                {shortDay(one)}
              </th>
            ))}
            <th scope="col">{say('head.run')}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((own) => {
            const [first] = own
            if (!first) return null
            const mine = keeping.includes(first.municipality) && !(definition.statutory && first.placeKind === 'area')
            return (
              <tr key={first.place}>
                <th scope="row">{first.slug ? <a href={`/omraader/${first.slug}`}>{first.placeName}</a> : first.placeName}</th>
                {days.map((one) => {
                  const told = own.find((figure) => figure.day === one)
                  const figure = <Amount unit={definition.unit} {...{ told, rule, counts }} reason={say('missing')} />
                  return (
                    <Num key={one}>
                      {told && mine ? (
                        <a href={`${href}/tal/${told.id}/ret`}>
                          {figure} <VisuallyHidden>{say('act.correct', { place: first.placeName, day: shortDay(one) })}</VisuallyHidden>
                        </a>
                      ) : (
                        figure
                      )}
                    </Num>
                  )
                })}
                <td>
                  <Run name={first.placeName} {...{ own, definition, rule, counts }} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </Table>
      <Source>{notes.join(' ')}</Source>
    </Section>
  )
}
