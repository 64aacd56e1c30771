import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reading } from '#database/database'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { assess } from '../index.ts'

const coordinator = 'skanderborg-koordinator'
const steering = 'styregruppen-for-den-boligsociale-indsats'

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as(coordinator)
})
afterAll(() => world.close())

const idOf = async (table: 'area' | 'organisation' | 'body', slug: string): Promise<string> =>
  (await world.owner.query<{ id: string }>(`select id from helhed.${table} where slug = $1`, [slug])).rows[0]?.id ?? ''

const assessed = async (slugs: readonly string[], day: string) => {
  const ids = await Promise.all(slugs.map((slug) => idOf('organisation', slug)))
  return reading(world.platform.database, { municipalities: [746], person: null }, (tx) => assess(tx, 746, ids, { day }))
}

describe('an assessment', () => {
  it('of an estate of 96 dwellings is made like any other: there is no smallest size', async () => {
    const [north, east] = await assessed(['afdeling-nord', 'afdeling-oest'], '2016-02-01')
    expect(north?.place.name).toBe('Afdeling Nord')
    expect(north?.set.paper).toContain('punkt 4')
    expect(north?.judgement.criteria.map(({ answer }) => answer)).toEqual([true, true, true, true, false])
    // Nobody has told how many dwellings it has.
    expect(east?.judgement.criteria.slice(0, 4).map(({ answer }) => answer)).toEqual([null, null, null, null])
    expect(east?.reasons[0]?.da).toBe('Kan ikke afgøres: antallet af boliger mangler.')
  })

  it('says by which figures Højvangen stands out, and what cannot be known where a count is hidden', async () => {
    const [one, two] = await assessed(['afdeling-hoejvangen', 'moelleparkens-afdeling'], '2016-02-01')
    expect(one?.judgement.answer).toBe(true)
    expect(one?.reasons.map(({ da }) => da)[1]).toBe(
      'Familiebehandling pr. 100 boliger: mindst 2 gange kommunens. Her 7,4 mod 3,4: opfyldt.',
    )
    const psychiatry = two?.reasons.find(({ da, criterion }) => criterion.da.startsWith('Socialpsykiatri') && da.includes('skjult'))
    expect(psychiatry?.da).toBe('Kan ikke afgøres: tallet er skjult af hensyn til privatliv.')
  })

  it('is none before the body has decided any criteria, and by the set of its time afterwards', async () => {
    expect(await assessed(['afdeling-hoejvangen'], '2016-01-19')).toEqual([])
    expect((await assessed(['afdeling-hoejvangen'], '2016-01-20'))[0]?.set.validFrom).toBe('2016-01-20')
  })

  it('holds an indicator against a number and against the place’s own past, by the figures of the lists', async () => {
    const member746 = await world.as(coordinator)
    const answer = await member746.post('/kriterier/nyt', {
      name: 'Med indikatorer',
      body: await idOf('body', steering),
      decidedOn: '2014-12-02',
      validFrom: '2014-12-02',
      paper: 'Prøven',
      needed: '2',
      measure1: 'indicator:U',
      comparator1: 'above',
      amount1: '40',
      measure2: 'indicator:U',
      against2: 'own_past',
      amount2: '1,05',
      years2: '1',
    })
    expect(answer.status).toBe(303)
    const area = await idOf('area', 'hoejvangen')
    const [one] = await reading(world.platform.database, { municipalities: [746], person: null }, (tx) =>
      assess(tx, 746, [area], { day: '2015-06-01' }),
    )
    // 43.5 in 2014; 1.05 times the 41.3 of 2013 is 43.365.
    expect(one?.judgement.criteria.map(({ answer }) => answer)).toEqual([true, true])
    expect(one?.reasons[1]?.da).toContain('mindst 1,05 gange stedets egen et år før')
  })

  it('can be frozen: it is plain data', async () => {
    const [one] = await assessed(['afdeling-hoejvangen'], '2016-02-01')
    expect(JSON.parse(JSON.stringify(one))).toEqual(one)
  })
})

describe('who sees them', () => {
  it('those who coordinate and lead; nobody else, and no search finds them', async () => {
    const status = async (slug: string, path: string) => (await (await world.as(slug)).get(path)).status
    for (const path of ['/kriterier', '/kandidater', '/omraader/hoejvangen/vurdering']) {
      expect(await status('skanderborg-direktoer', path), path).toBe(200)
      for (const slug of ['skanderborg-byraadsmedlem', 'hoejvangen-ssp', 'projekt-hoejvangen-projektleder', 'skanderborg-revisor'])
        expect(await status(slug, path), `${slug} ${path}`).toBe(403)
      expect((await world.visitor.get(path)).status, path).toBe(303)
    }
    expect(await status('skanderborg-direktoer', '/kriterier/nyt')).toBe(403)
    expect(await status('koebenhavn-koordinator', '/omraader/hoejvangen/vurdering')).toBe(404)
    expect(wordsOf((await (await world.as('koebenhavn-koordinator')).get('/kandidater?kommune=skanderborg')).html)).not.toContain(
      'Afdeling Nord',
    )
    expect((await member.get('/soeg?q=Styregruppens kriterier')).html).not.toContain('/kriterier?saet')
  })

  it('the candidates come with their reasons in three statements', async () => {
    world.statements.length = 0
    const { html } = await member.get('/kandidater')
    expect(world.statements.length).toBeLessThanOrEqual(3)
    const words = wordsOf(html)
    expect(words).toContain('Højvangen skiller sig ud')
    expect(words.indexOf('Højvangen')).toBeLessThan(words.indexOf('Afdeling Syd'))
    expect(words).toContain('Eskebækparkens afdeling + Afdeling Nord ligger ved siden af hinanden.')
    expect(words).toContain('Kun til internt brug')
  })
})

describe('recording a decision', () => {
  const words = async () => ({
    name: 'Styregruppens kriterier',
    body: await idOf('body', steering),
    decidedOn: '2016-03-01',
    validFrom: '2016-04-01',
    paper: 'Møde 1. marts 2016, punkt 2',
    needed: '1',
    measure1: 'presence_sum',
    against1: 'municipality',
    comparator1: 'above',
    amount1: '1,5',
  })

  it('is a set of its own; the one before stays and is still used about its time', async () => {
    expect((await member.post('/kriterier/nyt', await words())).status).toBe(303)
    expect((await assessed(['afdeling-hoejvangen'], '2016-03-31'))[0]?.set.decidedOn).toBe('2016-01-20')
    expect((await assessed(['afdeling-hoejvangen'], '2016-04-01'))[0]?.set.decidedOn).toBe('2016-03-01')
  })

  it('is refused before it is taken, before it holds, by another municipality’s body, and with more weight than there is', async () => {
    const refusal = async (more: Readonly<Record<string, string>>, field: string) => {
      const answer = await member.post('/kriterier/nyt', { ...(await words()), ...more })
      expect(answer.status).toBe(422)
      expect(valueIn(answer.html, 'paper')).toBe('Møde 1. marts 2016, punkt 2')
      return errorAt(answer.html, field)
    }
    expect(await refusal({ decidedOn: '2027-01-01', validFrom: '2027-01-01' }, 'decidedOn')).toBe('Beslutningen er ikke truffet endnu.')
    expect(await refusal({ validFrom: '2016-02-01' }, 'validFrom')).toBe('Kriterierne kan ikke gælde, før de er besluttet.')
    const { rows } = await world.owner.query<{ id: string }>('select id from helhed.body where municipality = 101 limit 1')
    expect(await refusal({ body: rows[0]?.id ?? '' }, 'body')).toBe('Vælg det organ, der besluttede dem.')
    expect(await refusal({ needed: '2' }, 'needed')).toBe('Kriterierne har kun vægten 1 tilsammen.')
    expect(await refusal({ measure1: 'presence:01900000-0000-7000-8000-000000000000' }, 'measure1')).toBe('Vælg, hvad der måles.')
    expect(await refusal({ amount1: '-1' }, 'amount1')).toBe('Skriv et tal over 0 med højst fire decimaler.')
  })
})

describe('estates beside each other', () => {
  it('are recorded once, whichever is named first, and can be removed and recorded again', async () => {
    const [one, other] = [await idOf('organisation', 'afdeling-oest'), await idOf('organisation', 'afdeling-syd')]
    expect((await member.post('/kandidater/naboer', { one, other })).status).toBe(303)
    expect(errorAt((await member.post('/kandidater/naboer', { one: other, other: one })).html, 'other')).toBe(
      'De to er allerede registreret som naboer.',
    )
    expect(errorAt((await member.post('/kandidater/naboer', { one, other: one })).html, 'other')).toBe(
      'En afdeling er ikke nabo til sig selv.',
    )
    const { rows } = await world.owner.query<{ id: string }>('select id from helhed.estate_neighbour where estate_id = $1', [one])
    const id = rows[0]?.id ?? ''
    expect((await member.post('/kandidater/naboer/fjern', { id })).status).toBe(303)
    expect((await member.post('/kandidater/naboer/fjern', { id })).status).toBe(422)
    expect((await member.post('/kandidater/naboer', { one, other })).status).toBe(303)
  })
})
