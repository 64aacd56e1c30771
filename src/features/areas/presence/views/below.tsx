import { useFormat, useTexts } from '#text/use.ts'
import { Explain, LinkList, Section, Source } from '#ui/kit.ts'
import type { Presence } from '../read.ts'
import { presenceTexts } from '../texts.ts'
import { usePeriod } from './period.ts'

type BelowProps = { readonly presence: Presence; readonly importing: boolean }

const Lacking = ({ presence, importing }: BelowProps) => {
  const say = useTexts(presenceTexts)
  const areas = presence.areas.filter(({ unknown }) => unknown.length > 0)
  const estates = presence.outside.filter(({ stock }) => stock === null)
  if (areas.length + estates.length === 0 && presence.stock !== null) return null
  return (
    <>
      <p>{say('lacking')}</p>
      <ul>
        {presence.stock === null && <li>{importing ? <a href="/tilstedevaerelse/boligtal">{say('act.stock')}</a> : say('act.stock')}</li>}
        {areas.map(({ id, name, href, unknown }) => (
          <li key={id}>
            {importing ? <a href={`${href}/boliger/ny`}>{name}</a> : name}: {unknown.map((estate) => estate.name).join(', ')}
          </li>
        ))}
        {estates.map(({ id, name }) => (
          <li key={id}>{importing ? <a href={`/tilstedevaerelse/boligtal?afdeling=${id}`}>{name}</a> : name}</li>
        ))}
      </ul>
    </>
  )
}

const Origins = ({ presence, importing }: BelowProps) => {
  const say = useTexts(presenceTexts)
  const format = useFormat()
  const period = usePeriod()
  const lines = [...presence.held.values()].map(
    ({ system, period: of, manner, matched }) =>
      `${system}, ${period(of)}${manner === 'addresses' ? ` (${say(`matched.${matched}`)})` : ''}`,
  )
  const stock = presence.stock
  return (
    <Source>
      {say('origin', { sources: [...new Set(lines)].join('; ') })}
      {stock && ` ${say('origin.stock', { day: stock.countedOn ? format.day(stock.countedOn) : '–', source: stock.source ?? '–' })}`}
      {importing && (
        <>
          {' '}
          <a href="/tilstedevaerelse/kilder">{say('sources.title')}</a>
        </>
      )}
    </Source>
  )
}

/** What stands below the table: where the figures come from, which are hidden or cannot be worked out, and what they are used for. */
export const Below = ({ presence, importing }: BelowProps) => {
  const say = useTexts(presenceTexts)
  return (
    <>
      <Origins presence={presence} importing={importing} />
      <Explain top title={say('explain.title')} sign="•">
        <p>{say('explain')}</p>
        <Lacking presence={presence} importing={importing} />
      </Explain>
      <Section id="brug" title={say('use')}>
        <LinkList
          items={[
            { label: say('use.candidates'), href: '/kandidater', note: say('use.candidates.note') },
            { label: say('use.criteria'), href: '/kriterier', note: say('use.criteria.note') },
          ]}
        />
      </Section>
    </>
  )
}
