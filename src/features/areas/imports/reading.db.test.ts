import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, wordsOf } from '../../../../test/setup/html.ts'
import { bySlug } from '../../../../test/setup/lay.ts'
import { postFiles } from '../../../../test/setup/post-files.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

/** Sends pasted rows of a source and answers where they are looked at. */
const paste = async (source: string, ...rows: readonly string[]): Promise<string> => {
  const { location, html } = await member.post('/noegletal/import', { municipality: '746', source, rows: rows.join('\n') })
  if (location === null) throw new Error(wordsOf(html))
  return location
}

const seen = async (address: string): Promise<string> => wordsOf((await member.get(address)).html)

const looksAgain = (html: string): boolean => html.includes('<noscript><meta http-equiv="refresh" content="2"/></noscript>')

/** Looks at a long file until it is weighed, as its page asks the browser to. */
const patiently = async (address: string): Promise<string> => {
  const { html } = await member.get(address)
  return looksAgain(html) ? patiently(address) : html
}

const idOf = (address: string): string => new URL(address, 'https://x').searchParams.get('fil') ?? ''
const map = (address: string, words: Readonly<Record<string, string>>) =>
  member.post('/noegletal/import/kolonner', { fil: idOf(address), ...words })

const heads = 'Område;År;Børn i dagtilbud'

describe('how a file is read', () => {
  it('rows without heads are taken, and their columns named by hand', async () => {
    const address = await paste('Uden hoveder', 'Højvangen;2018;50,5', 'Mølleparken;2018;60,5')
    expect(await seen(address)).toContain('[A]')
    expect((await map(address, { headerRow: '0', c0: 'place', c1: 'period', c2: '=boern-i-dagtilbud' })).status).toBe(303)
    expect(await seen(address)).toContain('Nye tal: 2')
  })

  it('the counts beside a single column of figures are kept, so that few people are hidden', async () => {
    const address = await paste('Med antal', 'Område;År;Trygge beboere;A;B', 'Mølleparken;2013;2,5;2;80', 'Højvangen;2013;12,5;11;80')
    const columns = { c0: 'place', c1: 'period', c2: '=tryghed', c3: 'numerator', c4: 'denominator' }
    expect((await map(address, columns)).status).toBe(303)
    const { html } = await member.get(address)
    expect(html).toMatch(/<select[^>]*name="c3"[\s\S]*?<option[^>]*value="numerator"[^>]*selected/)
    expect(wordsOf(html)).toContain('12,5 er ikke, hvad 11 ud af 80 giver')
    expect((await member.post('/noegletal/import/indlaes', { fil: idOf(address) })).status).toBe(303)
    const page = wordsOf((await member.get('/noegletal/tryghed')).html)
    expect(page).not.toContain('2 af 80')
    expect(page).toMatch(/Mølleparken .*• skjult/)
  })

  it('counts beside several columns of figures are asked about, and no figure is taken in before it is answered', async () => {
    const address = await paste('Flere', `${heads};Trygge beboere;Tæller;Nævner`, 'Højvangen;2012;50,5;60;2;80')
    expect(await seen(address)).toMatch(/Sig det, før filen indlæses .*Filen har flere nøgletal/)
    const columns = { c0: 'place', c1: 'period', c2: '=boern-i-dagtilbud', c3: '=tryghed', c4: 'numerator', c5: 'denominator' }
    const asked = await map(address, columns)
    expect([asked.status, errorAt(asked.html, 'c4')]).toEqual([422, expect.stringContaining('Filen har flere nøgletal')])
    expect((await member.post('/noegletal/import/indlaes', { fil: idOf(address) })).status).toBe(422)
    const alone = await map(address, { ...columns, c3: '', c5: '' })
    expect(errorAt(alone.html, 'c4')).toContain('Vælg både tæller og nævner')
    const mixed = await map(address, { ...columns, c4: 'value', c5: '' })
    expect(errorAt(mixed.html, 'c4')).toContain('kan ikke læses sådan sammen med de andre')
    expect((await map(address, { ...columns, c4: '', c5: '' })).status).toBe(303)
    expect(await seen(address)).toContain('Nye tal: 2')
  })

  it('new figures are shown with their place and indicator as registered, and what they replace of few people is not', async () => {
    const address = await paste('Vist', 'Område;År;Kode;Værdi', 'hoejvangen;2011;boern-i-dagtilbud;44,5', 'Højvangen;2014;fritidspas;9')
    const words = await seen(address)
    expect(words).toMatch(/Nye tal .* 2 Højvangen Børn i dagtilbud % 31\. december 2011 44,5/)
    expect(words).toMatch(/Tal, der bliver ændret .* 3 Højvangen Børn med fritidspas personer 31\. december 2014 • skjult[^0-9]* 9/)
  })

  it('a place that was chosen for other words is still seen, and can be chosen otherwise', async () => {
    const address = await paste('Andre ord', heads, 'Højvagnen;2010;50,5')
    const named = { c0: 'place', c1: 'period', c2: '=boern-i-dagtilbud' }
    expect(await seen(address)).toContain('“Højvagnen” er')
    const place = await bySlug(world, 'area', 'hoejvangen')
    expect((await map(address, { ...named, 'same:Højvagnen': place })).status).toBe(303)
    const { html } = await member.get(address)
    expect(wordsOf(html)).toContain('Nye tal: 1')
    expect(html).toMatch(new RegExp(`name="same:Højvagnen"[\\s\\S]*?<option[^>]*value="${place}"[^>]*selected`))
    expect((await map(address, { ...named, 'same:Højvagnen': '' })).status).toBe(303)
    expect(await seen(address)).toContain('intet sted, der hedder “Højvagnen”')
  })

  it('another row of heads is read anew and suggests its own columns', async () => {
    const address = await paste('Hoveder i række 2', 'Sted;Tid;Noget', heads, 'Højvangen;2019;50,5')
    expect((await map(address, { headerRow: '2', c0: '', c1: '', c2: '' })).location).toBe(`/noegletal/import?fil=${idOf(address)}`)
    expect(await seen(address)).toContain('Nye tal: 1')
  })

  it('a source’s decimal mark is remembered, so that 1.234 is not a thousand times too much', async () => {
    const first = await paste('Med punktum', heads, 'Højvangen;2020;50.5')
    const chosen = { decimal: 'point', c0: 'place', c1: 'period', c2: '=boern-i-dagtilbud' }
    expect((await map(first, chosen)).status).toBe(303)
    const next = await paste('Med punktum', heads, 'Højvangen;2021;1.234')
    const { rows } = await world.owner.query<{ choices: { decimal: string } }>(
      'select choices from helhed.figure_import_draft where id = $1',
      [idOf(next)],
    )
    expect(rows[0]?.choices.decimal).toBe('point')
  })

  it('the refused rows come back mended with their column of reasons, and are known again', async () => {
    const own = ['Boligområdet;Opgjort;Dagtilbud', 'Højvangen;2022;40,5', 'Mølleparken;2022;870']
    const address = await paste('Egne hoveder', ...own)
    const named = { c0: 'place', c1: 'period', c2: '=boern-i-dagtilbud' }
    expect((await map(address, named)).status).toBe(303)
    const back = (await member.get(`${address}&hent=afviste`)).html
      .replace(/^\ufeff/, '')
      .trim()
      .split(/\r?\n/)
    expect(back[1]).toContain('Mølleparken;2022;870;')
    const mended = await paste('Egne hoveder', ...back.map((line) => line.replace(';870;', ';87,0;')))
    expect(await seen(mended)).toContain('Nye tal: 1')
  })

  it('the refused rows are sent under any name that a file can have', async () => {
    const body = new FormData()
    body.set('municipality', '746')
    body.set('source', 'Fremmede bogstaver')
    body.set('file', new File([`${heads}\nHøjvangen;2023;870\n`], 'Łódź 表格.csv', { type: 'text/csv' }))
    expect((await postFiles(world, '/noegletal/import', body)).status).toBe(303)
    const { rows } = await world.owner.query<{ id: string }>(`select id from helhed.figure_import_draft where file_name like '%表格%'`)
    const answer = await member.get(`/noegletal/import?fil=${rows[0]?.id}&hent=afviste`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-disposition')).toContain(`filename*=UTF-8''`)
  })

  it('a cell of a million letters is refused where it stands, in a moment and without being repeated', async () => {
    const address = await paste('Lange celler', heads, `${'Højvangen'.repeat(100_000)};2024;50`)
    const html = await patiently(address)
    expect(wordsOf(html)).toContain('Cellen har over 300 tegn')
    expect(html.length).toBeLessThan(100_000)
  })

  it('a long file says how far it has come until it is weighed, and is not weighed again', async () => {
    const years = Array.from({ length: 100 }, (_, index) => 1920 + index)
    const lines = Array.from({ length: 30_000 }, (_, index) => `Sted nummer ${index};${years[index % 100]};${index % 100}`)
    const address = await paste('Lang fil', heads, ...lines, 'Højvangen;2025;50,5')
    const first = await member.get(address)
    expect(looksAgain(first.html)).toBe(true)
    expect(wordsOf(first.html)).toMatch(/rækker er læst|af 30\.001 rækker er holdt op mod registeret|står for tur/)
    expect(first.html).toContain('<progress')
    const html = await patiently(address)
    expect(wordsOf(html)).toContain('Rækker: 30.001. Nye tal: 1, ændrede: 0, uændrede: 0, afviste rækker eller celler: 30.000.')
    expect(looksAgain((await member.get(address)).html)).toBe(false)
  })
})
