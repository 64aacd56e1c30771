import type { Tx } from '#database/database'
import { at, type Refusal } from '#kernel/result'
import { asSentence } from '#text/capital.ts'
import type { Figure } from './changes.ts'
import { saidOutside } from './outside.ts'
import { knownFigures } from './queries.ts'
import { finderFor } from './register.ts'
import { registerOf } from './registered.ts'
import { importTexts } from './texts.ts'
import { unheld } from './whole-and-parts.ts'

/**
 * What keeps a figure that is written by hand from standing beside those of its definition and day, as the rows of a file are held: parts that
 * come to more persons than their whole, and for one that is written anew (`anew`) a day when its place was not there. Whoever asks has locked the
 * municipality's figures.
 */
export const heldFigure = async (tx: Tx, municipality: number, figure: Figure, { anew = false } = {}): Promise<readonly Refusal[]> => {
  const { register } = await registerOf(tx, municipality)
  const finder = finderFor(register)
  const outside = anew ? finder.outside(figure.place, figure.day) : null
  if (outside) return [at('day', asSentence(saidOutside(outside)))]
  const known = await knownFigures(tx, municipality, [figure.version], figure.day, figure.day)
  return unheld([figure], known, finder).map(({ is, between, measure, sum, total }) =>
    at(measure, asSentence(importTexts.phrase(`refused.${is === 'part' ? 'part' : 'known'}.${between}`, { sum, whole: total }))),
  )
}
