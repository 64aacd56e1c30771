/** A text on one line and cut at a word, with a mark where it goes on. */
export const clipped = (text: string, length: number): string => {
  const whole = text.trim().replace(/\s+/g, ' ')
  if (whole.length <= length) return whole
  const cut = whole.slice(0, length)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(length / 2))).replace(/[\s,.;:–-]+$/, '')} …`
}

/** The first sentence of a text; the whole of one that has no end. */
export const firstSentence = (text: string): string => /^.*?[.!?](?=\s|$)/s.exec(text.trim())?.[0] ?? text
