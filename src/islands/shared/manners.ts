import { blockIn, type Change, noSteps, redo, step, undo } from './changes.ts'

export type Cell = HTMLInputElement

/** A grid that learns manners: its cells in rows, as they stand in the page. */
export type Grid = {
  readonly table: HTMLTableElement
  readonly rows: () => readonly (readonly Cell[])[]
  readonly named: (name: string) => Cell | null
}

/** What the page does with its cells. */
type Told = {
  readonly changed: (names: readonly string[]) => void
  readonly typed: () => void
  /** A cell's words as the grid writes them; what cannot be read stays as it was typed. */
  readonly tidy: (words: string) => string
  /** Says above the grid which cell one is in, and what is typed. */
  readonly tell: (cell: Cell) => void
}

const isCell = (target: EventTarget | null): target is Cell => target instanceof HTMLInputElement && target.dataset.column !== undefined

/** Spreadsheet manners: arrows, Enter, Tab, typing and F2, Esc, paste of a block, undo and redo. */
export const teachManners = (sheet: Grid, { changed, typed, tidy, tell }: Told): void => {
  let steps = noSteps
  /** What the focused cell held when it was entered; null between cells. */
  let before: string | null = null
  /** Moving from cell to cell, or writing inside one. */
  let writing = false

  const put = (changes: readonly Change[]): void => {
    for (const { name, after } of changes) {
      const cell = sheet.named(name)
      if (cell) cell.value = after
    }
    changed(changes.map(({ name }) => name))
  }
  const commit = (cell: Cell): void => {
    const was = before
    writing = false
    if (was === null) return
    cell.value = tidy(cell.value)
    before = cell.value
    if (cell.value === was) return
    const change = { name: cell.name, before: was, after: cell.value }
    steps = step(steps, [change])
    put([change])
  }
  const move = (cell: Cell, down: number, right: number): boolean => {
    const rows = sheet.rows()
    const at = rows.findIndex((row) => row.includes(cell))
    const column = rows[at]?.indexOf(cell) ?? 0
    const next = rows[at + down]?.[column + right]
    if (!next) return false
    commit(cell)
    next.focus()
    return true
  }
  const takeBack = (cell: Cell): void => {
    cell.value = before ?? cell.value
    writing = false
    cell.select()
    typed()
  }
  const through = (way: typeof undo): void => {
    const { steps: left, changes } = way(steps)
    steps = left
    if (changes.length === 0) return
    put(changes)
    const first = sheet.named(changes[0]?.name ?? '')
    first?.focus()
    before = first?.value ?? null
    first?.select()
  }

  const keys: Readonly<Record<string, (cell: Cell, event: KeyboardEvent) => boolean>> = {
    ArrowUp: (cell) => move(cell, -1, 0),
    ArrowDown: (cell) => move(cell, 1, 0),
    ArrowLeft: (cell) => !writing && move(cell, 0, -1),
    ArrowRight: (cell) => !writing && move(cell, 0, 1),
    Enter: (cell, event) => {
      if (!move(cell, event.shiftKey ? -1 : 1, 0)) commit(cell)
      return true
    },
    F2: (cell) => {
      writing = true
      cell.setSelectionRange(cell.value.length, cell.value.length)
      return true
    },
    Escape: (cell) => {
      takeBack(cell)
      return true
    },
  }

  sheet.table.addEventListener('keydown', (event) => {
    const cell = event.target
    if (!isCell(cell) || event.altKey || event.isComposing) return
    const key = event.key.toLowerCase()
    if (event.ctrlKey || event.metaKey) {
      if (writing || (key !== 'z' && key !== 'y')) return
      event.preventDefault()
      return through(key === 'y' || event.shiftKey ? redo : undo)
    }
    if (keys[event.key]?.(cell, event)) event.preventDefault()
  })
  sheet.table.addEventListener('focusin', ({ target }) => {
    if (!isCell(target)) return
    before = target.value
    writing = false
    target.select()
    for (const head of sheet.table.querySelectorAll<HTMLElement>('[data-head]')) {
      head.classList.toggle('is-column', head.dataset.head === target.dataset.column)
    }
    tell(target)
  })
  sheet.table.addEventListener('focusout', ({ target }) => {
    if (!isCell(target)) return
    commit(target)
    before = null
  })
  sheet.table.addEventListener('dblclick', ({ target }) => {
    writing = isCell(target)
  })
  sheet.table.addEventListener('input', ({ target }) => {
    if (!isCell(target)) return
    writing = true
    tell(target)
    typed()
  })
  sheet.table.addEventListener('paste', (event) => {
    const cell = event.target
    const block = isCell(cell) ? blockIn(event.clipboardData?.getData('text/plain') ?? '') : null
    if (!isCell(cell) || !block) return
    event.preventDefault()
    const rows = sheet.rows()
    const top = rows.findIndex((row) => row.includes(cell))
    const left = rows[top]?.indexOf(cell) ?? 0
    const changes = block.flatMap((words, down) =>
      words.flatMap((word, right): readonly Change[] => {
        const place = rows[top + down]?.[left + right]
        const after = tidy(word)
        return place && place.value !== after ? [{ name: place.name, before: place.value, after }] : []
      }),
    )
    if (changes.length === 0) return
    steps = step(steps, changes)
    put(changes)
    before = cell.value
    cell.select()
    tell(cell)
  })
}
