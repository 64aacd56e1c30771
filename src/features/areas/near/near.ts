/** Words that names of areas and estates bear without saying which one it is. */
const common = [
  'afdeling',
  'afdelingen',
  'afd',
  'bebyggelsen',
  'boligområdet',
  'boligområde',
  'området',
  'i',
  'på',
  'ved',
  'og',
  'the',
  'estate',
]

/** Danish puts `the` behind the noun: Højvang and Højvangen are one name. */
const withoutArticle = (word: string): string => (word.length > 5 ? word.replace(/(en|et)$/, '') : word)

/** What is left of a name that two writers of it would agree on: its own words without article, and its numbers. */
export const coreOf = (name: string): { readonly letters: string; readonly numbers: string } => {
  const words =
    name
      .toLocaleLowerCase('da')
      .replaceAll('aa', 'å')
      .match(/\p{L}+|\p{N}+/gu) ?? []
  return {
    letters: words
      .filter((word) => /\p{L}/u.test(word) && !common.includes(word))
      .map(withoutArticle)
      .join(''),
    numbers: words.filter((word) => /\p{N}/u.test(word)).join(' '),
  }
}

/** How many letters must be put in, taken out, changed or swapped with their neighbour to make one text the other; stops above `most`. */
const distance = (one: string, other: string, most: number): number => {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1]
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      line.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      )
    }
    before = last
    last = line
  }
  return last[other.length] ?? 0
}

/** Names shorter than this are too short to be mistaken for each other: only the very same one is near. */
const shortest = 5
/** From this length on two letters may differ. */
const long = 9

/**
 * Whether two names are so alike that one thing may have been registered twice: the same but for common words, the article, a letter
 * or, in long names, two. Names with different numbers are different.
 */
export const nearNames = (one: string, other: string): boolean => {
  const [a, b] = [coreOf(one), coreOf(other)]
  if (a.numbers !== b.numbers) return false
  if (a.letters === b.letters)
    return a.letters.length >= shortest || one.trim().toLocaleLowerCase('da') === other.trim().toLocaleLowerCase('da')
  const shorter = Math.min(a.letters.length, b.letters.length)
  if (shorter < shortest) return false
  const most = shorter >= long ? 2 : 1
  return distance(a.letters, b.letters, most) <= most
}

/** Something that is registered, as it is shown beside what somebody is about to register. */
export type Known = {
  readonly name: string
  /** Its other names, which count as well. */
  readonly nicknames: readonly string[]
  readonly href: string
  /** What tells it from others: where it lies, whose it is. */
  readonly note: string | null
}

/** What is registered under a name near one of the given. */
export const nearAmong = (names: readonly string[], known: readonly Known[]): readonly Known[] =>
  known.filter(({ name, nicknames }) => [name, ...nicknames].some((theirs) => names.some((mine) => nearNames(mine, theirs))))
