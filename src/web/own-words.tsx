import { isDay } from '#kernel/day'
import { isId } from '#kernel/id'
import { useFormat, useTexts } from '#text/use.ts'
import { Facts, Section } from '#ui/kit.ts'
import type { Shown } from './page.ts'
import { webTexts } from './texts.ts'

type OwnWordsProps = {
  readonly shown: Shown | null
  /** The fields in which somebody writes his own words, each with its label, in the order of the form. */
  readonly labels: Readonly<Record<string, string>>
}

/** What the user had written in a form that is no longer there, so that it is not lost; nothing where he had written nothing, or was not refused. */
export const OwnWords = ({ shown, labels }: OwnWordsProps) => {
  const say = useTexts(webTexts)
  const { day } = useFormat()
  const written = Object.entries(labels).flatMap(([name, label]) => {
    const words = (shown?.words[name] ?? '').trim()
    return words === '' || isId(words) ? [] : [{ label, value: isDay(words) ? day(words) : words }]
  })
  if (!shown || shown.refusals.length === 0 || written.length === 0) return null
  return (
    <Section id="skrevet" title={say('own.title')} note={say('own.note')}>
      <Facts items={written} />
    </Section>
  )
}
