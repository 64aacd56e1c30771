/**
 * The grids of measurements with spreadsheet manners: keys, paste and undo, which cell one is in, and what is not saved yet. Without this script
 * each grid is an ordinary form, and saving is the same button.
 */
import { type Cell, teachManners } from './shared/manners.ts'

let leaving = false
const bars = new Set<() => boolean>()

for (const form of document.querySelectorAll<HTMLFormElement>('form.sheet-form')) {
  const [bar, address, expression, saved] = ['[data-bar]', '[data-address]', '[data-expression]', '[data-saved]'].map((one) =>
    form.querySelector<HTMLElement>(one),
  )
  if (bar) bar.hidden = false
  const fields = () => [...form.querySelectorAll<Cell>('.sheet input')]
  const open = () => fields().filter(({ value, defaultValue }) => value !== defaultValue)
  const refresh = (): void => {
    const count = open().length
    if (saved) saved.textContent = count === 0 ? '' : (saved.dataset[count === 1 ? 'one' : 'many'] ?? '').replace('{}', String(count))
  }
  const tell = (cell: Cell): void => {
    const head = cell.closest('table')?.querySelector(`[data-head="${CSS.escape(cell.dataset.column ?? '')}"]`)
    if (address) address.textContent = `${cell.closest('tr')?.dataset.name ?? ''} · ${head?.textContent ?? ''}`
    if (expression) expression.textContent = cell.value
  }
  for (const table of form.querySelectorAll<HTMLTableElement>('.sheet')) {
    const rows = () =>
      [...table.querySelectorAll<HTMLElement>('tr[data-line]')].map((row) => [...row.querySelectorAll<Cell>('input[data-column]')])
    const named = (name: string) => table.querySelector<Cell>(`input[name="${CSS.escape(name)}"]`)
    teachManners({ table, rows, named }, { typed: refresh, changed: refresh, tidy: (words) => words.trim(), tell })
  }
  form.addEventListener('input', refresh)
  form.addEventListener('submit', () => {
    leaving = true
  })
  bars.add(() => open().length > 0)
  refresh()
}

addEventListener('beforeunload', (event) => {
  if (!leaving && [...bars].some((isOpen) => isOpen())) event.preventDefault()
})
