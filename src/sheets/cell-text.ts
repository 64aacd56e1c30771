/** A cell of a spreadsheet holds no more than 32,767 letters. */
const mostLetters = 32_767

/** A cell's text with a further piece of it. What is longer than any cell can be is cut: it fills no memory, and whoever takes rows refuses it. */
export const joined = (text: string, piece: string): string => (text.length > mostLetters ? text : (text + piece).slice(0, mostLetters + 1))
