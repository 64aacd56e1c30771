import type { PartDocument } from '../document.ts'
import { findingsOf } from './findings.ts'
import type { theoryTexts } from './texts.ts'
import { theoryOf } from './theory.ts'

type TheorySay = ReturnType<(typeof theoryTexts)['in']>

/** How large a theory is: its nodes and its arrows, in words. */
export const sizeWords = (say: TheorySay, { nodes, arrows }: { readonly nodes: number; readonly arrows: number }): string =>
  [say('lede.nodes', { count: nodes }), say('lede.arrows', { count: arrows })].join(say('lede.and'))

/** The first sentence of a theory: how large it is, and whether it holds; or that there is none, and what is lost by it. */
export const theorySentence = (say: TheorySay, part: Pick<PartDocument, 'goals' | 'activities' | 'lines' | 'theory'>): string => {
  const { nodes, arrows } = theoryOf(part)
  if (nodes.length === 0) return say('lede.none')
  const found = findingsOf(part).length
  const holds = found === 0 ? say('lede.sound') : say('lede.findings', { count: found })
  return `${sizeWords(say, { nodes: nodes.length, arrows: arrows.length })}. ${holds}`
}
