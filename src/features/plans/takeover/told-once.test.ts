import { describe, expect, it } from 'vitest'
import type { Filled, FilledBook } from './filled.ts'
import type { FactKey, RowSheetKey } from './layout.ts'
import type { Book } from './read-book.ts'
import { plannedFrom, readFilled, saidIn, sampleFilled } from './testing.ts'

const filled = sampleFilled()

const withFacts = (facts: FilledBook['facts']): FilledBook => ({ ...filled, facts: { ...filled.facts, ...facts } })
const withRow = (sheet: RowSheetKey, index: number, cells: Filled): FilledBook => ({
  ...filled,
  rows: { ...filled.rows, [sheet]: (filled.rows[sheet] ?? []).map((row, at) => (at === index ? { ...row, ...cells } : row)) },
})
const withMore = (sheet: RowSheetKey, ...rows: readonly Filled[]): FilledBook => ({
  ...filled,
  rows: { ...filled.rows, [sheet]: [...(filled.rows[sheet] ?? []), ...rows] },
})

const said = (book: FilledBook): readonly string[] => saidIn(plannedFrom(readFilled(book)))
const _fact = (facts: Partial<Record<FactKey, string>>) => said(withFacts(facts))

describe('what is wrong is told once, and all of it in one round', () => {
  const without = (...keys: readonly RowSheetKey[]): Book => {
    const book = readFilled(filled)
    const sheets = Object.fromEntries(Object.entries(book.sheets).filter(([key]) => !keys.some((one) => one === key)))
    return { ...book, sheets, absent: keys }
  }

  it('a sheet that a plan is nothing without is one mistake; one that it can be without is remarked', () => {
    expect(saidIn(plannedFrom(without('parts')))).toEqual(['Dele – –: Arket er ikke i filen. Hent skabelonen igen, og behold dens ark.'])
    const planned = plannedFrom(without('staff', 'measurements'))
    expect(saidIn(planned)).toEqual([])
    expect(planned.remarks.map(({ say }) => say('da'))).toEqual([
      'Arket »Stillinger« er ikke i filen, så planen overtages uden.',
      'Arket »Målinger« er ikke i filen, så planen overtages uden.',
    ])
  })

  it('a part, a goal or a number that is wrong brings no mistake to the rows that name it', () => {
    expect(said(withRow('parts', 1, { part: 'x' })).filter((one) => !one.startsWith('Dele'))).toEqual([])
    expect(said(withRow('goals', 0, { part: 9 })).filter((one) => !one.startsWith('Mål 2 part'))).toEqual([])
    expect(
      said(withMore('milestones', { ...filled.rows.milestones?.[0], number: 1 }, { ...filled.rows.milestones?.[0], number: 9 })),
    ).toEqual([expect.stringContaining('Nummeret står også i række')])
  })

  it('the years of a line whose payer nobody knows, and the other cells of a row with a formula', () => {
    const line = said(withRow('lines', 0, { source: 'Realdania', 2016: 'seks hundrede tusind', 2017: '-5' }))
    expect(line.map((one) => one.split(':')[0])).toEqual(['Budget 2 source', 'Budget 2 2016', 'Budget 2 2017'])
    const book = readFilled(withRow('goals', 0, { direction: 'op' }))
    const goals = book.sheets.goals
    if (!goals) throw new Error('The file has goals')
    const formula = { text: '=A1', number: null, kind: 'formula' } as const
    const rows = goals.rows.map((row, index) =>
      index === 0 ? { ...row, cells: row.cells.map((cell, at) => (at === 3 ? formula : cell)) } : row,
    )
    const told = saidIn(plannedFrom({ ...book, sheets: { ...book.sheets, goals: { ...goals, rows } } }))
    expect(told.map((one) => one.split(':')[0])).toEqual(['Mål 2 indicator', 'Mål 2 direction'])
  })

  it('more years than usual and lines beyond the frame stop nothing and are remarked', () => {
    const remarksOf = (book: FilledBook) => plannedFrom(readFilled(book)).remarks.map(({ say }) => say('da').replaceAll('\u00a0', ' '))
    expect(remarksOf(withFacts({ until: '2022-12-31' }))).toEqual(['Planen løber 7 år; som regel er det 4.'])
    const [told] = remarksOf(withRow('lines', 0, { 2016: 100_000_000 }))
    expect(told).toMatch(/^Budgettets linjer er tilsammen .*, men rammen er .*Er der skrevet kroner, hvor der skal stå timer\?$/)
  })

  it('something beside the columns is remarked with its rows', () => {
    const book = readFilled(filled)
    const { activities } = book.sheets
    if (!activities) throw new Error('The file has activities')
    const rows = activities.rows.map((row, index) => (index === 0 ? { ...row, width: row.width + 3 } : row))
    expect(
      plannedFrom({ ...book, sheets: { ...book.sheets, activities: { ...activities, rows } } }).remarks.map(({ say }) => say('da')),
    ).toEqual(['Arket »Aktiviteter« har noget i kolonner uden overskrift (række 2). Det læses ikke.'])
  })
})
