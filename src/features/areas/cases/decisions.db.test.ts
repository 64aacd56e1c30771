import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseVersion, laidCase } from '../../../../test/doings/cases.ts'
import { laidSignal } from '../../../../test/doings/signals.ts'
import { bySlug } from '../../../../test/setup/lay.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { decideCase } from '../index.ts'

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

const decision = {
  ...{ outcome: 'designated', decidedOn: '2026-06-01', dueOn: '2027-06-01', reasons: 'Indsatserne skal hænge sammen', version: '1' },
  ...{ withoutSignal: 'Hørt mundtligt', withoutAssessment: 'Bestilt', forum: 'new', residentsPart: 'Afdelingsbestyrelsen har en plads' },
}

const decide = async (who: string, path: string, words: Readonly<Record<string, string>>) =>
  (await world.as(who)).post(`${path}/afgoerelse`, { ...decision, ...words })

describe('the steering group designates an area', () => {
  it('and its forum, its classification, its review and its bead come in the same act', async () => {
    const { id, area, path } = await laidCase(world, 'decision')
    const answer = await decide(director, path, { forumName: 'KUF i samme handling' })
    expect(answer.status).toBe(303)
    expect(await ask(`select state || ' ' || due_on as answer from helhed.area_case where id = $1`, id)).toBe('designated 2027-06-01')
    const forum = await ask<string>(
      `select b.id as answer from helhed.body b join helhed.area_body t on t.body_id = b.id
       where t.area_id = $1 and b.kind = 'coordination_forum' and b.residents_part <> '' and b.name = 'KUF i samme handling'`,
      area,
    )
    expect(forum).toBeDefined()
    expect(await ask('select forum_id as answer from helhed.area_case where id = $1', id)).toBe(forum)
    expect(
      await ask(
        `select label as answer from helhed.area_classification where area_id = $1 and scheme = 'municipality' and upper_inf(period)`,
        area,
      ),
    ).toBe('Boligsocialt udfordret')
    expect(
      await ask(
        `select count(*)::int as answer from helhed.thread_link l join helhed.thread_bead b on b.id = l.to_id where l.from_id = $1 and b.place in ('decision', 'forum')`,
        area,
      ),
    ).toBe(2)
    expect(await ask(`select composition as answer from helhed.body where id = $1`, forum)).toBe('skanderborg-forum')
    expect(plain((await (await world.as(coordinator)).get(path)).html)).toContain('Uden signal: Hørt mundtligt')
  })

  it('takes the forum over that is tied to Mølleparken, and doubles none', async () => {
    const bodies = () => ask<number>(`select count(*)::int as answer from helhed.body where name like 'KUF Mølleparken%'`)
    const forum = await bySlug(world, 'body', 'kuf-moelleparken')
    const version = await caseVersion(world, 'moelleparken')
    const silent = await decide(director, '/udpegning/moelleparken', { forum, version, residentsPart: '' })
    expect(plain(silent.html)).toContain('Skriv, hvordan beboerne deltager')
    const answer = await decide(director, '/udpegning/moelleparken', { forum, version, residentsPart: 'To beboere sidder med' })
    expect(answer.status).toBe(303)
    expect(await ask('select residents_part as answer from helhed.body where id = $1', forum)).toBe('To beboere sidder med')
    expect(await ask('select task as answer from helhed.area_body where body_id = $1', forum)).toBe(
      'Koordinerer indsatsen i det udpegede område',
    )
    expect(await bodies()).toBe(1)
    expect(await ask(`select forum_id as answer from helhed.area_case where slug = 'moelleparken'`)).toBe(forum)
    const area = await bySlug(world, 'area', 'moelleparken')
    expect(
      await ask(
        `select upper(period)::text as answer from helhed.area_classification where area_id = $1 and scheme = 'under_assessment'`,
        area,
      ),
    ).toBe('2026-06-01')
    expect(plain((await (await world.as(coordinator)).get('/omraader/moelleparken')).html)).toContain(
      'Udpeget som boligsocialt udfordret 1. juni 2026',
    )
  })

  it.each([
    [{ reasons: '' }, 'Feltet skal udfyldes'],
    [{ outcome: '' }, 'Vælg'],
    [{ decidedOn: '2026-06-02' }, 'Dagen er ikke kommet endnu'],
    [{ decidedOn: '2026-04-30' }, 'Dagen ligger før sagen begyndte'],
    [{ dueOn: '' }, 'Skriv, hvilken dag der ses på det igen'],
    [{ withoutSignal: '' }, 'Skriv, hvorfor det udpeges alligevel'],
    [{ withoutAssessment: '' }, 'Skriv, hvorfor det udpeges alligevel'],
    [{ forumName: '' }, 'Skriv, hvad det nye forum hedder'],
    [{ residentsPart: '' }, 'Skriv, hvordan beboerne deltager'],
    [{ forum: '' }, 'Vælg et forum for området'],
    [{ forum: '01900000-0000-7000-8000-000000000000' }, 'Vælg et forum for området'],
    [{ forumName: 'KUF Højvangen' }, 'Kommunen har allerede et organ med det navn.'],
  ])('is refused %o, keeps the words, and leaves nothing half-written', async (wrong, sentence) => {
    const { path } = await laidCase(world, 'decision')
    const before = await counts()
    const answer = await decide(director, path, { forumName: 'KUF Nej', ...wrong })
    expect(answer.status).toBe(422)
    expect(plain(answer.html)).toContain(sentence)
    if (!('reasons' in wrong)) expect(answer.html).toContain(decision.reasons)
    expect(await counts()).toBe(before)
  })

  it('is told by the chair; a coordinator records it from a paper, others do neither', async () => {
    const { path, id } = await laidCase(world, 'decision')
    const without = await decide(coordinator, path, { forumName: 'KUF A' })
    expect(plain(without.html)).toContain('Skriv, hvilket referat beslutningen står i.')
    expect((await decide(coordinator, path, { forumName: 'KUF A', paper: 'Referat 1. juni, punkt 3' })).status).toBe(303)
    expect(
      await ask(
        'select seat_id as answer from helhed.case_decision d join helhed.case_step s on s.id = d.step_id where s.case_id = $1',
        id,
      ),
    ).toBeNull()
    for (const who of ['skanderborg-byraadsmedlem', 'hoejvangen-dagtilbudsleder', 'skanderborg-administrator']) {
      expect((await decide(who, path, {})).status, who).toBe(403)
    }
    expect((await decide('projekt-hoejvangen-projektleder', path, {})).status).toBe(403)
    expect((await decide('koebenhavn-koordinator', path, {})).status).toBe(404)
  })

  it('a director who does not chair the body tells nothing for it', async () => {
    const { id, path } = await laidCase(world, 'decision')
    await world.superuser.query(
      `update helhed.area_case set body_id = (select id from helhed.body where slug = 'byraadet-i-skanderborg') where id = $1`,
      [id],
    )
    const answer = await decide(director, path, { forumName: 'KUF B' })
    expect(answer.status).toBe(422)
    expect(plain(answer.html)).toContain('der fortæller, hvad organet besluttede')
  })

  it('to designate tells whoever wrote its signals, in the signal, and the overviews of who did and of who is to publish it', async () => {
    const { path, id, area } = await laidCase(world, 'decision')
    const signal = await laidSignal(world)
    await world.superuser.query(
      `update helhed.signal set area_id = $1, case_id = $2, state = 'in_case', waiting_since = null where id = $3`,
      [area, id, signal],
    )
    const decidedOn = world.platform.clock.today()
    expect(
      (await decide(director, path, { forumName: 'KUF med nyt', decidedOn, dueOn: `${Number(decidedOn.slice(0, 4)) + 1}-06-01` })).status,
    ).toBe(303)
    const writer = await world.as('hoejvangen-dagtilbudsleder')
    const { html } = await writer.get(`/signaler/${signal}`)
    expect(plain(html)).toContain('Området er udpeget, og et forum arbejder videre med det.')
    expect(plain(html)).toMatch(/Afgjort: .* er udpeget af Styregruppen for den boligsociale indsats den /)
    expect(html).not.toContain(`href="${path}"`)
    expect((await writer.get('/overblik')).html).toContain(`href="/signaler/${signal}"`)
    const prepares = await world.as(coordinator)
    expect(plain((await prepares.get('/overblik')).html)).toContain('Offentliggør udpegningen af')
    const recent = async (who: string, page: string) => (await (await world.as(who)).get(page)).html
    expect(await recent(coordinator, '/overblik')).toContain('#udpegning"')
    expect(await recent('skanderborg-byraadsmedlem', '/overblik/kommune?kommune=skanderborg')).toContain('#udpegning"')
  })

  it('not to designate closes the signals with the reasons, which their writers read', async () => {
    const { slug, path, id, area } = await laidCase(world, 'decision')
    const signal = await laidSignal(world)
    await world.superuser.query(
      `update helhed.signal set area_id = $1, case_id = $2, state = 'in_case', waiting_since = null where id = $3`,
      [area, id, signal],
    )
    const answer = await decide(director, path, { outcome: 'declined', dueOn: '', reasons: 'Kommunen er der ikke mere end andre steder.' })
    expect(answer.status).toBe(303)
    const { html } = await (await world.as('hoejvangen-dagtilbudsleder')).get(`/signaler/${signal}`)
    expect(html).toContain('Kommunen er der ikke mere end andre steder.')
    expect(plain(html)).toContain('ikke udpeget')
    expect(html).not.toContain(`href="/udpegning/${slug}"`)
  })

  it('a tab that was left open has no form for what cannot be done any more, says what happened and keeps the words', async () => {
    const { path } = await laidCase(world, 'decision')
    const visit = await world.as(director)
    expect((await visit.get(`${path}/afgoerelse`)).html).toContain('name="reasons"')
    expect((await decide(director, path, { forumName: 'KUF før fanebladet' })).status).toBe(303)
    const late = await decide(director, path, { forumName: 'KUF to', reasons: 'Mine egne ord' })
    expect(late.status).toBe(422)
    expect(late.html).not.toContain('name="reasons"')
    expect(plain(late.html)).toMatch(/Sagen er ført videre[\s\S]*Udpeget, 1\. juni 2026/)
    expect(late.html).toContain('Mine egne ord')
    const fresh = await visit.get(`${path}/afgoerelse`)
    expect(fresh.html).toContain('Sagen er ført videre')
    expect(fresh.html).not.toContain('Det skrev du')
  })

  it('leads who may publish to it, step by step, and tells others who does it', async () => {
    const { path, area } = await laidCase(world, 'decision')
    expect((await decide(director, path, { forumName: 'KUF på offentlig side' })).status).toBe(303)
    const slug = (await ask<string>('select slug as answer from helhed.area where id = $1', area)) ?? ''
    const [coordinates, directs] = [await world.as(coordinator), await world.as(director)]
    const seen = async () => plain((await coordinates.get(path)).html)
    expect(await seen()).toContain(`href="/omraader/${slug}#offentlig">Offentliggør området`)
    expect(plain((await directs.get(path)).html)).toContain('Det gør den boligsociale koordinator eller sekretariatet.')
    expect((await coordinates.post(`/omraader/${slug}/offentliggoerelse`)).status).toBe(303)
    expect((await world.visitor.get(`/omraader/${slug}`)).html).toContain('KUF på offentlig side')
    expect(await seen()).toContain(`href="${path}/offentliggoerelse">Offentliggør udpegningen`)
    // Published before the decision: the page of the area and the case both say so, until it is published anew.
    await world.owner.query(
      `update helhed.case_step set recorded_at = now() + interval '100 years' where outcome = 'designated' and case_id = (select id from helhed.area_case where area_id = $1)`,
      [area],
    )
    expect(await seen()).toContain(`href="/omraader/${slug}#offentlig">Offentliggør området igen`)
    expect(plain((await coordinates.get(`/omraader/${slug}`)).html)).toContain('Siden er ældre end afgørelsen om udpegning')
    expect(plain((await directs.get(`/omraader/${slug}`)).html)).toContain('sekretariatet offentliggør den igen')
  })

  it('two who decide at once: the second is told and saves nothing', async () => {
    const { id } = await laidCase(world, 'decision')
    const input = {
      ...{
        case: id,
        version: 1,
        outcome: 'wait' as const,
        decidedOn: '2026-06-01',
        dueOn: '2026-09-01',
        paper: null,
        item: null,
        reasons: 'Vent',
      },
      ...{ withoutSignal: null, withoutAssessment: null, forum: null },
    }
    const actor = await world.actor(director)
    expect((await decideCase(world.platform, actor, input)).ok).toBe(true)
    const second = await decideCase(world.platform, actor, input)
    expect(second.ok ? [] : second.refusals.map(({ field }) => field)).toEqual(['version'])
  })
})
