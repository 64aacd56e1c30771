import { cell, type Fact, numberColumn, type Row, type Sheet, textColumn } from '#print/sheet'
import { programmePeriod } from '../../../../rules/lbf-programme-periods/index.ts'
import { largestOf } from '../approval/ready.ts'
import { factsOf, type PlanDocument, type PlanFacts, subAgreements } from '../document.ts'
import { partWords } from '../plan/part-words.ts'
import type { Wording } from './wording.ts'

export type PrintedFacts = {
  readonly title: string
  readonly lead: string
  readonly brief: string
  /** A few large figures: the figure and what it counts. */
  readonly figures: readonly { readonly figure: string; readonly of: string }[]
  readonly facts: readonly Fact[]
  readonly estates: { readonly title: string; readonly sheet: Sheet }
  readonly staff: { readonly title: string; readonly sheet: Sheet } | null
}

const dwellingsOf = ({ dwellings, approximate }: PlanFacts['estates'][number], { say, format }: Wording): string => {
  if (dwellings === null) return say('estate.unknown')
  const number = format.number(dwellings)
  return approximate ? say('estate.approximately', { number }) : number
}

const estatesSheet = ({ estates }: PlanFacts, wording: Wording): Sheet => {
  const { say, format } = wording
  const known = estates.every(({ dwellings }) => dwellings !== null)
  const sum = estates.reduce((total, { dwellings }) => total + (dwellings ?? 0), 0)
  const all = format.number(sum)
  const total: Row = {
    kind: 'total',
    cells: [
      cell(say('estate.all')),
      cell(''),
      cell(
        !known
          ? say('estate.unknown')
          : estates.some(({ approximate }) => approximate)
            ? say('estate.approximately', { number: all })
            : all,
      ),
    ],
  }
  return {
    columns: [textColumn(say('estate.name')), textColumn(say('estate.association')), numberColumn(say('estate.dwellings'))],
    rows: [
      ...estates.map(
        (estate): Row => ({
          kind: 'cells',
          cells: [
            { words: estate.name, strong: true, example: estate.example },
            cell(estate.association ?? ''),
            cell(dwellingsOf(estate, wording)),
          ],
        }),
      ),
      ...(estates.length > 1 ? [total] : []),
    ],
  }
}

/** Posts with who employs them, where they work and how many hours. */
export const staffSheet = ({ staff }: Pick<PlanFacts, 'staff'>, { say, format }: Wording): Sheet => ({
  columns: [
    textColumn(say('staff.title')),
    textColumn(say('staff.employer')),
    textColumn(say('staff.places')),
    numberColumn(say('staff.hours')),
  ],
  rows: staff.map(({ title, employer, places, hours, example }) => ({
    kind: 'cells',
    cells: [{ words: title, strong: true, example }, cell(employer.name), cell(places), cell(hours === null ? '–' : format.number(hours))],
  })),
})

/** Whose money, as the programme period calls itself. */
const programmeName = (id: string, { language }: Wording): string => programmePeriod(id)?.name[language] ?? id

/** The plan's facts: a sentence, a few figures, who stands behind it, its estates and its staff. */
export const printedFacts = (document: PlanDocument, wording: Wording): PrintedFacts => {
  const { say, format } = wording
  const facts = factsOf(document)
  const words = partWords(facts.programme)
  const counts = {
    subs: subAgreements(document).length,
    goals: document.parts.reduce((sum, { goals }) => sum + goals.length, 0),
    activities: document.parts.reduce((sum, { activities }) => sum + activities.length, 0),
  }
  const [first = '', last = ''] = format.period(facts).split(' – ')
  const largest = largestOf(facts.estates)
  const lead = say('plan.lead', {
    name: facts.name,
    first,
    last,
    subs: say('subs', { ...words, count: counts.subs }),
    goals: say('goals', { count: counts.goals }),
    activities: say('activities', { count: counts.activities }),
  })
  return {
    title: say('plan.title'),
    lead: facts.money ? `${lead} ${say('plan.money', { frame: format.kroner(facts.money.frame) })}` : lead,
    brief: [say('plan.estates'), ...(facts.staff.length > 0 ? [say('plan.staff')] : [])].join(' · '),
    figures: [
      ...(facts.money ? [{ figure: format.kroner(facts.money.frame), of: say('figure.frame') }] : []),
      { figure: String(counts.subs), of: words.parts(wording.language) },
      { figure: String(counts.goals), of: say('figure.goals') },
      { figure: String(counts.activities), of: say('figure.activities') },
    ],
    facts: [
      { label: say('plan.municipality'), value: facts.municipality },
      { label: say('plan.programme'), value: programmeName(facts.programme, wording) },
      { label: say('plan.period'), value: format.period(facts) },
      { label: say('plan.board'), value: facts.board?.name ?? say('plan.none'), note: facts.board ? say('plan.board.note') : '' },
      { label: say('plan.operator'), value: facts.operator?.name ?? say('plan.none') },
      {
        label: say('plan.lead.estate'),
        value: facts.lead?.name ?? say('plan.none'),
        note: facts.leadReason ?? (facts.lead && largest?.id === facts.lead.id ? say('plan.lead.largest') : ''),
      },
    ],
    estates: { title: say('plan.estates'), sheet: estatesSheet(facts, wording) },
    staff: facts.staff.length > 0 ? { title: say('plan.staff'), sheet: staffSheet(facts, wording) } : null,
  }
}
