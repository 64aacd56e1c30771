import { addDays } from '#kernel/day'
import { type Period, periodFrom } from '#kernel/period'
import { at, type Refusal } from '#kernel/result'
import { readWords } from '#web/forms.ts'
import type { EstateDocument, PartDocument, PlanFacts } from '../document.ts'
import { type CreatePlan, judgeCreation } from '../plan/create-plan.ts'
import { CreateForm } from '../plan/forms.ts'
import { judgeLead } from '../plan/lead.ts'
import { planTexts } from '../plan/texts.ts'
import type { FactsIn } from './facts-in.ts'
import type { Fault } from './fault.ts'
import { facts as allFacts } from './layout.ts'
import { besides } from './refusals.ts'
import type { Register } from './register.ts'
import type { Span } from './span.ts'
import { takeoverTexts } from './texts.ts'

/** What the screen that begins a plan asks for. */
export type Begun = Omit<CreatePlan, 'municipality' | 'example' | 'source'>

type Asked = {
  readonly facts: FactsIn
  readonly estates: { readonly estates: readonly EstateDocument[]; readonly faults: readonly Fault[] }
  readonly parts: readonly PartDocument[]
  readonly partFaults: readonly Fault[]
  readonly register: Register
}

const say = planTexts.phrase

/** Where a field of the form that begins a plan stands in a file. */
const placeOf = ({ rowOf }: FactsIn, field: string | undefined): Omit<Fault, 'say'> => {
  if (field === 'themes') return { sheet: 'parts', row: null, column: 'theme' }
  if (field === 'estates') return { sheet: 'estates', row: null, column: 'estate' }
  const fact = allFacts.find(({ key }) => key === field)
  return { sheet: 'facts', row: fact ? rowOf(fact.key) : null, column: fact ? fact.key : null }
}

const nameOf = (choices: readonly { readonly value: string; readonly say: (language: 'da' | 'en') => string }[], id: string) => {
  const found = choices.find(({ value }) => value === id)
  return found ? { id, name: found.say('da') } : null
}

/** The plan's facts as they are shown, as far as they could be read. */
const toldOf = ({ facts: { values }, register }: Asked, period: Period | null) => ({
  name: values.name,
  programme: values.programme,
  from: period?.from ?? '',
  until: period?.until ?? '',
  board: nameOf(register.boards, values.board),
  operator: nameOf(register.operators, values.operator),
  lead: register.estates.find(({ id }) => id === values.lead) ?? null,
  leadReason: values.leadReason || null,
})

/** Holds the facts against the form and the rules by which plans begin. A fact that could not be read is told once. */
export const judgeBegin = (
  asked: Asked,
): {
  readonly begin: Begun | null
  readonly span: Span | null
  readonly told: Pick<PlanFacts, 'name' | 'programme' | 'from' | 'until' | 'board' | 'operator' | 'lead' | 'leadReason'>
  readonly faults: readonly Fault[]
} => {
  const { facts, estates, parts, partFaults, register } = asked
  const themes = parts.flatMap(({ theme }) => theme ?? [])
  const words = { ...facts.values, themes: themes.join('\n'), estates: estates.estates.map(({ id }) => id).join('\n') }
  const form = readWords(words, CreateForm)
  const days = readWords(words, CreateForm.pick({ from: true, until: true }))
  const period = days.ok ? periodFrom(days.value.from, days.value.until) : null
  const order: readonly Refusal[] = days.ok && !period ? [at('until', say('facts.order'))] : []
  const taken = register.plans.includes(facts.values.name.trim().toLowerCase())
    ? [at('name', takeoverTexts.phrase('fault.name.taken'))]
    : []
  const begin = form.ok && period ? { ...form.value, period } : null
  const judged = begin ? [...judgeCreation(begin), ...judgeLead(estates.estates, { lead: begin.lead, reason: begin.leadReason })] : []
  const refusals = [...(form.ok ? [] : form.refusals), ...order, ...taken, ...judged]
  const own = refusals.map((refusal): Fault => ({ ...placeOf(facts, refusal.field), say: refusal.say }))
  // Themes and estates that could not be read are told at their rows; that none is left is no second fault.
  const told = own.filter(
    ({ sheet, column }) =>
      !(sheet === 'parts' && partFaults.some((fault) => fault.column === 'theme' || fault.column === 'part')) &&
      !(sheet === 'estates' && estates.faults.length > 0) &&
      !(column === 'lead' && estates.faults.length > 0),
  )
  const named = told.map((fault) => ({ ...fault, column: fault.sheet === 'facts' && fault.row !== null ? 'value' : fault.column }))
  const { until } = period ?? {}
  const shown = toldOf(asked, period)
  return {
    begin,
    span: period && until ? { from: period.from, until } : null,
    told: { ...shown, lead: shown.lead && { id: shown.lead.id, name: shown.lead.name }, until: shown.until || addDays('1900-01-01', 1) },
    faults: [...besides(facts.faults, named), ...partFaults],
  }
}
