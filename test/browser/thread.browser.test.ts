import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { threadTexts } from '../../src/features/thread/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { accessFaults } from './axe.ts'
import { read } from './keys.ts'
import {
  approval,
  beginsPlan,
  confirms,
  decidesHere,
  describesActivity,
  fetchesPrint,
  framesBudget,
  laysLine,
  link,
  namesBody,
  payer,
  plan,
  records,
  sends,
  setsGoal,
  writesVision,
} from './plan-by-keyboard.ts'

const thread = threadTexts.in('da')

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const main = (page: Page): Promise<string> => read(page.getByRole('main'))
const strip = (page: Page): Promise<string> => read(page.getByRole('navigation', { name: /^Tråden: / }))

describe('by keyboard', () => {
  it('the whole thread from an area to a printed plan', async () => {
    const [area, address, name] = ['/omraader/hoejvangen', '/planer/hoejvangen-2026-2029', 'Højvangen 2026-2029']
    const leader = await site.page('projekt-hoejvangen-projektleder')
    await leader.goto(area)
    // One decision is there before the plan: the designation of the area.
    expect(await strip(leader)).toContain(`${thread('measurement')} intet knyttet endnu ${thread('decision')} 1 I orden`)
    await beginsPlan(leader, {
      period: '2019-26-midlerne',
      name,
      from: '2026-07-01',
      until: '2029-12-31',
      theme: 'Beskæftigelse',
      board: 'Styregruppen for den boligsociale indsats',
      operator: 'Boligorganisation i Højvangen',
    })
    expect(new URL(leader.url()).pathname).toBe(address)
    await writesVision(leader, 'Om fire år har unge i Højvangen de samme muligheder som andre unge i kommunen.')
    await leader.goto(`${address}/dele/1`)
    await setsGoal(leader, { title: 'Flere unge har et fritidsjob', targetOn: '2029-11-30' })
    const goal = '1 Flere unge har et fritidsjob'
    await describesActivity(leader, { title: 'Fritidsjob i afdelingen', goal, from: '2026-08-01', until: '2029-11-30' })
    await leader.goto(address)
    await framesBudget(leader, '4.000.000', 'Landsbyggefonden')
    const part = '1 Beskæftigelse'
    const fund = { 2027: '1.000.000', 2028: '1.000.000', 2029: '1.000.000' }
    await laysLine(leader, { part, category: 'Løn, vejleder', source: payer('fund'), years: fund })
    expect(await main(leader)).toContain('Budgettet mangler 1.000.000 kr. på de lokale parters mindst 25 %.')
    const local = { 2027: '500.000', 2028: '=250.000+250.000' }
    await laysLine(leader, { part, category: 'Frikøb, jobcenter', source: payer('municipalitySubAgreements'), years: local })
    expect(await main(leader)).toContain('holder medfinansieringen: fonden giver 75,00 %, de lokale parter resten.')
    await leader.goto(address)
    await namesBody(leader, 'Styregruppen', 'Styregruppen for den boligsociale indsats')
    await namesBody(leader, 'Socialudvalget', 'Socialudvalget i Skanderborg')
    await namesBody(leader, 'Byrådet', 'Byrådet i Skanderborg')
    await sends(leader, 'Til styregruppens møde.')
    expect(await main(leader)).toMatch(/0 af 5 godkendelser er på plads. Nu mangler Styregruppen om samarbejdsaftale 1 .*afdelingsmødet/)

    // The director chairs the steering group; for everybody else the coordinator records, and the director holds the record against its paper.
    const [director, coordinator] = [await site.page('skanderborg-direktoer'), await site.page('skanderborg-koordinator')]
    await director.goto(address)
    await decidesHere(director, 'Styregruppen for den boligsociale indsats')
    for (const [who, commitment] of [
      ['Socialudvalget i Skanderborg'],
      ['Byrådet i Skanderborg'],
      ['Beboerne i Afdeling i Højvangen'],
      ['Landsbyggefonden', '3.000.000'],
    ] as const) {
      await coordinator.goto(address)
      await records(coordinator, who, '2026-06-01', commitment)
      expect(await main(coordinator)).toContain(approval('decision.waits'))
      await director.goto(address)
      await confirms(director, who)
    }

    await leader.goto(address)
    expect(await main(leader)).toContain('Godkendt af alle, senest den 1. juni 2026 af Landsbyggefonden.')
    const print = await fetchesPrint(leader)
    expect(print.subarray(0, 5).toString()).toBe('%PDF-')
    expect(print.equals(await fetchesPrint(leader))).toBe(true)
    await leader.goto(area)
    expect(await strip(leader)).toMatch(new RegExp(`${thread('plan')} 2 .*${thread('decision')} 6 I orden`))
    expect(await read(leader.getByRole('listitem').filter({ hasText: name }))).toContain('I orden')
  })
})

describe('everybody', () => {
  it('reads the published plan on a phone without signing in, without scrolling sideways, and axe finds nothing', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await site.page(undefined, {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        reducedMotion: 'reduce',
        colorScheme,
      })
      await page.goto('/planer')
      await link(page, 'Helhedsplan Tingbjerg-Husum 2016-2019').click()
      expect(await read(page.getByRole('heading', { level: 1 }))).toContain('Helhedsplan Tingbjerg-Husum 2016-2019')
      expect(await main(page)).toContain(plan('public.approvals'))
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
      expect(await accessFaults(page, 'all')).toEqual([])
    }
  })

  // What the tests of accessibility visit are all addresses, each with one record: here plans are seen in every state that the world has.
  it.each([
    ['light', 'all'],
    ['dark', 'look'],
  ] as const)('who works with plans can use a plan in any state, and what was decided and frozen of it, in %s', async (colorScheme, by) => {
    const page = await site.page('boligsocialt-sekretariat', { reducedMotion: 'reduce', colorScheme })
    const within = async (address: string, pattern: RegExp): Promise<readonly string[]> => {
      await page.goto(address)
      const links = await page.getByRole('main').getByRole('link').all()
      const hrefs = await Promise.all(links.map((one) => one.getAttribute('href')))
      return [...new Set(hrefs.flatMap((href) => (href !== null && pattern.test(href) ? [href] : [])))]
    }
    const plans = await within('/planer', /^\/planer\/[^/?#]+$/)
    expect(plans.length).toBeGreaterThan(10)
    const faults: string[] = []
    for (const address of plans) {
      const [decision = [], version = []] = [await within(address, /beslutninger\/(?!ny)/), await within(address, /versioner\/\d+$/)]
      for (const one of [address, ...decision.slice(0, 1), ...version.slice(0, 1)]) {
        expect((await page.goto(one))?.status(), one).toBe(200)
        for (const fault of await accessFaults(page, by)) faults.push(`${one}: ${fault}`)
      }
    }
    expect(faults).toEqual([])
  })
})
