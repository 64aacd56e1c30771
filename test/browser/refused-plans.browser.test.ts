import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ApprovalWorld, openApprovalWorld } from '../../src/features/plans/approval/testing-world.ts'
import { versionTexts } from '../../src/features/plans/version/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { press, read } from './keys.ts'
import { acts, approval, budget, button, field, link, paper, plan, told } from './plan-by-keyboard.ts'

const version = versionTexts.in('da')

let site: Site
let w: ApprovalWorld
beforeAll(async () => {
  site = await openSite()
  w = await openApprovalWorld(site)
})
afterAll(() => site.close())

const main = (page: Page): Promise<string> => read(page.getByRole('main'))

/** Sends a form from outside every page, as somebody who knows the address would. */
const send = async (page: Page, address: string, words: Readonly<Record<string, string>>, file = false) => {
  const headers = { origin: site.url }
  const body = file ? { multipart: { ...words, file: paper } } : { form: { ...words } }
  const answer = await page.request.post(`${site.url}${address}`, { headers, maxRedirects: 0, ...body })
  return { status: answer.status(), html: (await answer.text()).replaceAll('&quot;', '"').replace(/\s+/g, ' ') }
}

const yes = { outcome: 'approved', decidedOn: '2026-06-01', precision: 'day', item: '4', page: '2' }

describe('refused', () => {
  it('a budget that lacks money says what and where, and the plan cannot be sent', async () => {
    const { slug } = await w.begin('En plan, der mangler penge')
    await w.nameAll(slug)
    const page = await site.page('projektleder-1', { javaScriptEnabled: false })
    await page.goto(`/planer/${slug}/budget`)
    await page.getByLabel(/^4 Frikøb, klub og SSP, .*, 2017$/).fill('490.000')
    await button(page, budget('save')).click()
    await told(page, acts('budget.changed'))
    expect(await main(page)).toContain('Budgettet mangler 40.000 kr. på kommunens 10,6 % til aftalerne.')
    const where = page.getByRole('region', { name: budget('check.title') }).getByRole('link', { name: /Frikøb, .* 20\d\d$/ })
    expect(await where.first().getAttribute('href')).toMatch(/^#f-/)

    await page.goto(`/planer/${slug}`)
    expect(await button(page, plan('act.submit')).getAttribute('aria-disabled')).toBe('true')
    await page
      .getByRole('main')
      .getByRole('link', { name: /40\.000/ })
      .first()
      .click()
    expect(new URL(page.url()).pathname).toBe(`/planer/${slug}/budget`)
    await page.goto(`/planer/${slug}/indsendelse`)
    expect(await button(page, approval('submit.act')).count()).toBe(0)
    const { status, html } = await send(page, `/planer/${slug}/indsendelse`, {})
    expect([status, html]).toEqual([422, expect.stringMatching(/Planen kan ikke sendes endnu: [^<]*40\.000/)])
  })

  it('who submitted sees no way to record or confirm, and the address refuses with a sentence', async () => {
    const { slug } = await w.sent('En plan og den, der sendte den')
    const page = await site.page('projektleder-1')
    const meeting = await w.deciderOf(slug, 'estate-meetings', w.estates[0])
    const ways = page
      .getByRole('main')
      .getByRole('link', { name: new RegExp(`^(${approval('act.record')}|${approval('act.confirm')}|${approval('act.decide')})$`) })
    await page.goto(`/planer/${slug}`)
    expect(await ways.count()).toBe(0)
    const ask = `/planer/${slug}/beslutninger/ny/${meeting}`
    await page.goto(ask)
    expect(await main(page)).toContain(approval('decide.submitter'))
    expect((await send(page, ask, yes, true)).html).toContain(approval('decide.submitter'))

    const recorded = await w.record(slug, meeting, 'coordinator')
    const decision = `/planer/${slug}/beslutninger/${recorded.ok ? recorded.value : ''}`
    await page.goto(`/planer/${slug}`)
    expect(await ways.count()).toBe(0)
    await page.goto(decision)
    expect(await main(page)).toContain(approval('decision.waits'))
    expect(await button(page, approval('confirm.act')).count()).toBe(0)
    expect((await send(page, `${decision}/bekraeftelse`, {})).html).toContain(approval('decide.submitter'))
  })

  it('a seat that may not decide is told who may, and cannot be named', async () => {
    const { slug } = await w.sent('En plan i en bydelsbestyrelse')
    const page = await site.page('bydel-4-formand')
    await page.goto(`/planer/${slug}`)
    expect(
      await page
        .getByRole('main')
        .getByRole('link', { name: approval('act.decide'), exact: true })
        .count(),
    ).toBe(0)
    const ask = `/planer/${slug}/beslutninger/ny/${await w.deciderOf(slug, 'district-board', 1, w.seats.sof)}`
    const sentence = approval('decide.holder', { seat: 'Lokal leder, Socialforvaltningen' })
    expect((await page.goto(ask))?.status()).toBe(403)
    expect(await main(page)).toContain(sentence)
    expect(await send(page, ask, { outcome: 'approved' })).toEqual({ status: 403, html: expect.stringContaining(sentence) })

    const draft = await w.begin('En plan, hvor pladser udpeges')
    const leader = await site.page('projektleder-1')
    await leader.goto(`/planer/${draft.slug}`)
    await link(leader, `${approval('act.name')}: Kommunens pladser i bydelsbestyrelsen`).click()
    const board = leader.getByRole('group', { name: 'Bydelsbestyrelsen for Tingbjerg-Husum' })
    const seat = board.getByRole('checkbox', { name: /^Formand, boligorganisation 1/ })
    expect(await seat.isDisabled()).toBe(true)
    expect(await read(board)).toContain(approval('name.closed.foreign'))
    const named = await send(leader, new URL(leader.url()).pathname, { deciders: w.seats.association, parts: '' })
    expect(named.status).toBe(422)
  })

  it("another municipality's plan is 404, and so is every form of it", async () => {
    const { slug } = await w.sent('En plan i en anden kommune')
    const page = await site.page('skanderborg-koordinator')
    const decider = await w.deciderOf(slug, 'committee')
    for (const below of ['', '/ret', '/budget/ramme', '/indsendelse', `/beslutninger/ny/${decider}`]) {
      expect((await page.goto(`/planer/${slug}${below}`))?.status(), below).toBe(404)
    }
    expect((await send(page, `/planer/${slug}/indsendelse`, {})).status).toBe(404)
    expect((await send(page, `/planer/${slug}/beslutninger/ny/${decider}`, yes, true)).status).toBe(404)
  })

  it('an estate that says no leaves the plan, the lead is vacant, and the next version is without it', async () => {
    const { slug } = await w.sent('En plan, hvor en afdeling siger nej')
    const address = `/planer/${slug}`
    const [coordinator, secretariat] = [await site.page('koebenhavn-koordinator'), await site.page('boligsocialt-sekretariat')]
    await coordinator.goto(`${address}/beslutninger/ny/${await w.deciderOf(slug, 'estate-meetings', w.estates[0])}`)
    await coordinator.getByRole('radio', { name: approval('outcome.rejected'), exact: true }).check()
    await field(coordinator, approval('form.reasons')).fill('Mødet vil ikke være med til at betale')
    await field(coordinator, approval('record.day')).fill('2026-06-01')
    await field(coordinator, approval('record.file')).setInputFiles(paper)
    await field(coordinator, approval('record.item')).fill('4')
    await field(coordinator, approval('record.page')).fill('2')
    await button(coordinator, approval('record.save')).click()
    await told(coordinator, acts('decision.recorded'))
    await secretariat.goto(coordinator.url())
    await press(button(secretariat, approval('confirm.act')))
    await told(secretariat, acts('decision.confirmed'))

    const leader = await site.page('projektleder-1')
    await leader.goto(address)
    expect(await read(leader.locator('.lede'))).toMatch(/afdelingsmødet i Afdeling 2 har sagt nej/i)
    await link(leader, /ledende afdeling/i).click()
    expect(await field(leader, plan('facts.lead')).inputValue()).toBe('')
    await field(leader, plan('facts.lead')).selectOption('Afdeling 3')
    await button(leader, plan('facts.save')).click()
    await told(leader, acts('plan.changed'))
    await leader.goto(`${address}/indsendelse`)
    await button(leader, approval('submit.act')).click()
    await told(leader, acts('plan.submitted'))
    const frozen = async (number: number): Promise<string> => {
      await leader.goto(`${address}/versioner/${number}`)
      return (await main(leader)).split(version('version.text'))[1] ?? ''
    }
    expect(await frozen(1)).toContain('Afdeling 2')
    const next = await frozen(2)
    expect(next).toContain('Afdeling 3')
    expect(next).not.toContain('Afdeling 2')
  })
})
