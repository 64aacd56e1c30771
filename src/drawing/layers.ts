import { createHash } from 'node:crypto'
import { oneByOne } from '#process/one-by-one'

/** Boxes with their sizes, px, each in a column counted from 0, and arrows between them. */
export type Layers = {
  readonly boxes: readonly { readonly key: string; readonly column: number; readonly width: number; readonly height: number }[]
  readonly arrows: readonly { readonly key: string; readonly from: string; readonly to: string }[]
}

export type Point = { readonly x: number; readonly y: number }

/** Where the boxes lie, by their upper left corners, and by which points the arrows go, from box to box. */
export type Places = {
  readonly width: number
  readonly height: number
  readonly boxes: Readonly<Record<string, Point>>
  readonly arrows: Readonly<Record<string, readonly Point[]>>
}

export type Answer = { readonly places: Places } | { readonly failure: string }

/** A layout of 300 boxes takes two seconds; the library's 30 megabytes are given back after a while without one. */
const drawer = oneByOne<Layers, Answer>({
  file: 'src/drawing/worker.ts',
  named: ({ boxes }) => `A drawing of ${boxes.length} boxes`,
  patience: 15_000,
  rest: 60_000,
  most: 1_000,
})

/** So many drawings are remembered, those that were asked for last. */
const remembered = 100
const known = new Map<string, Promise<Places>>()

const ask = async (layers: Layers): Promise<Places> => {
  const answer = await drawer.ask(layers)
  if ('failure' in answer) throw new Error(answer.failure)
  return answer.places
}

/**
 * Lays boxes out in columns from left to right with few crossings, and leads the arrows between them round the boxes. The same content gives
 * the same places, and is laid out once. Throws when the process that does it fails.
 */
export const placeLayers = (layers: Layers): Promise<Places> => {
  const key = createHash('sha256').update(JSON.stringify(layers)).digest('base64')
  const found = known.get(key) ?? ask(layers)
  known.delete(key)
  known.set(key, found)
  // What failed is tried again the next time.
  found.catch(() => known.delete(key))
  for (const old of known.keys()) {
    if (known.size <= remembered) break
    known.delete(old)
  }
  return found
}

/** Ends the process that draws when its last order is done. */
export const closeDrawing = (): Promise<void> => drawer.close()
