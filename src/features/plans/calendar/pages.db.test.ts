import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { feedSecret, layFeed } from '../../../../test/setup/feed.ts'
import { errorAt, valueIn, wordsOf } from '../../../../test/setup/html.ts'
import { plantPlan } from '../../../../test/setup/plant.ts'
import { plantApproval } from '../../../../test/setup/plant-approval.ts'
import { plantDecisions } from '../../../../test/setup/plant-decisions.ts'
import type { Visit } from '../../../../test/setup/visit.ts'
import { openWorld, type World } from '../../../../test/setup/world.ts'

const writer = 'skanderborg-koordinator'
const plan = '/planer/proevens-plan'
const account = `${plan}/papirer/account-2016`

let world: World
let member: Visit
let reader: Visit
beforeAll(async () => {
  world = await openWorld()
  member = await world.as(writer)
  reader = await world.as('skanderborg-revisor')
  await plantDecisions(world, await plantApproval(world, await plantPlan(world)))
})
afterAll(() => world.close())

const seen = async (visit: Visit, path: string): Promise<string> => wordsOf((await visit.get(path)).html)
const papers = async () =>
  (
    await world.owner.query(
      'select paper, year, handed_in_on::text as day, note from helhed.plan_paper p join helhed.work w on w.id = p.work_id where slug = $1',
      [plan.slice(8)],
    )
  ).rows

describe('the year wheel of a plan', () => {
  it('says what is lacking, until when, and that an instalment is at risk', async () => {
    const words = await seen(member, `${plan}/aarshjul`)
    expect(words).toContain('papirer bringer en rate i fare')
    expect(words).toContain('Reguleringskonto for 2016')
    expect(words).toContain('Måling: Flere er trygge')
    expect(words).toContain('Ikke bekræftet: hvilke papirer fonden vil have')
  })

  it('offers readers no act', async () => {
    expect((await reader.get(`${plan}/aarshjul`)).html).not.toContain('>Afleveret<')
    expect((await reader.get(account)).status).toBe(403)
    expect((await world.visitor.get(`${plan}/aarshjul`)).status).toBe(303)
  })

  it('a plan that nobody has approved owes the fund nothing, and says so', async () => {
    const words = await seen(member, '/planer/projekt-hoejvangen-2016-2020/aarshjul')
    expect(words).toContain('Planen er ikke godkendt endnu')
    expect(words).not.toContain('rate i fare')
    expect((await member.get('/planer/projekt-hoejvangen-2016-2020/papirer/account-2017')).status).toBe(404)
  })
})

describe('a paper that is handed in', () => {
  it('is refused with a reason, the words stay, and nothing is written', async () => {
    const refused = async (handedInOn: string) => {
      const { status, html } = await member.post(account, { handedInOn, note: 'Kvittering 7' })
      expect([status, valueIn(html, 'note')]).toEqual([422, 'Kvittering 7'])
      return errorAt(html, 'handedInOn')
    }
    expect(await refused('')).not.toBe('')
    expect(await refused('2027-01-01')).toContain('Dagen kan ikke ligge i fremtiden.')
    expect(await refused('2015-12-31')).toContain('Dagen kan ikke ligge før 2016 er begyndt.')
    expect((await member.get(`${plan}/papirer/account-2031`)).status).toBe(404)
    expect((await member.post(`${plan}/papirer/account-2031`, { handedInOn: '2026-01-01' })).status).toBe(404)
    expect((await member.get(`${plan}/papirer/poem-2016`)).status).toBe(404)
    expect(await papers()).toEqual([])
  })

  it('is no longer lacking; handed in twice it is refused; taken back with a reason it is lacking again', async () => {
    expect((await member.post(account, { handedInOn: '2017-06-15', note: 'Kvittering 7' })).status).toBe(303)
    expect(await papers()).toEqual([{ paper: 'account', year: 2016, day: '2017-06-15', note: 'Kvittering 7' }])
    expect(await seen(member, account)).toContain('Afleveret 15. juni 2017: Kvittering 7.')
    expect((await member.post(account, { handedInOn: '2017-06-16' })).status).toBe(422)
    expect((await member.post(`${account}/tilbage`, { reason: '' })).status).toBe(422)
    expect((await member.post(`${account}/tilbage`, { reason: 'Det var en anden plans' })).status).toBe(303)
    expect(await papers()).toEqual([])
    expect((await member.post(`${account}/tilbage`, { reason: 'Igen' })).status).toBe(422)
  })
})

describe('one’s own year wheel', () => {
  it('has the days of the plans in which one writes, and the overview what puts an instalment at risk', async () => {
    expect(await seen(member, '/aarshjul')).toContain('proevens-plan: Reguleringskonto for 2016')
    expect(await seen(reader, '/aarshjul')).toContain('Du skriver ikke i nogen plan eller indsats endnu.')
    const [secretariat, director] = [await world.as('boligsocialt-sekretariat'), await world.as('koebenhavn-direktoer')]
    expect(await seen(secretariat, '/overblik')).toContain('Aflever Reguleringskonto for 2019')
    expect(await seen(director, '/overblik')).not.toContain('Aflever Reguleringskonto')
  })

  it('has a secret address for a calendar program, until it is ended', async () => {
    const address = async () => valueIn((await member.get('/aarshjul')).html, 'address') ?? ''
    expect(await address()).toBe('')
    await member.post('/aarshjul/adresse')
    const first = new URL(await address()).pathname
    const { status, headers, html } = await world.visitor.get(first)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(html).toContain('SUMMARY:Reguleringskonto for 2016')
    expect(headers.get('cache-control')).toContain('no-store')
    expect(await address(), 'shown again').toContain(first)
    expect((await world.visitor.get(`${first.slice(0, -6)}xx.ics`)).status).toBe(404)
    await member.post('/aarshjul/adresse/slet')
    expect((await world.visitor.get(first)).status).toBe(404)
    expect(await address()).toBe('')
  })

  it('a calendar program has nothing any more when its owner has no mandate', async () => {
    await layFeed(world, 'kuf-formand')
    const { status, html } = await world.visitor.get(`/kalender/${feedSecret}.ics`)
    expect(status).toBe(200)
    expect(html).toContain('BEGIN:VCALENDAR')
    expect(html).not.toContain('BEGIN:VEVENT')
  })
})

describe('from the start backwards', () => {
  it('is asked with a day, and refuses what is none', async () => {
    expect(await seen(member, '/tidsplan?start=2016-12-01')).toContain('1. juli 2015 til 1. januar 2016')
    const { status, html } = await member.get('/tidsplan?start=2016-02-30')
    expect([status, errorAt(html, 'start')]).toEqual([422, expect.stringContaining('Skriv en dato, der findes')])
    expect(await seen(member, '/tidsplan?start=2030-01-01')).toContain('Der er ikke fundet regler for planer efter 2026')
  })

  it('of a plan that runs leads to the plan after it', async () => {
    expect(await seen(reader, `${plan}/tidsplan`)).toContain('Planen efter proevens-plan')
    expect(await seen(reader, `${plan}/tidsplan`)).toContain('for at en plan kan begynde 1. januar 2019')
  })
})

describe('an effort without a fund plan', () => {
  it('stands in the own year wheel of those who write it, and owes the fund nothing', async () => {
    const words = await seen(await world.as('gentofte-koordinator'), '/aarshjul')
    expect(words).toContain('Indsatsens sidste dag')
    expect(words).toContain('Måling:')
    expect(words).not.toContain('Reguleringskonto')
    expect(await seen(reader, '/aarshjul')).not.toContain('Indsatsens sidste dag')
  })
})
