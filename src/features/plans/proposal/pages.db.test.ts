import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePress } from '#print/press'
import { closeWordPress } from '#print/word'
import { docxWords } from '../../../../test/setup/docx.ts'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import { pdfFacts } from '../../../../test/setup/pdf.ts'
import { plantPlan } from '../../../../test/setup/plant.ts'
import { plantApproval } from '../../../../test/setup/plant-approval.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

const proposal = '/planer/proevens-plan/indstilling'

let world: World
let coordinator: Visit
let leader: Visit
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as('skanderborg-koordinator')
  leader = await world.as('projekt-hoejvangen-projektleder')
  await plantApproval(world, await plantPlan(world))
})
afterAll(async () => {
  await Promise.all([world.close(), closePress(), closeWordPress()])
})

describe('the proposal to the council', () => {
  it('says what is asked, what it costs, what was decided, and its annexes with their hashes, before anybody wrote', async () => {
    const words = wordsOf((await coordinator.get(proposal)).html)
    for (const said of ['Det indstilles,', 'at proevens-plan godkendes', 'Rammen er 400.000 kr.', 'Hvem betaler', 'version 1, frosset'])
      expect(words, said).toContain(said)
    const { rows } = await world.owner.query<{ hash: string }>(
      `select v.hash from helhed.work_version v join helhed.work on work.id = v.work_id where work.slug = 'proevens-plan'`,
    )
    expect(words.replaceAll(' ', '')).toContain(rows[0]?.hash)
  })

  it('is written by the municipality’s people and not by the project', async () => {
    expect((await leader.get(proposal)).status).toBe(200)
    expect((await leader.get(`${proposal}/tekst`)).status).toBe(403)
    expect((await leader.post(`${proposal}/politikker`, { title: 'x' })).status).toBe(403)
    expect((await world.visitor.get(proposal)).status).toBe(303)
    expect((await (await world.as('gentofte-koordinator')).get(proposal)).status).toBe(404)
  })

  it('names policies, each once, and forgets the one that is taken away', async () => {
    const add = (title: string, reference = '') => coordinator.post(`${proposal}/politikker`, { title, reference })
    expect((await add('')).status).toBe(422)
    expect((await add('Tryghedspolitik', 'https://example.invalid/politik')).status).toBe(303)
    const twice = await add('Tryghedspolitik', '26/15')
    expect([twice.status, errorAt(twice.html, 'title'), valueIn(twice.html, 'reference')]).toEqual([
      422,
      expect.stringContaining('Den står der allerede.'),
      '26/15',
    ])
    expect(wordsOf((await coordinator.get(proposal)).html)).toContain('Tryghedspolitik')
    const { rows } = await world.owner.query<{ id: string }>(`select id from helhed.plan_policy where title = 'Tryghedspolitik'`)
    expect((await coordinator.post(`${proposal}/politikker/${rows[0]?.id}/fjern`)).status).toBe(303)
    expect(wordsOf((await coordinator.get(proposal)).html)).not.toContain('Tryghedspolitik')
  })

  it('is frozen once somebody gave a reason, and then comes byte for byte the same', async () => {
    expect((await coordinator.post(`${proposal}/frys`)).status).toBe(422)
    expect((await coordinator.post(`${proposal}/tekst`, { summary: 'Området skal være trygt.' })).status).toBe(303)
    expect((await coordinator.post(`${proposal}/tekst`, { summary: 'En anden.' })).status, 'stale').toBe(409)
    expect((await coordinator.post(`${proposal}/frys`)).status).toBe(303)
    const [pdf, word] = [await coordinator.get(`${proposal}/1.pdf`), await coordinator.get(`${proposal}/1.docx`)]
    expect(pdfFacts(pdf.bytes)).toMatchObject({ tagged: true, accessible: '1', title: 'Indstilling om proevens-plan' })
    expect((await coordinator.post(`${proposal}/tekst`, { summary: 'Siden.', version: '1' })).status).toBe(303)
    for (const [path, bytes] of [
      ['1.pdf', pdf.bytes],
      ['1.docx', word.bytes],
    ] as const)
      expect(Buffer.compare((await leader.get(`${proposal}/${path}`)).bytes, bytes), path).toBe(0)
    expect(wordsOf((await coordinator.get(proposal)).html)).toContain('Området skal være trygt.')
    expect(docxWords((await coordinator.get(`${proposal}/kladde.docx`)).bytes)).toContain('Siden.')
    for (const path of ['2.pdf', 'x.pdf', '1.odt']) expect((await coordinator.get(`${proposal}/${path}`)).status, path).toBe(404)
  })

  it('of København says how 12,5 per cent are 10,6 and 1,9', async () => {
    const secretariat = await world.as('boligsocialt-sekretariat')
    const { html } = await secretariat.get('/planer/helhedsplan-tingbjerg-husum-2016-2019/indstilling')
    const words = wordsOf(html)
    expect(words).toContain('Kommunens 12,50 % består af 10,60 % i delaftalerne')
    expect(words).toContain('1,90 % til koordination')
    expect(words).toContain('Version 1, frosset 21. april 2016')
  })
})
