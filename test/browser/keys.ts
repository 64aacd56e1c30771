import type { Locator, Page } from 'playwright-core'

const most = 200

const focused = (locator: Locator): Promise<boolean> =>
  locator.evaluateAll((found) => found.some((element) => element === document.activeElement))

/** Presses Tab until what the locator names has the focus; whoever must press it more than two hundred times has lost. */
export const tabTo = async (page: Page, locator: Locator): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    if (await focused(locator)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${locator}`)
}

/** Goes to a link or button by Tab and presses Enter; waits for the page that comes of it. */
export const follow = async (page: Page, locator: Locator): Promise<void> => {
  await tabTo(page, locator)
  await Promise.all([page.waitForEvent('framenavigated'), page.keyboard.press('Enter')])
  await page.waitForLoadState()
}

/** Goes to a field by Tab and types; what stood in it is replaced. */
export const type = async (page: Page, locator: Locator, words: string): Promise<void> => {
  await tabTo(page, locator)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(words)
}

/** What is to be read in a part of the page, with every run of space (unbreakable ones too) as one. */
export const read = async (part: Locator): Promise<string> => (await part.allInnerTexts()).join(' ').replace(/[\s\u00a0]+/g, ' ')
