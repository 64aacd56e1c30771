import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readRecords } from '#sheets/csv-records'
import { checksum } from '../../../test/setup/checksum.ts'
import { type PlannedPlan, planIn } from '../../../test/setup/funding.ts'
import { errorAt, valueIn, wordsOf } from '../../../test/setup/html.ts'
import type { Visit } from '../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../test/setup/world.ts'

let world: World
let secretariat: Visit
let council: string
let one: PlannedPlan
let other: PlannedPlan
beforeAll(async () => {
  world = await openWorld()
  secretariat = await world.as('boligsocialt-sekretariat')
  const { rows } = await world.owner.query<{ id: string }>(`select id from helhed.body where name = 'Borgerrepræsentationen'`)
  council = rows[0]?.id ?? ''
  const by = 'boligsocialt-sekretariat'
  one = await planIn(world, { municipality: 101, by, name: 'Prøvens plan A', frame: 4_000_000_000, municipal: 500_000_000 })
  other = await planIn(world, { municipality: 101, by, name: 'Prøvens plan B', frame: 2_000_000_000 })
})
afterAll(() => world.close())

const right = {
  municipality: '101',
  name: 'Prøvens bevilling',
  amount: '25.200.000 kr.',
  year: '2016',
  priceLevel: '2016',
  purpose: 'Kommunal medfinansiering af helhedsplanerne.',
  decidedOn: '2015-10-01',
  precision: 'day',
  source: 'Bilag 5, 20. november 2017',
}
const address = '/bevillinger/proevens-bevilling'

describe('an appropriation, from the form to what is left', () => {
  it('wrong fields have their sentences, the words stay and nothing is saved', async () => {
    const before = await checksum(world.owner)
    const answer = await secretariat.post('/bevillinger/ny', {
      ...right,
      body: council,
      amount: '25.20',
      year: '16',
      decidedOn: '2015-02-30',
    })
    expect(answer.status).toBe(422)
    expect(errorAt(answer.html, 'amount')).toMatch(/^Punktummet skiller tusinder/)
    expect(errorAt(answer.html, 'year')).toBe('Skriv et årstal mellem 1990 og 2199.')
    expect(errorAt(answer.html, 'decidedOn')).toBe('Skriv en dato, der findes, som dag, måned og år.')
    expect(valueIn(answer.html, 'amount')).toBe('25.20')
    expect(await checksum(world.owner)).toBe(before)
  })

  it('is registered, and its page says how it stands', async () => {
    const done = await secretariat.post('/bevillinger/ny', { ...right, body: council })
    expect(done).toMatchObject({ status: 303, location: `${address}?gjort=appropriation.registered` })
    const page = wordsOf((await secretariat.get(address)).html)
    expect(page).toContain('Borgerrepræsentationen bevilgede 25.200.000 kr. den 1. oktober 2015. Intet er trukket endnu.')
    expect(page).toContain('Ingen planer trækker endnu')
  })

  it('a plan draws on it, and stands there with its municipal part', async () => {
    const version = valueIn((await secretariat.get(`${address}/traek`)).html, 'version') ?? ''
    const done = await secretariat.post(`${address}/traek`, { plan: one.id, amount: '4.240.000', version })
    expect(done).toMatchObject({ status: 303, location: `${address}?gjort=appropriation.drawn` })
    const { html } = await secretariat.get(address)
    expect(wordsOf(html)).toContain('Heraf er 4.240.000 kr. trukket af 1 plan, og 20.960.000 kr. er tilbage.')
    expect(html).toContain(`href="/planer/${one.slug}/budget"`)
    expect(wordsOf(html)).toMatch(/Prøvens plan A\s+5\.000\.000\s+4\.240\.000/)
  })

  it('the form begins with what the plan draws now', async () => {
    const { html } = await secretariat.get(`${address}/traek?plan=${one.slug}`)
    expect(valueIn(html, 'amount')).toBe('4.240.000')
  })

  it('more than is left is refused at the field', async () => {
    const version = valueIn((await secretariat.get(`${address}/traek`)).html, 'version') ?? ''
    const answer = await secretariat.post(`${address}/traek`, { plan: other.id, amount: '20960000,01', version })
    expect(answer.status).toBe(422)
    expect(errorAt(answer.html, 'amount')).toBe('Der er kun 20.960.000 kr. tilbage til planen. Skriv et mindre beløb.')
  })

  it('a stale draw shows both versions, and can be saved once it was seen', async () => {
    const seen = valueIn((await secretariat.get(`${address}/traek`)).html, 'version') ?? ''
    await secretariat.post(`${address}/traek`, { plan: one.id, amount: '4000000', version: seen })
    const stale = await secretariat.post(`${address}/traek`, { plan: other.id, amount: '1000000', version: seen })
    expect(stale.status).toBe(409)
    expect(wordsOf(stale.html)).toContain('Prøvens plan A: 4.000.000')
    expect(valueIn(stale.html, 'amount')).toBe('1000000')
    const version = valueIn(stale.html, 'version') ?? ''
    expect((await secretariat.post(`${address}/traek`, { plan: other.id, amount: '1000000', version })).status).toBe(303)
  })

  it('its case number is written, and a stale one shows both', async () => {
    const version = valueIn((await secretariat.get(`${address}/sag`)).html, 'version') ?? ''
    const words = { caseNumber: '2015-0123456', documentNumber: '', kle: '', version }
    expect((await secretariat.post(`${address}/sag`, words)).status).toBe(303)
    expect((await secretariat.post(`${address}/sag`, { ...words, caseNumber: 'en anden' })).status).toBe(409)
    expect(wordsOf((await secretariat.get(address)).html)).toContain('2015-0123456')
  })

  it('its history says what each plan did', async () => {
    const page = wordsOf((await secretariat.get(`${address}/historik`)).html)
    expect(page).toContain('Træk på bevilling fastsat: Prøvens plan A')
    expect(page).toContain('Bevilling registreret')
  })
})

describe('lists', () => {
  it('the list of appropriations tells what is left, and so does its file', async () => {
    const page = wordsOf((await secretariat.get('/bevillinger?kommune=koebenhavn')).html)
    expect(page).toMatch(/Prøvens bevilling\s+2016\s+25\.200\.000\s+5\.000\.000\s+20\.200\.000/)
    const file = await secretariat.get('/bevillinger/liste.csv')
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const read = readRecords(new TextEncoder().encode(file.html))
    const row = read.ok ? read.records.find(({ cells }) => cells[1] === 'Prøvens bevilling') : undefined
    expect(row?.cells.slice(2, 8)).toEqual(['2016', '2016', '25200000,00', '5000000,00', '20200000,00', 'trukket i dele'])
  })

  it('a shared cost is spread by its form and stands in the list with its sum', async () => {
    const words = { municipality: '101', name: 'Prøvens sekretariat', year: '2016', amount: '1.000.000,01', key: 'frame', reason: 'Aftalt' }
    const wrong = await secretariat.post('/faelles-udgifter/ny', { ...words, plans: one.id })
    expect(errorAt(wrong.html, 'plans')).toBe('Vælg mindst to planer.')
    const body = new URLSearchParams([...Object.entries(words), ['plans', one.id], ['plans', other.id]])
    const done = await secretariat.post('/faelles-udgifter/ny', body as unknown as Record<string, string>)
    expect(done).toMatchObject({ status: 303, location: '/faelles-udgifter?gjort=shared_cost.spread' })
    const page = wordsOf((await secretariat.get('/faelles-udgifter')).html)
    expect(page).toMatch(/Prøvens plan A\s+40\.000\.000\s+666\.666,67\s+Prøvens plan B\s+20\.000\.000\s+333\.333,34/)
    expect(page).toMatch(/I alt\s+60\.000\.000\s+1\.000\.000,01/)
  })

  it('each costs few statements', async () => {
    const sent = async (path: string): Promise<number> => {
      world.statements.length = 0
      expect((await secretariat.get(path)).status, path).toBe(200)
      return world.statements.length
    }
    for (const path of ['/bevillinger', '/bevillinger/liste.csv', '/bevillinger/ny', '/faelles-udgifter', '/faelles-udgifter/ny']) {
      expect(await sent(path), path).toBeLessThanOrEqual(3)
    }
    for (const path of ['', '/historik', '/adgang', '/traek', '/sag']) expect(await sent(`${address}${path}`), path).toBeLessThanOrEqual(5)
  })
})

describe('what is not yours is not there', () => {
  it("another municipality's appropriation and one that never was give the same answer", async () => {
    const coordinator = await world.as('skanderborg-koordinator')
    for (const path of ['', '/historik', '/adgang', '/traek', '/sag']) {
      const pages = await Promise.all(
        ['proevens-bevilling', 'aldrig-bevilget'].map((slug) => coordinator.get(`/bevillinger/${slug}${path}`)),
      )
      expect(pages.map(({ status }) => status)).toEqual([404, 404])
      expect(pages[0]?.html.replaceAll('proevens-bevilling', '…')).toBe(pages[1]?.html.replaceAll('aldrig-bevilget', '…'))
    }
    expect(wordsOf((await coordinator.get('/bevillinger')).html)).not.toContain('Prøvens bevilling')
  })

  it('who reads an appropriation can open every plan that it names, and changes nothing without the right to', async () => {
    const { rows } = await world.owner.query<{ email: string }>(
      `select person.email from helhed.mandate join helhed.person on person.id = mandate.person_id
       where municipality = 101 and role in ('project_leader', 'association_manager') order by role desc, email limit 1`,
    )
    const reader = await world.as((rows[0]?.email ?? '').split('@')[0] ?? '')
    world.statements.length = 0
    const { status, html } = await reader.get(address)
    expect(status).toBe(200)
    expect(world.statements.length).toBeLessThanOrEqual(5)
    expect(wordsOf(html)).toContain('Prøvens plan B')
    expect(html).not.toContain(`href="${address}/traek`)
    expect((await reader.get(`${address}/traek`)).status).toBe(403)
    const links = [...html.matchAll(/href="(\/planer\/[^"]+)\/budget"/g)].map(([, plan = '']) => plan)
    expect(links).toEqual([one, other].map(({ slug }) => `/planer/${slug}`))
    for (const link of links) expect((await reader.get(link)).status).toBe(200)
  })

  it('the public sees none of it', async () => {
    expect((await world.visitor.get(address)).status).toBe(303)
    expect((await world.visitor.get('/faelles-udgifter')).status).toBe(303)
  })
})
