import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, describe, expect, it } from 'vitest'
import { projectRoot } from '#config'
import { pdfFacts } from '../../test/setup/pdf.ts'
import { closePress, type Order, print } from './press.ts'

afterAll(() => closePress())

const order = (words: string, template = 'plain'): Order => ({
  template: `print/fixtures/${template}.typ`,
  data: { title: 'Prøve', words, language: 'da', region: 'dk', exampleWord: 'eks.' },
  on: '2016-05-02',
})

const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.compare(one, other) === 0

describe('the press', () => {
  it('prints tagged PDF/UA with title, language and the date of its order', async () => {
    expect(pdfFacts(await print(order('Hej')))).toMatchObject({
      pages: 1,
      title: 'Prøve',
      language: 'da-DK',
      tagged: true,
      accessible: '1',
      date: '2016-05-02T00:00:00Z',
    })
  })

  it('the same order gives the same bytes, also on another press', async () => {
    const first = await print(order('Hej'))
    expect(same(first, await print(order('Hej')))).toBe(true)
    await closePress()
    expect(same(first, await print(order('Hej')))).toBe(true)
    expect(same(first, await print({ ...order('Hej'), on: '2016-05-03' }))).toBe(false)
  })

  it('words are words and never source', async () => {
    for (const words of ['#panic("no")', '$x$ *fed* _kursiv_ = Overskrift', '#read("/print/press.ts")', '"]; #let data = 1', '\\u{41}'])
      expect(pdfFacts(await print(order(words))).pages, words).toBe(1)
  })

  it('characters that the font lacks do not stop a document', async () => {
    for (const words of ['Fest 🎉', 'مرحبا', '你好', 'a\u0000b\u0007c', '\ud800', 'e\u0301 \u200d\ufe0f'])
      expect(pdfFacts(await print(order(words))).fonts, words).toContain('IBMPlexSans')
  })

  it('a font that is not there is a failure, not another font', async () => {
    await expect(print(order('Hej', 'no-font'))).rejects.toThrow(/unknown font family: helvetica neue narrow/)
  })

  it('a document that breaks the standard is refused, and the next one is printed', async () => {
    await expect(print(order('Hej', 'untitled'))).rejects.toThrow('missing document title')
    await expect(print(order('Hej', 'nowhere'))).rejects.toThrow(/nowhere\.typ/)
    expect(pdfFacts(await print(order('Hej'))).pages).toBe(1)
  })

  it('a template reaches no file outside the sources', async () => {
    await expect(print(order('Hej', 'outside'))).rejects.toThrow(/access denied|cannot|escape/i)
  })

  it('many at once are printed one after another, each as it was ordered', async () => {
    const titles = Array.from({ length: 12 }, (_, index) => `Nummer ${index}`)
    const printed = await Promise.all(titles.map((title) => print({ ...order('Hej'), data: { ...(order('Hej').data as object), title } })))
    expect(printed.map((pdf) => pdfFacts(pdf).title)).toEqual(titles)
  })

  it('a program may end the press and wait for it, or just end', async () => {
    for (const how of ['close', 'leave']) {
      const program = join(projectRoot, 'src/print/fixtures/closing.ts')
      const { stdout, stderr } = await promisify(execFile)(process.execPath, [program, how], { cwd: projectRoot })
      expect({ stdout, stderr }, how).toEqual({ stdout: 'done\n', stderr: '' })
    }
  })
})
