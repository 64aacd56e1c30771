/** Widths of letters in IBM Plex Sans at 1 px, by groups: near enough to break lines, a little too wide to be safe. */
const narrow = /[ijlftrI.,:;'’|()[\]! ]/
const wide = /[mwMWÆæ@%–—]/
const capital = /[A-ZØÅ0-9]/

/** The width of a line of text in px, by a table of letters; `bold` is a little wider. */
export const widthOf = (text: string, size: number, bold = false): number => {
  let sum = 0
  for (const letter of text) sum += narrow.test(letter) ? 0.34 : wide.test(letter) ? 0.92 : capital.test(letter) ? 0.66 : 0.58
  return sum * size * (bold ? 1.05 : 1)
}

/** A line that is no wider than `most`; what does not fit is cut off with three dots. */
export const fitted = (text: string, most: number, size: number, bold = false): string => {
  if (widthOf(text, size, bold) <= most) return text
  const letters = [...text]
  while (letters.length > 1 && widthOf(`${letters.join('')}…`, size, bold) > most) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Breaks a text between words into at most `lines` lines of a width; the rest is cut off with three dots. */
export const broken = (text: string, most: number, size: number, lines: number, bold = false): readonly string[] => {
  const found: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = found.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && (widthOf(longer, size, bold) <= most || found.length === lines)) found[found.length - 1] = longer
    else found.push(word)
  }
  return found.map((line) => fitted(line, most, size, bold))
}
