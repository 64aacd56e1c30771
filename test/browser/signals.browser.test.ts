import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseTexts } from '../../src/features/areas/cases/texts.ts'
import { signalTexts } from '../../src/features/areas/signals/texts.ts'
import { bySlug } from '../setup/lay.ts'
import { openSite, type Site } from '../setup/site.ts'
import { date, follow, pick, press, read, type } from './keys.ts'

const signal = signalTexts.in('da')
const say = caseTexts.in('da')

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }
const seen = 'Børn bliver længe efter lukketid, fordi forældrene ikke tør gå hjem ad stien.'

let site: Site
/** The address of the signal that was sent. */
let address = ''
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('a day-care leader', () => {
  it('signals on a phone with few presses, is stopped at a telephone number, and sends it', async () => {
    const page = await site.page('hoejvangen-dagtilbudsleder', phone)
    await page.goto('/signaler/nyt')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
    await press(page.getByRole('radio', { name: /^Højvangen/ }))
    await press(page.getByRole('radio', { name: 'Tryghed' }))
    await press(page.getByRole('radio', { name: signal('seriousness.urgent') }))
    await press(page.getByLabel(signal('send.words')))
    await page.keyboard.type(`${seen} Ring 12345678.`)
    await press(page.getByRole('button', { name: signal('send.save') }))
    expect(await read(page.getByRole('main'))).toContain('ligner et telefonnummer')
    expect(await page.getByRole('radio', { name: signal('seriousness.urgent') }).isChecked()).toBe(true)
    await page.getByLabel(signal('send.words')).fill(seen)
    await press(page.getByRole('button', { name: signal('send.save') }))
    await page.waitForURL('**/signaler/*gjort=signal.sent')
    address = new URL(page.url()).pathname
    expect(await read(page.getByRole('main'))).toContain(seen)
  })

  it('is answered by the coordinator from the inbox, by keyboard', async () => {
    const page = await site.page('skanderborg-koordinator')
    await page.goto('/signaler')
    await follow(page, page.getByRole('main').locator(`a[href^="${address}"]`))
    await type(page, page.getByLabel(signal('answer.label')), 'Vi ser på lyset på stien sammen med ejendomsmesteren.')
    await follow(page, page.getByRole('button', { name: signal('answer.save') }))
    expect(await read(page.getByRole('main'))).toContain('Vi ser på lyset på stien')
  })

  it('is told in the overview that there is news, and reads the answer on the phone', async () => {
    const page = await site.page('hoejvangen-dagtilbudsleder', phone)
    await page.goto('/overblik')
    await press(page.getByRole('main').locator(`a[href^="${address}"]`).first())
    await page.waitForURL(`**${address}`)
    const main = await read(page.getByRole('main'))
    expect(main).toContain('Vi ser på lyset på stien sammen med ejendomsmesteren.')
    expect(main).toContain(signal('state.answered'))
  })
})

describe('the steering group', () => {
  it('designates Mølleparken with reasons, by keyboard from the overview, and its forum exists', async () => {
    const page = await site.page('skanderborg-direktoer')
    await page.goto('/overblik')
    await follow(page, page.getByRole('main').locator('a[href="/udpegning/moelleparken/afgoerelse"]'))
    const outcome = page.getByRole('group', { name: say('decide.outcome') })
    await pick(page, outcome, page.getByLabel(say('decide.designated')))
    await date(page, page.getByLabel(say('decide.day')), '2026-06-01')
    await date(page, page.getByLabel(say('decide.due')), '2027-06-01')
    await type(page, page.getByLabel(say('decide.reasons'), { exact: true }), 'Kommunen er i dobbelt så mange hjem som ellers.')
    const forum = page.getByRole('group', { name: say('decide.forum') })
    await pick(page, forum, page.locator(`input[name=forum][value="${await bySlug(site, 'body', 'kuf-moelleparken')}"]`))
    const residents = page.getByLabel(say('decide.residents'))
    await residents.fill('')
    await follow(page, page.getByRole('button', { name: say('decide.save') }))
    expect(await read(page.getByRole('main'))).toContain(say('fault.residents'))
    expect(await page.getByLabel(say('decide.reasons'), { exact: true }).inputValue()).toContain('dobbelt så mange hjem')
    await type(page, residents, 'To beboere og afdelingsbestyrelsen sidder med.')
    await follow(page, page.getByRole('button', { name: say('decide.save') }))

    const main = await read(page.getByRole('main'))
    expect(main).toContain(say('state.designated'))
    expect(main).toContain('Kommunen er i dobbelt så mange hjem som ellers.')
    await follow(page, page.getByRole('main').getByRole('link', { name: /^KUF Mølleparken/ }))
    expect(await read(page.getByRole('heading', { level: 1 }))).toContain('KUF Mølleparken')
    expect(await read(page.getByRole('main'))).toContain('To beboere og afdelingsbestyrelsen sidder med.')
  })

  it('and the area says so to those who work there, while the public reads nothing of it', async () => {
    const coordinator = await site.page('skanderborg-koordinator')
    await coordinator.goto('/omraader/moelleparken')
    expect(await read(coordinator.getByRole('main'))).toContain('Udpeget som boligsocialt udfordret 1. juni 2026')
    const citizen = await site.page()
    await citizen.goto('/omraader/moelleparken')
    expect(await read(citizen.locator('body'))).not.toMatch(/udfordret|signal|dobbelt så mange hjem/i)
  })
})
