/** Widths of letters in IBM Plex Sans at 1 px, by groups: near enough to break lines, a little too wide to be safe. */
const groups: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijl.,:;'’|! I]/, 0.3],
  [/[rtf()[\]-]/, 0.39],
  [/[cszkvxyJ]/, 0.53],
  [/[mwMWÆæ@%–—]/, 0.93],
  [/[A-ZÅØ0-9]/, 0.66],
]

const known = new Map<string, number>()

const letterWidth = (letter: string): number => {
  const found = known.get(letter) ?? groups.find(([letters]) => letters.test(letter))?.[1] ?? 0.59
  if (known.size < 500) known.set(letter, found)
  return found
}

/** The width of a line of text in px; \`bold\` is a little wider. */
export const widthOf = (text: string, size: number, bold = false): number => {
  let sum = 0
  for (const letter of text) sum += letterWidth(letter)
  return sum * size * (bold ? 1.04 : 1)
}

/** A line that is no wider than \`most\`; what does not fit is cut off with three dots. */
export const fitted = (text: string, most: number, size: number, bold = false): string => {
  if (widthOf(text, size, bold) <= most) return text
  const letters = [...text]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size, bold) > most) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** What stands between words; what a hard space holds together is one. */
export const betweenWords = /[^\S\u00a0]+/

/** Breaks a text between words into at most `lines` lines of a width; the rest is cut off with three dots. */
export const broken = (text: string, most: number, size: number, lines: number, bold = false): readonly string[] => {
  const found: string[] = []
  for (const word of text.split(betweenWords).filter(Boolean)) {
    const last = found.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && (widthOf(longer, size, bold) <= most || found.length === lines)) found[found.length - 1] = longer
    else found.push(word)
  }
  return found.map((line) => fitted(line, most, size, bold))
}
