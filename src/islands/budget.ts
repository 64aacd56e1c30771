/**
 * The budget's grid with spreadsheet manners: sums and check follow as one types, by the formula that the server checks with, and each
 * change is saved in the background. Without this script the grid is an ordinary form.
 */
import { tidy, writeBar } from './budget/bar.ts'
import { writePanel } from './budget/panel.ts'
import { openSaving } from './budget/saving.ts'
import { findSheet, writeSums } from './budget/sheet.ts'
import { teachManners } from './shared/manners.ts'

const sheet = findSheet()
if (sheet) {
  const refresh = (): void => {
    writeSums(sheet)
    writePanel(sheet)
  }
  const saving = openSaving(sheet, refresh)
  const bar = document.querySelector<HTMLElement>('[data-bar]')
  if (bar) bar.hidden = false
  teachManners(sheet, {
    typed: refresh,
    tidy: (words) => tidy(sheet, words),
    tell: (cell) => writeBar(sheet, cell),
    changed: (names) => {
      refresh()
      saving.changed(names)
    },
  })
  let leaving = false
  sheet.form.addEventListener('submit', async (event) => {
    leaving = true
    if (!saving.busy()) return
    // What is on its way comes first: its answer brings the version that this save is made on.
    event.preventDefault()
    await saving.settled()
    sheet.form.submit()
  })
  addEventListener('beforeunload', (event) => {
    if (!leaving && saving.open()) event.preventDefault()
  })
}
