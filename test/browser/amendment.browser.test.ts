import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePress } from '#print/press'
import { closeWordPress } from '#print/word'
import { amendmentTexts } from '../../src/features/plans/amendment/texts.ts'
import { partTexts } from '../../src/features/plans/part/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { accessFaults } from './axe.ts'
import { date, follow, read, type } from './keys.ts'
import { acts, approval, button, confirms, decidesHere, field, link, partForm, plan, records, told } from './plan-by-keyboard.ts'

const say = amendmentTexts.in('da')
const part = partTexts.in('da')

const address = '/planer/helhedsplan-tingbjerg-husum-2016-2019'
const amendment = `${address}/aendringer/1`

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(async () => {
  await Promise.all([site.close(), closePress(), closeWordPress()])
})

const main = (page: Page): Promise<string> => read(page.getByRole('main'))

/** Somebody opens the amendment's page. */
const at = async (who: string): Promise<Page> => {
  const page = await site.page(who)
  // The last yes prints the plan, as PDF and as Word.
  page.setDefaultTimeout(120_000)
  await page.goto(amendment)
  return page
}

describe('an amendment of an approved plan', () => {
  it('goes from a changed strategic agreement to the board, the council and the fund, and then is the approved text', async () => {
    const leader = await site.page('projektleder-1')
    await leader.goto(`${address}/dele/0/tekst`)
    const vision = field(leader, part('section.vision'))
    const before = await vision.inputValue()
    await type(leader, vision, `${before} Skolen er med i alt.`)
    await follow(leader, button(leader, partForm('text.save')))

    await leader.goto(address)
    await follow(leader, link(leader, plan('act.amend')))
    await follow(leader, link(leader, say('send')))
    expect(await main(leader)).toContain('Ændringer i den strategiske aftale skal godkendes af fonden.')
    expect(await main(leader)).toContain('Bestyrelsen, derefter Byrådet, derefter Landsbyggefonden')
    expect(await accessFaults(leader, 'all')).toEqual([])
    await follow(leader, button(leader, say('send.save')))
    expect(await main(leader)).toContain(say('why'))
    await type(leader, field(leader, say('why')), 'Skolen er blevet en fast del af samarbejdet.')
    await date(leader, field(leader, say('send.from')), '2019-01-01')
    await follow(leader, button(leader, say('send.save')))
    await told(leader, acts('amendment.sent'))
    expect(await main(leader)).toContain('Bydelsbestyrelsen for Tingbjerg-Husum skal svare nu.')
    expect(await accessFaults(leader, 'all')).toEqual([])

    await decidesHere(await at('bydel-4-formand'), 'Bydelsbestyrelsen')

    // Who sent it is offered nothing, and is refused at the address.
    await leader.reload()
    expect(await leader.getByRole('link', { name: approval('act.record'), exact: true }).count()).toBe(0)
    const coordinator = await at('koebenhavn-koordinator')
    const record = coordinator.getByRole('link', { name: approval('act.record'), exact: true })
    await leader.goto((await record.first().getAttribute('href')) ?? '')
    expect(await main(leader)).toMatch(/indsendt/)
    expect(await leader.getByRole('radio').count()).toBe(0)

    await records(coordinator, 'Borgerrepræsentationen', '2026-06-01')
    await confirms(await at('boligsocialt-sekretariat'), 'Borgerrepræsentationen')
    await records(await at('boligorganisation-1-leder'), 'Landsbyggefonden', '2026-06-01')
    const reader = await at('koebenhavn-revisor')
    expect(await main(reader)).toContain('Svaret fra Landsbyggefonden venter på at blive bekræftet.')
    await confirms(await at('boligsocialt-sekretariat'), 'Landsbyggefonden')

    await reader.goto(`${address}/aendringer`)
    const log = await main(reader)
    for (const words of ['Ændring 1', 'større ændring', 'Skolen er med i alt.', 'Landsbyggefonden, 1. juni 2026: godkendt'])
      expect(log).toContain(words)
    expect(await accessFaults(reader, 'all')).toEqual([])
    await reader.goto(`${address}/versioner/2`)
    expect(await main(reader)).toContain('Det er den godkendte version, der gælder.')
    expect(await main(reader)).toContain('Skolen er med i alt.')
    await reader.goto(address)
    expect(await main(reader)).toContain('Kladden er uændret siden version 2.')
  })
})
