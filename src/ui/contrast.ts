import { colourOf, type Theme, type Token } from './tokens.ts'

const channel = (hex: string): number => {
  const part = Number.parseInt(hex, 16) / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) + 0.7152 * channel(colour.slice(3, 5)) + 0.0722 * channel(colour.slice(5, 7))

/** Contrast ratio of two `#rrggbb` colours, 1 to 21 (WCAG 2.2, relative luminance). */
export const contrast = (one: string, other: string): number => {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** A colour on the ground that it stands on, and what WCAG asks of the pair. */
export type Pair = { readonly on: Token; readonly ground: Token; readonly atLeast: 4.5 | 3 }

const text = (on: Token, ...grounds: readonly Token[]): readonly Pair[] => grounds.map((ground) => ({ on, ground, atLeast: 4.5 }))
const mark = (on: Token, ...grounds: readonly Token[]): readonly Pair[] => grounds.map((ground) => ({ on, ground, atLeast: 3 }))
const states = ['wait', 'progress', 'missing', 'good', 'stopped'] as const

/** Every pair that the pages use: text needs 4.5, marks and edges of controls need 3. */
export const pairs: readonly Pair[] = [
  ...text('ink', 'surface', 'surface-2', 'surface-3', 'hover', 'rail-hover', 'thread-soft', 'wait-soft'),
  ...text('ink-2', 'surface', 'surface-2', 'surface-3', 'hover', 'thread-soft', 'wait-soft'),
  ...text('accent', 'surface', 'surface-2', 'accent-soft', 'hover'),
  ...text('on-accent', 'accent', 'accent-deep'),
  ...states.flatMap((state) => [
    ...text(`${state}-ink`, 'surface', `${state}-soft`),
    ...text('ink', `${state}-soft`),
    ...mark(state, 'surface', 'surface-2', `${state}-soft`),
  ]),
  ...mark('thread', 'surface', 'thread-soft'),
  ...mark('line-control', 'surface', 'surface-2'),
  ...mark('focus', 'surface', 'surface-2'),
  ...mark('share-fund', 'surface'),
  ...mark('share-associations', 'surface'),
  ...mark('share-municipality', 'surface'),
  ...mark('share-coordination', 'surface'),
]

/** The ratio of a pair in one theme. */
export const ratioOf = ({ on, ground }: Pair, theme: Theme): number => contrast(colourOf(on, theme), colourOf(ground, theme))
