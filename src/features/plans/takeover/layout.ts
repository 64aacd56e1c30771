import type { Column } from '#sheets/sheet'
import type { Phrase } from '#text/texts.ts'
import { conditionRows } from '../approval/forms.ts'
import { budgetTexts } from '../budget/texts.ts'
import { sectionsOf } from '../document.ts'
import { mostSteps } from '../part/figures-form.ts'
import { partFormTexts, partTexts } from '../part/texts.ts'
import { planTexts } from '../plan/texts.ts'
import { takeoverTexts } from './texts.ts'

const say = takeoverTexts.phrase
const form = partFormTexts.phrase
const plan = planTexts.phrase
const money = budgetTexts.phrase

/** The lists that a template offers to choose from, by their keys. */
export const listKeys = [
  'programme',
  'theme',
  'estate',
  'board',
  'operator',
  'organisation',
  'template',
  'rule',
  'direction',
  'counting',
  'frequency',
  'activityKind',
  'target',
  'source',
  'lineKind',
  'milestoneEnd',
  'step',
  'outcome',
  'decider',
] as const
export type ListKey = (typeof listKeys)[number]

type Told = Omit<Column, 'key' | 'title' | 'kind' | 'list'> & { readonly list?: ListKey; readonly needed?: boolean }

/** A column of a sheet: its key is the name of the field that the screens' form has for it. */
export type TakeColumn = Column & { readonly list?: ListKey; readonly needed?: boolean }

const column =
  (kind: Column['kind']) =>
  (key: string, title: Phrase, told: Told = {}): TakeColumn => ({ key, title, kind, ...told })
const text = column('text')
const number = column('number')
const dayColumn = column('day')
const long = { width: 44, wrap: true } as const
const needed = { needed: true } as const

const part = number('part', say('column.part'), { ...needed, width: 8, meaning: say('column.part.meaning') })
const own = (meaning: 'number' | 'number.milestone') =>
  number('number', say('column.number'), { width: 8, meaning: say(`column.${meaning}.meaning`) })

const sections = [...sectionsOf.strategic, ...sectionsOf.sub]

const steps = Array.from({ length: mostSteps }, (_, index) => index + 1).flatMap((index) => [
  dayColumn(`stepOn${index}`, form('goal.step.on', { index })),
  number(`stepAmount${index}`, form('goal.step.amount', { index })),
])

const conditions = conditionRows.flatMap((index) => [
  text(`what${index}`, say('column.condition', { index }), { ...long, meaning: say('column.condition.meaning') }),
  text(`owner${index}`, say('column.condition.owner', { index }), { width: 26 }),
  dayColumn(`due${index}`, say('column.condition.due', { index })),
  text(`proof${index}`, say('column.condition.proof', { index }), long),
])

/** The sheets that have a record in each row, in the order in which they are filled in. */
export const rowSheets = {
  estates: {
    name: say('sheet.estates'),
    columns: [text('estate', say('column.estate'), { ...needed, list: 'estate', width: 40, meaning: say('column.estate.meaning') })],
  },
  staff: {
    name: plan('staff.heading'),
    columns: [
      text('title', plan('staff.title'), { ...needed, width: 32, meaning: plan('staff.title.hint') }),
      text('employer', plan('staff.employer'), { ...needed, list: 'organisation', width: 32 }),
      number('hours', plan('staff.hours')),
      text('places', plan('staff.places'), { ...needed, width: 32, meaning: plan('staff.places.hint') }),
    ],
  },
  parts: {
    name: say('sheet.parts'),
    columns: [
      number('part', say('column.part'), { ...needed, width: 8, meaning: say('column.part.own') }),
      text('theme', say('column.theme'), { list: 'theme', width: 28, meaning: say('column.theme.meaning') }),
      text('title', say('column.title'), { width: 28, meaning: say('column.title.meaning') }),
      ...sections.map((section) =>
        text(section, partTexts.phrase(`section.${section}`), { ...long, meaning: partTexts.phrase(`section.${section}.teach`) }),
      ),
    ],
  },
  goals: {
    name: say('sheet.goals'),
    columns: [
      part,
      own('number'),
      text('title', form('goal.title'), { ...long, ...needed, meaning: form('goal.title.hint') }),
      text('indicator', form('goal.indicator'), { ...long, ...needed, meaning: form('goal.indicator.hint') }),
      text('unit', form('goal.unit'), { ...needed, width: 12, meaning: form('goal.unit.hint') }),
      text('direction', form('goal.direction'), { ...needed, list: 'direction' }),
      text('counting', form('goal.counting'), { ...needed, list: 'counting', width: 28 }),
      text('numerator', form('goal.numerator'), { meaning: form('goal.numerator.hint') }),
      text('denominator', form('goal.denominator'), { meaning: form('goal.denominator.hint') }),
      text('disaggregation', form('goal.disaggregation'), { meaning: form('goal.disaggregation.hint') }),
      number('baseline', form('goal.baseline'), { meaning: form('goal.baseline.hint') }),
      dayColumn('baselineOn', form('goal.baselineOn')),
      number('target', form('goal.target'), needed),
      dayColumn('targetOn', form('goal.targetOn'), needed),
      text('source', form('goal.source'), { ...long, ...needed, meaning: form('goal.source.hint') }),
      text('method', form('goal.method'), { ...long, meaning: form('goal.method.hint') }),
      text('frequency', form('goal.frequency'), { ...needed, list: 'frequency' }),
      text('responsible', form('goal.responsible'), { ...needed, meaning: form('goal.responsible.hint') }),
      ...steps,
    ],
  },
  activities: {
    name: say('sheet.activities'),
    columns: [
      part,
      own('number'),
      text('title', form('activity.title'), { ...needed, width: 36, meaning: form('activity.title.hint') }),
      text('what', form('activity.what'), { ...long, ...needed, meaning: form('activity.what.hint') }),
      dayColumn('from', form('activity.from'), needed),
      dayColumn('until', form('activity.until'), needed),
      text('goals', form('activity.goals'), { meaning: say('column.goals.meaning') }),
      text('targetGroup', form('activity.targetGroup'), { ...long, meaning: form('activity.targetGroup.hint') }),
      text('groups', form('activity.groups'), { list: 'target', meaning: say('column.groups.meaning') }),
      text('kind', form('activity.kind'), { list: 'activityKind', meaning: form('activity.kind.hint') }),
      text('interest', form('activity.interest'), { ...long, meaning: form('activity.interest.hint') }),
      text('method', form('activity.method'), { ...long, meaning: form('activity.method.hint') }),
      text('responsible', form('activity.responsible'), { meaning: form('activity.responsible.hint') }),
      text('employer', form('activity.employer'), { list: 'organisation', meaning: form('activity.employer.hint') }),
      text('place', form('activity.place'), { meaning: form('activity.place.hint') }),
      text('evidence', form('activity.evidence'), { ...long, meaning: form('activity.evidence.hint') }),
      text('takesOver', form('activity.takesOver'), { ...long, meaning: form('activity.takesOver.hint') }),
    ],
  },
  milestones: {
    name: say('sheet.milestones'),
    columns: [
      part,
      own('number.milestone'),
      text('title', form('milestone.title'), { ...long, ...needed, meaning: form('milestone.title.hint') }),
      dayColumn('dueOn', form('milestone.dueOn'), needed),
      text('owner', form('milestone.owner'), { ...needed, meaning: form('milestone.owner.hint') }),
      text('needs', form('milestone.needs'), { meaning: say('column.needs.meaning') }),
      dayColumn('endedOn', say('column.endedOn'), { meaning: say('column.endedOn.meaning') }),
      text('ended', say('column.ended'), { list: 'milestoneEnd', meaning: say('column.ended.meaning') }),
      text('evidence', say('column.evidence'), { ...long, meaning: say('column.evidence.meaning') }),
    ],
  },
  lines: {
    name: money('title'),
    columns: [
      part,
      text('category', money('form.category'), { ...needed, width: 32, meaning: money('form.category.hint') }),
      text('source', money('form.source'), { ...needed, list: 'source', width: 28 }),
      text('kind', money('form.kind'), { list: 'lineKind', meaning: say('column.lineKind.meaning') }),
      number('rate', money('form.rate'), { decimals: 2, meaning: money('form.rate.hint') }),
      text('manager', money('form.manager'), { meaning: money('form.manager.hint') }),
    ],
  },
  measurements: {
    name: say('sheet.measurements'),
    columns: [
      part,
      number('goal', say('column.goal'), { ...needed, width: 8, meaning: say('column.goal.meaning') }),
      dayColumn('measuredOn', form('measure.measuredOn'), needed),
      number('amount', form('measure.amount'), { meaning: say('column.amount.meaning') }),
      number('numerator', say('column.numerator'), { meaning: say('column.share.meaning') }),
      number('denominator', say('column.denominator'), { meaning: say('column.share.meaning') }),
      text('note', form('measure.note'), { ...long, meaning: form('measure.note.hint') }),
    ],
  },
  approvals: {
    name: say('sheet.approvals'),
    columns: [
      text('step', say('column.step'), { ...needed, list: 'step', width: 36, meaning: say('column.step.meaning') }),
      text('decider', say('column.decider'), { list: 'decider', width: 36, meaning: say('column.decider.meaning') }),
      number('part', say('column.part'), { width: 8, meaning: say('column.part.approval') }),
      text('outcome', say('column.outcome'), { ...needed, list: 'outcome', width: 26, meaning: say('column.outcome.meaning') }),
      dayColumn('decidedOn', say('column.decidedOn'), needed),
      text('item', say('column.item'), { ...needed, width: 26, meaning: say('column.item.meaning') }),
      text('page', say('column.page'), { width: 12 }),
      number('commitment', say('column.commitment'), { decimals: 2, width: 16, meaning: say('column.commitment.meaning') }),
      text('reasons', say('column.reasons'), long),
      ...conditions,
    ],
  },
} as const satisfies Readonly<Record<string, { readonly name: Phrase; readonly columns: readonly TakeColumn[] }>>

export type RowSheetKey = keyof typeof rowSheets
export const rowSheetKeys = Object.keys(rowSheets) as readonly RowSheetKey[]

/** The sheet with what holds for the plan as a whole: a fact in each row, named in the first column. */
export const factsName = say('sheet.facts')
export const factColumns = { fact: say('column.fact'), value: say('column.value'), hint: say('column.hint') } as const

type Fact = {
  readonly key: string
  readonly title: Phrase
  readonly hint: Phrase
  readonly kind: Column['kind']
  readonly list?: ListKey
  readonly needed?: true
}

export const facts = [
  { key: 'name', title: plan('facts.name'), hint: plan('facts.name.hint'), kind: 'text', needed: true },
  { key: 'programme', title: plan('begin.programme'), hint: say('fact.programme'), kind: 'text', list: 'programme', needed: true },
  { key: 'from', title: plan('facts.from'), hint: say('fact.day'), kind: 'day', needed: true },
  { key: 'until', title: plan('facts.until'), hint: say('fact.day'), kind: 'day', needed: true },
  { key: 'board', title: plan('facts.board'), hint: plan('facts.board.hint'), kind: 'text', list: 'board' },
  { key: 'operator', title: plan('facts.operator'), hint: plan('facts.operator.hint'), kind: 'text', list: 'operator' },
  { key: 'lead', title: plan('facts.lead'), hint: plan('facts.lead.hint'), kind: 'text', list: 'estate' },
  { key: 'leadReason', title: plan('facts.leadReason'), hint: plan('facts.leadReason.hint'), kind: 'text' },
  { key: 'template', title: plan('begin.template'), hint: plan('begin.template.hint'), kind: 'text', list: 'template', needed: true },
  { key: 'frame', title: money('form.frame'), hint: say('fact.frame'), kind: 'number' },
  { key: 'rule', title: money('form.rule'), hint: say('fact.rule'), kind: 'text', list: 'rule' },
  { key: 'priceLevel', title: money('form.price'), hint: money('form.price.hint'), kind: 'number' },
  { key: 'reason', title: money('form.reason'), hint: money('form.reason.hint'), kind: 'text' },
  { key: 'sentOn', title: say('fact.sentOn'), hint: say('fact.sentOn.hint'), kind: 'day' },
] as const satisfies readonly Fact[]

export type FactKey = (typeof facts)[number]['key']

export type SheetKey = 'facts' | RowSheetKey

/** What a sheet is called. */
export const sheetTitle = (sheet: SheetKey): Phrase => (sheet === 'facts' ? factsName : rowSheets[sheet].name)

/** What the column of a fault is called: the fact's own name where it is about one that the file has not. */
export const columnTitle = (sheet: SheetKey, column: string | null): Phrase | null => {
  if (column === null) return null
  if (sheet === 'facts') return facts.find(({ key }) => key === column)?.title ?? (column === 'value' ? factColumns.value : null)
  const columns: readonly TakeColumn[] = rowSheets[sheet].columns
  return columns.find(({ key }) => key === column)?.title ?? (() => column)
}
