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
const fact = (facts: Partial<Record<FactKey, string>>) => said(withFacts(facts))

describe('what a file of a running plan is refused for', () => {
  it('nothing, where all is right', () => expect(said(filled)).toEqual([]))

  it('an empty template is told as what it is, and nothing else', () => {
    expect(said({ facts: {}, rows: { goals: [{ part: 'Eksempel', title: 'Ikke læst' }] }, years: [] })).toEqual([
      'Planen – –: Filen er ikke udfyldt: der er hverken et navn eller rækker. Udfyld skabelonen, og send den igen.',
    ])
  })

  it('a plan of a name that the municipality has, whatever its capitals', () => {
    expect(fact({ name: 'Den Gamle PLAN' })).toEqual([
      'Planen 2 value: Kommunen har allerede en plan med det navn. Den rettes på sine egne sider i Helhed; en anden plan skal hedde noget andet.',
    ])
  })

  it('an unknown estate, body and organisation, each with the nearest names', () => {
    expect(said(withRow('estates', 1, { estate: 'Skovkant' }))).toEqual([
      'Afdelinger 3 estate: »Skovkant« findes ikke. Vælg mellem »Afdeling A«, »Afdeling B«, »Skovkanten«.',
    ])
    expect(fact({ board: 'Bydelsbestyrelse' })[0]).toContain('»Bydelsbestyrelse« findes ikke. Vælg mellem »Bydelsbestyrelsen«')
    expect(said(withRow('activities', 0, { employer: 'Boligforeningen' }))[0]).toMatch(
      /^Aktiviteter 2 employer: »Boligforeningen« findes ikke/,
    )
  })

  it('days out of order, days that are none, and what lies outside the plan', () => {
    expect(fact({ until: '2015-06-01' })).toEqual(['Planen 5 value: Den sidste dag ligger før den første.'])
    expect(fact({ from: '31. februar' })[0]).toBe('Planen 4 value: Skriv en dato, der findes, som dag, måned og år.')
    expect(fact({ from: '2016' })).toEqual(['Planen 4 value: Skriv en dato, der findes, som dag, måned og år.'])
    for (const from of ['1. januar 2016', '2016-01-01', '01-01-2016', '42370']) expect(fact({ from }), from).toEqual([])
    expect(said(withRow('activities', 0, { until: '2021-01-31' }))).toEqual([
      'Aktiviteter 2 until: Aktiviteten skal ligge i perioden 1. januar 2016 – 31. december 2019.',
    ])
    expect(said(withRow('goals', 0, { targetOn: '2020-01-01' }))).toEqual([
      'Mål 2 targetOn: Målet skal nås senest den sidste dag, 31. december 2019.',
    ])
    expect(said(withRow('milestones', 0, { dueOn: '2015-12-31' }))[0]).toMatch(/^Milepæle 2 dueOn: Milepælen skal ligge i perioden/)
    expect(fact({ until: '2045-12-31' })[0]).toMatch(/^Planen 5 value: En plan kan højst løbe i 15 år/)
  })

  it('a civil registration number, wherever it stands', () => {
    const says = 'Her står noget, der ligner et CPR-nummer. Sådan et gemmer Helhed ikke.'
    const number = 'Leder 010190-1234'
    expect(fact({ name: number })).toEqual([`Planen 2 value: ${says}`])
    for (const [sheet, column] of [
      ['parts', 'title'],
      ['parts', 'need'],
      ['goals', 'responsible'],
      ['activities', 'takesOver'],
      ['milestones', 'owner'],
      ['staff', 'title'],
      ['lines', 'category'],
    ] as const)
      expect(said(withRow(sheet, 0, { [column]: number })).join(), `${sheet} ${column}`).toMatch(new RegExp(` 2 ${column}: ${says}`))
  })

  it('a share over a hundred, a target on the wrong side, and half an interim target', () => {
    expect(said(withRow('goals', 0, { target: '180' }))).toEqual(['Mål 2 target: En andel ligger mellem 0 og 100 %.'])
    expect(said(withRow('goals', 0, { target: '50' }))).toEqual([
      'Mål 2 target: Tallet ligger under udgangspunktet, men et højere tal er bedre.',
    ])
    expect(said(withRow('goals', 0, { stepAmount1: null }))).toEqual([
      'Mål 2 stepAmount1: Skriv både dag og tal for delmålet, eller ingen af dem.',
    ])
  })

  it('a milestone that ended on a day to come, before the plan, without what shows it, or in a way that nobody knows', () => {
    const ended = (cells: Filled) => said(withRow('milestones', 0, { endedOn: '2017-01-31', evidence: 'Referat', ...cells }))
    expect(ended({})).toEqual([])
    expect(ended({ endedOn: '2017-06-02' })).toEqual([expect.stringMatching(/^Milepæle 2 endedOn: /)])
    expect(ended({ endedOn: '2015-12-31' })).toEqual([expect.stringMatching(/^Milepæle 2 endedOn: /)])
    expect(ended({ evidence: null })).toEqual(['Milepæle 2 evidence: Feltet skal udfyldes.'])
    expect(ended({ endedOn: null })[0]).toMatch(/^Milepæle 2 endedOn: /)
    expect(ended({ ended: 'Glemt' })).toEqual(['Milepæle 2 ended: »Glemt« findes ikke. Vælg mellem »Nået«, »Opgivet«.'])
  })

  it('rows that belong nowhere: no part, a part that the plan has not, a goal of another part', () => {
    expect(said(withRow('goals', 0, { part: null }))[0]).toBe('Mål 2 part: Rækken hører ikke til en del. Skriv nummeret fra arket Dele.')
    expect(said(withRow('lines', 0, { part: 7 }))).toEqual([
      'Budget 2 part: Delen »7« står ikke på arket Dele, så rækken hører ingen steder til.',
    ])
    expect(said(withRow('activities', 0, { goals: '1, 4' }))).toEqual(['Aktiviteter 2 goals: Skriv numre på mål i del 1, som har 1 mål.'])
    expect(said(withMore('measurements', { part: 1, goal: 9, measuredOn: '2017-01-01', numerator: 1, denominator: 2 }))).toEqual([
      'Målinger 2 goal: Målet findes ikke i del 1. Skriv dets nummer fra arket Mål.',
    ])
  })

  it('numbers that are broken, there twice, or leave a gap', () => {
    expect(said(withRow('goals', 0, { number: '2.b' }))[0]).toMatch(/^Mål 2 number: Skriv nummeret som 1, 2, 3/)
    expect(said(withMore('goals', { ...filled.rows.goals?.[0], number: 1 }))).toEqual([
      'Mål 6 number: Nummeret står også i række 2, så det ikke kan ses, hvem der menes.',
    ])
    expect(said(withRow('parts', 4, { part: 6 }))[0]).toBe('Dele 6 part: Aftalerne skal følge efter hinanden: der mangler nummer 5.')
  })

  it('themes that are missing, there twice, or of another period', () => {
    expect(said(withRow('parts', 2, { theme: filled.rows.parts?.[1]?.theme ?? null }))).toContain(
      'Dele 4 theme: Temaet står også i række 3. Hvert tema har én aftale.',
    )
    expect(said(withRow('parts', 2, { theme: null }))).toEqual(['Dele 4 theme: Vælg aftalens tema.'])
    expect(said(withRow('parts', 2, { theme: 'Beboerinddragelse' }))[0]).toMatch(/^Dele 4 theme: »Beboerinddragelse« findes ikke/)
  })

  it('money: no frame, a rule that does not hold then, a year outside the plan, letters, and hours without a manager', () => {
    expect(fact({ frame: '', rule: '', priceLevel: '', reason: '' })).toEqual(
      ['Planen – frame: Der er linjer i budgettet, men ingen ramme. Skriv rammen, eller tøm arket med budgettet.'].map((line) =>
        line.replace('– frame', '11 value'),
      ),
    )
    expect(fact({ frame: 'mange' })).toEqual(['Planen 11 value: Skriv rammen i kroner, over 0 og højst en billion.'])
    expect(said({ ...withRow('lines', 0, { '2024': '100' }), years: [2016, 2017, 2018, 2019, 2024] })).toEqual([
      'Budget 2 2024: Koordination, 2024: året ligger uden for planens år, 2016-2019.',
    ])
    expect(said(withRow('lines', 0, { '2016': 'tusind' }))[0]).toMatch(/^Budget 2 2016: Koordination, 2016: skriv kun tal/)
    expect(said(withRow('lines', 3, { manager: null }))).toEqual([
      'Budget 5 manager: Skriv, hvilken leder der giver timerne og skal bekræfte dem.',
    ])
  })

  it('measurements: days to come, the same day twice, and more counted than there are', () => {
    const one = { part: 1, goal: 1, measuredOn: '2016-12-31', numerator: 40, denominator: 60 }
    expect(said(withMore('measurements', one))).toEqual([])
    expect(said(withMore('measurements', one, one))).toEqual([
      'Målinger 3 measuredOn: Målet er også målt den dag i række 2. Behold det tal, der gælder.',
    ])
    expect(said(withMore('measurements', { ...one, measuredOn: '2018-01-01' }))[0]).toMatch(/kan ikke måles frem i tiden/)
    expect(said(withMore('measurements', { ...one, numerator: 70 }))[0]).toMatch(/Der er flere talt med, end der er i alt/)
  })

  it('milestones that wait for one another in a circle, or for none of the plan', () => {
    const book = withRow('milestones', 0, { needs: '2' })
    const circle = {
      ...book,
      rows: { ...book.rows, milestones: book.rows.milestones?.map((row, at) => (at === 1 ? { ...row, needs: '1' } : row)) ?? [] },
    }
    expect(said(circle)[0]).toMatch(/^Milepæle 2 needs: .*→/)
    expect(said(withRow('milestones', 0, { needs: '9' }))).toEqual(['Milepæle 2 needs: Skriv numre på andre milepæle: arket har 4.'])
  })

  it('a smaller estate that leads without a reason, and a text that belongs to another kind of part', () => {
    expect(fact({ lead: 'Afdeling B' })).toEqual(
      ['Planen 9 leadReason: Skriv, hvorfor Afdeling B leder planen og ikke den største afdeling, Afdeling A.'].map((line) =>
        line.replace('leadReason', 'value'),
      ),
    )
    expect(said(withRow('parts', 1, { vision: 'Et trygt område' }))).toEqual([
      'Dele 3 vision: Den tekst hører ikke til i denne del af planen.',
    ])
  })

  it('formulas are told where they stand, and what the spreadsheet could not work out neither', () => {
    const book = readFilled(filled)
    const broken: Book = {
      ...book,
      sheets: {
        ...book.sheets,
        goals: {
          header: book.sheets.goals?.header ?? [],
          rows: (book.sheets.goals?.rows ?? []).map((row, at) => ({
            ...row,
            cells: row.cells.map((cell, index) =>
              at === 0 && index === 2 ? ({ text: '=A1&B1', number: null, kind: 'formula' } as const) : cell,
            ),
          })),
        },
      },
    }
    expect(saidIn(plannedFrom(broken))[0]).toBe(
      'Mål 2 title: Cellen er en formel (=A1&B1), og kun regnestykker af tal regnes ud. Kopiér den, og indsæt kun værdien.',
    )
  })

  it('a column that is needed and gone, and remarks on what is not read', () => {
    const book = readFilled(filled)
    const goals = book.sheets.goals
    if (!goals) throw new Error('The file has goals')
    const header = goals.header.map((head, index) => (index === 2 ? 'Noter' : head))
    const planned = plannedFrom({ sheets: { ...book.sheets, goals: { ...goals, header } }, absent: [], language: 'da', remarks: [] })
    expect(saidIn(planned)[0]).toBe(
      'Mål – –: Arket mangler kolonnen »Målet som en sætning«. Hent skabelonen igen, og behold dens kolonner.',
    )
    expect(planned.remarks.map(({ say }) => say('da'))).toEqual([
      'Kolonnen »Noter« på arket »Mål« hører ikke til skabelonen og læses ikke.',
    ])
  })
})
