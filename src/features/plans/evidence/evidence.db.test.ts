import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

const writer = 'boligsocialt-sekretariat'
const tingbjerg = '/planer/helhedsplan-tingbjerg-husum-2016-2019'

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as(writer)
})
afterAll(() => world.close())

const one = async (text: string, ...values: readonly unknown[]): Promise<string> =>
  (await world.owner.query<{ id: string }>(text, [...values])).rows[0]?.id ?? ''

/** An activity of Tingbjerg's third sub-agreement by its number. */
const activity = (number: number) =>
  one(
    `select a.id from helhed.activity a join helhed.part p on p.id = a.part_id join helhed.work w on w.id = p.work_id
     where w.slug = $1 and p.number = 3 and a.number = $2`,
    tingbjerg.slice(8),
    number,
  )
const entry = (title: string) => one('select id from helhed.catalogue_entry where title = $1', title)
const catalogue = () => one(`select id from helhed.catalogue where publisher = 'CFBU'`)

describe('what a plan stands on', () => {
  it('says both tests in words, and names what nobody has judged', async () => {
    const words = wordsOf((await member.get(`${tingbjerg}/viden`)).html)
    expect(words).toContain('7 af 12 planlagte aktiviteter henviser til kataloget: hovedparten.')
    expect(words).toContain('3 af 12 aktiviteter, der er i gang, viser en positiv effekt: ikke hovedparten.')
    expect(words).toContain('8 aktiviteter er ikke vurderet endnu')
    expect(words).toContain('Bilag 5 af 20. november 2017')
  })

  it('is read by readers without acts, and by nobody else', async () => {
    const reader = await (await world.as('boligsocialt-sekretariat')).get(`${tingbjerg}/viden`)
    expect(reader.status).toBe(200)
    expect((await world.visitor.get(`${tingbjerg}/viden`)).status).toBe(303)
    expect((await (await world.as('skanderborg-koordinator')).get(`${tingbjerg}/viden`)).status).toBe(404)
  })

  it('changes with a reference, which is part of what differs from the approved version', async () => {
    const id = await activity(3)
    const form = `${tingbjerg}/aktiviteter/${id}/viden`
    await member.post(form, { entries: await entry('Jobvejledning') })
    expect(wordsOf((await member.get(`${tingbjerg}/viden`)).html)).toContain('8 af 12 planlagte aktiviteter')
    expect(wordsOf((await member.get(`${tingbjerg}/dele/3`)).html)).toContain('CFBU 2016, 8 Jobvejledning')
    expect((await member.post(form, {})).status).toBe(303)
    expect(wordsOf((await member.get(`${tingbjerg}/viden`)).html)).toContain('7 af 12 planlagte aktiviteter')
  })

  it('refuses an entry that no catalogue of the municipality has, and saves nothing', async () => {
    const form = `${tingbjerg}/aktiviteter/${await activity(1)}/viden`
    const { html, status } = await member.post(form, { entries: '01900000-0000-7000-8000-000000000000' })
    expect(status).toBe(422)
    expect(errorAt(html, 'entries')).toBe('En af henvisningerne findes ikke i kommunens kataloger.')
    expect(wordsOf((await member.get(`${tingbjerg}/viden`)).html)).toContain('7 af 12 planlagte aktiviteter')
  })

  it('refuses a judgement of a day to come or before the activity began, and keeps the words', async () => {
    const form = `${tingbjerg}/aktiviteter/${await activity(1)}/effekt`
    const words = { effect: 'negative', grounds: 'Færre kommer' }
    const early = await member.post(form, { ...words, judgedOn: '2015-12-31' })
    expect(errorAt(early.html, 'judgedOn')).toBe('Dagen ligger, før aktiviteten gik i gang.')
    expect(early.html).toContain('Færre kommer')
    const late = await member.post(form, { ...words, judgedOn: '2199-01-01' })
    expect(errorAt(late.html, 'judgedOn')).toBe('Dagen er ikke kommet endnu.')
    expect(valueIn(late.html, 'judgedOn')).toBe('2199-01-01')
  })

  it('keeps an activity that has been judged', async () => {
    const id = await activity(1)
    const { html, status } = await member.post(`${tingbjerg}/aktiviteter/${id}/fjern`, { version: '1' })
    expect(status).toBe(422)
    expect(wordsOf(html)).toContain('Aktivitetens effekt er vurderet, så den bliver stående.')
  })
})

describe('a catalogue', () => {
  it('stands in the list with how much it is used, and its entries say by what', async () => {
    const words = wordsOf((await member.get('/kataloger')).html)
    expect(words).toContain('Inspirations- og videnskatalog til boligsociale indsatser 2016')
    const page = await member.get(`/kataloger/${await catalogue()}/aktiviteter/${await entry('Gadeplansarbejde')}`)
    expect(wordsOf(page.html)).toContain('Helhedsplan Tingbjerg-Husum 2016-2019')
  })

  it('is narrowed by target group and kind in its address', async () => {
    const words = wordsOf((await member.get(`/kataloger/${await catalogue()}?maalgruppe=small_children`)).html)
    expect(words).toContain('Småbørnsindsats')
    expect(words).not.toContain('Gadeplansarbejde')
  })

  it('lets no entry go that activities refer to, and no edition in twice', async () => {
    const href = `/kataloger/${await catalogue()}`
    const gone = await member.post(`${href}/aktiviteter/${await entry('Gadeplansarbejde')}/ret/fjern`, { version: '1' })
    expect(gone.status).toBe(422)
    expect(wordsOf(gone.html)).toContain('Aktiviteter i planer henviser til den, så den kan ikke fjernes.')
    const name = 'Inspirations- og videnskatalog til boligsociale indsatser'
    const twice = await member.post('/kataloger/nyt', { kind: 'evidence', name, publisher: 'CFBU', edition: '2016' })
    expect(errorAt(twice.html, 'edition')).toBe('Kommunen har allerede taget denne udgave ind.')
  })

  it('shows both versions of an entry that somebody saved meanwhile', async () => {
    const href = `/kataloger/${await catalogue()}/aktiviteter/${await entry('Ungeråd')}/ret`
    const words = { number: '13', title: 'Ungeråd', what: 'Unge bestemmer' }
    expect((await member.post(href, { ...words, version: '1' })).status).toBe(303)
    const stale = await member.post(href, { ...words, what: 'Unge råder', version: '1' })
    expect(stale.status).toBe(409)
    expect(wordsOf(stale.html)).toContain('Unge bestemmer')
    expect(stale.html).toContain('Unge råder')
  })

  it('begins an activity, which then refers to the entry', async () => {
    const href = `/kataloger/${await catalogue()}/aktiviteter/${await entry('Frivillighed')}`
    const form = `${tingbjerg}/dele/2/aktiviteter/ny?fra=${await entry('Frivillighed')}`
    expect((await member.get(`${href}?plan=${tingbjerg.slice(8)}`)).html).toContain(`href="${form}"`)
    const { html } = await member.get(form)
    expect([valueIn(html, 'title'), valueIn(html, 'origin')]).toEqual(['Frivillighed', await entry('Frivillighed')])
    const words = { title: 'Frivilligskole', what: 'Kurser', from: '2016-02-01', until: '2018-06-30', origin: await entry('Frivillighed') }
    expect((await member.post(form.split('?')[0] ?? '', words)).status).toBe(303)
    expect(wordsOf((await member.get(`${tingbjerg}/viden`)).html)).toContain('8 af 13 planlagte aktiviteter')
  })
})
