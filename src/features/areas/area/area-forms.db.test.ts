import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

const coordinator = 'skanderborg-koordinator'
const area = '/omraader/moelleparken'

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as(coordinator)
})
afterAll(() => world.close())

const one = async <Row extends object>(text: string, ...values: readonly unknown[]): Promise<Row> => {
  const { rows } = await world.owner.query<Row>(text, [...values])
  if (!rows[0]) throw new Error(`Nothing for: ${text}`)
  return rows[0]
}

const idOf = async (text: string, ...values: readonly unknown[]): Promise<string> => (await one<{ id: string }>(text, ...values)).id

const association = () =>
  idOf(`select id from helhed.organisation where municipality = 746 and kind = 'housing_association' order by name limit 1`)

describe('adding an estate', () => {
  const words = { dwellings: '1.204', approximate: 'yes', countedOn: '2016-01-01', source: 'Årsberetning 2015', from: '2015-01-01' }

  it('registers a new one under its association and lays it in the area, in one act', async () => {
    const filled = { ...words, name: 'Prøveafdelingen', association: await association() }
    expect((await member.post(`${area}/afdelinger/ny`, filled)).location).toBe(`${area}?gjort=area.estate_added`)
    const page = wordsOf((await member.get(area)).html)
    expect(page).toContain('Prøveafdelingen')
    expect(page).toContain('ca. 1.204 boliger')
    const again = await member.post(`${area}/afdelinger/ny`, { ...filled, name: 'prøveafdelingen' })
    expect(again.status).toBe(422)
    expect(errorAt(again.html, 'name')).toBe('Boligorganisationen har allerede en afdeling med det navn.')
    expect(valueIn(again.html, 'source')).toBe('Årsberetning 2015')
  })

  it('offers only estates that lie in no area, and keeps a known number when no other is given', async () => {
    const estate = await idOf(`select id from helhed.organisation where name = 'Prøveafdelingen'`)
    expect((await member.get('/omraader/hoejvangen/afdelinger/ny')).html).not.toContain(estate)
    await world.owner.query(`update helhed.area_estate set period = '[2015-01-01,2016-01-01)' where estate_id = $1`, [estate])
    expect((await member.get('/omraader/hoejvangen/afdelinger/ny')).html).toContain(estate)
    const known = await member.post('/omraader/hoejvangen/afdelinger/ny', { estate, from: '2015-06-01' })
    expect(errorAt(known.html, 'estate')).toBe('Afdelingen ligger allerede i et område i perioden: den kan kun ligge i ét ad gangen.')
    expect((await member.post('/omraader/hoejvangen/afdelinger/ny', { estate, from: '2016-01-01' })).status).toBe(303)
    expect(await one('select dwellings, approximate from helhed.estate where id = $1', estate)).toEqual({
      dwellings: 1204,
      approximate: true,
    })
  })

  it('refuses an association of another municipality, a number without its source, and a period that ends before it begins', async () => {
    const foreign = await idOf(`select id from helhed.organisation where municipality = 101 and kind = 'housing_association' limit 1`)
    const before = await one('select count(*) from helhed.organisation')
    const strange = await member.post(`${area}/afdelinger/ny`, { name: 'Fremmed', association: foreign, from: '2015-01-01' })
    expect(errorAt(strange.html, 'association')).toBe('Vælg den boligorganisation, som afdelingen hører under.')
    const bare = await member.post(`${area}/afdelinger/ny`, {
      name: 'Ny',
      association: await association(),
      dwellings: '12',
      from: '2015-01-01',
    })
    expect(errorAt(bare.html, 'source')).toBe('Skriv, hvor antallet af boliger står.')
    const turned = { name: 'Ny', association: await association(), from: '2015-01-01', until: '2014-12-31' }
    expect(errorAt((await member.post(`${area}/afdelinger/ny`, turned)).html, 'until')).toBe('Sidste dag ligger før første dag.')
    expect(await one('select count(*) from helhed.organisation')).toEqual(before)
  })
})

describe('tying, classifying, noting', () => {
  it('a forum is offered until it is tied', async () => {
    const body = await idOf(`select id from helhed.body where slug = 'socialudvalget-i-skanderborg'`)
    expect((await member.get(`${area}/fora/nyt`)).html).toContain(body)
    const words = { body, task: 'Følger området', from: '2016-01-01' }
    expect((await member.post(`${area}/fora/nyt`, words)).location).toBe(`${area}?gjort=area.body_added`)
    expect((await member.get(`${area}/fora/nyt`)).html).not.toContain(body)
    expect(errorAt((await member.post(`${area}/fora/nyt`, words)).html, 'body')).toBe('Organet koordinerer allerede i området.')
  })

  it('a classification stands once at a time', async () => {
    const words = { scheme: 'municipality', label: 'Fokusområde', source: 'Byrådets strategi', from: '2016-01-01' }
    expect((await member.post(`${area}/indplacering/ny`, words)).location).toBe(`${area}?gjort=area.classified`)
    const twice = await member.post(`${area}/indplacering/ny`, { ...words, label: 'Andet' })
    expect(errorAt(twice.html, 'from')).toBe('Området har allerede en indplacering af den slags i perioden.')
    expect(valueIn(twice.html, 'label')).toBe('Andet')
    expect(wordsOf((await member.get(area)).html)).toContain('Fokusområde')
  })

  it('an event is dated as far as it is known', async () => {
    const words = { year: '2014', month: '6', day: '', title: 'Byrådet vedtog en strategi', actor: 'Byrådet', source: 'Referat' }
    expect((await member.post(`${area}/haendelser/ny`, words)).location).toBe(`${area}?gjort=area.event_recorded`)
    const noted = await one(`select day::text, precision, major from helhed.area_event where title = $1`, words.title)
    expect(noted).toEqual({ day: '2014-06-01', precision: 'month', major: false })
    const ahead = await member.post(`${area}/haendelser/ny`, { ...words, year: '2031' })
    expect(errorAt(ahead.html, 'year')).toBe('Det er ikke sket endnu.')
    expect(valueIn(ahead.html, 'title')).toBe('Byrådet vedtog en strategi')
  })

  it('a status without figures is recorded once', async () => {
    const words = { listDate: '2013-10-01', status: 'none', source: 'Listen 2013' }
    expect((await member.post('/omraader/eskebaekparken/status/ny', words)).location).toBe(
      '/omraader/eskebaekparken?gjort=area.status_recorded',
    )
    expect(errorAt((await member.post('/omraader/eskebaekparken/status/ny', words)).html, 'status')).toBe(
      'Listens status er allerede registreret.',
    )
    const wrong = await member.post('/omraader/eskebaekparken/status/ny', { ...words, listDate: '2014-10-01' })
    expect(errorAt(wrong.html, 'listDate')?.replaceAll('\u00a0', ' ')).toBe('Listen for 2014 er fra 1. december 2014.')
  })
})

it('what leads to a form stands only where the reader may use it', async () => {
  const forms = ['afdelinger/ny', 'fora/nyt', 'indplacering/ny', 'haendelser/ny', 'status/ny', 'tal/2014-12-01/ret']
  const { html } = await member.get('/omraader/hoejvangen')
  expect(forms.filter((form) => !html.includes(`/omraader/hoejvangen/${form}"`))).toEqual([])
  const reader = (await (await world.as('skanderborg-direktoer')).get('/omraader/hoejvangen')).html
  expect(forms.filter((form) => reader.includes(`/omraader/hoejvangen/${form}"`))).toEqual([])
})
