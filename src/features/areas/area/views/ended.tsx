import { Fragment } from 'preact'
import { addDays, type Day } from '#kernel/day'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { LegalTag } from '#ui/kit.ts'
import type { Succession } from '../../delimitation/delimitation.ts'
import { endingOf, hasEnded, type Lifetime } from '../lifetime.ts'
import { areaTexts } from '../texts.ts'

/** That an area in a list is over, and when; nothing while it goes on. Lists that show it have asked for former areas. */
export const EndedTag = ({ until }: { readonly until: Day | null }) => {
  const say = useTexts(areaTexts)
  const { shortDay } = useFormat()
  return until && <LegalTag on={false}>{say('ended.tag', { day: shortDay(addDays(until, -1)) })}</LegalTag>
}

type Named = Pick<Succession, 'name' | 'slug'>

/** Areas by name as a sentence has them, each with the way to it where its page can be read. */
export const AreaNames = ({ areas, linked }: { readonly areas: readonly Named[]; readonly linked: (slug: string) => boolean }) => {
  const parts = new Intl.ListFormat(useLanguage()).formatToParts(areas.map(({ slug }) => slug))
  const nameOf = (slug: string) => areas.find((area) => area.slug === slug)?.name
  return (
    <>
      {parts.map(({ type, value }) => (
        <Fragment key={value}>
          {type === 'literal' ? value : linked(value) ? <a href={`/omraader/${value}`}>{nameOf(value)}</a> : nameOf(value)}
        </Fragment>
      ))}
    </>
  )
}

type EndingProps = {
  readonly area: Lifetime
  readonly today: Day
  /** Whether the reader can open the page of an area; all of them where it is not said. */
  readonly linked?: (slug: string) => boolean
}

/** What became of an area that has ended: the first sentence of its page. Nothing while it goes on. */
export const Ending = ({ area, today, linked = () => true }: EndingProps) => {
  const speak = usePhrases()
  if (!hasEnded(area, today)) return null
  const after = area.successions.filter(({ side }) => side === 'after')
  return (
    <>
      {speak(endingOf(area))}
      {after.length > 0 && (
        <>
          {' '}
          <AreaNames areas={after} linked={linked} />.
        </>
      )}
    </>
  )
}
