import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { errorAt, valueIn, wordsOf } from '../../../test/setup/html.ts'
import { doing, proposer } from '../../../test/setup/plant-efforts.ts'
import { laidProject, layRichProject, withDeliverable, withDocument } from '../../../test/setup/plant-projects.ts'
import type { Visit } from '../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../test/setup/world.ts'
import { moveDeliverable } from './commands/deliverables.ts'
import { stateProject } from './commands/status.ts'

const demonstration = '/projekter/boliger-til-socialt-udsatte-og-socialt-udsatte-boligomraader'
const rich = '/projekter/proevens-projekt'

let world: World
let member: Visit
beforeAll(async () => {
  world = await openWorld()
  await layRichProject(world)
  member = await world.as(proposer)
})
afterAll(() => world.close())

const words = async (path: string, visit = member): Promise<string> => wordsOf((await visit.get(path)).html)

describe('the demonstration', () => {
  it('is project 19.4 of the note: six deliverables by the end of 2015, what it builds on, and no leader yet', async () => {
    const page = await words(demonstration)
    expect(page).toContain('Besluttet af Direktionen, december 2014')
    expect(page).toContain('Projektleder ikke udpeget endnu')
    expect(page).toContain('5 af 6 leverancer er leveret')
    expect(page).toContain(
      'En kommunal strategi for udsatte boligområder Levevilkår og tryghed i udsatte boligområder Bygger på Strategi for den kommunale indsats i Højvangen',
    )
    for (const document of [
      'Strategi for den kommunale indsats i Højvangen 2012 Byrådet',
      'Den overordnede bosætningsstrategi ikke oplyst',
    ])
      expect(page).toContain(document)
    expect(page).not.toMatch(/Henning|Haahr/)
  })
})

describe('a project on its page', () => {
  it('says what is late first, and keeps the day that was agreed first beside the present one', async () => {
    const page = await words(rich)
    expect(page).toMatch(/1 leverance er forsinket: Fælles strategi\. Næste leverance er Aftale med boligorganisationerne/)
    expect(page).toContain('20. maj 2026 Flyttet 1 gang; først 1. maj 2026')
    expect(page).toContain('Høringen blev forlænget')
    expect(page.indexOf('Fælles strategi Boligplacering')).toBeLessThan(page.indexOf('Data om boligbehov Boligplacering'))
  })

  it('is listed on the pages of its steering group and its area, and in the list by what the address says', async () => {
    for (const path of ['/organer/styregruppen-for-den-boligsociale-indsats', '/omraader/hoejvangen'])
      expect((await member.get(path)).html).toContain(`href="${rich}"`)
    expect((await member.get('/omraader/moelleparken')).html).not.toContain(`href="${rich}"`)
    expect((await member.get('/projekter?omraade=hoejvangen&tilstand=late')).html).toContain(`href="${rich}"`)
    expect((await member.get('/projekter?tilstand=closed')).html).not.toContain(`href="${rich}"`)
  })

  it('is seen by its steering group and in its own areas, and by nobody from elsewhere', async () => {
    expect((await (await world.as('hoejvangen-ssp')).get(rich)).status).toBe(200)
    expect((await (await world.as('gentofte-koordinator')).get(rich)).status).toBe(404)
    expect((await (await world.as('hoejvangen-ssp')).get(`${rich}/ret`)).status).toBe(403)
    expect((await (await world.as('skanderborg-byraadsmedlem')).get(rich)).html).not.toContain(`${rich}/status/ny`)
  })

  it('goes on at its old address when it is renamed', async () => {
    const project = await laidProject(world, { name: 'Det gamle navn' })
    const asked = (await member.get(`${project.href}/ret`)).html
    const said = { from: '2026-01-01', until: '2026-12-31', rhythm: '6', decidedOn: '2025-12-01', decidedPrecision: 'month' }
    const form = { aim: valueIn(asked, 'aim') ?? '', director: 'Direktør', owner: 'Direktør', decidedBy: 'Direktionen', ...said }
    const body = (await world.owner.query<{ body_id: string }>('select body_id from helhed.project where id = $1', [project.id])).rows[0]
    const sent = { ...form, name: 'Det nye navn', body: body?.body_id ?? '', version: '1' }
    expect((await member.post(`${project.href}/ret`, sent)).location).toBe('/projekter/det-nye-navn?gjort=project.changed')
    expect((await member.get('/overblik')).html).toContain('href="/projekter/det-nye-navn"')
    expect((await member.get(project.href)).location).toBe('/projekter/det-nye-navn')
    const stale = await member.post('/projekter/det-nye-navn/ret', { ...sent, owner: 'Sekretariatschef' })
    expect(stale.status).toBe(409)
    expect(wordsOf(stale.html)).toContain('Det nye navn')
    expect(valueIn(stale.html, 'owner')).toBe('Sekretariatschef')
  })
})

describe('its forms', () => {
  it('show both days when somebody moved the deliverable meanwhile', async () => {
    const project = await laidProject(world)
    const deliverable = await withDeliverable(world, project)
    await doing(world)(proposer, moveDeliverable, {
      ...{ project: project.id, deliverable, version: 1 },
      dueOn: '2026-09-15',
      reason: 'Ferie',
    })
    const stale = await member.post(`${project.href}/leverancer/${deliverable}/flyt`, {
      dueOn: '2026-10-10',
      reason: 'Høring',
      version: '1',
    })
    expect(stale.status).toBe(409)
    expect(wordsOf(stale.html)).toContain('skal leveres senest 15. september 2026')
    expect(wordsOf(stale.html)).toContain('Hvorfor flyttes den? Ferie')
    expect(valueIn(stale.html, 'dueOn')).toBe('2026-10-10')
    expect(valueIn(stale.html, 'reason')).toBe('Høring')
  })

  it('that comes to a deliverable which somebody has ended meanwhile says what was told, and keeps the words; closed then, the project is not in order', async () => {
    const project = await laidProject(world)
    const deliverable = await withDeliverable(world, project)
    const path = `${project.href}/leverancer/${deliverable}/afslutning`
    expect((await member.post(path, { outcome: 'dropped', on: '2026-06-01', words: 'Loven ændres' })).status).toBe(303)
    const late = await member.post(path, { outcome: 'delivered', on: '2026-06-01', words: 'Journal 26/7' })
    expect(late.status).toBe(422)
    expect(wordsOf(late.html)).toMatch(/Opgivet 1\. juni 2026: Loven ændres .*Det, du skrev .*Journal 26\/7/)
    expect((await member.post(`${project.href}/slut`, { on: '2026-06-01', result: 'Intet kom ud af det' })).status).toBe(303)
    expect(wordsOf((await member.get(project.href)).html)).toContain('afsluttet, uden at alt er leveret')
    const closed = await member.post(`${project.href}/leverancer/ny`, {
      title: 'En til',
      dueOn: '2026-08-01',
      responsible: 'Analyseteamet',
    })
    expect(wordsOf(closed.html)).toMatch(/Det, du skrev .*En til .*Analyseteamet/)
  })

  it('tell twice what was pressed twice only once, and keep the lines of it', async () => {
    const project = await laidProject(world)
    const sent = { standing: 'follows', on: '2026-06-01', words: 'Første linje\nAnden linje' }
    for (const _ of [1, 2]) expect((await member.post(`${project.href}/status/ny`, sent)).status).toBe(303)
    const { html } = await member.get(project.href)
    expect(html.match(/Første linje<br ?\/?>Anden linje/g)).toHaveLength(1)
  })

  it('take the ending of a deliverable back, and show on the page what had been told', async () => {
    const project = await laidProject(world)
    const path = `${project.href}/leverancer/${await withDeliverable(world, project)}/afslutning`
    await member.post(path, { outcome: 'delivered', on: '2026-06-01', words: 'Journal 26/7' })
    const empty = await member.post(`${path}/tilbage`, { reason: '' })
    expect(empty.status).toBe(422)
    expect(errorAt(empty.html, 'reason')).toBe('Feltet skal udfyldes.')
    expect((await member.post(`${path}/tilbage`, { reason: 'Det var udkastet' })).status).toBe(303)
    expect(await words(project.href)).toMatch(/var meldt leveret 1\.\sjun\.\s2026 \(Journal 26\/7\)\. Det var udkastet/)
  })

  it('show no button where nothing can be removed, but the way to what holds it', async () => {
    const project = await laidProject(world)
    const document = await withDocument(world, project)
    const deliverable = await withDeliverable(world, project, [document])
    const { html } = await member.get(`${project.href}/grundlag/${document}`)
    expect(html).not.toContain(`${document}/fjern`)
    expect(html).toContain(`href="${project.href}/leverancer/${deliverable}"`)
  })

  it('refuse the document that a deliverable builds on being taken away, and say which', async () => {
    const project = await laidProject(world)
    const document = await withDocument(world, project)
    await withDeliverable(world, project, [document])
    const answer = await member.post(`${project.href}/grundlag/${document}/fjern`, {})
    expect(answer.status).toBe(422)
    expect(wordsOf(answer.html)).toContain('bygger på det: Fælles strategi')
    expect(valueIn(answer.html, 'title')).toBe('Analyse af boligplacering')
  })

  it('ask for a word on each open deliverable when the project closes, and keep the other words', async () => {
    const project = await laidProject(world)
    const deliverable = await withDeliverable(world, project)
    const field = `left-${deliverable}`
    const answer = await member.post(`${project.href}/slut`, { on: '2026-06-01', result: 'Vi nåede det meste.' })
    expect(answer.status).toBe(422)
    expect(errorAt(answer.html, field)).toBe('Skriv, hvad der bliver af den.')
    expect(valueIn(answer.html, 'result')).toBe('Vi nåede det meste.')
    const sent = { on: '2026-06-01', result: 'Vi nåede det meste.', [field]: 'Driften laver den.' }
    expect((await member.post(`${project.href}/slut`, sent)).status).toBe(303)
    expect(await words(project.href)).toContain('Stoppet: ikke leveret ved afslutningen Driften laver den.')
    expect(await words(`${project.href}/ret`)).toContain('kan ikke ændres mere')
  })

  it('begin with the case, the body and the area that the reader came from', async () => {
    const { html } = await member.get('/projekter/nyt?sag=hoejvangen')
    expect(valueIn(html, 'decidedBy')).toBe('Styregruppen for den boligsociale indsats')
    expect(valueIn(html, 'decidedOn')).toBe('2015-03-02')
    expect((await member.get('/udpegning/hoejvangen')).html).toContain('/projekter/nyt?sag=hoejvangen')
  })
})

describe('the overview', () => {
  it('names what a project owes to whoever writes it, and to nobody else', async () => {
    const overview = await words('/overblik')
    expect(overview).toContain('2 leverancer i Prøvens projekt skal afsluttes eller flyttes')
    expect(overview).not.toContain('Giv styregruppen status på Prøvens projekt')
    expect(await words('/overblik', await world.as('skanderborg-byraadsmedlem'))).not.toContain('Prøvens projekt skal')
  })

  it('names the status that is owed until it is given', async () => {
    const { id: project } = await laidProject(world, { name: 'Statusprojektet', period: { from: '2025-11-01', until: '2027-01-01' } })
    expect(await words('/overblik')).toContain('Giv styregruppen status på Statusprojektet')
    await doing(world)(proposer, stateProject, { project, on: '2026-06-01', standing: 'follows', words: 'Alt vel' })
    expect(await words('/overblik')).not.toContain('Giv styregruppen status på Statusprojektet')
  })
})
