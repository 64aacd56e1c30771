import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePress } from '#print/press'
import { closeWordPress } from '#print/word'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import { pdfFacts } from '../../../../test/setup/pdf.ts'
import { type Planted, plantPlan } from '../../../../test/setup/plant.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, testDay, type World } from '../../../../test/setup/world.ts'

const one = '/planer/proevens-plan/praekvalifikation'

let world: World
let planted: Planted
let coordinator: Visit
let leader: Visit
let reader: Visit
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as('skanderborg-koordinator')
  leader = await world.as('projekt-hoejvangen-projektleder')
  reader = await world.as('skanderborg-revisor')
  planted = await plantPlan(world)
})
afterAll(async () => {
  await Promise.all([world.close(), closePress(), closeWordPress()])
})

const paragraph = 'Mange beboere er utrygge, når de går hjem om aftenen, og flere familier fortæller det samme. '.repeat(12)
const long = Array.from({ length: 30 }, () => paragraph).join('\n\n')

describe('a prequalification', () => {
  it('says what is lacking before anybody wrote, and is not finished without', async () => {
    const words = wordsOf((await leader.get(one)).html)
    for (const said of ['områdets udfordringer er ikke beskrevet', 'Stamdata', 'Nøgletal', 'Hvem betaler'])
      expect(words, said).toContain(said)
    expect((await leader.post(`${one}/faerdig`)).status).toBe(422)
    expect((await world.visitor.get(one)).status).toBe(303)
    expect((await (await world.as('gentofte-koordinator')).get(one)).status).toBe(404)
  })

  it('counts its pages as they print, refuses what is too long and says by how much; shortened it passes', async () => {
    expect((await leader.post(`${one}/tekst`, { challenges: long })).status).toBe(422)
    const much = long.slice(0, 7_900)
    expect((await leader.post(`${one}/tekst`, { challenges: much, efforts: much, organisation: much })).status).toBe(303)
    const { html } = await leader.get(one)
    const [, pages] = /fylder (\d+) sider, \d+ mere end de 5/.exec(wordsOf(html)) ?? []
    expect(Number(pages)).toBeGreaterThan(5)
    expect(pdfFacts((await leader.get(`${one}/kladde.pdf`)).bytes).pages, 'annexes do not count').toBeGreaterThan(Number(pages))
    const refused = await leader.post(`${one}/faerdig`)
    expect([refused.status, wordsOf(refused.html)]).toEqual([422, expect.stringContaining('mere end de 5')])
    expect((await leader.post(`${one}/tekst`, { challenges: 'Kort.' })).status, 'stale').toBe(409)
    expect(
      (await leader.post(`${one}/tekst`, { challenges: 'Mange er utrygge.', efforts: 'Flere voksne ude.', version: '1' })).status,
    ).toBe(303)
    expect(wordsOf((await leader.get(one)).html)).toContain('fylder 1 af højst 5 sider')
  })

  it('is frozen, and recommended by somebody else than who finished it', async () => {
    expect((await reader.post(`${one}/faerdig`)).status).toBe(403)
    expect((await coordinator.post(`${one}/faerdig`)).status).toBe(303)
    const words = { step: 'recommended', on: testDay, remark: 'Kommunen anbefaler planen.' }
    const own = await coordinator.post(`${one}/anbefaling`, words)
    expect([own.status, wordsOf(own.html)]).toEqual([422, expect.stringContaining('Du har selv gjort papiret færdigt')])
    expect((await leader.post(`${one}/anbefaling`, words)).status, 'the project does not').toBe(403)
    expect((await leader.post(`${one}/sendt`, { on: testDay })).status, 'not sent before').toBe(422)
    const director = await world.as('skanderborg-direktoer')
    const early = await director.post(`${one}/anbefaling`, { ...words, on: '2026-05-31' })
    expect([early.status, valueIn(early.html, 'remark')]).toEqual([422, words.remark])
    expect(errorAt(early.html, 'on')).toContain('før det skridt')
    expect((await director.post(`${one}/anbefaling`, { ...words, remark: '' })).status, 'its words go with it').toBe(422)
    expect((await director.post(`${one}/anbefaling`, words)).status).toBe(303)
    expect((await director.post(`${one}/anbefaling`, words)).status, 'once').toBe(422)
    expect((await leader.post(`${one}/faerdig`)).status, 'what is recommended is sent first').toBe(422)
  })

  it('is sent, lies still, is rejected, written anew and finished as the next version', async () => {
    expect((await leader.post(`${one}/sendt`, { on: testDay, remark: 'Sag 123' })).status).toBe(303)
    expect((await leader.post(`${one}/tekst`, { challenges: 'Nej', version: '2' })).status).toBe(422)
    const [pdf] = [await reader.get(`${one}/1.pdf`)]
    expect(pdfFacts(pdf.bytes)).toMatchObject({ tagged: true, accessible: '1', title: 'Prækvalifikation: proevens-plan' })
    expect((await leader.post(`${one}/svar`, { step: 'rejected', on: testDay, remark: 'For bredt.' })).status).toBe(303)
    expect(wordsOf((await leader.get(one)).html)).toContain('Afvist af fonden')
    expect((await leader.post(`${one}/tekst`, { challenges: 'Unge er utrygge.', version: '2' })).status).toBe(303)
    expect((await leader.post(`${one}/faerdig`)).status).toBe(303)
    expect(Buffer.compare((await reader.get(`${one}/1.pdf`)).bytes, pdf.bytes)).toBe(0)
    expect(wordsOf((await leader.get(one)).html)).toContain('venter på kommunens anbefaling')
  })

  it('keeps the order and the two persons also in the database', async () => {
    const { rows } = await world.owner.query<{ id: string; sent_by: string; sent_for: string; sent_under: string }>(
      `select v.id, sent_by, sent_for, sent_under from helhed.report_version v join helhed.report r on r.id = v.report_id
       where r.kind = 'prequalification' and v.work_id = $1 order by number desc limit 1`,
      [planted.plan],
    )
    const [version] = rows
    const add = (step: string) =>
      world.owner.query(
        `insert into helhed.prequalification_step (municipality, id, version_id, step, happened_on, recorded_at, recorded_by, recorded_for, recorded_under)
         values (746, gen_random_uuid(), $1, $2, $3, now(), $4, $5, $6)`,
        [version?.id, step, testDay, version?.sent_by, version?.sent_for, version?.sent_under],
      )
    await expect(add('recommended')).rejects.toMatchObject({ constraint: 'recommended_by_somebody_else' })
    await expect(add('sent')).rejects.toMatchObject({ constraint: 'step_follows_the_one_before' })
    await expect(add('accepted')).rejects.toMatchObject({ constraint: 'step_follows_the_one_before' })
  })
})

describe('the dialogue', () => {
  const dialogue = '/planer/proevens-plan/dialog'

  it('keeps each question with its one answer, in the order of who waits', async () => {
    expect((await leader.post(dialogue, { askedOn: '2031-01-01', question: 'Hvem?' })).status).toBe(422)
    expect((await reader.post(dialogue, { askedOn: testDay, question: 'Hvem?' })).status).toBe(403)
    expect((await leader.post(dialogue, { askedOn: '2026-05-20', question: 'Hvem tager over?' })).status).toBe(303)
    const waiting = wordsOf((await reader.get(dialogue)).html)
    expect(waiting).toContain('1 spørgsmål venter på svar')
    expect(waiting).toContain('venter på svar i 12 dage')
    const { rows } = await world.owner.query<{ id: string }>('select id from helhed.fund_question where work_id = $1', [planted.plan])
    const href = `${dialogue}/${rows[0]?.id}`
    const before = await leader.post(href, { answeredOn: '2026-05-19', answer: 'Vi.' })
    expect([before.status, errorAt(before.html, 'answeredOn')]).toEqual([422, expect.stringContaining('før fonden spurgte')])
    expect((await leader.post(href, { answeredOn: testDay, answer: 'Boligorganisationen.' })).status).toBe(303)
    expect((await leader.post(href, { answeredOn: testDay, answer: 'En anden.' })).status, 'once').toBe(422)
    expect(wordsOf((await reader.get(dialogue)).html)).toContain('Boligorganisationen.')
    expect((await leader.get(`${dialogue}/01900000-0000-7000-8000-000000000000`)).status).toBe(404)
  })
})
