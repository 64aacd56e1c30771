import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { publishArea, registerArea } from '../index.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const municipality = 746
const coordinator = 'skanderborg-koordinator'
const always = { from: '2015-01-01', until: null }

const idOf = async (slug: string): Promise<string> => {
  const { rows } = await world.owner.query<{ id: string }>('select id from helhed.area where slug = $1', [slug])
  return rows[0]?.id ?? ''
}

/** Registers an area as the coordinator and answers its id and slug. */
const registered = async (name: string, slug = coordinator, place = municipality) => {
  const input = { municipality: place, name, nicknames: [], form: 'area' as const, period: always }
  const result = await registerArea(world.platform, await world.actor(slug), input)
  if (!result.ok) throw new Error(result.refusals.map(({ say }) => say('da')).join())
  return result.value
}

const sentences = (result: {
  readonly ok: boolean
  readonly refusals?: readonly { readonly field?: string; readonly say: (language: 'da') => string }[]
}) => (result.refusals ?? []).map(({ field, say }) => `${field}: ${say('da')}`)

const statementsOf = async (visit: () => Promise<unknown>): Promise<number> => {
  world.statements.length = 0
  await visit()
  return world.statements.length
}

describe('the area page', () => {
  it('costs a member five statements at most, a visitor three, a list three', async () => {
    const member = await world.as(coordinator)
    expect(await statementsOf(() => member.get('/omraader/hoejvangen'))).toBeLessThanOrEqual(5)
    expect(await statementsOf(() => world.visitor.get('/omraader/hoejvangen'))).toBeLessThanOrEqual(3)
    expect(await statementsOf(() => member.get('/omraader'))).toBeLessThanOrEqual(3)
    expect(await statementsOf(() => world.visitor.get('/omraader'))).toBeLessThanOrEqual(3)
  })

  it('tells Højvangen in one sentence and names the figure that persons need', async () => {
    const { html } = await (await world.as(coordinator)).get('/omraader/hoejvangen')
    const text = html.replaceAll('\u00a0', ' ')
    expect(text).toContain(
      'Højvangen opfyldte 3 af 5 kriterier pr. 1. december 2014, uddannelse med 0,3 procentpoint. Siden 1. december 2015 står området ikke på listen.',
    )
    expect(text).toContain('Afstand i personer vises ikke, fordi antallet af beboere på 30-59 år mangler.')
  })

  it('is shown as published to who may not read it, and not at all when it is not published', async () => {
    const secret = await registered('Ikke offentlig')
    const stranger = await world.as('koebenhavn-koordinator')
    expect((await stranger.get(`/omraader/${secret.slug}`)).status).toBe(404)
    expect((await world.visitor.get(`/omraader/${secret.slug}`)).status).toBe(404)
    const { status, html } = await stranger.get('/omraader/hoejvangen')
    expect(status).toBe(200)
    expect(html).not.toContain('Hvorfor kan jeg se dette?')
  })

  it('is reached by a front-line worker through the own area only', async () => {
    const worker = await world.as('hoejvangen-ssp')
    expect((await worker.get('/omraader/hoejvangen')).html).toContain('Hvorfor kan jeg se dette?')
    expect((await worker.get('/omraader/moelleparken/historik')).status).toBe(404)
  })

  it('answers old addresses with the present one for ever', async () => {
    await world.owner.query(
      `insert into helhed.address (section, slug, municipality, record_id) select 'omraader', 'gamle-hoejvangen', municipality, id from helhed.area where slug = 'hoejvangen'`,
    )
    const moved = { status: 301, location: '/omraader/hoejvangen' }
    expect(await world.visitor.get('/omraader/gamle-hoejvangen')).toMatchObject(moved)
    expect(await (await world.as(coordinator)).get('/omraader/gamle-hoejvangen')).toMatchObject(moved)
  })
})

describe('registering an area', () => {
  it('refuses a name that the municipality has in the period, and takes it after the first has ended', async () => {
    const actor = await world.actor(coordinator)
    const input = { municipality, name: 'højvangen', nicknames: [], form: 'area' as const, period: always }
    expect(sentences(await registerArea(world.platform, actor, input))).toEqual([
      'name: Kommunen har allerede et område med det navn i perioden.',
    ])
    const before = { ...input, name: 'Højvangen', period: { from: '1990-01-01', until: '1995-01-01' } }
    expect(await registerArea(world.platform, actor, before)).toMatchObject({ ok: true, value: { slug: 'hoejvangen-skanderborg' } })
  })

  it('gives an area of another municipality the same name with its municipality in the address', async () => {
    expect((await registered('Mølleparken', 'koebenhavn-koordinator', 101)).slug).toBe('moelleparken-koebenhavn')
  })

  it('does not take the address of the page that registers areas', async () => {
    const input = { municipality, name: 'Nyt', nicknames: [], form: 'area' as const, period: always }
    expect(sentences(await registerArea(world.platform, await world.actor(coordinator), input))[0]).toMatch(/^name: /)
  })

  it('by the form keeps the words of a refused one', async () => {
    const member = await world.as(coordinator)
    const words = { municipality: '746', name: 'Højvangen', nicknames: 'Vangen', form: 'area', from: '2020-01-01' }
    const { status, html } = await member.post('/omraader/nyt', words)
    expect(status).toBe(422)
    expect(html).toContain('value="Vangen"')
    expect(await member.post('/omraader/nyt', { ...words, name: 'Ny Vang' })).toMatchObject({
      status: 303,
      location: '/omraader/ny-vang?gjort=area.registered',
    })
  })
})

describe('publishing', () => {
  it('withdraws the earlier publication in the same act', async () => {
    const area = await idOf('hoejvangen')
    await publishArea(world.platform, await world.actor(coordinator), { area })
    const { rows } = await world.owner.query(
      'select count(*) filter (where withdrawn_at is null) as live, count(*) as all from helhed.publication where record_id = $1',
      [area],
    )
    expect(rows[0]).toMatchObject({ live: 1 })
  })

  it('shows the public no computed status, no case number and no estate', async () => {
    const area = await idOf('hoejvangen')
    const { rows } = await world.owner.query<{ content: object }>(
      'select content from helhed.publication where record_id = $1 and withdrawn_at is null',
      [area],
    )
    const [row] = rows
    expect(Object.keys(row?.content ?? {}).sort()).toEqual([
      'bodies',
      'example',
      'listings',
      'location',
      'nicknames',
      'passed',
      'period',
      'source',
    ])
    expect(JSON.stringify(row)).not.toContain('"computed":{')
  })
})

it('a stale edit of the case numbers saves nothing and shows both versions', async () => {
  const member = await world.as(coordinator)
  const [first, second] = [{ caseNumber: '16/1' }, { caseNumber: '16/2' }]
  const opened = (await member.get('/omraader/moelleparken/sag')).html
  const version = /name="version" value="(\d+)"/.exec(opened)?.[1] ?? ''
  expect((await member.post('/omraader/moelleparken/sag', { ...first, version })).status).toBe(303)
  const stale = await member.post('/omraader/moelleparken/sag', { ...second, version })
  expect(stale.status).toBe(409)
  expect(stale.html).toContain('16/<del>1</del>')
  expect(stale.html).toContain('value="16/2"')
  expect(stale.html).toContain(`name="version" value="${Number(version) + 1}"`)
})
