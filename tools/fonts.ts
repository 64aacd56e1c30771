import { copyFile, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** The weights of the pages: 400 text, 500 names and heads, 600 titles and totals. */
const weights = ['Regular', 'Medium', 'SemiBold']

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join('')

/** ASCII, the Latin letters of Danish and its neighbours (Sami, Polish, Turkish names too), and the signs that the screens write. */
const letters = [range(0x20, 0x7e), range(0xa0, 0x17f), 'ȘșȚțẞ'].join('')
const signs = '–—‘’‚“”„†•…‰‹›€™−×÷≤≥≈≠→←↑↓✓⅓⅔⁄₀₁₂₃⁰⁴⁵⁶⁷⁸⁹'

type Subset = (font: Buffer, text: string, options: { readonly targetFormat: 'woff2' }) => Promise<Buffer>

const require = createRequire(import.meta.url)
// It comes without types.
const subsetFont = require('subset-font') as Subset

const from = join(dirname(require.resolve('dkfds')), '../fonts/IBMPlexSans/complete/ttf')
const to = new URL('../src/ui/fonts/', import.meta.url)

/** The press reads no woff2, and draws more than the screens write: names come from everywhere. */
const press = new URL('../src/print/fonts/', import.meta.url)

/** Cuts the three weights down to what is written; run by hand when the letters change. Layout features (tabular figures, kerning) stay. */
for (const weight of weights) {
  const name = `IBMPlexSans-${weight}`
  const whole = await readFile(join(from, `${name}.ttf`))
  const small = await subsetFont(whole, letters + signs, { targetFormat: 'woff2' })
  await writeFile(new URL(`${name}.woff2`, to), small)
  console.log(`${name}.woff2 ${small.length} bytes of ${whole.length}`)
  await copyFile(join(from, `${name}.ttf`), new URL(`${name}.ttf`, press))
}
