import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as('skanderborg-koordinator')
})
afterAll(() => world.close())

const all = async <Row extends object>(text: string, ...values: readonly unknown[]): Promise<readonly Row[]> =>
  (await world.owner.query<Row>(text, [...values])).rows

const one = async <Row extends object>(text: string, ...values: readonly unknown[]): Promise<Row> => {
  const [row] = await all<Row>(text, ...values)
  if (!row) throw new Error(`Nothing for: ${text}`)
  return row
}

const idOf = async (table: string, slug: string) => (await one<{ id: string }>(`select id from helhed.${table} where slug = $1`, slug)).id

const nbsp = (text: string | null | undefined) => text?.replaceAll('\u00a0', ' ')

describe('parcels and blocks', () => {
  const words = { district: 'Skanderborg Markjorder', number: '12 AB', from: '2012-01-01', source: 'Matriklen' } as const

  it('a parcel lies in one place at a time, however it is written', async () => {
    expect((await member.post('/omraader/hoejvangen/matrikler/ny', words)).location).toBe(
      '/omraader/hoejvangen/afgraensning?gjort=area.parcel_added',
    )
    expect(wordsOf((await member.get('/omraader/hoejvangen/afgraensning')).html)).toContain(
      '12ab, Skanderborg Markjorder området selv Matriklen',
    )
    const again = await member.post('/omraader/moelleparken/matrikler/ny', { ...words, district: 'skanderborg markjorder', number: '12ab' })
    expect(errorAt(again.html, 'number')).toBe('Matriklen ligger allerede et sted i perioden: den kan kun ligge ét sted ad gangen.')
    const { id } = await one<{ id: string }>(`select id from helhed.parcel where number = '12ab'`)
    const end = { last: '2020-12-31', reason: 'Udstykket' }
    expect((await member.post(`/omraader/hoejvangen/afgraensning/${id}/afslut`, end)).status).toBe(303)
    expect((await member.post('/omraader/moelleparken/matrikler/ny', { ...words, from: '2021-01-01' })).status).toBe(303)
    expect((await member.post(`/omraader/moelleparken/afgraensning/${id}/afslut`, end)).status).toBe(404)
  })

  it('a number that no register has, an estate that lies elsewhere and an address known already are refused', async () => {
    const wrong = await member.post('/omraader/hoejvangen/matrikler/ny', { ...words, number: 'x' })
    expect(errorAt(wrong.html, 'number')).toContain('Skriv matrikelnummeret som i matriklen')
    expect(valueIn(wrong.html, 'district')).toBe('Skanderborg Markjorder')
    const estate = await idOf('organisation', 'afdeling-1')
    expect(errorAt((await member.post('/omraader/hoejvangen/matrikler/ny', { ...words, estate })).html, 'estate')).toBe(
      'Vælg en afdeling, der ligger i området.',
    )
    const block = { address: 'højvangen 1-15', from: '2016-01-01' }
    expect(errorAt((await member.post('/omraader/hoejvangen/blokke/ny', block)).html, 'address')).toBe(
      'Adressen er allerede registreret i perioden.',
    )
    const turned = { ...block, address: 'Ny vej 1', until: '2015-01-01' }
    expect(errorAt((await member.post('/omraader/hoejvangen/blokke/ny', turned)).html, 'until')).toBe('Sidste dag ligger før første dag.')
    const parcel = (await one<{ id: string }>(`select id from helhed.parcel where number = '12ab' and lower(period) = '2021-01-01'`)).id
    expect(errorAt((await member.post('/omraader/hoejvangen/blokke/ny', { ...block, address: 'Ny vej 1', parcel })).html, 'parcel')).toBe(
      'Vælg en matrikel, der hører til området.',
    )
  })
})

describe('what people call an area', () => {
  it('is found by search, and is not written over somebody else', async () => {
    const named = await member.post('/omraader/hoejvangen/navne', { nicknames: 'Bakken, Vangen, Bakken', version: '1' })
    expect(named.location).toBe('/omraader/hoejvangen?gjort=area.nicknames_changed')
    expect(wordsOf((await member.get('/soeg?q=bakken')).html)).toContain('Højvangen')
    const stale = await member.post('/omraader/hoejvangen/navne', { nicknames: 'Toppen', version: '1' })
    expect([stale.status, valueIn(stale.html, 'nicknames')]).toEqual([409, 'Toppen'])
    expect(wordsOf(stale.html)).toContain('Bakken, Vangen')
    const same = await member.post('/omraader/hoejvangen/navne', { nicknames: 'Bakken,Vangen', version: '2' })
    expect(errorAt(same.html, 'nicknames')).toBe('Intet er ændret.')
  })
})

describe('an area is split', () => {
  const words = async (other: object = {}) => ({
    ...{ name_1: 'Højvangen Nord', name_2: 'Højvangen Syd', day: '2020-01-01', reason: 'Byrådet 12. december 2019' },
    [`piece_${await idOf('organisation', 'afdeling-hoejvangen')}`]: '1',
    [`piece_${await second()}`]: '2',
    // A parcel that was there on the day and has ended since goes along.
    [`piece_${(await one<{ id: string }>(`select id from helhed.parcel where number = '12ab' order by lower(period) limit 1`)).id}`]: '2',
    ...(await underWay()),
    ...other,
  })

  /** What is under way in Højvangen, each in the first new area. */
  const underWay = async (to = '1'): Promise<Readonly<Record<string, string>>> => {
    const area = await idOf('area', 'hoejvangen')
    const held = await all<{ id: string }>(
      `select id from helhed.area_case where area_id = $1 and state not in ('dismissed', 'declined', 'lifted')
       union select id from helhed.work where area_id = $1 and not exists (select from helhed.effort_end e where e.work_id = work.id)`,
      area,
    )
    return Object.fromEntries([...held.map(({ id }) => [`follows_${id}`, to]), [`follows_${area}`, to]])
  }

  const second = async () => (await one<{ id: string }>(`select id from helhed.organisation where name = 'Prøvens sydlige afdeling'`)).id

  beforeAll(async () => {
    const association = await idOf('organisation', 'boligorganisation-hoejvangen')
    await member.post('/omraader/hoejvangen/afdelinger/ny', { name: 'Prøvens sydlige afdeling', association, from: '2014-01-01' })
  })

  it('not when it leaves an estate behind, on a day outside its period, or to a name that another has', async () => {
    const left = await member.post('/omraader/hoejvangen/del', await words({ [`piece_${await second()}`]: '' }))
    expect(left.status).toBe(422)
    expect(errorAt(left.html, `piece_${await second()}`)).toBe('Prøvens sydlige afdeling bliver ladt tilbage. Vælg, hvor det skal hen.')
    expect(valueIn(left.html, 'name_1')).toBe('Højvangen Nord')
    expect(nbsp(errorAt((await member.post('/omraader/hoejvangen/del', await words({ day: '2010-01-01' }))).html, 'day'))).toBe(
      'Vælg en dag, efter at området begyndte, og mens det er her.',
    )
    expect(errorAt((await member.post('/omraader/hoejvangen/del', await words({ name_2: 'Mølleparken' }))).html, 'name_2')).toBe(
      'Kommunen har allerede et område med det navn i perioden.',
    )
    const held = await one<{ id: string }>(`select id from helhed.area_case where slug = 'hoejvangen'`)
    const unsaid = await member.post('/omraader/hoejvangen/del', await words({ [`follows_${held.id}`]: '' }))
    expect(errorAt(unsaid.html, `follows_${held.id}`)).toBe('Vælg, hvor det går videre: Højvangen.')
    const everything = {
      name_1: '',
      name_2: 'Mølleparken',
      reason: '',
      day: 'i går',
      [`piece_${await second()}`]: '',
      [`follows_${held.id}`]: '',
    }
    const wrong = await member.post('/omraader/hoejvangen/del', await words(everything))
    const fields = ['name_1', 'name_2', 'reason', 'day', `piece_${await second()}`, `follows_${held.id}`]
    expect(fields.filter((field) => !errorAt(wrong.html, field))).toEqual([])
    expect(await all(`select from helhed.area_succession`)).toEqual([])
    expect((await member.post('/omraader/hoejvangen/del', await words({ more: 'yes' }))).html).toContain('name="name_3"')
    expect((await (await world.as('hoejvangen-ssp')).post('/omraader/hoejvangen/del', await words())).status).toBe(403)
  })

  it('ends it and begins two, each with its estates, its forum, its plan and who is here', async () => {
    expect((await member.get('/omraader/hoejvangen/afgraensning')).html).toContain('/omraader/hoejvangen/del"')
    expect((await member.post('/omraader/hoejvangen/del', await words())).location).toBe('/omraader/hoejvangen?gjort=area.split')
    expect(await all(`select slug, period::text, nicknames from helhed.area where name like 'Højvangen%' order by slug`)).toEqual([
      { slug: 'hoejvangen', period: '[2010-01-01,2020-01-01)', nicknames: ['Bakken', 'Vangen'] },
      { slug: 'hoejvangen-nord', period: '[2020-01-01,)', nicknames: ['Højvangen', 'Bakken', 'Vangen'] },
      { slug: 'hoejvangen-syd', period: '[2020-01-01,)', nicknames: ['Højvangen', 'Bakken', 'Vangen'] },
    ])
    const north = wordsOf((await member.get('/omraader/hoejvangen-nord')).html)
    for (const kept of ['Sundhedsplejerske', 'Fritidsjob til unge', 'KUF Højvangen', 'Projekt Højvangen 2016-2020', 'Afdeling i Højvangen'])
      expect(north).toContain(kept)
    const south = wordsOf((await member.get('/omraader/hoejvangen-syd')).html)
    expect(south).toContain('Sundhedsplejerske')
    expect(south).not.toContain('Fritidsjob til unge')
  })

  it('what was under way goes on where it was said, with its designation, and what is over stays', async () => {
    const [old, north] = [await idOf('area', 'hoejvangen'), await idOf('area', 'hoejvangen-nord')]
    expect(await one(`select area_id as area from helhed.area_case where slug = 'hoejvangen'`)).toEqual({ area: north })
    expect(
      await one(
        `select c.area_id as area, c.label, lower(c.period)::text as since from helhed.area_classification c
         join helhed.area_case h on h.classification_id = c.id where h.slug = 'hoejvangen'`,
      ),
    ).toEqual({ area: north, label: 'Boligsocialt udfordret', since: '2020-01-01' })
    expect(
      await all(`select from helhed.signal where area_id = $1 and state <> 'closed' and case_id is null and estate_id is null`, old),
    ).toEqual([])
    expect(
      await all(
        `select from helhed.work where area_id = $1 and not exists (select from helhed.effort_end e where e.work_id = work.id)`,
        old,
      ),
    ).toEqual([])
    expect(wordsOf((await (await world.as('skanderborg-administrator')).get('/overblik')).html)).toMatch(
      /\d+ mandater gælder Højvangen, som er delt eller lagt sammen/,
    )
  })

  it('both sides say where the series breaks, and the old address stays with all that it had', async () => {
    const old = wordsOf((await member.get('/omraader/hoejvangen')).html)
    expect(nbsp(old)).toContain('Området blev delt den 1. januar 2020')
    expect(old).toContain('De nye områder: Højvangen Nord , Højvangen Syd')
    expect(old).toContain('Højvangen opfyldte 3 af 5 kriterier')
    expect(nbsp(wordsOf((await member.get('/omraader/hoejvangen-syd')).html))).toContain(
      'Området opstod den 1. januar 2020, da Højvangen blev delt',
    )
    const list = wordsOf((await member.get('/soeg?q=højvangen')).html)
    for (const name of ['Højvangen Nord', 'Højvangen Syd']) expect(list).toContain(name)
    const { rows } = await world.owner.query(`select reason, detail ->> 'day' as day from helhed.audit_entry where act = 'area.split'`)
    expect(rows).toEqual([{ reason: 'Byrådet 12. december 2019', day: '2020-01-01' }])
  })

  it('an area that has ended is not split again', async () => {
    expect(errorAt((await member.post('/omraader/hoejvangen/del', await words({ day: '2021-01-01' }))).html, 'day')).toBe(
      'Vælg en dag, efter at området begyndte, og mens det er her.',
    )
  })
})

describe('areas are merged', () => {
  const words = { name: 'Højvangen', day: '2024-01-01', reason: 'Samlet igen' }

  it('not with an area of another municipality, nor alone, nor before one of them began', async () => {
    const at = (other: object) => member.post('/omraader/hoejvangen-nord/sammenlaeg', { ...words, ...other })
    expect((await at({ with: await idOf('area', 'broholms-alle') })).status).toBe(404)
    expect(errorAt((await at({})).html, 'with')).toBe('Vælg mindst ét område at lægge sammen med.')
    const south = await idOf('area', 'hoejvangen-syd')
    expect(errorAt((await at({ with: south, day: '2019-01-01' })).html, 'day')).toContain('Vælg en dag, efter at området begyndte')
    expect(errorAt((await at({ with: south, name: 'Mølleparken' })).html, 'name')).toBe(
      'Kommunen har allerede et område med det navn i perioden.',
    )
  })

  it('into one with all their estates, found by all their names, at an address of its own', async () => {
    const answer = await member.post('/omraader/hoejvangen-nord/sammenlaeg', { ...words, with: await idOf('area', 'hoejvangen-syd') })
    expect(answer.location).toBe('/omraader/hoejvangen-skanderborg?gjort=area.merged')
    const page = nbsp(wordsOf((await member.get('/omraader/hoejvangen-skanderborg')).html)) ?? ''
    expect(page).toContain('Området opstod den 1. januar 2024, da Højvangen Nord, Højvangen Syd blev lagt sammen')
    expect(page).toContain('2 afdelinger')
    expect(page.match(/: Sundhedsplejerske/g)).toHaveLength(1)
    expect(nbsp(wordsOf((await member.get('/omraader/hoejvangen-nord')).html))).toContain(
      'Området blev lagt sammen med andre den 1. januar 2024',
    )
    expect((await member.get('/omraader/hoejvangen')).status).toBe(200)
  })
})

describe('an estate moves', () => {
  const path = async () => `/omraader/hoejvangen-skanderborg/afdelinger/${await idOf('organisation', 'afdeling-hoejvangen')}/flyt`

  it('not before it came, nor into an area that is not there', async () => {
    const at = async (other: object) => member.post(await path(), { last: '2025-12-31', reason: 'Ny grænse', ...other })
    expect(errorAt((await at({ last: '2023-12-31' })).html, 'last')).toBe('Den dag var den ikke kommet endnu.')
    expect(errorAt((await at({ to: await idOf('area', 'hoejvangen') })).html, 'to')).toContain('Vælg et andet af kommunens områder')
    expect(errorAt((await at({ to: await idOf('area', 'hoejvangen-skanderborg') })).html, 'to')).toContain('Vælg et andet')
  })

  it('into another area the day after, and both say when', async () => {
    const to = await idOf('area', 'moelleparken')
    expect((await member.post(await path(), { last: '2025-12-31', reason: 'Ny grænse', to })).location).toBe(
      '/omraader/hoejvangen-skanderborg/afgraensning?gjort=area.estate_moved',
    )
    const old = nbsp(wordsOf((await member.get('/omraader/hoejvangen-skanderborg/afgraensning')).html))
    expect(old).toContain('Afdeling i Højvangen 1. januar 2024 – 31. december 2025')
    expect(nbsp(wordsOf((await member.get('/omraader/moelleparken/afgraensning')).html))).toContain(
      'Afdeling i Højvangen fra 1. januar 2026',
    )
    expect((await member.get(await path())).status).toBe(404)
  })
})
