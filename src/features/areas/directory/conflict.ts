import { lastDay } from '#kernel/period'
import type { Language } from '#text/language.ts'
import type { ConflictField } from '#ui/kit.ts'
import { type ActivityKind, activityKinds, type Entry, type EntryKind, entryKinds, type TargetGroup, targetGroups } from './directory.ts'
import { wordsOf } from './forms.ts'
import { directoryTexts } from './texts.ts'

type Words = Readonly<Record<string, string>>

const labels = {
  kind: 'entry.kind',
  name: 'form.name',
  organisationName: 'form.organisation_name',
  contactRole: 'form.contact_role',
  contact: 'form.contact',
  targetGroups: 'form.target',
  targetNote: 'form.target_note',
  activityKind: 'form.activity',
  activityNote: 'form.activity_note',
  place: 'form.place',
  from: 'form.from',
  until: 'form.until',
  source: 'form.source',
} as const

/** A stale correction: the entry as it was saved meanwhile beside the user's words. What is chosen by its id is left to the form. */
export const entryConflict = (language: Language, saved: Entry, mine: Words): readonly ConflictField[] => {
  const say = directoryTexts.in(language)
  const theirs = wordsOf(saved, lastDay(saved.period))
  const shown = (field: keyof typeof labels, words: Words): string => {
    const written = words[field] ?? ''
    if (field === 'kind' && entryKinds.some((kind) => kind === written)) return say(`one.${written as EntryKind}`)
    if (field === 'activityKind' && activityKinds.some((kind) => kind === written)) return say(`activity.${written as ActivityKind}`)
    if (field !== 'targetGroups') return written
    const groups = written.split('\n').filter((group): group is TargetGroup => targetGroups.some((known) => known === group))
    return groups.map((group) => say(`target.${group}`)).join(', ')
  }
  return (Object.keys(labels) as (keyof typeof labels)[]).map((field) => ({
    label: say(labels[field]),
    theirs: shown(field, theirs),
    mine: shown(field, mine),
  }))
}
