import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bodyTexts } from '#features/bodies'
import { identityTexts } from '../../src/features/identity/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { read } from './keys.ts'

/** Labels as the screen has them: the words may be polished, what they lead to may not change. */
const [body, identity] = [bodyTexts.in('da'), identityTexts.in('da')]

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

describe('members', () => {
  it("another municipality's record is 404, and so is one that never was", async () => {
    const page = await site.page('skanderborg-koordinator')
    for (const slug of ['borgerrepraesentationen', 'findes-ikke']) {
      const answer = await page.goto(`/organer/${slug}`)
      expect(answer?.status()).toBe(404)
      expect(await read(page.getByRole('heading', { level: 1 }))).toBe('Siden findes ikke')
    }
  })

  it('two who edit the terms of reference at once both keep their words', async () => {
    const [one, other] = [await site.page('skanderborg-koordinator'), await site.page('skanderborg-direktoer')]
    for (const page of [one, other]) await page.goto('/organer/kuf-hoejvangen/kommissorium')
    const save = async (page: typeof one, words: string): Promise<void> => {
      await page.getByLabel(body('terms.label')).fill(words)
      await page.getByLabel(body('terms.reason')).fill('Fordi opgaven er en anden')
      await page.getByRole('button', { name: body('terms.save') }).click()
    }
    await save(other, 'Direktørens ord.')
    await save(one, 'Koordinatorens ord.')
    expect(await read(one.getByRole('main'))).toMatch(/Direktørens ord/)
    expect(await one.getByLabel(body('terms.label')).inputValue()).toBe('Koordinatorens ord.')
    await one.getByRole('button', { name: body('terms.save') }).click()
    expect(await read(one.getByRole('main'))).toContain('Koordinatorens ord.')
  })

  it('an administrator gives somebody a mandate, and cannot give himself one', async () => {
    const page = await site.page('skanderborg-administrator')
    const grant = async (email: string): Promise<void> => {
      await page.goto('/mandater/nyt')
      await page.getByLabel(identity('person.email')).fill(email)
      await page.getByLabel(identity('person.name')).fill('Sekretær')
      await page.getByLabel(identity('mandate.role'), { exact: true }).selectOption('Sekretariat')
      await page.getByLabel(identity('mandate.actsFor')).selectOption('Skanderborg Kommune')
      await page.getByLabel(identity('mandate.from')).fill('2026-06-01')
      await page.getByRole('button', { name: identity('mandate.grant') }).click()
    }
    await grant('ny-sekretaer@demo.invalid')
    expect(await read(page.getByRole('status'))).toContain('Mandat givet')
    await grant('skanderborg-administrator@demo.invalid')
    expect(await read(page.getByRole('alert'))).toContain(identity('mandate.self'))
    expect(await page.getByLabel(identity('person.email')).inputValue()).toBe('skanderborg-administrator@demo.invalid')
  })

  it('the figures of a list are recorded, and the page says by what the area would be listed', async () => {
    const page = await site.page('skanderborg-koordinator')
    await page.goto('/omraader/moelleparken/tal/nye?liste=2014-12-01')
    const figures = { residents: '1204', U: '43,5', I: '27,5', P: '3,06', E: '50,3', N: '64,9' }
    for (const [name, amount] of Object.entries(figures)) await page.locator(`input[name=${name}]`).fill(amount)
    await page.locator('select[name=status]').selectOption('vulnerable')
    await page.locator('input[name=source]').fill('Prøvens egen liste')
    await page.locator('form:has(input[name=residents])').getByRole('button').first().click()
    expect(await read(page.getByRole('main'))).toContain('opfyldte 3 af 5 kriterier pr. 1. december 2014')
  })

  it('a letter signs in, by a page with a button', async () => {
    const page = await site.page()
    await page.goto('/log-ind')
    await page.getByLabel(identity('person.email')).fill('skanderborg-revisor@demo.invalid')
    await page.getByRole('button', { name: identity('signin.send') }).click()
    await page.getByRole('link', { name: '/dev/mail' }).click()
    const link = /https?:\/\/\S+\/log-ind\/link\S+/.exec(await read(page.getByRole('main')))?.[0] ?? ''
    await page.goto(link)
    await page
      .getByRole('main')
      .getByRole('button', { name: identity('signin.link.button') })
      .click()
    expect(new URL(page.url()).pathname).toBe('/overblik')
    await page.goto('/mandat')
    expect(await read(page.getByRole('main'))).toContain('Revisor')
  })

  it('the language is changed on the page where one is, and kept', async () => {
    const page = await site.page('skanderborg-koordinator')
    await page.goto('/organer/kuf-hoejvangen')
    await page.getByRole('link', { name: 'English' }).first().click()
    expect(new URL(page.url()).pathname).toBe('/organer/kuf-hoejvangen')
    await page.goto('/overblik')
    expect(await read(page.getByRole('heading', { level: 1 }))).toBe('My overview')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  })
})

describe('residents', () => {
  it('read about Højvangen on a phone, without scrolling sideways and without meeting anybody by name', async () => {
    const page = await site.page(undefined, { viewport: { width: 360, height: 740 }, hasTouch: true })
    await page.goto('/')
    await page.getByRole('link', { name: 'Skanderborg' }).click()
    await page.getByRole('main').getByRole('link', { name: 'Højvangen', exact: true }).click()
    expect(await read(page.getByRole('main'))).toContain('3 af 5')
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0)
    expect(await read(page.getByRole('main'))).not.toMatch(/SSP-medarbejder|Leder af dagtilbud/)
  })
})

describe('without script', () => {
  it('a seat is filled all the same', async () => {
    const page = await site.page('skanderborg-koordinator', { javaScriptEnabled: false })
    await page.goto('/organer/kuf-moelleparken')
    await page
      .getByRole('link', { name: body('seats.fill.seat', { seat: 'Sundhedsplejerske' }) })
      .first()
      .click()
    await page.getByLabel(body('fill.name')).fill('Sundhedsplejerske, Mølleparken')
    await page.getByLabel(body('fill.email')).fill('sundhedsplejerske-moelleparken@demo.invalid')
    await page.getByRole('button', { name: body('fill.save') }).click()
    expect(await read(page.getByRole('status'))).toContain('Plads besat')
    expect(await read(page.getByRole('row', { name: /Sundhedsplejerske/ }).first())).toContain('Sundhedsplejerske, Mølleparken')
  })
})

describe('on paper', () => {
  it.each(['/organer/kuf-hoejvangen', '/organer', '/omraader/hoejvangen'])('%s has its content and not the menu', async (address) => {
    const page = await site.page('skanderborg-koordinator')
    await page.goto(address)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.rail').isVisible()).toBe(false)
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0)
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true)
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  })
})
