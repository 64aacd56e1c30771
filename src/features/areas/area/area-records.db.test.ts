import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt } from '../../../../test/setup/html.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { addEstate, recordOfficialFigures, recordStatus, registerArea, tieBody } from '../index.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const municipality = 746
const coordinator = 'skanderborg-koordinator'
const always = { from: '2015-01-01', until: null }

/** Registers an area as the coordinator and answers its id and slug. */
const registered = async (name: string) => {
  const input = { municipality, name, nicknames: [], form: 'area' as const, period: always }
  const result = await registerArea(world.platform, await world.actor(coordinator), input)
  if (!result.ok) throw new Error(result.refusals.map(({ say }) => say('da')).join())
  return result.value
}

const sentences = (result: {
  readonly ok: boolean
  readonly refusals?: readonly { readonly field?: string; readonly say: (language: 'da') => string }[]
}) => (result.refusals ?? []).map(({ field, say }) => `${field}: ${say('da')}`)

const figures = {
  residents: { amount: '1204' },
  U: { amount: '43.5' },
  I: { amount: '27.5' },
  P: { amount: '3.06' },
  E: { amount: '50.3', denominator: '520' },
  N: { amount: '64.9' },
}

describe('recording official figures', () => {
  it('saves figures, published and computed status together, and the area is then on the list', async () => {
    const area = await registered('Talvang')
    const actor = await world.actor(coordinator)
    const input = { area: area.id, listDate: '2014-12-01', figures, status: 'vulnerable' as const, source: 'Listen 2014' }
    expect(await recordOfficialFigures(world.platform, actor, input)).toEqual({
      ok: true,
      value: { published: 'vulnerable', computed: 'vulnerable' },
    })
    const { html } = await (await world.as(coordinator)).get(`/omraader/${area.slug}`)
    expect(html).toContain('ca. 2 personer')
    expect(sentences(await recordOfficialFigures(world.platform, actor, input))).toEqual([
      'listDate: Tallene for denne liste er allerede registreret.',
    ])
  })

  it('shows both statuses when the ministry and the rules disagree', async () => {
    const area = await registered('Uenigvang')
    const wrong = { ...figures, E: { amount: '50.0' } }
    const input = { area: area.id, listDate: '2014-12-01', figures: wrong, status: 'vulnerable' as const, source: 'Listen 2014' }
    expect(await recordOfficialFigures(world.platform, await world.actor(coordinator), input)).toMatchObject({
      value: { published: 'vulnerable', computed: 'none' },
    })
    const { html } = await (await world.as(coordinator)).get(`/omraader/${area.slug}`)
    expect(html).toContain('Offentliggjort og beregnet status er forskellige')
  })

  it('computes transformation from the published statuses of the years before', async () => {
    const area = await registered('Femårsvang')
    const actor = await world.actor(coordinator)
    for (const year of [2019, 2020, 2021, 2022]) {
      await recordStatus(world.platform, actor, { area: area.id, listDate: `${year}-12-01`, status: 'parallel', source: `Listen ${year}` })
    }
    const hard = {
      residents: { amount: '1500' },
      U: { amount: '45' },
      I: { amount: '60' },
      P: { amount: '3' },
      E: { amount: '61' },
      N: { amount: '50' },
    }
    const input = { area: area.id, listDate: '2023-12-01', figures: hard, status: 'transformation' as const, source: 'Listen 2023' }
    expect(await recordOfficialFigures(world.platform, actor, input)).toMatchObject({ value: { computed: 'transformation' } })
  })

  it('fills the gap of a list whose status was known, by the form with decimal commas', async () => {
    const member = await world.as(coordinator)
    const asked = await member.get('/omraader/hoejvangen/tal/nye?liste=2015-12-01')
    expect(asked.html).toContain('2015-12-01')
    const words = {
      listDate: '2015-12-01',
      status: 'none',
      source: 'Listen 2015',
      residents: '1.190',
      U: '39,2',
      I: '27,1',
      P: '2,68',
      E: '49,9',
      N: '65,3',
    }
    const refused = await member.post('/omraader/hoejvangen/tal/nye', { ...words, U: '391' })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain('En andel kan højst være 100 procent.')
    expect(refused.html).toContain('value="27,1"')
    expect((await member.post('/omraader/hoejvangen/tal/nye', words)).location).toBe('/omraader/hoejvangen?gjort=area.figures_recorded')
    expect((await member.get('/omraader/hoejvangen')).html.replaceAll('\u00a0', ' ')).toContain(
      'Højvangen opfyldte 0 af 5 kriterier pr. 1. december 2015.',
    )
  })

  it('is denied to who may only read, and an area of another municipality is not there', async () => {
    const director = await world.as('skanderborg-direktoer')
    expect((await director.post('/omraader/hoejvangen/tal/nye', {})).status).toBe(403)
    const stranger = await world.as('koebenhavn-koordinator')
    expect((await stranger.post('/omraader/hoejvangen/tal/nye', {})).status).toBe(404)
  })
})

describe('estates and forums', () => {
  it('an estate lies in one area at a time', async () => {
    const { rows } = await world.owner.query<{ estate_id: string }>(
      'select estate_id from helhed.area_estate where municipality = 746 limit 1',
    )
    const area = await registered('Anden vang')
    const stock = { dwellings: 210, approximate: true, example: true, countedOn: '2016-01-01', source: null, period: always }
    const twice = await addEstate(world.platform, await world.actor(coordinator), {
      area: area.id,
      estate: rows[0]?.estate_id ?? '',
      ...stock,
    })
    expect(sentences(twice)).toEqual(['estate: Afdelingen ligger allerede i et område i perioden: den kan kun ligge i ét ad gangen.'])
    const none = await addEstate(world.platform, await world.actor(coordinator), { area: area.id, estate: area.id, ...stock })
    expect(sentences(none)).toEqual(['estate: Vælg en afdeling i kommunen.'])
  })

  it('a body is tied once, and only one of the municipality', async () => {
    const { rows } = await world.owner.query<{ body_id: string; municipality: number }>(
      `select distinct on (municipality) municipality, body_id from helhed.area_body order by municipality, body_id`,
    )
    const bodyIn = (code: number): string => rows.find((row) => row.municipality === code)?.body_id ?? ''
    const area = await registered('Tredje vang')
    const actor = await world.actor(coordinator)
    const tied = (body: string) => tieBody(world.platform, actor, { area: area.id, body, task: null, period: always })
    expect((await tied(bodyIn(municipality))).ok).toBe(true)
    expect(sentences(await tied(bodyIn(municipality)))).toEqual(['body: Organet koordinerer allerede i området.'])
    expect(sentences(await tied(bodyIn(157)))).toEqual(['body: Organet findes ikke i kommunen.'])
  })
})

describe('a classification that ends', () => {
  it('says from when and why, and is refused before it began, in the future, twice, and where a case laid it', async () => {
    const visit = await world.as('skanderborg-koordinator')
    const idOf = async (where: string): Promise<string> =>
      (
        await world.owner.query<{ id: string }>(
          `select c.id from helhed.area_classification c join helhed.area a on a.id = c.area_id where ${where}`,
        )
      ).rows[0]?.id ?? ''
    const laid = { scheme: 'fund_plan', label: 'Fondens plan', source: 'Prøven', from: '2014-01-01' }
    expect((await visit.post('/omraader/moelleparken/indplacering/ny', laid)).status).toBe(303)
    const path = `/omraader/moelleparken/indplacering/${await idOf(`a.slug = 'moelleparken' and c.scheme = 'fund_plan'`)}/slut`
    const refused = async (address: string, endsOn: string) =>
      errorAt((await visit.post(address, { endsOn, reason: 'Slut' })).html, 'endsOn')
    expect(await refused(path, '2014-01-01')).toContain('Dagen skal ligge efter')
    expect(await refused(path, '2031-01-01')).toContain('ikke kommet endnu')
    expect(errorAt((await visit.post(path, { endsOn: '2015-01-01', reason: '' })).html, 'reason')).not.toBeNull()
    expect((await visit.post(path, { endsOn: '2015-01-01', reason: 'Planen sluttede' })).location).toBe(
      '/omraader/moelleparken?gjort=area.class_ended',
    )
    expect(await refused(path, '2015-02-01')).toContain('allerede afsluttet')
    const held = await idOf(`exists (select from helhed.area_case h where h.classification_id = c.id)`)
    if (held !== '') {
      const { rows } = await world.owner.query<{ slug: string }>(
        `select a.slug from helhed.area a join helhed.area_classification c on c.area_id = a.id where c.id = $1`,
        [held],
      )
      expect(await refused(`/omraader/${rows[0]?.slug}/indplacering/${held}/slut`, '2016-02-01')).toContain('Ophæv udpegningen i sagen')
    }
    expect((await visit.get('/omraader/moelleparken/indplacering/01900000-0000-7000-8000-000000000000/slut')).status).toBe(404)
  })
})
