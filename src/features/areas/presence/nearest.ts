import { slugFrom } from '#kernel/slug'

/** Letters to change, add or leave out to make one word of another. */
const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let at = 1; at <= one.length; at += 1) {
    const next = [at]
    for (let to = 1; to <= other.length; to += 1) {
      const same = one[at - 1] === other[to - 1] ? 0 : 1
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same))
    }
    row = next
  }
  return row[other.length] ?? 0
}

/** The names most like a word, at most three, the nearest first: those that hold it, or differ in no more than half of it. */
export const nearestNames = (word: string, names: readonly string[]): readonly string[] => {
  const wanted = slugFrom(word)
  if (wanted === '') return []
  return names
    .map((name) => {
      const slug = slugFrom(name)
      return { name, far: slug.includes(wanted) || wanted.includes(slug) ? 0 : distance(wanted, slug) }
    })
    .filter(({ far }) => far <= Math.max(wanted.length / 2, 1))
    .toSorted((one, other) => one.far - other.far || one.name.localeCompare(other.name, 'da'))
    .slice(0, 3)
    .map(({ name }) => name)
}
