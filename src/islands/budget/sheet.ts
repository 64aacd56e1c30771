import { danishMarks, decimalText, englishMarks, type Marks, readAmount, writeAmount } from '#kernel/amount'
import { isLanguage, type Language } from '#text/language.ts'
import { type Budget, type BudgetLine, type CoFinancingRule, counted, type Source, sources } from '../../../rules/co-financing/pure.ts'
import type { Cell } from '../shared/manners.ts'

export type { Cell }

/** The grid as it stands in the page: what its cells hold is read from their words, so that there is one truth. */
export type Sheet = {
  readonly form: HTMLFormElement
  readonly table: HTMLTableElement
  readonly language: Language
  readonly marks: Marks
  readonly rows: () => readonly (readonly Cell[])[]
  readonly cells: () => readonly Cell[]
  readonly named: (name: string) => Cell | null
  /** What a cell holds in hundredths; where its words cannot be read, what was saved last. */
  readonly worth: (cell: Cell) => number
  readonly lines: () => readonly BudgetLine[]
  readonly budget: () => Budget | null
}

const isSource = (text: string | undefined): text is Source => sources.some((source) => source === text)

const readBudget = (table: HTMLTableElement): Omit<Budget, 'lines'> | null => {
  const told = JSON.parse(table.dataset.budget ?? '{}') as { frame?: number; rule?: CoFinancingRule; reason?: string | null }
  return told.frame && told.rule ? { frame: told.frame, rule: told.rule, reason: told.reason ?? null } : null
}

const lineOf = (row: HTMLElement, cell: Cell, worth: number): BudgetLine | null => {
  const { part = null, source, kind, rate, confirmed } = row.dataset
  if (!isSource(source)) return null
  const common = { id: cell.name, part, year: Number(cell.dataset.column), category: '', source }
  return kind === 'hours'
    ? { ...common, kind, hours: decimalText(worth), rate: Number(rate), confirmedBy: confirmed === 'true' ? '-' : null }
    : { ...common, kind: 'cash', amount: worth }
}

/** Finds the grid that the page has; null where there is none to write in. */
export const findSheet = (): Sheet | null => {
  const table = document.querySelector<HTMLTableElement>('form .sheet')
  const form = table?.closest('form')
  if (!table || !form) return null
  const { lang } = document.documentElement
  const language = isLanguage(lang) ? lang : 'da'
  const marks = language === 'da' ? danishMarks : englishMarks
  const worth = (cell: Cell): number => {
    const [now, saved] = [readAmount(cell.value, marks), readAmount(cell.defaultValue, marks)]
    return now.ok ? now.hundredths : now.fault !== 'empty' && saved.ok ? saved.hundredths : 0
  }
  const told = readBudget(table)
  const cells = () => [...table.querySelectorAll<Cell>('input[data-column]')]
  const lines = () =>
    cells().flatMap((cell) => {
      const row = cell.closest<HTMLElement>('tr')
      return row && cell.value.trim() !== '' ? (lineOf(row, cell, worth(cell)) ?? []) : []
    })
  return {
    form,
    table,
    language,
    marks,
    cells,
    worth,
    lines,
    rows: () =>
      [...table.querySelectorAll<HTMLElement>('tr[data-line]')]
        .filter((row) => row.offsetParent !== null)
        .map((row) => [...row.querySelectorAll<Cell>('input[data-column]')]),
    named: (name) => table.querySelector<Cell>(`input[name="${CSS.escape(name)}"]`),
    budget: () => told && { ...told, lines: lines() },
  }
}

/** Writes every sum of the grid: of a line, of a part by year, of all. */
export const writeSums = ({ table, lines, marks }: Sheet): void => {
  const sums = new Map<string, number>()
  for (const line of lines()) {
    const [row = ''] = line.id.split('_')
    const value = counted(line)
    for (const key of [row, `${line.part}:${line.year}`, String(line.part), `all:${line.year}`, 'all']) {
      sums.set(key, (sums.get(key) ?? 0) + value)
    }
  }
  for (const place of table.querySelectorAll<HTMLElement>('[data-sum]')) {
    place.textContent = writeAmount(sums.get(place.dataset.sum ?? '') ?? 0, marks)
  }
}
