import type { Locator, Page } from 'playwright-core'

const most = 200

/** Presses Tab until what the locator names has the focus; whoever must press it more than two hundred times has lost. */
export const tabTo = async (page: Page, locator: Locator): Promise<void> => {
  await locator.first().waitFor({ state: 'attached' })
  const wanted = await locator.elementHandles()
  for (let presses = 0; presses < most; presses += 1) {
    if (await page.evaluate((elements) => elements.some((element) => element === document.activeElement), wanted)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard does not reach ${locator}`)
}

/** Goes to a link or button by Tab and presses Enter; waits for the page that comes of it, whatever frames inside a page may do meanwhile. */
export const follow = async (page: Page, locator: Locator): Promise<void> => {
  await tabTo(page, locator)
  const comes = page.waitForEvent('framenavigated', (frame) => frame === page.mainFrame())
  await Promise.all([comes, page.keyboard.press('Enter')])
  await page.waitForLoadState()
}

/**
 * Presses with the mouse, as somebody does who presses what is seen: what must be scrolled to is drawn there first. Chromium finds the frame
 * under a press from the last picture that was shown; a press in the moment of scrolling goes to the document that stood there before.
 */
export const press = async (locator: Locator): Promise<void> => {
  await locator.scrollIntoViewIfNeeded()
  await locator.evaluate(async () => {
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame)
  })
  await locator.click()
}

/** Goes to a field by Tab and types; what stood in it is replaced. */
export const type = async (page: Page, locator: Locator, words: string): Promise<void> => {
  await tabTo(page, locator)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(words)
}

/** Goes to a list that opens by Tab, and down it from the top by the arrow until the choice with these words stands in it. */
export const choose = async (page: Page, locator: Locator, words: string | RegExp): Promise<void> => {
  await tabTo(page, locator)
  const chosen = (): Promise<string> => locator.evaluate((list: HTMLSelectElement) => list.selectedOptions[0]?.label.trim() ?? '')
  const fits = (label: string): boolean => (typeof words === 'string' ? label === words : words.test(label))
  await page.keyboard.press('Home')
  for (let presses = 0; presses < most; presses += 1) {
    if (fits(await chosen())) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The keyboard does not find ${words} in ${locator}`)
}

/** Goes to a box by Tab and presses Space, unless it stands as it should. */
export const tick = async (page: Page, box: Locator, ticked = true): Promise<void> => {
  await tabTo(page, box)
  if ((await box.isChecked()) !== ticked) await page.keyboard.press('Space')
}

/** Goes to a group of choices by Tab, which stops at one of them, and on by the arrow to the one that is wanted. */
export const pick = async (page: Page, group: Locator, wanted: Locator): Promise<void> => {
  await tabTo(page, group.getByRole('radio'))
  await page.keyboard.press('Space')
  for (let presses = 0; presses < most; presses += 1) {
    if (await wanted.isChecked()) return
    await page.keyboard.press('ArrowDown')
  }
  throw new Error(`The keyboard does not pick ${wanted}`)
}

/** Goes to a day by Tab and writes it, `YYYY-MM-DD`, in the order in which the browser asks for day, month and year. */
export const date = async (page: Page, field: Locator, day: string): Promise<void> => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  await tabTo(page, field)
  for (const order of [
    [dayOfMonth, month, year],
    [month, dayOfMonth, year],
    [year, month, dayOfMonth],
  ]) {
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowLeft')
    await page.keyboard.type(order.join(''))
    if ((await field.inputValue()) === day) return
  }
  throw new Error(`The keyboard does not write ${day} in ${field}`)
}

/** Goes to a field for a file by Tab; which file it is, the system's own dialogue asks. */
export const attach = async (page: Page, field: Locator, file: Parameters<Locator['setInputFiles']>[0]): Promise<void> => {
  await tabTo(page, field)
  await field.setInputFiles(file)
}

/** What is to be read in a part of the page, with every run of space (unbreakable ones too) as one. */
export const read = async (part: Locator): Promise<string> => (await part.allInnerTexts()).join(' ').replace(/[\s\u00a0]+/g, ' ')
