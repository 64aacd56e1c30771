import type { Id } from '#kernel/id'
import type { ArrowDocument } from './document.ts'
import { leads } from './theory.ts'

type Ends = Pick<ArrowDocument, 'from' | 'to'>

/** The shortest way from one node to another along arrows, both ends among it; null where none leads there. */
const wayBetween = (arrows: readonly Ends[], from: Id, to: Id): readonly Id[] | null => {
  const ways = leads(arrows)
  const cameFrom = new Map<Id, Id>()
  const ahead = [from]
  for (const node of ahead) {
    if (node === to) {
      const way = [to]
      for (let at = to; at !== from; at = cameFrom.get(at) ?? from) way.unshift(cameFrom.get(at) ?? from)
      return way
    }
    for (const next of ways.get(node) ?? []) {
      if (next === from || cameFrom.has(next)) continue
      cameFrom.set(next, node)
      ahead.push(next)
    }
  }
  return null
}

/** The circle that one more arrow would close, from its beginning round to its beginning again; null where it closes none. */
export const circleWith = (arrows: readonly Ends[], { from, to }: Ends): readonly Id[] | null => {
  const back = wayBetween(arrows, to, from)
  return back && [from, ...back]
}

/** A circle among arrows, its first node again at its end; null where there is none. */
export const circleIn = (arrows: readonly Ends[]): readonly Id[] | null => {
  const waiting = new Map<Id, number>()
  for (const { from, to } of arrows) {
    waiting.set(from, waiting.get(from) ?? 0)
    waiting.set(to, (waiting.get(to) ?? 0) + 1)
  }
  const ways = leads(arrows)
  const free = [...waiting].flatMap(([node, count]) => (count === 0 ? [node] : []))
  for (let node = free.pop(); node !== undefined; node = free.pop()) {
    waiting.delete(node)
    for (const to of ways.get(node) ?? []) {
      const left = (waiting.get(to) ?? 0) - 1
      waiting.set(to, left)
      if (left === 0) free.push(to)
    }
  }
  // What is left lies on a circle or behind one: an arrow that closes one is among them.
  const left = arrows.filter(({ from, to }) => waiting.has(from) && waiting.has(to))
  for (const arrow of left) {
    const circle = circleWith(left, arrow)
    if (circle) return circle
  }
  return null
}
