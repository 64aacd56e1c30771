import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '#config'
import { glyphsOf, printableWith } from './glyphs.ts'

const fonts = ['Regular', 'Medium', 'SemiBold'].map((weight) => join(projectRoot, `src/print/fonts/IBMPlexSans-${weight}.ttf`))
const glyphs = glyphsOf(fonts[0] ?? '')

const printed = (text: string): { readonly text: string; readonly replaced: number } => {
  let replaced = 0
  const made = printableWith(glyphs, () => {
    replaced += 1
  })(text)
  return { text: made, replaced }
}

describe('what can be printed', () => {
  it('every weight draws the same characters, those of Danish and its neighbours among them', () => {
    for (const font of fonts) expect(glyphsOf(font), font).toEqual(glyphs)
    for (const letter of 'æøåÆØÅéüößłńșŋ–—„“”…•·−×◊') expect(glyphs.has(letter.codePointAt(0) ?? 0), letter).toBe(true)
  })

  it('what can be drawn stays as it is', () => {
    expect(printed('Blåbærgrød, 40.000,00 kr.\nŁódź – Жена')).toEqual({ text: 'Blåbærgrød, 40.000,00 kr.\nŁódź – Жена', replaced: 0 })
  })

  it('letters are composed, and signs that draw nothing are left out', () => {
    expect(printed('a\u030a e\u0301\u200b\u0000\tx\r\ny')).toEqual({ text: 'å é x\ny', replaced: 0 })
  })

  it('a character that has a near relative is drawn as that', () => {
    expect(printed('a\u2011b\u202fc')).toEqual({ text: 'a-b c', replaced: 0 })
  })

  it('what cannot be drawn is replaced one for one, and told', () => {
    expect(printed('Fest 🎉 你')).toEqual({ text: 'Fest ◊ ◊', replaced: 2 })
    expect(printed('\ud83d')).toEqual({ text: '◊', replaced: 1 })
  })
})
