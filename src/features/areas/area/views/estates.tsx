import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { ButtonLink, Empty, Example, Missing, Section, Source } from '#ui/kit.ts'
import { delimitationTexts } from '../../delimitation/texts.ts'
import type { Area } from '../read.ts'
import { areaTexts } from '../texts.ts'
import { once } from './names.ts'

type Estate = Area['estates'][number]

const Dwellings = ({ estate }: { readonly estate: Estate }) => {
  const say = useTexts(areaTexts)
  const { number } = useFormat()
  const { dwellings } = estate
  if (dwellings === null) return <Missing reason={say('estates.unknown')} />
  return (
    <>
      {say(estate.approximate ? 'estates.about' : 'estates.dwellings', { count: dwellings, number: number(dwellings) })}
      {estate.exampleNumber && (
        <>
          {' '}
          <Example />
        </>
      )}
    </>
  )
}

const useSum = (estates: readonly Estate[]): string => {
  const say = useTexts(areaTexts)
  const { number } = useFormat()
  const known = estates.flatMap(({ dwellings }) => dwellings ?? [])
  const sum = known.reduce((total, dwellings) => total + dwellings, 0)
  const approximate = estates.some((estate) => estate.approximate)
  const missing = estates.length - known.length
  return [
    say('estates.count', { count: estates.length }),
    ...(known.length > 0 ? [say(approximate ? 'estates.about' : 'estates.dwellings', { count: sum, number: number(sum) })] : []),
    ...(missing > 0 && known.length > 0 ? [say('estates.some', { count: missing })] : []),
  ].join(' · ')
}

type EstatesProps = {
  readonly estates: readonly Estate[]
  /** The last day of an area that has ended; null while it goes on. */
  readonly asOf: Day | null
  /** Where the reader may add one; null when he may not. */
  readonly addHref: string | null
  /** Where the page about the area's delimitation lies. */
  readonly groundHref: string
}

/** The estates that make up the area today, with their dwellings, and where the numbers come from. */
export const Estates = ({ estates, asOf, addHref, groundHref }: EstatesProps) => {
  const say = useTexts(areaTexts)
  const ground = useTexts(delimitationTexts)
  const format = useFormat()
  const sum = useSum(estates)
  if (estates.length === 0)
    return (
      <Section id="afdelinger" title={say('estates.title')} end={<a href={groundHref}>{ground('acts.all')}</a>}>
        <Empty
          title={say('estates.empty')}
          act={
            addHref === null ? undefined : (
              <ButtonLink kind="secondary" href={addHref}>
                {say('form.estate')}
              </ButtonLink>
            )
          }
          example={say('estates.empty.example')}
        >
          {say('estates.empty.why')}
        </Empty>
      </Section>
    )
  const sources = once(
    estates.flatMap(({ source, countedOn }) =>
      source === null ? [] : [[source, countedOn && format.day(countedOn)].filter(Boolean).join(', ')],
    ),
  )
  return (
    <Section
      id="afdelinger"
      title={say('estates.title')}
      note={asOf === null ? sum : `${sum} · ${say('ended.shown', { day: format.day(asOf) })}`}
      end={
        <>
          {addHref !== null && (
            <>
              <a href={addHref}>{say('form.estate')}</a> ·{' '}
            </>
          )}
          <a href={groundHref}>{ground('acts.all')}</a>
        </>
      }
    >
      <ul class="people">
        {estates.map((estate) => (
          <li key={estate.id}>
            <span>
              {estate.name} {estate.example && <Example />}
              {estate.association && <span class="small"> · {estate.association}</span>}
            </span>
            <span class="small">
              <Dwellings estate={estate} />
            </span>
          </li>
        ))}
      </ul>
      {sources.length > 0 && <Source>{say('estates.source', { sources: sources.join('; ') })}</Source>}
    </Section>
  )
}
