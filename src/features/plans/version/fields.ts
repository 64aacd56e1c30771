import { directoryTexts } from '#features/areas'
import { formats } from '#text/format.ts'
import { coFinancingRule, coFinancingRuleIds } from '../../../../rules/co-financing/index.ts'
import { programmePeriod, programmePeriods } from '../../../../rules/lbf-programme-periods/index.ts'
import { payerTexts } from '../budget/payers.ts'
import { besideWords } from '../contribution/words.ts'
import type {
  ActivityDocument,
  EstateDocument,
  GoalDocument,
  LineDocument,
  MilestoneDocument,
  PartDocument,
  PlanFacts,
  StaffDocument,
} from '../document.ts'
import { referenceName } from '../evidence/reference.ts'
import { versionTexts } from './texts.ts'
import { day, fieldsOf, figure, listed, named, plain, untilDay, type Written, yes } from './writing.ts'

export type { Field, Written } from './writing.ts'

const say = versionTexts.phrase
const term = directoryTexts.phrase

/** Themes, programme periods and rules by the names that their files give them; an id that no file knows stands as it is. */
const themeName = (id: string | null): Written => {
  const theme = programmePeriods.flatMap(({ themes }) => themes.value).find((one) => one.id === id)
  return theme ? (language) => theme.name[language] : plain(id)
}
const programmeName = (id: string): Written => {
  const period = programmePeriod(id)
  return period ? (language) => period.name[language] : plain(id)
}
const ruleName = (id: string): Written => {
  const known = coFinancingRuleIds.find((one) => one === id)
  const name = known && coFinancingRule(known).name
  return name ? (language) => name[language] : plain(id)
}

/** Øre as kroner with the unit. */
export const kroner = (ore: number | null): Written =>
  ore === null ? null : (language) => versionTexts.in(language)('value.kroner', { amount: formats[language].kroner(ore) })

export const goalFields = fieldsOf<Omit<GoalDocument, 'steps'>>({
  id: null,
  number: ['field.number', figure],
  title: ['field.title', plain],
  indicator: ['field.indicator', plain],
  unit: ['field.unit', plain],
  direction: ['field.direction', (word) => say(`value.${word}`)],
  counting: ['field.counting', (word) => say(`value.${word}`)],
  numerator: ['field.numerator', plain],
  denominator: ['field.denominator', plain],
  disaggregation: ['field.disaggregation', plain],
  baseline: ['field.baseline', figure],
  baselineOn: ['field.baselineOn', day],
  target: ['field.target', figure],
  targetOn: ['field.targetOn', day],
  source: ['field.source', plain],
  method: ['field.method', plain],
  frequency: ['field.frequency', (word) => say(`value.${word}`)],
  responsible: ['field.responsible', plain],
  beside: ['field.beside', (beside) => (beside ? besideWords(beside) : null)],
  example: ['field.example', yes],
})

/** Fields of an activity; the goals that it leads to are named by their numbers in the part. */
export const activityFields = (part: PartDocument) =>
  fieldsOf<ActivityDocument>({
    id: null,
    number: ['field.number', figure],
    title: ['field.title', plain],
    what: ['field.what', plain],
    interest: ['field.interest', plain],
    targetGroup: ['field.targetGroup', plain],
    method: ['field.method', plain],
    responsible: ['field.responsible', plain],
    employer: ['field.employer', named],
    from: ['field.from', day],
    until: ['field.until', untilDay],
    place: ['field.place', plain],
    evidence: ['field.evidence', plain],
    kind: ['field.activityKind', (kind) => (kind ? term(`activity.${kind}`) : null)],
    groups: ['field.groups', (groups) => listed(groups ?? [], (group, language) => directoryTexts.in(language)(`target.${group}`))],
    refers: ['field.refers', (entries) => listed(entries ?? [], referenceName)],
    takesOver: ['field.takesOver', plain],
    goals: [
      'field.goals',
      (ids) => plain(part.goals.flatMap(({ id, number, title }) => (ids.includes(id) ? [`${number} ${title}`] : [])).join(', ')),
    ],
    example: ['field.example', yes],
  })

export const milestoneFields = fieldsOf<MilestoneDocument>({
  id: null,
  title: ['field.title', plain],
  dueOn: ['field.dueOn', day],
  owner: ['field.owner', plain],
  needs: ['field.needs', (needs) => listed(needs ?? [], ({ name }) => name)],
  example: ['field.example', yes],
})

export const lineFields = fieldsOf<Omit<LineDocument, 'cells'>>({
  id: null,
  position: ['field.position', figure],
  category: ['field.category', plain],
  source: ['field.lineSource', (source) => payerTexts.phrase(`inside.${source}`)],
  kind: ['field.kind', (kind) => say(`value.${kind}`)],
  rate: ['field.rate', kroner],
  manager: ['field.manager', plain],
  confirmed: ['field.confirmed', yes],
})

export const estateFields = fieldsOf<EstateDocument>({
  id: null,
  name: ['field.estateName', plain],
  association: ['field.association', plain],
  dwellings: ['field.dwellings', figure],
  approximate: ['field.approximate', yes],
  example: ['field.example', yes],
})

export const staffFields = fieldsOf<StaffDocument>({
  id: null,
  title: ['field.title', plain],
  employer: ['field.employer', named],
  hours: ['field.hours', figure],
  places: ['field.places', plain],
  example: ['field.example', yes],
})

export const planFields = fieldsOf<Omit<PlanFacts, 'estates' | 'staff' | 'money'>>({
  name: ['field.name', plain],
  municipality: ['field.municipality', plain],
  programme: ['field.programme', programmeName],
  from: ['field.from', day],
  until: ['field.until', untilDay],
  board: ['field.board', named],
  operator: ['field.operator', named],
  lead: ['field.lead', named],
  leadReason: ['field.leadReason', plain],
})

export const moneyFields = fieldsOf<NonNullable<PlanFacts['money']>>({
  frame: ['field.frame', kroner],
  rule: ['field.rule', ruleName],
  priceLevel: ['field.priceLevel', (year) => plain(String(year))],
  reason: ['field.moneyReason', plain],
})

export const partFields = fieldsOf<Pick<PartDocument, 'number' | 'theme' | 'title'>>({
  number: ['field.number', figure],
  theme: ['field.theme', themeName],
  title: ['field.title', plain],
})

/** Fields of a cell: a year's money or hours. */
export const cellValue = ({ amount, hours }: LineDocument['cells'][number]): Written => kroner(amount) ?? figure(hours)

/** How far a goal is to have come on the way. */
export const stepValue = ({ amount }: GoalDocument['steps'][number]): Written => figure(amount)
