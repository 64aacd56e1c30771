import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, fieldsIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let member: Visit

const idOf = async (table: string, slug: string): Promise<string> => {
  const { rows } = await world.owner.query<{ id: string }>(`select id from helhed.${table} where slug = $1`, [slug])
  if (!rows[0]) throw new Error(`No ${slug}`)
  return rows[0].id
}

const plain = async (path: string, who: Visit = member): Promise<string> => wordsOf((await who.get(path)).html).replaceAll('\u00a0', ' ')

/** The form that splits Højvangen, with everything in the first part and the last piece in the second. */
const splitWords = async () => {
  const asked = fieldsIn((await member.get('/omraader/hoejvangen/del')).html).filter((name) => /^(piece|follows)_/.test(name))
  const last = asked.findLast((name) => name.startsWith('piece_'))
  return {
    ...{ name_1: 'Højvangen Nord', name_2: 'Højvangen Syd', day: '2016-01-01', reason: 'Byrådets beslutning' },
    ...Object.fromEntries(asked.map((name) => [name, name === last ? '2' : '1'])),
  }
}

beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
  const association = await idOf('organisation', 'boligorganisation-hoejvangen')
  await member.post('/omraader/hoejvangen/afdelinger/ny', { name: 'Prøvens sydlige afdeling', association, from: '2014-01-01' })
  const split = await member.post('/omraader/hoejvangen/del', await splitWords())
  expect(split.location).toBe('/omraader/hoejvangen?gjort=area.split')
})
afterAll(() => world.close())

const since = 'Området blev delt den 1. januar 2016 og er nu Højvangen Nord og Højvangen Syd'

describe('an area that has ended', () => {
  it('still has its two pages of paper', async () => {
    const { status, headers } = await member.get('/omraader/hoejvangen/profil.pdf')
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
  })

  it('takes nothing new, and says since when and into what', async () => {
    const association = await idOf('organisation', 'boligorganisation-hoejvangen')
    const body = await idOf('body', 'styregruppen-for-den-boligsociale-indsats')
    const tries: readonly (readonly [path: string, field: string, words: Readonly<Record<string, string>>])[] = [
      ['afdelinger/ny', 'from', { name: 'En ny afdeling', association, from: '2020-01-01' }],
      ['indplacering/ny', 'from', { scheme: 'municipality', label: 'Ny', from: '2020-01-01', source: 'Brev' }],
      ['haendelser/ny', 'year', { year: '2020', title: 'Noget', actor: 'Kommunen', source: 'Brev' }],
      ['matrikler/ny', 'from', { district: 'Skanderborg Markjorder', number: '99x', from: '2012-01-01' }],
      ['blokke/ny', 'from', { address: 'Ny vej 1', from: '2020-01-01' }],
      ['hvem/ny', 'from', { kind: 'association', name: 'Haveforeningen', from: '2020-01-01', contactRole: 'Formand' }],
    ]
    const opening = { area: await idOf('area', 'hoejvangen'), body, reason: 'Vi ser på det' }
    for (const [path, field, words] of [
      ...tries.map(([path, ...rest]) => [`/omraader/hoejvangen/${path}`, ...rest] as const),
      ['/udpegning/ny', 'area', opening] as const,
    ]) {
      const answer = await member.post(path, words)
      expect([path, answer.status, errorAt(answer.html, field)?.replaceAll('\u00a0', ' ')]).toEqual([
        path,
        422,
        `${since}. Det nye hører til dér.`,
      ])
    }
  })

  it('still takes what belongs to its own time', async () => {
    const event = { year: '2013', title: 'Første spadestik', actor: 'Boligorganisationen', source: 'Lokalavisen' }
    expect((await member.post('/omraader/hoejvangen/haendelser/ny', event)).status).toBe(303)
  })

  it('is not published anew, and its public page says what became of it, with the way to what is public', async () => {
    const before = await world.owner.query(`select count(*)::int as count from helhed.publication`)
    expect((await member.post('/omraader/hoejvangen/offentliggoerelse', {})).location).toBe('/omraader/hoejvangen')
    expect((await world.owner.query(`select count(*)::int as count from helhed.publication`)).rows).toEqual(before.rows)
    expect(await plain('/omraader/hoejvangen', world.visitor)).toContain(since)
    expect((await world.visitor.get('/omraader/hoejvangen')).html).not.toContain('href="/omraader/hoejvangen-nord"')
    await member.post('/omraader/hoejvangen-nord/offentliggoerelse', {})
    expect((await world.visitor.get('/omraader/hoejvangen')).html).toContain('href="/omraader/hoejvangen-nord"')
    expect(await plain('/omraader/hoejvangen-nord', world.visitor)).toContain(
      'Området opstod den 1. januar 2016, da et andet blev delt: Højvangen .',
    )
  })

  it('begins its page with what became of it, offers nothing to do, and keeps the estates that it had', async () => {
    const { html } = await member.get('/omraader/hoejvangen')
    const page = wordsOf(html).replaceAll('\u00a0', ' ')
    expect(page).toMatch(/Området blev delt den 1\. januar 2016 og er nu Højvangen Nord og Højvangen Syd ?\. Højvangen opfyldte/)
    expect(page).toContain('2 afdelinger')
    expect(page).toContain('Som det var den 31. december 2015.')
    for (const path of ['afdelinger/ny', 'indsatser/ny', 'planer/ny', 'tal/nye', 'optaelling', 'fora/nyt', 'hvem/ny', 'udpegning/ny'])
      expect(html, path).not.toContain(`/omraader/hoejvangen/${path}`)
    expect(page).not.toContain('Ingen har skrevet endnu, hvem der er her')
    expect(html).not.toContain('/projekter/nyt?omraade=hoejvangen')
    expect(html).not.toContain('action="/omraader/hoejvangen/offentliggoerelse"')
  })

  it('is left out of the lists unless they are asked for it, and is marked there', async () => {
    for (const who of [member, world.visitor]) {
      expect((await who.get('/omraader')).html).not.toContain('href="/omraader/hoejvangen"')
      const asked = await who.get('/omraader?tidligere=med')
      expect(asked.html).toContain('href="/omraader/hoejvangen"')
      expect(wordsOf(asked.html).replaceAll('\u00a0', ' ')).toContain('Til og med 31. dec. 2015')
    }
  })

  it('hands what was counted of its estates on to what came after, which is judged by it', async () => {
    const presence = await plain('/tilstedevaerelse')
    const row = presence.slice(presence.search(/Højvangen (Nord|Syd) Afdeling i Højvangen/)).slice(0, 80)
    expect(row).toMatch(/ca\. 420 (eks\. )?\d+,\d \d+/)
    const page = await plain(`/omraader/${row.includes('Nord') ? 'hoejvangen-nord' : 'hoejvangen-syd'}`)
    expect(page).not.toContain('Ikke opgjort')
    const candidates = await plain('/kandidater')
    expect(candidates).toContain('udpeget')
  })

  it('has its days in the open data', async () => {
    const { rows } = JSON.parse((await world.visitor.get('/data/omraader.json')).html)
    const days = (name: string) => rows.find((row: { name: string }) => row.name === name)
    expect(days('Højvangen')).toMatchObject({ valid_from: '2010-01-01', valid_until: '2015-12-31' })
    expect(days('Højvangen Nord')).toMatchObject({ valid_from: '2016-01-01', valid_until: null })
  })
})
