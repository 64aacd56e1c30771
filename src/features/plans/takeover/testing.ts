import { newId } from '#kernel/id'
import { textCellOf } from '#sheets/cells'
import type { OutRow, Sheet } from '#sheets/sheet'
import type { Cell } from '#sheets/table'
import type { Workbook } from '#sheets/xlsx-write'
import { languages } from '#text/language.ts'
import type { PlanDocument } from '../document.ts'
import { samplePlan } from '../version/sample.ts'
import { type Filled, type FilledBook, filledFrom } from './filled.ts'
import { rowSheetKeys, type SheetKey, sheetTitle } from './layout.ts'
import { type Planned, planTakeover } from './plan-takeover.ts'
import type { Book } from './read-book.ts'
import type { Register } from './register.ts'
import { takeoverBook } from './template.ts'

const id = (number: number): string => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`

const named = (number: number, name: string) => ({ value: id(number), id: id(number), name, say: () => name })
const estate = (number: number, name: string, dwellings: number, approximate: boolean) => ({
  ...named(number, name),
  ...{ association: 'Boligorganisationen', area: 'Gården', dwellings, approximate, example: true },
})

/** What the municipality of the tests has. */
export const sampleRegister: Register = {
  municipality: 101,
  name: 'København',
  estates: [estate(1, 'Afdeling A', 500, false), estate(2, 'Afdeling B', 200, true), estate(3, 'Skovkanten', 90, false)],
  boards: [named(4, 'Bydelsbestyrelsen'), named(5, 'Styregruppen for Gården')],
  operators: [named(6, 'Boligorganisationen')],
  organisations: [named(6, 'Boligorganisationen'), named(7, 'Socialforvaltningen')],
  deciders: [
    { kind: 'partner', organisation: id(7), name: 'Socialforvaltningen', side: 'administration' },
    { kind: 'seat', seat: id(8), body: id(4), title: 'Formand', participation: 'member', side: 'administration' },
    { kind: 'seat', seat: id(9), body: id(4), title: 'Beboerrepræsentant', participation: 'member', side: 'estate' },
    { kind: 'body', body: id(10), name: 'Teknik- og Miljøudvalget', decides: 'elsewhere' },
    { kind: 'body', body: id(11), name: 'Borgerrepræsentationen', decides: 'elsewhere' },
    { kind: 'body', body: id(4), name: 'Bydelsbestyrelsen', decides: 'here' },
  ],
  plans: ['den gamle plan'],
}

const own: Readonly<Record<string, string>> = { board: id(4), association: id(6), 'estate-a': id(1), 'estate-b': id(2) }

/** The plan of the tests, of what that municipality has. */
export const sampleDocument = (): PlanDocument =>
  JSON.parse(JSON.stringify(samplePlan()), (key, value) =>
    key === 'id' && typeof value === 'string' ? (own[value] ?? value) : value,
  ) as PlanDocument

/** That plan as a file holds it. */
export const sampleFilled = (document = sampleDocument()): FilledBook =>
  filledFrom({ document, measurements: [], template: 'koebenhavn', years: [2016, 2017, 2018, 2019] }, sampleRegister, 'da')

/** A workbook of the kit as its reader gives it back, without writing a file: numbers are numbers, all else is a text that may look like one. */
export const bookOf = ({ sheets }: Pick<Workbook, 'sheets'>): Book => {
  const keys: readonly SheetKey[] = ['facts', ...rowSheetKeys]
  const cellOf = (sheet: Sheet<readonly OutRow[]>, value: OutRow[number], column: number): Cell => {
    const text = value === null ? '' : String(value).trim()
    const isNumber = sheet.columns[column]?.kind === 'number' && /^-?\d+(\.\d+)?$/.test(text)
    if (!isNumber) return textCellOf(text, 'comma')
    const number = text.includes('.') ? text.replace(/\.?0+$/, '') : text
    return { text: number.replace('.', ','), number, kind: 'number' }
  }
  const read = (sheets as readonly Sheet<readonly OutRow[]>[]).flatMap((sheet) => {
    const key = keys.find((one) => languages.some((language) => sheetTitle(one)(language) === sheet.name('da')))
    const rows = sheet.rows.map((row, index) => ({
      row: index + 2,
      width: row.length,
      cells: row.map((value, at) => cellOf(sheet, value, at)),
    }))
    return key ? [[key, { header: sheet.columns.map(({ title }) => title('da')), rows }] as const] : []
  })
  return { sheets: Object.fromEntries(read), absent: [], language: 'da', remarks: [] }
}

/** What would come of a file of the tests, on a day after the plan's first year. */
export const plannedFrom = (book: Book): Planned => planTakeover(book, { register: sampleRegister, today: '2017-06-01', idOf: newId })

/** A file of the tests as it is read. */
export const readFilled = (filled: FilledBook): Book =>
  bookOf(
    takeoverBook(filled, {
      register: sampleRegister,
      address: 'https://helhed.example/planer/overtag',
      today: '2017-06-01',
      language: 'da',
    }),
  )

/** The mistakes of a file in words: sheet, row, column and why. */
export const saidIn = ({ faults }: Planned): readonly string[] =>
  faults.map(
    ({ sheet, row, column, say }) => `${sheetTitle(sheet)('da')} ${row ?? '–'} ${column ?? '–'}: ${say('da').replaceAll('\u00a0', ' ')}`,
  )

/**
 * A plan without what differs whenever it is taken over: ids are named by where they stand, nothing is an example, nothing is confirmed. Theories of
 * change, references to catalogues and figures beside goals are not in the template.
 */
export const structureOf = (document: PlanDocument): unknown => {
  const names = new Map<string, string>()
  for (const part of document.parts) {
    names.set(part.id, `part ${part.number}`)
    for (const goal of part.goals) names.set(goal.id, `goal ${part.number}.${goal.number}`)
    for (const one of part.activities) names.set(one.id, `activity ${part.number}.${one.number}`)
    for (const [index, one] of part.milestones.entries()) names.set(one.id, `milestone ${part.number}.${index}`)
    for (const one of part.lines) names.set(one.id, `line ${part.number}.${one.position}`)
    for (const [index, one] of (part.plan?.staff ?? []).entries()) names.set(one.id, `post ${index}`)
  }
  const plain = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return names.get(value) ?? value
    if (key === 'example' || key === 'confirmed') return false
    if (Array.isArray(value))
      return key === 'goals' && value.every((one) => typeof one === 'string')
        ? value.map((one) => plain(one, '')).toSorted()
        : value.map((one) => plain(one, ''))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
      Object.entries(value)
        .filter(([name]) => !['theory', 'refers', 'beside'].includes(name))
        .map(([name, own]) => [name, plain(own, name)]),
    )
  }
  return plain(document, '')
}

/** Decisions of a file, with what the sheet of facts says of them. */
type OnPaper = { readonly facts: FilledBook['facts']; readonly approvals: readonly Filled[] }

/** That a body of the municipality has approved every sub-agreement of the small plan, as Skanderborg does it. */
export const approvedOnPaper = ({ deciders }: Register): OnPaper => {
  const body = deciders.find((one) => one.kind === 'body' && one.decides === 'here')
  const parts = (sampleFilled().rows.parts ?? []).filter(({ part }) => part !== 0)
  return {
    facts: { template: 'Godkendelse i Skanderborg (eksempel)', sentOn: '2015-11-01' },
    approvals: parts.map(({ part = null }) => ({
      ...{ step: 'Styregruppen', decider: body?.kind === 'body' ? body.name : null, part, outcome: 'Godkendt' },
      ...{ decidedOn: '2015-12-01', item: 'Referat af 1. december 2015, punkt 4' },
    })),
  }
}

/** A file of a small plan with what a municipality has: one sub-agreement with a goal and an activity, from 2016 to 2019. */
export const exampleFile = (register: Register, name: string, paper: OnPaper | null = null): Workbook => {
  const [estate, board, operator] = [register.estates[0], register.boards[0], register.operators[0]]
  const words = (one: { readonly say: (language: 'da') => string } | undefined) => one?.say('da') ?? null
  const small = sampleFilled()
  const filled: FilledBook = {
    years: paper ? small.years : [2016],
    facts: { ...small.facts, ...paper?.facts, name, board: words(board), operator: words(operator), lead: words(estate) },
    rows: {
      ...small.rows,
      estates: [{ estate: words(estate) }],
      staff: [],
      activities: (small.rows.activities ?? []).map((row) => ({ ...row, employer: words(operator) })),
      approvals: paper?.approvals ?? [],
    },
  }
  return takeoverBook(filled, { register, address: 'https://helhed.example/planer/overtag', today: '2017-06-01', language: 'da' })
}
