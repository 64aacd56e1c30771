const point = /^\s*[-*•–]\s+/

/** Words as they were written, each line a paragraph of its own; lines that are points stay together as one list. */
export const paragraphs = (words: string): string =>
  words
    .replaceAll('\r\n', '\n')
    .split('\n')
    .reduce((told, line, at, lines) => {
      if (at === 0) return line
      return `${told}${point.test(line) && point.test(lines[at - 1] ?? '') ? '\n' : '\n\n'}${line}`
    }, '')
