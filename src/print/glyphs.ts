import { readFileSync } from 'node:fs'

/** Where a font's table of characters begins (OpenType, "cmap"): its subtable for all of Unicode, else the one for its first plane. */
const characterMap = (font: DataView): DataView => {
  const tables = Array.from({ length: font.getUint16(4) }, (_, index) => 12 + index * 16)
  const record = tables.find((at) => font.getUint32(at) === 0x636d6170)
  if (record === undefined) throw new Error('A font has no table of characters')
  const cmap = new DataView(font.buffer, font.byteOffset + font.getUint32(record + 8))
  const subtables = Array.from(
    { length: cmap.getUint16(2) },
    (_, index) => new DataView(cmap.buffer, cmap.byteOffset + cmap.getUint32(8 + index * 8)),
  )
  const chosen = [12, 4].flatMap((format) => subtables.find((one) => one.getUint16(0) === format) ?? [])[0]
  if (!chosen) throw new Error('A font has no table of characters that can be read')
  return chosen
}

const ranges = (map: DataView): readonly (readonly [number, number])[] => {
  if (map.getUint16(0) === 12)
    return Array.from(
      { length: map.getUint32(12) },
      (_, index) => [map.getUint32(16 + index * 12), map.getUint32(20 + index * 12)] as const,
    )
  const segments = map.getUint16(6) / 2
  return Array.from(
    { length: segments },
    (_, index) => [map.getUint16(16 + (segments + index) * 2), map.getUint16(14 + index * 2)] as const,
  )
}

/** The characters that a TrueType font can draw. */
export const glyphsOf = (path: string): ReadonlySet<number> => {
  const bytes = readFileSync(path)
  const all = new Set<number>()
  for (const [first, last] of ranges(characterMap(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))))
    for (let code = first; code <= last && code !== 0xffff; code += 1) all.add(code)
  return all
}

const canDraw = (glyphs: ReadonlySet<number>, text: string): boolean => [...text].every((letter) => glyphs.has(letter.codePointAt(0) ?? 0))

/** What stands for a character that the font cannot draw. */
export const unknownCharacter = '◊'

/**
 * Makes texts that can be printed: letters composed, signs that draw nothing left out, and every character that the font cannot draw
 * replaced. A document for accessible reading is refused by its standard as soon as one character of it has no glyph, and a plan is not
 * to be unprintable because somebody wrote a smiley.
 */
export const printableWith =
  (glyphs: ReadonlySet<number>, replaced: () => void) =>
  (text: string): string =>
    text
      .toWellFormed()
      .normalize('NFC')
      .replaceAll('\r\n', '\n')
      .replace(/[^\n\x20-\x7e]/gu, (letter) => {
        if (/[\p{Cc}\p{Cf}]|\p{Variation_Selector}/u.test(letter)) return letter === '\t' ? ' ' : ''
        const drawn = [letter, letter.normalize('NFKC'), ...(/\p{Pd}/u.test(letter) ? ['-'] : [])].find((form) => canDraw(glyphs, form))
        if (drawn !== undefined) return drawn
        replaced()
        return /\p{M}/u.test(letter) ? '' : unknownCharacter
      })
