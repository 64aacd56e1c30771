import { directoryTexts } from '#features/areas'
import type { Language } from '#text/language.ts'
import type { ConflictField } from '#ui/kit.ts'
import type { Words } from '#web/page.ts'
import { catalogueTexts } from './texts.ts'

type Both = { readonly theirs: Words; readonly mine: Words }

const fieldOf = (label: string, { theirs, mine }: Both, name: string, written = (word: string) => word): ConflictField => ({
  label,
  theirs: written(theirs[name] ?? ''),
  mine: written(mine[name] ?? ''),
})

/** Both versions of what a catalogue says of itself; bodies by their names. */
export const catalogueConflict = (language: Language, names: ReadonlyMap<string, string>, both: Both): readonly ConflictField[] => {
  const say = catalogueTexts.in(language)
  return [
    ...(['name', 'publisher', 'edition', 'publishedOn', 'levels', 'source'] as const).map((name) =>
      fieldOf(say(`catalogue.${name}`), both, name),
    ),
    fieldOf(say('catalogue.keeper'), both, 'keeper', (id) => names.get(id) ?? ''),
  ]
}

/** Both versions of an entry. */
export const entryConflict = (language: Language, both: Both): readonly ConflictField[] => {
  const say = catalogueTexts.in(language)
  const term = directoryTexts.in(language)
  const groups = (words: string): string =>
    words
      .split('\n')
      .filter((word) => word !== '')
      .map((word) => term(`target.${word}` as Parameters<typeof term>[0]))
      .join(', ')
  const kind = (word: string): string => (word === '' ? '' : term(`activity.${word}` as Parameters<typeof term>[0]))
  return [
    ...(['number', 'title', 'what', 'method', 'level', 'sources', 'indicators'] as const).map((name) =>
      fieldOf(say(`entry.${name}`), both, name),
    ),
    fieldOf(say('entry.kind'), both, 'kind', kind),
    fieldOf(say('entry.groups'), both, 'groups', groups),
  ]
}
