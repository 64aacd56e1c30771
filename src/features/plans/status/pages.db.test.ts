import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePress } from '#print/press'
import { closeWordPress } from '#print/word'
import { docxWords } from '../../../../test/setup/docx.ts'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import { pdfFacts } from '../../../../test/setup/pdf.ts'
import { plantPlan } from '../../../../test/setup/plant.ts'
import { plantApproval } from '../../../../test/setup/plant-approval.ts'
import { plantDecisions } from '../../../../test/setup/plant-decisions.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

const list = '/planer/proevens-plan/statusrapporter'

let world: World
let coordinator: Visit
let leader: Visit
let reader: Visit
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as('skanderborg-koordinator')
  leader = await world.as('projekt-hoejvangen-projektleder')
  reader = await world.as('skanderborg-revisor')
  await plantDecisions(world, await plantApproval(world, await plantPlan(world)))
})
afterAll(async () => {
  await Promise.all([world.close(), closePress(), closeWordPress()])
})

/** The report that one test sends and the later ones look at. */
let sent = ''

const begin = async (period: string, words: Readonly<Record<string, string>> = {}): Promise<string> => {
  const { status, location } = await leader.post(`${list}/ny`, { period, ...words })
  expect(status, period).toBe(303)
  return new URL(location ?? '', 'http://x').pathname.replace(/\/tekst$/, '')
}

const write = (href: string, words: Readonly<Record<string, string>>, version = '1') => leader.post(`${href}/tekst`, { ...words, version })

describe('a status report', () => {
  it('begins with what the system knows, of a period that the plan has', async () => {
    expect((await leader.post(`${list}/ny`, { period: '2031-1' })).status).toBe(422)
    expect((await leader.post(`${list}/ny`, { period: 'x' })).status).toBe(422)
    const href = await begin('2016')
    expect((await leader.post(`${list}/ny`, { period: '2016' })).status, 'one a period').toBe(422)
    const words = wordsOf((await leader.get(href)).html)
    expect(words).toContain('Mål i alt: 4.')
    expect(words).toContain('Flere er trygge')
    expect(words).toContain('Aftenvandring')
    expect(words).toContain('Milepæle med frist i perioden: 4.')
    expect(words).toContain('Forbruget føres i den driftsansvarliges regnskab')
  })

  it('counts only what was measured by its last day', async () => {
    const href = await begin('2017-1')
    const words = wordsOf((await leader.get(href)).html)
    expect(words).toContain('målt 1 gang i perioden')
    expect(words).toContain('Reguleringskonto for 2016')
    const before = wordsOf((await leader.get(await begin('2016-2'))).html)
    expect(before).toContain('Ikke målt: 4.')
  })

  it('is not sent before somebody has written how it went; a stale edit keeps both', async () => {
    const href = await begin('2016-1')
    expect((await leader.post(`${href}/send`, {})).status).toBe(422)
    expect(wordsOf((await leader.get(`${href}/send`)).html)).toContain('Skriv først, hvordan perioden er gået')
    expect((await write(href, { summary: 'Det gik godt.' })).status).toBe(303)
    const stale = await write(href, { summary: 'Det gik skidt.' })
    expect(stale.status).toBe(409)
    for (const word of ['godt', 'skidt']) expect(wordsOf(stale.html)).toContain(word)
    expect(valueIn(stale.html, 'summary'), 'the user’s words are kept').toBe('Det gik skidt.')
  })

  it('is sent by whoever leads the plan, frozen with its hash, and comes byte for byte the same', async () => {
    const href = await begin('2018-1')
    await write(href, { summary: 'Først.\n\n- et\n- to' })
    expect((await coordinator.post(`${href}/send`, {})).status, 'not by the municipality').toBe(403)
    expect((await leader.post(`${href}/send`, {})).status).toBe(303)
    const [pdf, word] = [await leader.get(`${href}/1.pdf`), await leader.get(`${href}/1.docx`)]
    expect(pdfFacts(pdf.bytes)).toMatchObject({
      tagged: true,
      accessible: '1',
      language: 'da-DK',
      title: 'Statusrapport for 1. halvår 2018',
    })
    await world.owner.query(`update helhed.goal set title = 'Et andet mål'`)
    await write(href, { summary: 'Siden.' }, '2')
    for (const [path, bytes] of [
      ['1.pdf', pdf.bytes],
      ['1.docx', word.bytes],
    ] as const)
      expect(Buffer.compare((await reader.get(`${href}/${path}`)).bytes, bytes), path).toBe(0)
    const shown = wordsOf((await leader.get(href)).html)
    expect(shown).toContain('Først.')
    expect(shown).toContain('Flere er trygge')
    expect(wordsOf((await leader.get(`${href}?vis=kladde`)).html)).toContain('Siden.')
    expect(docxWords((await leader.get(`${href}/kladde.docx`)).bytes)).toContain('Et andet mål')
    expect(docxWords(word.bytes)).not.toContain('Et andet mål')
    sent = href
    await expect(world.owner.query(`update helhed.report_version set text = text || ' '`)).rejects.toThrow(/hash_is_that_of_the_report/)
  })

  it('is not noted by whoever sent it, and is sent again as the next version', async () => {
    expect((await leader.get(`${sent}/noteret`)).status).toBe(403)
    expect((await leader.post(`${sent}/send`, {})).status).toBe(303)
    expect(docxWords((await leader.get(`${sent}/2.docx`)).bytes)).toContain('Siden.')
    expect(docxWords((await leader.get(`${sent}/1.docx`)).bytes)).toContain('Først.')
  })

  it('is noted by the secretariat, on a day after it was sent, and closed from then on', async () => {
    const { rows } = await world.owner.query<{ slug: string; id: string }>(
      `select work.slug, report.id from helhed.report join helhed.work on work.municipality = report.municipality and work.id = report.work_id
       where report.municipality = 101 and report.period = '[2018-01-01,2019-01-01)'`,
    )
    const [{ slug = '', id = '' } = {}] = rows
    const href = `/planer/${slug}/statusrapporter/${id}`
    const secretariat = await world.as('boligsocialt-sekretariat')
    const task = 'Tag statusrapporten for hele 2018 til efterretning'
    expect(wordsOf((await secretariat.get('/overblik')).html)).toContain(task)
    const refused = async (notedOn: string) => errorAt((await secretariat.post(`${href}/noteret`, { notedOn })).html, 'notedOn')
    expect(await refused('2019-01-01')).toContain('før rapporten blev sendt')
    expect(await refused('2031-01-01')).toContain('fremtiden')
    expect((await secretariat.post(`${href}/noteret`, { notedOn: '2019-02-21', remark: 'Set.' })).status).toBe(303)
    expect(wordsOf((await secretariat.get(href)).html)).toContain('Taget til efterretning 21. februar 2019')
    expect(wordsOf((await secretariat.get('/overblik')).html)).not.toContain(task)
    expect((await secretariat.post(`${href}/tekst`, { summary: 'Nej', version: '2' })).status, 'closed').toBe(422)
    expect((await secretariat.post(`${href}/noteret`, { notedOn: '2019-02-21' })).status, 'once').toBe(422)
  })

  it('the next one takes the words of the last along', async () => {
    const href = await begin('2018-2', { copy: 'on' })
    expect(valueIn((await leader.get(`${href}/tekst`)).html, 'summary')).toBe('Siden.')
  })

  it('is read by whoever reads the plan, written by whoever writes it, and nobody’s elsewhere', async () => {
    expect((await reader.get(list)).html).not.toContain('Begynd en statusrapport')
    expect((await reader.get(`${sent}/tekst`)).status).toBe(403)
    for (const path of [`${sent}/9.pdf`, `${sent}/1.odt`, `${list}/01900000-0000-7000-8000-000000000000`])
      expect((await leader.get(path)).status, path).toBe(404)
    expect((await (await world.as('gentofte-koordinator')).get(`${sent}/1.pdf`)).status).toBe(404)
    expect((await world.visitor.get(`${sent}`)).status).toBe(303)
  })
})
