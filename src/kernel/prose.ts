/** What somebody wrote, in paragraphs and lists. */
export type Prose = readonly (
  | { readonly kind: 'paragraph'; readonly words: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
)[]

const point = /^\s*[-*•–]\s+/

/** Paragraphs are parted by empty lines; lines that all begin with a dash or a point are a list. */
export const proseOf = (text: string): Prose =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n\s*\n/)
    .map((block) => block.trim())
    .filter((block) => block !== '')
    .map((block) => {
      const lines = block.split('\n')
      return lines.every((line) => point.test(line))
        ? { kind: 'list', items: lines.map((line) => line.replace(point, '').trim()) }
        : { kind: 'paragraph', words: block }
    })
