import type {
  ActivityDocument,
  EstateDocument,
  GoalDocument,
  LineDocument,
  Named,
  PartDocument,
  PlanDocument,
  PlanFacts,
  SectionKey,
} from '../../src/features/plans/document.ts'
import type { Id } from '../../src/kernel/id.ts'
import { crime } from './plan-parts/crime.ts'
import { education } from './plan-parts/education.ts'
import { parenting } from './plan-parts/parenting.ts'
import { safety } from './plan-parts/safety.ts'
import { type ToldPart, toldSections } from './plan-parts/told.ts'

/** An id that is the same in every run. */
export const sampleId = (number: number): Id => `01900000-0000-7000-8000-${String(number).padStart(12, '0')}`

const years = [2016, 2017, 2018, 2019]
/** Per cent of a line that each year gets: a plan begins slowly. */
const pace = [22, 26, 27, 25]

const named = (number: number, name: string): Named => ({ id: sampleId(number), name })

export const sampleBoard = named(10, 'Boligsocial bydelsbestyrelse Tingbjerg-Husum')
const association = named(11, 'Boligorganisationen Nordparken')
const municipality = named(12, 'Københavns Kommune')

/** Three estates; their names and dwellings are examples. */
export const sampleEstates: readonly EstateDocument[] = [
  { ...named(21, 'Afdeling A'), association: association.name, dwellings: 864, approximate: false, example: true },
  { ...named(22, 'Afdeling B'), association: association.name, dwellings: 412, approximate: false, example: true },
  { ...named(23, 'Afdeling C'), association: 'Boligorganisationen Vestervang', dwellings: 324, approximate: true, example: true },
]

const cash = (id: number, position: number, category: string, source: LineDocument['source'], kroner: number): LineDocument => ({
  id: sampleId(id),
  position,
  category,
  source,
  kind: 'cash',
  rate: null,
  manager: null,
  confirmed: false,
  cells: years.map((year, index) => ({ year, amount: kroner * (pace[index] ?? 0), hours: null })),
})

/** 320 hours at 385.00 kr., confirmed by the manager who gives them: 123,200.00 kr. */
const hours = (id: number, position: number): LineDocument => ({
  ...cash(id, position, 'SSP-timer', 'municipalitySubAgreements', 0),
  kind: 'hours',
  rate: 38_500,
  manager: 'Leder af SSP',
  confirmed: true,
  cells: years.map((year) => ({ year, amount: null, hours: '80' })),
})

const linesOf = ({ money }: ToldPart, number: number): readonly LineDocument[] => {
  const first = 1000 * number + 500
  return [
    cash(first, 1, 'Løn, boligsociale medarbejdere', 'fund', money.fund * 0.8),
    cash(first + 1, 2, 'Aktiviteter', 'fund', money.fund * 0.2),
    cash(first + 2, 3, 'Løn, boligsociale medarbejdere', 'associations', money.associations),
    cash(first + 3, 4, money.buyOut, 'municipalitySubAgreements', money.municipality),
    ...(money.hours ? [hours(first + 4, 5)] : []),
  ]
}

const goalsOf = ({ goals }: ToldPart, number: number): readonly GoalDocument[] =>
  goals.map((goal, index) => ({
    direction: 'up',
    counting: 'last',
    numerator: null,
    denominator: null,
    disaggregation: null,
    method: null,
    frequency: 'half_year',
    responsible: 'Projektleder',
    baselineOn: goal.baseline === null ? null : '2015-12-31',
    targetOn: '2019-12-31',
    steps: [],
    example: true,
    ...goal,
    id: sampleId(1000 * number + 100 + index),
    number: index + 1,
  }))

const activitiesOf = ({ activities }: ToldPart, number: number): readonly ActivityDocument[] =>
  activities.map(({ leadsTo, ...activity }, index) => ({
    employer: index === 1 ? municipality : association,
    from: '2016-01-01',
    until: '2020-01-01',
    evidence: null,
    example: true,
    ...activity,
    id: sampleId(1000 * number + 200 + index),
    number: index + 1,
    goals: leadsTo.map((goal) => sampleId(1000 * number + 99 + goal)),
  }))

const subAgreement = (told: ToldPart, index: number): PartDocument => {
  const number = index + 1
  return {
    id: sampleId(100 + number),
    kind: 'sub',
    number,
    theme: told.theme,
    title: told.title,
    sections: [
      { section: 'need', words: told.need },
      { section: 'cooperation', words: told.cooperation },
    ],
    goals: goalsOf(told, number),
    activities: activitiesOf(told, number),
    milestones: told.milestones.map((milestone, at) => ({ ...milestone, id: sampleId(1000 * number + 300 + at), example: true })),
    lines: linesOf(told, number),
    plan: null,
  }
}

export const sampleFacts: PlanFacts = {
  name: 'Helhedsplan Tingbjerg-Husum 2016-2019',
  municipality: 'København',
  programme: 'lbf-2015-18',
  from: '2016-01-01',
  until: '2020-01-01',
  board: sampleBoard,
  operator: association,
  lead: named(21, 'Afdeling A'),
  leadReason: null,
  estates: sampleEstates,
  staff: [
    { id: sampleId(31), title: 'Projektleder', employer: association, hours: '37', places: 'Sekretariatet i Afdeling A', example: true },
    { id: sampleId(32), title: 'Boligsocial medarbejder', employer: association, hours: '37', places: 'Afdeling A og B', example: true },
    { id: sampleId(33), title: 'Jobvejleder', employer: municipality, hours: '18.5', places: 'Biblioteket', example: true },
  ],
  money: { frame: 4_000_000_000, rule: 'koebenhavn', priceLevel: 2016, reason: null },
}

/**
 * A plan of København as a document: four sub-agreements, three estates, a frame of 40,000,000.00 kr. split by the rule of 2015-2018. Its
 * names, texts and figures are examples. `facts` take the place of the plan's own.
 */
export const samplePlan = (facts: Partial<PlanFacts> = {}): PlanDocument => ({
  format: 1,
  parts: [
    {
      id: sampleId(100),
      kind: 'strategic',
      number: 0,
      theme: null,
      title: 'Strategisk aftale',
      sections: Object.entries(toldSections).map(([section, words]) => ({ section: section as SectionKey, words })),
      goals: [],
      activities: [],
      milestones: [],
      lines: [cash(500, 1, 'Koordination og sekretariat', 'municipalityCoordination', 760_000)],
      plan: { ...sampleFacts, ...facts },
    },
    ...[parenting, safety, education, crime].map(subAgreement),
  ],
})

/** The document with one part changed. */
export const withPart = (document: PlanDocument, number: number, change: (part: PartDocument) => PartDocument): PlanDocument => ({
  ...document,
  parts: document.parts.map((part) => (part.number === number ? change(part) : part)),
})
