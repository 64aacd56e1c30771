import { betweenWords, broken, widthOf } from '../graph/words.ts'
import type { Flow, FlowNode } from './flow.ts'

/** Measures of the drawing, px. Nothing is written smaller than the smallest text of pages. */
export const measures = { text: 12.5, line: 16, padX: 10, padY: 9, mark: 20, apart: 3, nameLines: 5, noteLines: 2, perArrow: 20 } as const

/** A box with its words broken into lines. */
export type FlowBox = FlowNode & {
  readonly column: string
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
  readonly notes: readonly string[]
}

/** How high the words of a box are together. */
export const wordsHeight = ({ lines, notes }: Pick<FlowBox, 'lines' | 'notes'>): number =>
  (lines.length + notes.length) * measures.line + (notes.length > 0 ? measures.apart : 0)

/** Few columns get broad boxes, many narrow ones: so that the drawing fits a page and can still be read on it. */
const widthFor = (columns: number): number => (columns <= 4 ? 184 : columns === 5 ? 164 : columns === 6 ? 142 : 122)

/** How many letters of a word fit in a width, the hyphen behind them counted: no more than leave two for the next line. */
const fitting = (word: string, room: number, bold: boolean): number => {
  const last = word.length - 2
  for (let count = last; count > 2; count -= 1) if (widthOf(`${word.slice(0, count)}-`, measures.text, bold) <= room) return count
  return last
}

/**
 * Breaks words that are longer than a line, as Danish ones often are: behind their own hyphen or the last joining s that fits, else where the line is full. The
 * library of letters knows no syllables, and a word cut off with dots would not be read at all.
 */
export const cutWords = (text: string, room: number, bold: boolean): string =>
  text
    .split(betweenWords)
    .flatMap((word) => {
      const pieces: string[] = []
      let rest = word
      while (widthOf(rest, measures.text, bold) > room && rest.length > 4) {
        const full = fitting(rest, room, bold)
        const joint = [...rest.slice(0, full).matchAll(/-|s(?=[bcdfghjklmnpqrtvw])/g)].at(-1)?.index ?? -1
        const cut = joint + 1 >= full / 2 ? joint + 1 : full
        pieces.push(rest[cut - 1] === '-' ? rest.slice(0, cut) : `${rest.slice(0, cut)}-`)
        rest = rest.slice(cut)
      }
      return [...pieces, rest]
    })
    .join(' ')

/** The boxes of a flow with their sizes: as high as their words ask for, and as the arrows do that meet at them. */
export const sizesOf = ({ columns, nodes, arrows }: Flow): readonly FlowBox[] => {
  const width = widthFor(columns.length)
  const meeting = new Map<string, { into: number; outOf: number }>()
  const at = (key: string) => meeting.get(key) ?? { into: 0, outOf: 0 }
  for (const { from, to } of arrows) {
    meeting.set(from, { ...at(from), outOf: at(from).outOf + 1 })
    meeting.set(to, { ...at(to), into: at(to).into + 1 })
  }
  return nodes.map((node) => {
    const room = width - 2 * measures.padX - (node.lacking ? measures.mark : 0)
    const lines = broken(cutWords(node.name, room, true), room, measures.text, measures.nameLines, true)
    const whole = width - 2 * measures.padX
    const notes = node.note === '' ? [] : broken(cutWords(node.note, whole, false), whole, measures.text, measures.noteLines)
    const words = wordsHeight({ lines, notes }) + 2 * measures.padY
    const { into, outOf } = at(node.key)
    return { ...node, width, lines, notes, height: Math.max(words, (Math.max(into, outOf) + 1) * measures.perArrow) }
  })
}
