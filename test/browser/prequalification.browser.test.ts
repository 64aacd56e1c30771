import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closePress } from '#print/press'
import { closeWordPress } from '#print/word'
import { dialogueTexts } from '../../src/features/plans/dialogue/texts.ts'
import { prequalificationTexts } from '../../src/features/plans/prequalification/texts.ts'
import { plantPlan } from '../setup/plant.ts'
import { openSite, type Site } from '../setup/site.ts'
import { accessFaults } from './axe.ts'
import { follow, read, tabTo, type } from './keys.ts'

const say = prequalificationTexts.in('da')
const ask = dialogueTexts.in('da')

let site: Site
beforeAll(async () => {
  site = await openSite()
  await plantPlan(site)
})
afterAll(async () => {
  await Promise.all([site.close(), closePress(), closeWordPress()])
})

const long = 'Mange beboere er utrygge, når de går hjem om aftenen, og flere familier fortæller det samme.\n\n'.repeat(80)

describe('a prequalification', () => {
  it('is written too long, shortened, finished, recommended by the director and sent', async () => {
    const page = await site.page('projekt-hoejvangen-projektleder')
    const main = page.getByRole('main')
    await page.goto('/planer/proevens-plan')
    await follow(page, main.getByRole('link', { name: say('title') }))
    await follow(page, main.getByRole('link', { name: say('words') }).first())
    // Pasted, as such texts are; the keys of a page of letters say nothing more.
    await page.getByLabel(say('section.challenges')).fill(long)
    await page.getByLabel(new RegExp(`^${say('section.efforts')}`)).fill(long)
    await page.getByLabel(new RegExp(`^${say('section.organisation')}`)).fill(long)
    await follow(page, page.getByRole('button', { name: say('words.save') }))

    expect(await read(main)).toMatch(/fylder (\d+) sider, \d+ mere end de 5/)
    expect(await accessFaults(page, 'all')).toEqual([])
    await follow(page, main.getByRole('link', { name: /mere end de 5/ }).first())
    await page.getByLabel(new RegExp(`^${say('section.organisation')}`)).fill('')
    await page.getByLabel(new RegExp(`^${say('section.efforts')}`)).fill('Flere voksne ude om aftenen.')
    await page.getByLabel(say('section.challenges')).fill(long.slice(0, 4_000))
    await follow(page, page.getByRole('button', { name: say('words.save') }))
    expect(await read(main)).toMatch(/fylder [1-5] af højst 5 sider/)

    await follow(page, main.getByRole('link', { name: say('finish') }).first())
    await follow(page, page.getByRole('button', { name: say('finish') }))
    expect(await read(main)).toContain(say('state.waits'))

    const director = await site.page('skanderborg-direktoer')
    await director.goto('/planer/proevens-plan/praekvalifikation')
    await follow(director, director.getByRole('link', { name: say('judge.act') }))
    await tabTo(director, director.getByRole('radio', { name: say('outcome.recommended'), exact: true }))
    await director.keyboard.press('Space')
    await type(director, director.getByLabel(say('judge.remark')), 'Kommunen anbefaler planen.')
    expect(await accessFaults(director, 'all')).toEqual([])
    await follow(director, director.getByRole('button', { name: say('judge.save') }))
    expect(await read(director.getByRole('main'))).toContain('Anbefalet af kommunen: Kommunen anbefaler planen.')

    await page.reload()
    await follow(page, main.getByRole('link', { name: say('send.act') }))
    await follow(page, page.getByRole('button', { name: say('send.save') }))
    expect(await read(main)).toContain(say('lede.sent'))
    expect(await accessFaults(page, 'all')).toEqual([])
  })

  it('is followed by the dialogue: a question is kept, and answered', async () => {
    const page = await site.page('projekt-hoejvangen-projektleder')
    const main = page.getByRole('main')
    await page.goto('/planer/proevens-plan/dialog')
    await type(page, page.getByLabel(ask('question'), { exact: true }), 'Hvem tager over?')
    await follow(page, page.getByRole('button', { name: ask('question.save') }))
    expect(await accessFaults(page, 'all')).toEqual([])
    await follow(page, main.getByRole('link', { name: ask('answer') }))
    await type(page, page.getByLabel(ask('answer.words'), { exact: true }), 'Boligorganisationen.')
    await follow(page, page.getByRole('button', { name: ask('answer.save') }))
    expect(await read(main)).toContain('Boligorganisationen.')
  })
})
