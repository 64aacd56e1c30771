import type { Id } from '#kernel/id'
import { done, type Refusal, type Result, refused } from '#kernel/result'
import type { PartDocument } from '../document.ts'
import { theoryFormTexts } from './texts.ts'
import { nodeName, theoryOf } from './theory.ts'

type Part = Pick<PartDocument, 'goals' | 'activities' | 'lines' | 'theory'>

/** Refuses taking away a record that the part's theory is tied to: each node that would lose it is named. */
export const untied = (part: Part, kind: 'activity' | 'goal' | 'line', id: Id): Result<null> => {
  const names = theoryOf(part)
    .nodes.filter((node) => node[kind] === id)
    .map((node) => nodeName(part, node))
  const refusals: readonly Refusal[] = names.map((name) => ({ say: theoryFormTexts.phrase(`tied.${kind}`, { name }) }))
  return refusals.length > 0 ? refused(...refusals) : done(null)
}
