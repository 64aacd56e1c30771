import { useTexts } from '#text/use.ts'
import { OwnWords as Written } from '#web/own-words.tsx'
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

/** What the user had written in a form of a project that is no longer there. */
export const OwnWords = ({ shown }: { readonly shown: Shown | null }) => {
  const say = useTexts(projectFormTexts)
  return <Written shown={shown} labels={Object.fromEntries(Object.entries(labels).map(([name, label]) => [name, say(label)]))} />
}
