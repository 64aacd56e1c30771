import type { ComponentChildren } from 'preact'
import { yearOf } from '#kernel/day'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Example, Hidden, Missing, Num, Section, Source, Sub, Table } from '#ui/kit.ts'
import { criteria, criterionLabel } from '../../../../../rules/area-status/index.ts'
import { type FigureCode, figureCodes } from '../../area/area.ts'
import { asPublished } from '../../area/figures.ts'
import { useShortNames } from '../../area/views/names.ts'
import { type Compared, personsOf } from '../compared.ts'
import type { LatestFigure } from '../queries.ts'
import { compareTexts } from '../texts.ts'

type TableProps = {
  readonly name: string
  readonly places: readonly Compared[]
  readonly counts: boolean
  /** What must be known before the figures are read. */
  readonly children: ComponentChildren
}

/** A figure as a share, or as the persons behind it. */
const Amount = ({ code, figure, counts }: { readonly code: FigureCode; readonly figure: LatestFigure; readonly counts: boolean }) => {
  const say = useTexts(compareTexts)
  const { number } = useFormat()
  if (figure.amount === null) return <Hidden reason={say('hidden')} />
  if (!counts || code === 'residents' || code === 'N') return <>{number(asPublished(code, figure.amount))}</>
  const persons = personsOf(figure)
  if (!persons) return <Missing reason={say('no_population')} />
  return <>{persons.exact ? number(persons.count) : say('about', { count: number(persons.count) })}</>
}

const Line = ({ code, places, counts }: { readonly code: FigureCode } & Omit<TableProps, 'name' | 'children'>) => {
  const say = useTexts(compareTexts)
  const speak = usePhrases()
  const short = useShortNames()
  const unit = code === 'residents' || (counts && code !== 'N') ? '' : ', %'
  return (
    <tr>
      <th scope="row">
        {short(code)}
        {unit}
        <Sub>{speak(code === 'residents' ? (language) => criteria.residents.population[language] : criterionLabel(code).population)}</Sub>
      </th>
      {places.map(({ key, name, figures }) => {
        const figure = figures.get(code)
        return (
          <Num label={speak(name)} key={key}>
            {figure ? (
              <span>
                <Amount code={code} figure={figure} counts={counts} /> {figure.example && <Example />}
                <Sub>{yearOf(figure.day)}</Sub>
              </span>
            ) : (
              <Missing reason={say('missing')} />
            )}
          </Num>
        )
      })}
    </tr>
  )
}

/** The latest figures of the places side by side, each with its year; where they come from stands below. */
export const SideBySide = ({ name, places, counts, children }: TableProps) => {
  const say = useTexts(compareTexts)
  const speak = usePhrases()
  const sources = [...new Set(places.flatMap(({ figures }) => [...figures.values()].map(({ source }) => source)))]
  return (
    <Section id="side-om-side" title={say('table')}>
      {children}
      <Table caption={say('table.caption', { name })} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('figure')}</th>
            {places.map((place) => (
              <th scope="col" class="num" key={place.key}>
                {place.href ? <a href={place.href}>{speak(place.name)}</a> : speak(place.name)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figureCodes.map((code) => (
            <Line code={code} places={places} counts={counts} key={code} />
          ))}
        </tbody>
      </Table>
      {sources.length > 0 && <Source>{say('source', { sources: sources.join('; ') })}</Source>}
    </Section>
  )
}
