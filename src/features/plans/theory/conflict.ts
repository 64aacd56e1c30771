import type { Language } from '#text/language.ts'
import type { ConflictField } from '#ui/kit.ts'
import type { Words } from '#web/page.ts'
import type { PartDocument } from '../document.ts'
import type { Both } from '../part/conflict.ts'
import { horizons, nodeKinds } from './document.ts'
import { theoryFormTexts, theoryTexts } from './texts.ts'

const shown = ({ theirs, mine }: Both, label: string, of: (words: Words) => string): ConflictField => ({
  label,
  theirs: of(theirs),
  mine: of(mine),
})

/** Both versions of a node, with the records of its part by their names. */
export const nodeConflict = (
  language: Language,
  { activities, goals, lines }: Pick<PartDocument, 'activities' | 'goals' | 'lines'>,
  both: Both,
) => {
  const say = theoryFormTexts.in(language)
  const kind = (words: Words): string => {
    const found = nodeKinds.find((one) => one === words.kind)
    return found ? theoryTexts.in(language)(`kind.${found}`) : ''
  }
  const horizon = (words: Words): string => {
    const found = horizons.find((one) => one === words.horizon)
    return found ? say(`node.horizon.${found}`) : ''
  }
  return [
    shown(both, say('node.kind'), kind),
    shown(both, say('node.horizon'), horizon),
    shown(both, say('node.title'), ({ title = '' }) => title),
    shown(both, say('node.activity'), (words) => activities.find(({ id }) => id === words.activity)?.title ?? ''),
    shown(both, say('node.goal'), (words) => goals.find(({ id }) => id === words.goal)?.title ?? ''),
    shown(both, say('node.line'), (words) => lines.find(({ id }) => id === words.line)?.category ?? ''),
    shown(both, say('node.responsible'), ({ responsible = '' }) => responsible),
    shown(both, say('node.note'), ({ note = '' }) => note),
  ]
}

/** Both versions of what is said of an arrow. */
export const arrowConflict = (language: Language, both: Both): readonly ConflictField[] => {
  const say = theoryFormTexts.in(language)
  return (['assumption', 'test', 'others', 'evidence'] as const).map((name) =>
    shown(both, say(`arrow.${name}`), (words) => words[name] ?? ''),
  )
}
