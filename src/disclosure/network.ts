import type { Problem } from './problem.ts'

/**
 * A problem as a network: every cell an arc between two sums, so that what an attacker can do is a flow. `tail` and `head` are nodes;
 * `arcs` of a node lie in `list` from `first[node]`.
 */
export type Network = {
  readonly nodes: number
  readonly tail: Int32Array
  readonly head: Int32Array
  readonly first: Int32Array
  readonly list: Int32Array
}

type End = { readonly link: number; readonly sign: 1 | -1 }

/** The sums that a cell stands in, as part (+1) or total (-1); null where a cell stands in more than two that are needed. */
const endsOf = ({ links, size }: Problem): readonly (readonly End[])[] | null => {
  const ends: End[][] = Array.from({ length: size }, () => [])
  links.forEach(({ total, parts, needed }, link) => {
    if (!needed) return
    if (total >= 0) ends[total]?.push({ link, sign: -1 })
    for (const part of parts) ends[part]?.push({ link, sign: 1 })
  })
  return ends.some((own) => own.length > 2) ? null : ends
}

/** A sign for every sum so that a cell leaves one of its two and enters the other; null where that cannot be. */
const signsOf = (ends: readonly (readonly End[])[], links: number): Int8Array | null => {
  const beside: { readonly link: number; readonly turn: number }[][] = Array.from({ length: links }, () => [])
  for (const [one, other] of ends) {
    if (!one || !other) continue
    const turn = -one.sign * other.sign
    beside[one.link]?.push({ link: other.link, turn })
    beside[other.link]?.push({ link: one.link, turn })
  }
  const sign = new Int8Array(links)
  for (let start = 0; start < links; start += 1) {
    if (sign[start] !== 0) continue
    sign[start] = 1
    const waiting = [start]
    for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
      for (const { link, turn } of beside[here] ?? []) {
        const wanted = (sign[here] ?? 0) * turn
        if (sign[link] === 0) {
          sign[link] = wanted
          waiting.push(link)
        } else if (sign[link] !== wanted) return null
      }
    }
  }
  return sign
}

/**
 * The network of a problem; null where it has none. One dimension of any depth has one, and so have two of which at most one is deeper
 * than a total and its parts.
 */
export const networkOf = (problem: Problem): Network | null => {
  const ends = endsOf(problem)
  const signs = ends && signsOf(ends, problem.links.length)
  if (!ends || !signs) return null
  const ground = problem.links.length
  const tail = new Int32Array(problem.size).fill(ground)
  const head = new Int32Array(problem.size).fill(ground)
  ends.forEach((own, cell) => {
    for (const { link, sign } of own) {
      if (sign * (signs[link] ?? 1) === 1) head[cell] = link
      else tail[cell] = link
    }
  })
  const nodes = ground + 1
  const first = new Int32Array(nodes + 1)
  for (let cell = 0; cell < problem.size; cell += 1) {
    for (const node of [tail[cell] ?? ground, head[cell] ?? ground]) first[node + 1] = (first[node + 1] ?? 0) + 1
  }
  for (let node = 0; node < nodes; node += 1) first[node + 1] = (first[node + 1] ?? 0) + (first[node] ?? 0)
  const next = first.slice()
  const list = new Int32Array(problem.size * 2)
  for (let cell = 0; cell < problem.size; cell += 1) {
    for (const node of [tail[cell] ?? ground, head[cell] ?? ground]) {
      list[next[node] ?? 0] = cell
      next[node] = (next[node] ?? 0) + 1
    }
  }
  return { nodes, tail, head, first, list }
}
