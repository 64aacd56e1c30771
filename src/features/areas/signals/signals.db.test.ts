import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '#kernel/id'
import { laidSignal } from '../../../../test/doings/signals.ts'
import { bySlug } from '../../../../test/setup/lay.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { answerSignal, closeSignal, replyToAnswer, seeSignal, sendSignal } from '../index.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
afterAll(() => world.close())

const coordinator = 'skanderborg-koordinator'
const leader = 'hoejvangen-dagtilbudsleder'
const worker = 'hoejvangen-ssp'

const sentences = (html: string): string => html.replaceAll('\u00a0', ' ')

const words = async (more: Readonly<Record<string, string>> = {}) => ({
  id: newId(),
  where: `area:${await bySlug(world, 'area', 'hoejvangen')}`,
  topic: 'safety',
  seriousness: 'urgent',
  words: 'Der er mørkt på stien.',
  seenOn: '2026-05-30',
  ...more,
})

const count = async (): Promise<number> => {
  const { rows } = await world.owner.query<{ count: number }>('select count(*) as count from helhed.signal')
  return rows[0]?.count ?? 0
}

const stateOf = async (id: string) => {
  const { rows } = await world.owner.query<{ state: string; waiting: boolean }>(
    'select state, waiting_since is not null as waiting from helhed.signal where id = $1',
    [id],
  )
  return rows[0]
}

describe('a day-care leader', () => {
  it('sends a signal about the own area, finds it again and reads the answer', async () => {
    const visit = await world.as(leader)
    const sent = await visit.post('/signaler/nyt', await words())
    expect(sent.status).toBe(303)
    const [address = ''] = (sent.location ?? '').split('?')
    const id = address.split('/').at(-1) ?? ''
    expect(sentences((await visit.get('/signaler/mine')).html)).toContain('Tryghed: Højvangen')
    const answer = await (await world.as(coordinator)).post(`${address}/svar`, { answer: 'Lamperne skiftes i morgen.', version: '1' })
    expect(answer.status).toBe(303)
    expect(sentences((await visit.get('/overblik')).html)).toContain('Der er nyt om dit signal: Højvangen')
    expect((await visit.get(address)).html).toContain('Lamperne skiftes i morgen.')
    expect(await stateOf(id)).toEqual({ state: 'answered', waiting: false })
    expect((await visit.post(`${address}/besked`, { reply: 'Det er stadig mørkt.', version: '2' })).status).toBe(303)
    expect(await stateOf(id)).toEqual({ state: 'seen', waiting: true })
    expect((await visit.get('/overblik')).html).not.toContain(address)
  })

  it('with several places has none chosen before, so that no signal is about the wrong one', async () => {
    const one = await world.as(leader)
    await one.post('/signaler/nyt', await words({ where: 'other', other: 'mølleparken' }))
    const { html } = await one.get('/signaler/nyt')
    expect(html).toContain('Mølleparken')
    expect(html).not.toMatch(/name="where" value="[^"]+" checked/)
  })

  it('names an area without a mandate there by its name, or a place that nobody knows in own words', async () => {
    const visit = await world.as(leader)
    const known = await visit.post('/signaler/nyt', await words({ where: 'other', other: 'mølleparken' }))
    expect(known.status).toBe(303)
    const asked = await visit.post('/signaler/nyt', await words({ where: 'other', other: 'Møleparken' }))
    expect(asked.status).toBe(422)
    expect(asked.html).toMatch(/value="area:[0-9a-f-]+"\/><label [^>]+><span>Mølleparken/)
    expect(asked.html).toContain('Helhed kender intet sted, der hedder »Møleparken«')
    const own = await visit.post('/signaler/nyt', await words({ where: 'words', other: 'Gården ved stationen' }))
    expect(own.status).toBe(303)
    const { html } = await (await world.as(coordinator)).get((own.location ?? '').split('?')[0] ?? '')
    expect(html).toContain('Gården ved stationen')
    expect(html).toContain('ikke lagt i et område endnu')
  })

  it('who sends the same form twice has sent one signal', async () => {
    const visit = await world.as(leader)
    const form = await words()
    const before = await count()
    for (const _ of [1, 2]) expect((await visit.post('/signaler/nyt', form)).location).toContain(`/signaler/${form.id}`)
    expect(await count()).toBe(before + 1)
  })

  it.each([
    [{ words: 'Det er 010180-1234' }, 'ligner et CPR-nummer'],
    [{ words: 'Ring 12 34 56 78' }, 'ligner et telefonnummer'],
    [{ words: 'Skriv til nogen@eksempel.dk' }, 'ligner en mailadresse'],
    [{ words: 'Det er Mohamed Hansen' }, 'navnet på en person'],
    [{ words: '' }, 'Feltet skal udfyldes'],
    [{ topic: 'vejret' }, 'Vælg et af emnerne'],
    [{ seriousness: 'meget' }, 'Vælg'],
    [{ seenOn: '2026-06-02' }, 'Dagen er ikke kommet endnu'],
    [{ where: 'other', other: '' }, 'Skriv, hvad stedet hedder'],
    [{ where: 'area:01900000-0000-7000-8000-000000000000' }, 'Vælg et sted i kommunen'],
    [{ where: 'words', other: 'Hos 010180-1234' }, 'ligner et CPR-nummer'],
  ])('is refused %o, and keeps the words', async (wrong, sentence) => {
    const before = await count()
    const answer = await (await world.as(leader)).post('/signaler/nyt', await words(wrong))
    expect(answer.status).toBe(422)
    expect(sentences(answer.html)).toContain(sentence)
    expect(answer.html).toContain((wrong as { words?: string }).words ?? 'Der er mørkt på stien.')
    expect(await count()).toBe(before)
  })

  it('who has been asked about a name and says that it is none, is believed', async () => {
    const answer = await (await world.as(leader)).post('/signaler/nyt', await words({ words: 'Uro ved Anne Maries Allé', noNames: 'yes' }))
    expect(answer.status).toBe(303)
  })

  it('cannot name a place of another municipality', async () => {
    const { rows } = await world.owner.query<{ id: string }>('select id from helhed.area where municipality <> 746 limit 1')
    const place = { kind: 'area' as const, id: rows[0]?.id ?? '' }
    const result = await sendSignal(world.platform, await world.actor(leader), {
      ...{ id: newId(), municipality: 746, place, topic: 'safety', seriousness: 'talk', words: 'Et sted', seenOn: '2026-05-30' },
      noNames: false,
    })
    expect(result.ok ? [] : result.refusals.map(({ field }) => field)).toEqual(['where'])
  })
})

describe('who may see a signal', () => {
  it('whoever wrote it, coordinator, secretariat and director; nobody else, and not by search', async () => {
    const id = await laidSignal(world)
    const status = async (who: string | null) => (await (who ? await world.as(who) : world.visitor).get(`/signaler/${id}`)).status
    for (const who of [leader, coordinator, 'skanderborg-direktoer']) expect(await status(who), who).toBe(200)
    expect(await status(worker)).toBe(404)
    expect(await status('koebenhavn-koordinator')).toBe(404)
    for (const who of ['skanderborg-byraadsmedlem', 'skanderborg-revisor', 'skanderborg-administrator'])
      expect(await status(who), who).toBe(403)
    expect(await status('projekt-hoejvangen-projektleder')).toBe(404)
    expect(await status(null)).toBe(303)
    const found = await (await world.as(coordinator)).get('/soeg?q=m%C3%B8rkt')
    expect(found.html).not.toContain('Der er mørkt på stien.')
  })

  it('own list shows what one has written and nothing else', async () => {
    await laidSignal(world)
    const { html } = await (await world.as(worker)).get('/signaler/mine')
    expect(html).not.toContain('Der er mørkt på stien.')
    const { rows } = await world.owner.query<{ id: string }>(
      `select s.id from helhed.signal s join helhed.person p on p.id = s.recorded_by where p.email <> $1`,
      [`${worker}@demo.invalid`],
    )
    for (const { id } of rows) expect(html).not.toContain(id)
  })

  it('a director reads the inbox and answers nothing', async () => {
    const id = await laidSignal(world)
    const director = await world.as('skanderborg-direktoer')
    expect((await director.get('/signaler')).html).toContain(id)
    expect((await director.post(`/signaler/${id}/svar`, { answer: 'Tak', version: '1' })).status).toBe(403)
  })
})

describe('the inbox', () => {
  it('is filtered in its address and counts what it shows', async () => {
    const visit = await world.as(coordinator)
    const shown = async (query: string) => sentences((await visit.get(`/signaler${query}`)).html)
    expect(await shown('')).toMatch(/\d+ signaler fra dem, der arbejder i områderne/)
    expect(await shown('?omraade=eskebaekparken&emne=safety&tilstand=waiting')).toContain('uro ved cykelskuret')
    expect(await shown('?omraade=eskebaekparken&emne=safety&tilstand=closed')).toContain('Ingen signaler svarer til filteret.')
    expect(await shown('?fra=2016-02-18&til=2016-02-18')).toContain('1 signal fra dem')
    expect(await shown('?fra=nonsens&tilstand=x&side=-3')).toContain('signaler fra dem')
  })

  it('costs three statements, a signal five', async () => {
    const visit = await world.as(coordinator)
    const id = await laidSignal(world, null)
    const cost = async (path: string) => {
      world.statements.length = 0
      await visit.get(path)
      return world.statements.length
    }
    expect(await cost('/signaler')).toBeLessThanOrEqual(3)
    expect(await cost(`/signaler/${id}`)).toBeLessThanOrEqual(5)
  })
})

describe('answering and closing', () => {
  it('a stale page saves nothing and keeps the words', async () => {
    const id = await laidSignal(world)
    const visit = await world.as(coordinator)
    await visit.post(`/signaler/${id}/svar`, { answer: 'Det første svar', version: '1' })
    const stale = await visit.post(`/signaler/${id}/svar`, { answer: 'Det andet svar', version: '1' })
    expect(stale.status).toBe(409)
    expect(stale.html).toContain('En anden gemte, mens du skrev.')
    expect(stale.html).toContain('Det første svar')
    expect(stale.html).toContain('Det andet svar')
    expect((await visit.get(`/signaler/${id}`)).html).not.toContain('Det andet svar')
  })

  it('takes a reason, which the writer reads, and then it is over', async () => {
    const id = await laidSignal(world)
    const visit = await world.as(coordinator)
    const without = await visit.post(`/signaler/${id}/luk`, { reason: ' ', version: '1' })
    expect(without.status).toBe(422)
    expect(await stateOf(id)).toEqual({ state: 'received', waiting: true })
    await visit.post(`/signaler/${id}/luk`, { reason: 'Lamperne er skiftet.', version: '1' })
    const own = await world.as(leader)
    expect((await own.get(`/signaler/${id}`)).html).toContain('Lamperne er skiftet.')
    expect((await own.post(`/signaler/${id}/besked`, { reply: 'Men', version: '2' })).html).toContain('Signalet er lukket.')
    expect((await visit.post(`/signaler/${id}/svar`, { answer: 'Men', version: '2' })).status).toBe(422)
  })

  it('refuses numbers of persons in answers too', async () => {
    const id = await laidSignal(world)
    const visit = await world.as(coordinator)
    for (const [path, name] of [
      ['svar', 'answer'],
      ['luk', 'reason'],
    ] as const) {
      const answer = await visit.post(`/signaler/${id}/${path}`, { [name]: 'Ring 12345678', version: '1' })
      expect(answer.html).toContain('ligner et telefonnummer')
    }
    expect(await stateOf(id)).toEqual({ state: 'received', waiting: true })
  })

  it('a signal of somebody else is not there for a front-line worker to write on', async () => {
    const signal = await laidSignal(world)
    const other = await world.actor(worker)
    await expect(replyToAnswer(world.platform, other, { signal, words: 'Hej', version: 1 })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await expect(seeSignal(world.platform, other, { signal })).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const own = await world.actor(leader)
    await expect(answerSignal(world.platform, own, { signal, words: 'Hej', version: 1 })).rejects.toMatchObject({ code: 'DENIED' })
    await expect(closeSignal(world.platform, own, { signal, reason: 'Hej', version: 1 })).rejects.toMatchObject({ code: 'DENIED' })
  })

  it('a place that nobody knew is laid in an area, once', async () => {
    const id = await laidSignal(world, null)
    const visit = await world.as(coordinator)
    const area = await bySlug(world, 'area', 'moelleparken')
    expect((await visit.get(`/signaler/${id}`)).html).toContain('Hvor hører det til?')
    expect((await visit.post(`/signaler/${id}/sted`, { area, version: '1' })).status).toBe(303)
    expect((await visit.post(`/signaler/${id}/sted`, { area, version: '2' })).html).toContain('Signalet ligger allerede i Mølleparken.')
    const { html } = await (await world.as(leader)).get(`/signaler/${id}`)
    expect(html).toContain('Lagt i Mølleparken')
  })
})
