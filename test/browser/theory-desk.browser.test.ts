import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { theoryTexts } from '../../src/features/plans/theory/texts.ts'
import { openSite, type Site } from '../setup/site.ts'
import { read } from './keys.ts'

const say = theoryTexts.in('da')
const theory = '/planer/projekt-hoejvangen-2016-2020/dele/2/forandringsteori'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

const box = (page: Page, name: string): Locator =>
  page.locator('.flow-box').filter({ has: page.locator('title', { hasText: new RegExp(`^${name}`) }) })
const lede = (page: Page): Promise<string> => read(page.locator('.lede').first())

const middle = async (locator: Locator): Promise<{ readonly x: number; readonly y: number }> => {
  const place = await locator.boundingBox()
  if (!place) throw new Error('It is not seen')
  return { x: place.x + place.width / 2, y: place.y + place.height / 2 }
}

/** Pulls with the mouse from one place to another, by way of a point between. */
const pull = async (page: Page, from: Locator, to: Locator): Promise<void> => {
  await from.scrollIntoViewIfNeeded()
  const [begin, end] = [await middle(from), await middle(to)]
  await page.mouse.move(begin.x, begin.y)
  await page.mouse.down()
  await page.mouse.move((begin.x + end.x) / 2, (begin.y + end.y) / 2)
  await page.mouse.move(end.x, end.y)
  await page.mouse.up()
}

const opened = async (): Promise<Page> => {
  const page = await site.page('skanderborg-koordinator', { viewport: { width: 1600, height: 1000 } })
  await page.goto(theory)
  await page.getByRole('button', { name: say('desk.open') }).click()
  await page.locator('.flow-handle').first().waitFor()
  return page
}

const told = (page: Page, words: string): Promise<void> => page.getByRole('status').filter({ hasText: words }).waitFor()

describe('drawing in the drawing', () => {
  it('an arrow is pulled from a node to another, taken back and done again, each saved', async () => {
    const page = await opened()
    expect(await lede(page)).toContain('12 pile')
    await pull(page, box(page, 'Aftenvandring').locator('.flow-handle'), box(page, 'Flere kender en nabo'))
    await told(page, say('desk.saved'))
    expect(await lede(page)).toContain('13 pile')
    expect(await read(page.locator('section[aria-labelledby="pile"]'))).toContain('Aftenvandring → Flere kender en nabo')
    await page.keyboard.press('Control+z')
    await page.locator('.lede', { hasText: '12 pile' }).waitFor()
    await page.getByRole('button', { name: say('desk.redo') }).click()
    await page.locator('.lede', { hasText: '13 pile' }).waitFor()
    await page.getByRole('button', { name: say('desk.undo') }).click()
    await page.locator('.lede', { hasText: '12 pile' }).waitFor()
    await page.reload()
    expect(await lede(page)).toContain('12 pile')
    await page.context().close()
  })

  it('a node is pulled into another column, and one that may not stand there stays and says why', async () => {
    const page = await opened()
    await pull(page, box(page, 'Beboere, der vil være værter'), page.locator('[data-column="need"]'))
    await told(page, say('desk.saved'))
    expect(await box(page, 'Beboere, der vil være værter').getAttribute('data-in')).toBe('need')
    await page.getByRole('button', { name: say('desk.undo') }).click()
    await page.locator('.flow-box[data-in="resource"]', { hasText: 'Beboere, der vil' }).waitFor()
    await pull(page, box(page, 'Løn, projektleder'), page.locator('[data-column="output"]'))
    await told(page, 'Kun ressourcer og aktiviteter kan betales af en budgetlinje.')
    expect(await box(page, 'Løn, projektleder').getAttribute('data-in')).toBe('resource')
    await page.context().close()
  })

  it('a circle is refused in the words of the form', async () => {
    const page = await opened()
    await pull(page, box(page, 'Flere er trygge').locator('.flow-handle'), box(page, 'Aftenvandring'))
    await told(page, 'Så går teorien i ring: Flere er trygge i Højvangen → Aftenvandring')
    expect(await lede(page)).toContain('12 pile')
    await page.context().close()
  })

  it('what somebody else saved meanwhile is not written over: the drawing is fetched again', async () => {
    const [one, other] = [await opened(), await opened()]
    await pull(other, box(other, 'Beboere, der vil være værter'), other.locator('[data-column="need"]'))
    await told(other, say('desk.saved'))
    await pull(one, box(one, 'Beboere, der vil være værter'), one.locator('[data-column="impact"]'))
    await told(one, say('desk.stale'))
    expect(await box(one, 'Beboere, der vil være værter').getAttribute('data-in')).toBe('need')
    await Promise.all([one.context().close(), other.context().close()])
  })

  it('without a connection nothing is lost: it says so, and the same act succeeds afterwards', async () => {
    const page = await opened()
    await page.context().setOffline(true)
    await pull(page, box(page, 'Aftenvandring').locator('.flow-handle'), box(page, 'Flere er trygge'))
    await told(page, say('desk.offline'))
    await page.context().setOffline(false)
    await pull(page, box(page, 'Aftenvandring').locator('.flow-handle'), box(page, 'Flere er trygge'))
    await told(page, say('desk.saved'))
    expect(await lede(page)).toContain('13 pile')
    await page.context().close()
  })

  it('is not offered to who may not write, nor where there is no script', async () => {
    const reader = await site.page('skanderborg-direktoer')
    await reader.goto(theory)
    expect(await reader.getByRole('button', { name: say('desk.open') }).count()).toBe(0)
    const plain = await site.page('skanderborg-koordinator', { javaScriptEnabled: false })
    await plain.goto(theory)
    expect(await plain.getByRole('button', { name: say('desk.open') }).isVisible()).toBe(false)
    expect(await plain.locator('svg.flow-drawn').isVisible()).toBe(true)
    await Promise.all([reader.context().close(), plain.context().close()])
  })
})
