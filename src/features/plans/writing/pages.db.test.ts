import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { laidPlan } from '../../../../test/doings/laid.ts'
import { checksum } from '../../../../test/setup/checksum.ts'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'
import { sitDown } from './desk.ts'

let world: World
let coordinator: Visit
let leader: Visit
let frontLine: Visit
beforeAll(async () => {
  world = await openWorld()
  coordinator = await world.as('skanderborg-koordinator')
  leader = await world.as('projekt-hoejvangen-projektleder')
  frontLine = await world.as('hoejvangen-dagtilbudsleder')
})
afterAll(() => world.close())

const first = 'Skolen er med.\n\nKlubben er med.\n\nSundhedsplejen er med.'

/** A plan with a text that has been written once, and the address of that text. */
const written = async (): Promise<string> => {
  const href = `${(await laidPlan(world)).href}/dele/1/tekst/need`
  expect((await coordinator.post(href, { words: first })).status).toBe(303)
  return href
}

/** The id of the note that says something is said more shortly. */
const noteIn = async (href: string, visit: Visit): Promise<string> => {
  const { html } = await visit.get(href)
  const entry = html.split('<article').find((one) => one.includes('kortere')) ?? ''
  return /id="bemaerkning-([0-9a-f-]{36})"/.exec(entry)?.[1] ?? ''
}

describe('a text that two people save', () => {
  it('is laid together where they changed different paragraphs, shown on both sides, and saved by a human', async () => {
    const href = await written()
    await coordinator.post(href, { words: first.replace('Skolen er med.', 'Skolen er med fra første dag.'), version: '1' })
    const before = await checksum(world.owner)
    const mine = first.replace('Sundhedsplejen er med.', 'Sundhedsplejen kommer hver uge.')
    const refused = await coordinator.post(href, { words: mine, version: '1' })
    expect(refused.status).toBe(409)
    expect(await checksum(world.owner)).toBe(before)
    expect(wordsOf(refused.html)).toContain('Begge ændringer er lagt sammen i feltet')
    const together = 'Skolen er med fra første dag.\n\nKlubben er med.\n\nSundhedsplejen kommer hver uge.'
    expect(valueIn(refused.html, 'words')).toBe(together)
    const version = valueIn(refused.html, 'version') ?? ''
    expect((await coordinator.post(href, { words: together, version })).location).toBe(`${href}?gjort=section.written#tekst`)
  })

  it('keeps the own words in the field where both changed one paragraph', async () => {
    const href = await written()
    await coordinator.post(href, { words: first.replace('Klubben', 'Fritidsklubben'), version: '1' })
    const mine = first.replace('Klubben', 'Ungdomsklubben')
    const refused = await coordinator.post(href, { words: mine, version: '1' })
    expect(refused.status).toBe(409)
    expect(valueIn(refused.html, 'words')).toBe(mine)
    expect(wordsOf(refused.html)).not.toContain('lagt sammen')
    expect(wordsOf(refused.html)).toContain('Fritidsklubben')
  })

  it('loses nothing when both save at one moment: the form that comes back carries what it shows', async () => {
    const href = await written()
    const [theirs, mine] = [first.replace('Skolen er', 'Skolen og SFO er'), first.replace('Sundhedsplejen', 'Lægen')]
    const answers = await Promise.all([
      coordinator.post(href, { words: theirs, version: '1' }),
      leader.post(href, { words: mine, version: '1' }),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const refused = answers.find(({ status }) => status === 409)
    const both = { words: valueIn(refused?.html ?? '', 'words') ?? '', version: valueIn(refused?.html ?? '', 'version') ?? '' }
    expect(both).toEqual({ words: theirs.replace('Sundhedsplejen', 'Lægen'), version: '2' })
    await coordinator.post(href, { words: first, version: '2' })
    expect((await leader.post(href, both)).status).toBe(409)
  })

  it('is simply saved where both wrote the same, and is refused where nothing is written', async () => {
    const href = await written()
    const same = first.replace('Klubben', 'Fritidsklubben')
    await coordinator.post(href, { words: same, version: '1' })
    expect((await leader.post(href, { words: same, version: '1' })).status).toBe(303)
    expect(wordsOf((await leader.get(href)).html)).not.toContain('Udgave 3')
    const unwritten = href.replace('1/tekst/need', '0/tekst/partners')
    expect(errorAt((await leader.post(unwritten, { words: ' ' })).html, 'words')).toBe('Skriv en tekst.')
  })

  it('is read in every edition with what it changed, and one is taken up again without losing the others', async () => {
    const href = await written()
    await coordinator.post(href, { words: 'Helt andre ord.', version: '1' })
    expect(wordsOf((await frontLine.get(`${href}/udgaver/1`)).html)).toContain('Sundhedsplejen er med.')
    expect((await coordinator.get(`${href}/udgaver/2`)).html).toContain('<del>')
    expect((await coordinator.get(`${href}/udgaver/3`)).status).toBe(404)
    const again = await coordinator.get(`${href}?udgave=1`)
    expect(valueIn(again.html, 'words')).toBe(first)
    expect(valueIn(again.html, 'version')).toBe('2')
    expect((await coordinator.post(href, { words: first, version: '2' })).status).toBe(303)
    expect(wordsOf((await coordinator.get(href)).html)).toContain('Udgave 3')
  })

  it('stays whole when another section is saved from the page of all texts meanwhile', async () => {
    const href = await written()
    const all = href.replace('/need', '')
    const version = valueIn((await coordinator.get(all)).html, 'version') ?? ''
    await coordinator.post(all, { need: first, cooperation: 'Vi mødes hver måned.', version })
    expect((await coordinator.post(href, { words: `${first} Og flere.`, version: '1' })).status).toBe(303)
    expect(wordsOf((await coordinator.get(href)).html)).toContain('Udgave 2')
    expect((await coordinator.post(all, { need: first, cooperation: '', version })).status).toBe(409)
  })
})

describe('who has a text open', () => {
  it('is shown to others who may write it, until it is saved; readers do not count', async () => {
    const href = await written()
    await frontLine.get(href)
    const open = 'Boligsocial koordinator har også teksten åben'
    expect(wordsOf((await coordinator.get(href)).html)).not.toContain('har også teksten åben')
    expect(wordsOf((await leader.get(href)).html)).toContain(open)
    await coordinator.post(href, { words: `${first} Og flere.`, version: '1' })
    expect(wordsOf((await leader.get(href)).html)).not.toContain(open)
  })

  it('is forgotten after a quarter of an hour, and much sooner where the page had asked by itself', () => {
    let now = new Date('2026-05-01T08:00:00Z')
    const platform = { ...world.platform, clock: { now: () => now, today: () => '2026-05-01' } }
    const [one, other] = [
      { person: 'one', name: 'Den ene' },
      { person: 'other', name: 'Den anden' },
    ]
    const names = (asks: boolean) => sitDown(platform, 'a place', other, asks).map(({ name }) => name)
    sitDown(platform, 'a place', one, false)
    now = new Date('2026-05-01T08:14:00Z')
    expect(names(false)).toEqual(['Den ene'])
    now = new Date('2026-05-01T08:16:00Z')
    expect(names(false)).toEqual([])
    sitDown(platform, 'a place', one, true)
    now = new Date('2026-05-01T08:18:00Z')
    expect(names(true)).toEqual([])
  })
})

describe('notes to a text', () => {
  it('are written by who may not write the text, and followed by using what they suggest', async () => {
    const href = await written()
    const suggested = first.replace('Klubben er med.', 'Klubben åbner dørene.')
    const ask = { suggested, words: 'Det er kortere sagt' }
    expect(errorAt((await frontLine.post(`${href}/forslag`, { ...ask, suggested: first })).html, 'suggested')).toContain('det samme')
    expect((await frontLine.post(`${href}/forslag`, ask)).status).toBe(303)
    const reading = await frontLine.get(href)
    expect(reading.html).not.toContain('name="words"')
    const note = await noteIn(href, frontLine)
    const using = await coordinator.get(`${href}?forslag=${note}`)
    expect(valueIn(using.html, 'words')).toBe(suggested)
    expect((await coordinator.post(href, { words: suggested, note, version: '1' })).status).toBe(303)
    const after = wordsOf((await coordinator.get(href)).html)
    expect(after).toContain('efter forslag fra Leder af dagtilbud')
    expect(after).toContain('Fulgt')
    const late = await coordinator.post(href, { words: first, note, version: '2' })
    expect(late.status).toBe(422)
    expect(valueIn(late.html, 'words')).toBe(first)
    expect(valueIn(late.html, 'note')).toBeNull()
    expect((await coordinator.post(href, { words: first, version: '2' })).status).toBe(303)
  })

  it('are laid on a text that has changed since they were begun, and name nobody for words written anew', async () => {
    const href = await written()
    await coordinator.post(href, { words: first.replace('Skolen', 'Folkeskolen'), version: '1' })
    const ask = { suggested: first.replace('Sundhedsplejen', 'Lægen'), words: 'Det er kortere sagt', version: '1' }
    expect((await frontLine.post(`${href}/forslag`, ask)).status).toBe(303)
    const note = await noteIn(href, frontLine)
    const using = await coordinator.get(`${href}?forslag=${note}`)
    expect(valueIn(using.html, 'words')).toBe(first.replace('Skolen', 'Folkeskolen').replace('Sundhedsplejen', 'Lægen'))
    expect(wordsOf(using.html)).toContain('lagt sammen i feltet')
    expect((await coordinator.post(href, { words: 'Noget helt andet.', note, version: '2' })).status).toBe(303)
    expect(wordsOf((await coordinator.get(href)).html)).not.toContain('efter forslag fra')
  })

  it('are declined with a reason by who writes, and withdrawn by nobody but their writer', async () => {
    const href = await written()
    await frontLine.post(`${href}/bemaerkning`, { words: 'Kan det skrives kortere?' })
    const answer = `${href}/bemaerkning/${await noteIn(href, frontLine)}`
    expect((await frontLine.post(answer, { outcome: 'declined', answer: 'Nej' })).status).toBe(403)
    expect(errorAt((await coordinator.post(answer, { outcome: 'withdrawn' })).html, 'outcome')).toContain('Kun den')
    expect(errorAt((await coordinator.post(answer, { outcome: 'declined' })).html, 'answer')).toContain('hvorfor')
    expect((await frontLine.post(answer, { outcome: 'withdrawn' })).status).toBe(303)
    expect(wordsOf((await coordinator.post(answer, { outcome: 'followed' })).html)).toContain('allerede besvaret')
  })

  it('stand with who answers for the text on the page of its part', async () => {
    const href = await written()
    expect(errorAt((await coordinator.post(`${href}/ansvarlig`, { dueOn: '2016-03-18', version: '1' })).html, 'owner')).toContain('hvem')
    const late = await coordinator.post(`${href}/ansvarlig`, { owner: 'Leder af SSP', dueOn: '2029-01-01', version: '1' })
    expect([late.status, valueIn(late.html, 'owner')]).toEqual([422, 'Leder af SSP'])
    expect(errorAt(late.html, 'dueOn')).toContain('senest planens sidste dag')
    await coordinator.post(`${href}/ansvarlig`, { owner: 'Leder af SSP', dueOn: '2016-03-18', version: '1' })
    const stale = await leader.post(`${href}/ansvarlig`, { owner: 'Projektlederen', version: '1' })
    expect(stale.status).toBe(409)
    expect(wordsOf(stale.html)).toContain('Leder af SSP')
    expect(valueIn(stale.html, 'owner')).toBe('Projektlederen')
    const part = wordsOf((await coordinator.get(href.replace(/\/tekst.*/, ''))).html)
    expect(part).toContain('Ansvarlig: Leder af SSP, senest 18. mar. 2016')
    expect(part).toContain('1 åben bemærkning')
  })
})

describe('the page of a text', () => {
  it('keeps no signs that turn the words of others around', async () => {
    const href = await written()
    await coordinator.post(href, { words: 'Skolen \u202eer med.', version: '1' })
    expect(valueIn((await coordinator.get(href)).html, 'words')).toBe('Skolen er med.')
  })

  it('is not there for a section that its part does not have, nor for others', async () => {
    const { href } = await laidPlan(world)
    expect((await coordinator.get(`${href}/dele/1/tekst/vision`)).status).toBe(404)
    expect((await coordinator.get(`${href}/dele/0/tekst/vision`)).status).toBe(200)
    expect((await (await world.as('boligsocialt-sekretariat')).get(`${href}/dele/1/tekst/need`)).status).toBe(404)
  })

  it('is read in the demonstration with other words for the vision', async () => {
    const { html } = await leader.get('/planer/projekt-hoejvangen-2016-2020/dele/0/tekst/vision')
    expect(wordsOf(html)).toContain('1 bemærkning venter på svar.')
    expect(html).toContain('forslag=')
  })

  it('is where the overview leads whoever writes, while notes wait', async () => {
    const { html } = await leader.get('/overblik')
    expect(wordsOf(html)).toContain('Svar på 2 bemærkninger til planens tekster')
    expect(html).toContain('/planer/projekt-hoejvangen-2016-2020/dele/2/tekst/need#bemaerkninger')
    expect(wordsOf((await frontLine.get('/overblik')).html)).not.toContain('til planens tekster')
  })

  it('opens in four statements at most', async () => {
    const href = await written()
    world.statements.length = 0
    await coordinator.get(href)
    expect(world.statements.length).toBeLessThanOrEqual(4)
  })
})
