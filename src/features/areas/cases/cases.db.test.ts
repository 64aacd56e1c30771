import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseVersion, laidArea, laidCase } from '../../../../test/doings/cases.ts'
import { laidSignal } from '../../../../test/doings/signals.ts'
import { bySlug } from '../../../../test/setup/lay.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { openCase } from '../index.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const coordinator = 'skanderborg-koordinator'
const director = 'skanderborg-direktoer'

const plain = (html: string): string => html.replaceAll('\u00a0', ' ')

/** The one value of the one row that a statement answers. */
const ask = async <T>(text: string, ...values: readonly unknown[]): Promise<T | undefined> => {
  const { rows } = await world.owner.query<{ answer: T }>(text, [...values])
  return rows[0]?.answer
}

const counts = () =>
  ask<string>(`select (select count(*) from helhed.case_step) || '/' || (select count(*) from helhed.body) || '/' ||
    (select count(*) from helhed.area_classification) || '/' || (select count(*) from helhed.audit_entry) as answer`)

describe('a case', () => {
  it('is begun with signals, whose writers see it, and once at a time', async () => {
    const area = await laidArea(world)
    const signal = await laidSignal(world)
    await world.superuser.query('update helhed.signal set area_id = $1 where id = $2', [area.id, signal])
    const visit = await world.as(coordinator)
    const form = await visit.get(`/udpegning/ny?omraade=${area.slug}`)
    expect(form.html).toContain('Der er mørkt på stien.')
    const body = await bySlug(world, 'body', 'styregruppen-for-den-boligsociale-indsats')
    const words = { area: area.id, body, signals: signal, reason: 'Flere ser det samme' }
    expect((await visit.post('/udpegning/ny', words)).status).toBe(303)
    expect((await (await world.as('hoejvangen-dagtilbudsleder')).get(`/signaler/${signal}`)).html).toContain('indgår i sag')
    const again = await visit.post('/udpegning/ny', { ...words, signals: '' })
    expect(again.status).toBe(422)
    expect(plain(again.html)).toContain('Området har allerede en sag.')
    expect((await visit.post('/udpegning/ny', { ...words, reason: '' })).status).toBe(422)
    expect((await visit.get(`/udpegning/ny?omraade=${area.slug}`)).location).toMatch(/^\/udpegning\/.+\/signaler$/)
  })

  it('refuses signals of another area, and a body of another municipality', async () => {
    const area = await laidArea(world)
    const actor = await world.actor(coordinator)
    const body = await bySlug(world, 'body', 'styregruppen-for-den-boligsociale-indsats')
    const foreign = (await ask<string>('select id as answer from helhed.body where municipality = 101 limit 1')) ?? ''
    const fields = async (more: object) => {
      const result = await openCase(world.platform, actor, { area: area.id, body, signals: [], reason: 'x', ...more })
      return result.ok ? [] : result.refusals.map(({ field }) => field)
    }
    expect(await fields({ signals: [await laidSignal(world)] })).toEqual(['signals'])
    expect(await fields({ body: foreign })).toEqual(['body'])
  })

  it.each([
    ['gennemsyn', { outcome: 'assess', reason: '' }, 'screening'],
    ['gennemsyn', { outcome: '', reason: 'x' }, 'screening'],
    [
      'vurdering',
      { assessedOn: '2026-06-02', method: 'recorded', figures: 'x', source: 'x', points: 'open', conclusion: 'x' },
      'assessment',
    ],
    [
      'vurdering',
      { assessedOn: '2026-06-01', method: 'recorded', figures: 'x', source: 'x', points: 'open', conclusion: '' },
      'assessment',
    ],
    [
      'vurdering',
      { assessedOn: '2026-06-01', method: 'recorded', figures: 'x', source: 'x', points: 'open', conclusion: 'x' },
      'screening',
    ],
    ['signaler', { signals: '', reason: 'x' }, 'screening'],
    ['partnere', { organisation: '01900000-0000-7000-8000-000000000000', reason: 'x' }, 'screening'],
    ['gennemgang', { outcome: 'continue', decidedOn: '2026-06-01', dueOn: '', reasons: 'x', paper: 'x' }, 'designated'],
    ['gennemgang', { outcome: 'lift', decidedOn: '2026-06-01', reasons: '', paper: 'x' }, 'designated'],
    ['offentliggoerelse', { text: '' }, 'designated'],
    ['offentliggoerelse', { text: 'En tekst' }, 'designated'],
    ['offentliggoerelse', { text: 'En tekst' }, 'screening'],
  ] as const)('%s %o is refused while it is %s, and nothing is written', async (page, words, state) => {
    const { path } = await laidCase(world, state)
    const before = await counts()
    const answer = await (await world.as(coordinator)).post(`${path}/${page}`, { ...words, version: '1' })
    expect(answer.status).toBe(422)
    expect(await counts()).toBe(before)
  })

  it('a stale edit of any step saves nothing and keeps the words', async () => {
    const { path } = await laidCase(world)
    const stale = await (await world.as(coordinator)).post(`${path}/gennemsyn`, { outcome: 'assess', reason: 'Mine ord', version: '7' })
    expect(stale.status).toBe(409)
    expect(stale.html).toContain('Mine ord')
    expect(stale.html).toContain('En anden gemte, mens du skrev.')
  })
})

describe('an assessment', () => {
  it('by the steering group’s criteria is computed for the day and frozen with the set', async () => {
    const visit = await world.as(coordinator)
    const form = await visit.get('/udpegning/moelleparken/vurdering')
    expect(plain(form.html)).toContain('besluttet af Styregruppen')
    const words = { method: 'criteria', points: 'towards', conclusion: 'Kriterierne taler for' }
    const early = { ...words, assessedOn: '2015-12-31', version: await caseVersion(world, 'moelleparken') }
    const refused = await visit.post('/udpegning/moelleparken/vurdering', early)
    expect(refused.status).toBe(422)
    expect(plain(refused.html)).toContain('Ingen kriterier gjaldt den dag.')
    expect((await visit.post('/udpegning/moelleparken/vurdering', { ...early, assessedOn: '2016-02-22' })).status).toBe(303)
    const kept = await ask<{ day: string; reasons: readonly unknown[] }>(
      `select snapshot as answer from helhed.case_assessment where method = 'criteria' and criteria_id is not null`,
    )
    expect(kept?.day).toBe('2016-02-22')
    expect(kept?.reasons.length).toBeGreaterThan(0)
    expect(plain((await visit.get('/udpegning/moelleparken')).html)).toContain('Tal, som de var kendt 22. februar 2016.')
  })

  it('made elsewhere has figures and a source', async () => {
    const { path } = await laidCase(world, 'assessment')
    const words = { method: 'recorded', assessedOn: '2026-06-01', points: 'open', conclusion: 'x', version: '1' }
    const refused = await (await world.as(coordinator)).post(`${path}/vurdering`, words)
    expect(plain(refused.html)).toContain('Skriv analysens tal.')
    expect(plain(refused.html)).toContain('Skriv, hvor tallene kommer fra.')
  })
})

describe('a designation', () => {
  it('is lifted with reasons: its classification ends, its publication is withdrawn', async () => {
    const version = await caseVersion(world, 'hoejvangen')
    expect(plain((await world.visitor.get('/omraader/hoejvangen')).html)).toContain('Kommunen samler sin indsats i Højvangen.')
    const area = await bySlug(world, 'area', 'hoejvangen')
    const words = { outcome: 'lift', decidedOn: '2026-06-01', reasons: 'Indsatsen er almindelig drift nu.', version }
    expect((await (await world.as(director)).post('/udpegning/hoejvangen/gennemgang', words)).status).toBe(303)
    expect((await world.visitor.get('/omraader/hoejvangen')).html).not.toContain('Kommunen samler sin indsats')
    expect(
      await ask(
        `select upper(period)::text as answer from helhed.area_classification where area_id = $1 and scheme = 'municipality'`,
        area,
      ),
    ).toBe('2026-06-01')
    expect(await ask(`select state as answer from helhed.area_case where slug = 'hoejvangen'`)).toBe('lifted')
  })

  it('is published by an act of its own, with a text that names nobody', async () => {
    const visit = await world.as(coordinator)
    const version = await caseVersion(world, 'eskebaekparken')
    const page = async () => (await world.visitor.get('/omraader/eskebaekparken')).html
    expect(await page()).not.toContain('Kommunen samler')
    const personal = await visit.post('/udpegning/eskebaekparken/offentliggoerelse', { text: 'Ring til 12345678', version })
    expect(personal.status).toBe(422)
    const words = { text: 'Kommunen samler sin indsats i Eskebækparken.', version }
    expect((await visit.post('/udpegning/eskebaekparken/offentliggoerelse', words)).status).toBe(303)
    expect(await page()).toContain('Kommunen samler sin indsats i Eskebækparken.')
    expect(await page()).not.toContain('De lokale ledere er hørt mundtligt')
    await visit.post('/udpegning/eskebaekparken/tilbagetraekning')
    expect(await page()).not.toContain('Kommunen samler')
  })
})

describe('who may see a case', () => {
  it('coordinator and director; the partner it was opened to; nobody else, and no trace of it on the area before it is decided', async () => {
    const { path, area, slug } = await laidCase(world, 'decision')
    const status = async (who: string | null) => (await (who ? await world.as(who) : world.visitor).get(path)).status
    expect(await status(coordinator)).toBe(200)
    expect(await status(director)).toBe(200)
    const project = 'projekt-hoejvangen-projektleder'
    expect(await status(project)).toBe(404)
    for (const who of ['skanderborg-byraadsmedlem', 'hoejvangen-ssp', 'skanderborg-revisor']) expect(await status(who), who).toBe(403)
    expect(await status('koebenhavn-koordinator')).toBe(404)
    expect(await status(null)).toBe(303)
    const address = `/omraader/${await ask<string>('select slug as answer from helhed.area where id = $1', area)}`
    const seen = (await (await world.as(project)).get(address)).html
    expect(seen).not.toContain('Signaler og sag')
    expect(seen).not.toContain(slug)
    const organisation = await bySlug(world, 'organisation', 'boligorganisation-hoejvangen')
    const shared = await (await world.as(coordinator)).post(`${path}/partnere`, { organisation, reason: 'De arbejder der', version: '1' })
    expect(shared.status).toBe(303)
    expect(await status(project)).toBe(200)
  })

  it('a page costs five statements, a list three, the overview five', async () => {
    const visit = await world.as(coordinator)
    const cost = async (path: string) => {
      world.statements.length = 0
      await visit.get(path)
      return world.statements.length
    }
    expect(await cost('/udpegning')).toBeLessThanOrEqual(3)
    expect(await cost('/udpegning/eskebaekparken')).toBeLessThanOrEqual(5)
    expect(await cost('/omraader/eskebaekparken')).toBeLessThanOrEqual(5)
    expect(await cost('/overblik')).toBeLessThanOrEqual(5)
  })

  it('an overdue review and a case that is ready stand in the overview of those who can do them', async () => {
    const { slug } = await laidCase(world, 'decision')
    const chair = (await (await world.as(director)).get('/overblik')).html
    expect(chair).toContain(`/udpegning/${slug}/afgoerelse`)
    expect(chair).toContain('/udpegning/eskebaekparken/gennemgang')
    const prepared = (await (await world.as(coordinator)).get('/overblik')).html
    expect(prepared).toContain('/udpegning/eskebaekparken/gennemgang')
    expect(prepared).not.toContain(`/udpegning/${slug}/afgoerelse`)
    expect((await (await world.as('skanderborg-byraadsmedlem')).get('/overblik')).html).not.toContain('/udpegning/')
  })
})
