import type { Day } from '#kernel/day'
import type { Language } from '#text/language.ts'

/** One topic that a signal can be about. Keys are stored; the words may be polished. */
export type Topic = { readonly key: string; readonly label: Readonly<Record<Language, string>> }

type TopicList = { readonly municipality: number | null; readonly from: Day; readonly topics: readonly string[] }

/** Every topic that a list has ever had. */
const known: Readonly<Record<string, Topic['label']>> = {
  safety: { da: 'Tryghed', en: 'Safety' },
  children: { da: 'Børn og unge', en: 'Children and youth' },
  neighbours: { da: 'Naboskab', en: 'Neighbours' },
  loneliness: { da: 'Ensomhed', en: 'Loneliness' },
  outdoors: { da: 'Udearealer', en: 'Outdoor areas' },
  other: { da: 'Andet', en: 'Something else' },
}

/**
 * The lists of topics by date. The first is everybody's; a municipality that wants its own gets a line with its code and the day from which
 * it holds. Short on purpose: who stands in a stairwell with a phone chooses among few words.
 */
const lists: readonly TopicList[] = [
  {
    municipality: null,
    from: '2010-01-01',
    topics: ['safety', 'children', 'neighbours', 'loneliness', 'outdoors', 'other'],
  },
]

/** The topics of a municipality on a day: its own newest list, else everybody's. */
export const topicsOn = (municipality: number, day: Day): readonly Topic[] => {
  const newest = (of: number | null) => lists.findLast((list) => list.municipality === of && list.from <= day)
  return ((newest(municipality) ?? newest(null))?.topics ?? []).flatMap((key) => (known[key] ? [{ key, label: known[key] }] : []))
}

/** What a topic is called, also one that no list has any more. */
export const topicLabel = (key: string, language: Language): string => known[key]?.[language] ?? key
