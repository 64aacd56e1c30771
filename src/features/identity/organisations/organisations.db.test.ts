import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { registerOrganisation } from './commands.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const coordinator = 'skanderborg-koordinator'

const statementsOf = async (visit: () => Promise<unknown>): Promise<number> => {
  world.statements.length = 0
  await visit()
  return world.statements.length
}

const idOf = async (slug: string, municipality = 746): Promise<string> => {
  const text = 'select id from helhed.organisation where slug = $1 and municipality = $2'
  return (await world.owner.query<{ id: string }>(text, [slug, municipality])).rows[0]?.id ?? ''
}

/** What lies behind the links of a page that begin with a path. */
const linksIn = (html: string, start: string): readonly string[] =>
  [
    ...new Set(
      [...html.matchAll(/<main[\s\S]*<\/main>/g)].flatMap(([main]) =>
        [...main.matchAll(/ href="([^"#?]+)"/g)].map(([, href = '']) => href),
      ),
    ),
  ].filter((href) => href.startsWith(start))

/** Whether an address is an organisation's and not the form's. */
const isRecord = (href: string): boolean => href !== '/organisationer/ny'

const register = async (who: string, words: Readonly<Record<string, string>>) => (await world.as(who)).post('/organisationer/ny', words)

describe('the register of organisations', () => {
  it('costs three statements at most as a list and as a form, five as a page', async () => {
    const member = await world.as(coordinator)
    expect(await statementsOf(() => member.get('/organisationer'))).toBeLessThanOrEqual(3)
    expect(await statementsOf(() => member.get('/organisationer/ny'))).toBeLessThanOrEqual(3)
    expect(await statementsOf(() => member.get('/organisationer/skanderborg-kommune'))).toBeLessThanOrEqual(5)
  })

  it("shows a municipality's own organisations and the national ones, never another municipality's", async () => {
    const { html } = await (await world.as(coordinator)).get('/organisationer')
    expect(html).toContain('href="/organisationer/skanderborg-kommune"')
    expect(html).toContain('href="/organisationer/landsbyggefonden"')
    expect(html).not.toContain('Københavns Kommune')
    const officer = await world.as('landsbyggefonden-sagsbehandler')
    expect(linksIn((await officer.get('/organisationer')).html, '/organisationer/')).toEqual(['/organisationer/landsbyggefonden'])
    expect((await officer.get('/organisationer/skanderborg-kommune')).status).toBe(404)
  })

  it('is found by part of a name and by kind', async () => {
    const member = await world.as(coordinator)
    const found = async (query: string) => linksIn((await member.get(`/organisationer?${query}`)).html, '/organisationer/').filter(isRecord)
    expect(await found('q=direk')).toEqual(['/organisationer/direktionen'])
    expect(await found('slags=fund')).toEqual(['/organisationer/landsbyggefonden'])
    expect(await found('q=findes-ikke')).toEqual([])
    expect((await member.get('/soeg?q=direktionen')).html).toContain('href="/organisationer/direktionen"')
  })

  it('every organisation of the world has a page that leads up, down and to its bodies', async () => {
    const member = await world.as(coordinator)
    const links = linksIn((await member.get('/organisationer')).html, '/organisationer/').filter(isRecord)
    for (const href of links) expect([href, (await member.get(href)).status]).toEqual([href, 200])
    const { html } = await member.get('/organisationer/skanderborg-kommune')
    expect(linksIn(html, '/organisationer/')).toEqual(
      expect.arrayContaining(['/organisationer/boern-og-unge', '/organisationer/skanderborg-kommune/historik']),
    )
    expect(linksIn((await member.get('/organisationer/boern-og-unge')).html, '/')).toEqual(
      expect.arrayContaining(['/organisationer/skanderborg-kommune', '/organer/kuf-hoejvangen']),
    )
  })

  it('names seats only of bodies that the reader may read', async () => {
    const [narrow, wide] = [await world.as('hoejvangen-ssp'), await world.as(coordinator)]
    const bodiesOn = async (visit: Visit) => linksIn((await visit.get('/organisationer/boern-og-unge')).html, '/organer/')
    const all = await bodiesOn(wide)
    const own = await bodiesOn(narrow)
    expect(own.length).toBeGreaterThan(0)
    expect(own.length).toBeLessThan(all.length)
    for (const href of all) {
      const { status } = await narrow.get(`${href}/historik`)
      expect([href, status]).toEqual([href, own.includes(href) ? 200 : 404])
    }
  })

  it('answers an old address with the present one for ever', async () => {
    await world.owner.query(
      `insert into helhed.address (section, slug, municipality, record_id, since)
       select 'organisationer', 'ledelsen', municipality, id, '2000-01-01' from helhed.organisation where slug = 'direktionen'`,
    )
    const moved = { status: 301, location: '/organisationer/direktionen' }
    expect(await (await world.as(coordinator)).get('/organisationer/ledelsen')).toMatchObject(moved)
  })

  it('lets nobody change a national organisation', async () => {
    const member = await world.as(coordinator)
    expect((await member.get('/organisationer/landsbyggefonden')).html).not.toContain('/sag"')
    expect((await member.get('/organisationer/landsbyggefonden/sag')).status).toBe(403)
    expect((await member.post('/organisationer/landsbyggefonden/sag', { caseNumber: '1', version: '1' })).status).toBe(403)
  })
})

describe('registering an organisation', () => {
  const words = { municipality: '746', kind: 'housing_association', name: 'Skovbo' }

  it('leads to its page, which says who did it', async () => {
    const answer = await register(coordinator, { ...words, source: 'Landsbyggefondens register' })
    expect(answer).toMatchObject({ status: 303, location: '/organisationer/skovbo?gjort=organisation.registered' })
    const text = wordsOf((await (await world.as(coordinator)).get('/organisationer/skovbo')).html)
    expect(text).toContain('Organisation registreret')
    expect(text).toContain('Landsbyggefondens register')
  })

  it('refuses the same name in the same kind and keeps the words', async () => {
    const { status, html } = await register(coordinator, { ...words, name: 'SKOVBO', source: 'Et brev' })
    expect(status).toBe(422)
    expect(wordsOf(html)).toContain('Navnet er taget: en boligorganisation med det navn står her allerede.')
    expect(valueIn(html, 'source')).toBe('Et brev')
  })

  it("takes an estate's name again under another association, with an address of its own", async () => {
    const [first, second] = [await idOf('skovbo'), await register(coordinator, { ...words, name: 'Engbo' }).then(() => idOf('engbo'))]
    const estate = { municipality: '746', kind: 'estate', name: 'Afdeling 70' }
    expect((await register(coordinator, { ...estate, parent: first })).location).toMatch(/^\/organisationer\/afdeling-70\?/)
    expect((await register(coordinator, { ...estate, parent: first })).status).toBe(422)
    expect((await register(coordinator, { ...estate, parent: second })).location).toMatch(/^\/organisationer\/afdeling-70-skanderborg\?/)
  })

  it('gives one of another municipality the same slug, with its municipality in the address', async () => {
    const answer = await register('koebenhavn-koordinator', { ...words, municipality: '101' })
    expect(answer.location).toMatch(/^\/organisationer\/skovbo-koebenhavn\?/)
    expect(await idOf('skovbo', 101)).not.toBe('')
  })

  it('refuses a parent of another municipality, a missing one, and a second municipality', async () => {
    const estate = { municipality: '746', kind: 'estate', name: 'Afdeling 8' }
    const elsewhere = await register(coordinator, { ...estate, parent: await idOf('boligorganisation-1', 101) })
    expect(wordsOf(elsewhere.html)).toContain('Organisationen findes ikke i kommunen.')
    expect(wordsOf((await register(coordinator, estate)).html)).toContain('Vælg, hvor en afdeling hører til: under en boligorganisation.')
    const again = await register(coordinator, { municipality: '746', kind: 'municipality', name: 'Skanderborg By' })
    expect(wordsOf(again.html)).toContain('Kommunen står her allerede som Skanderborg Kommune.')
  })

  it('is begun with the kind and the parent that the link says', async () => {
    const association = await idOf('skovbo')
    const { html } = await (await world.as(coordinator)).get(`/organisationer/ny?slags=estate&under=${association}`)
    expect(html).toMatch(/<option value="estate" selected/)
    expect(html).toMatch(new RegExp(`<option value="${association}" selected`))
  })

  it('in a municipality that is not one’s own is denied', async () => {
    expect((await register(coordinator, { ...words, municipality: '101', name: 'Fremmed' })).status).toBe(403)
  })

  it('two at once of one name become one', async () => {
    const actor = await world.actor(coordinator)
    const input = { municipality: 746, kind: 'local_association', name: 'Beboerhuset' } as const
    const results = await Promise.all([1, 2, 3].map(() => registerOrganisation(world.platform, actor, input)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

it('a stale edit of the case numbers saves nothing and shows both versions', async () => {
  const member = await world.as(coordinator)
  const version = valueIn((await member.get('/organisationer/direktionen/sag')).html, 'version') ?? ''
  expect((await member.post('/organisationer/direktionen/sag', { caseNumber: '26/1', version })).status).toBe(303)
  const stale = await member.post('/organisationer/direktionen/sag', { caseNumber: '26/2', version })
  expect(stale.status).toBe(409)
  expect(stale.html).toContain('26/<del>1</del>')
  expect(valueIn(stale.html, 'caseNumber')).toBe('26/2')
  expect(wordsOf((await member.get('/organisationer/direktionen')).html)).toContain('26/1')
  expect(wordsOf((await member.get('/organisationer/direktionen/historik')).html)).toContain(
    'Organisationens sags- og dokumentnummer ændret',
  )
})
