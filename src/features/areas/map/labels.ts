import { insetBox, type Mark, sheet } from './drawing.ts'

/** Where a name stands: the left end of its base line, or the right end when it stands to the left of its mark. */
export type Label = { readonly x: number; readonly y: number; readonly end: boolean }

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Width of a letter of the map's names, on average. */
const letter = 8.6
const height = 18
const aside = 18

const crosses = (one: Box, other: Box): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top

const markBox = ({ x, y }: { readonly x: number; readonly y: number }): Box => ({
  left: x - 14,
  right: x + 14,
  top: y - 14,
  bottom: y + 14,
})

const within = ({ left, right, top, bottom }: Box): boolean =>
  left >= 4 && right <= sheet.width - 4 && top >= 4 && bottom <= sheet.height - 4

/**
 * A place beside each mark for its name, the first that collides with no mark, no name before it and no edge: right, left, under, over.
 * Null where there is none; the mark's number still leads to the list.
 */
export const labelsFor = (marks: readonly Mark<{ readonly name: string }>[]): readonly (Label | null)[] => {
  const corner: Box = { left: insetBox.x, right: sheet.width, top: insetBox.y, bottom: sheet.height }
  const taken: Box[] = [...marks.map(markBox), corner]
  return marks.map((mark) => {
    const name = mark.ones.length === 1 ? (mark.ones[0]?.name ?? '') : ''
    if (name === '') return null
    const width = name.length * letter
    const { x, y } = mark
    const ways: readonly (Label & { readonly box: Box })[] = [
      { x: x + aside, y: y + 5, end: false, box: { left: x + aside, right: x + aside + width, top: y - 9, bottom: y + 7 } },
      { x: x - aside, y: y + 5, end: true, box: { left: x - aside - width, right: x - aside, top: y - 9, bottom: y + 7 } },
      { x: x - width / 2, y: y + 31, end: false, box: { left: x - width / 2, right: x + width / 2, top: y + 31 - height, bottom: y + 34 } },
      { x: x - width / 2, y: y - 20, end: false, box: { left: x - width / 2, right: x + width / 2, top: y - 20 - height, bottom: y - 16 } },
    ]
    const free = ways.find(({ box }) => within(box) && !taken.some((other) => crosses(box, other)))
    if (!free) return null
    taken.push(free.box)
    return { x: free.x, y: free.y, end: free.end }
  })
}
