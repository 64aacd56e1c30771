import { isDay } from '#kernel/day'
import { isId } from '#kernel/id'
import { useFormat, useTexts } from '#text/use.ts'
import { Facts, Section } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { projectFormTexts } from '../texts.ts'

/** The fields of a project's forms in which somebody writes his own words, with their labels. */
const labels = {
  title: 'field.title',
  words: 'end.words',
  link: 'field.link',
  note: 'field.note',
  reason: 'field.reason',
  responsible: 'field.responsible',
  leads: 'field.leads',
  madeBy: 'field.madeBy',
  reference: 'field.reference',
  dueOn: 'field.dueOn',
  on: 'end.on',
} as const

/** What the user had written in a form that is no longer there, so that it is not lost; nothing where he had written nothing. */
export const OwnWords = ({ shown }: { readonly shown: Shown | null }) => {
  const say = useTexts(projectFormTexts)
  const { day } = useFormat()
  const written = Object.entries(labels).flatMap(([name, label]) => {
    const words = (shown?.words[name] ?? '').trim()
    return words === '' || isId(words) ? [] : [{ label: say(label), value: isDay(words) ? day(words) : words }]
  })
  if (!shown || shown.refusals.length === 0 || written.length === 0) return null
  return (
    <Section id="skrevet" title={say('own.title')} note={say('own.note')}>
      <Facts items={written} />
    </Section>
  )
}
