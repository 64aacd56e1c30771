import type { z } from 'zod'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { day, optionalKroner, optionalText, text } from '#web/fields.ts'
import { readWords } from '#web/forms.ts'
import type { ApprovalStep } from '../../../../rules/approval-graphs/index.ts'
import type { NewDecision } from '../approval/decide.ts'
import { sayingOf, TakeForm } from '../approval/forms.ts'
import type { Candidate } from '../approval/named.ts'
import { approvalTexts } from '../approval/texts.ts'
import type { EstateDocument } from '../document.ts'
import { outcomeChoices, stepChoices } from './approval-columns.ts'
import { deciderIn, deciderKey } from './decider-in.ts'
import type { Fault } from './fault.ts'
import { shownOf } from './names.ts'
import { type PartsIn, wholeIn } from './part-in.ts'
import { atRow } from './refusals.ts'
import type { Register } from './register.ts'
import { chosenIn, type TakeRow, type TakeRows } from './rows.ts'
import { takeoverTexts } from './texts.ts'

/** A decision of the paper: in which step, about what, by whom, and what it said. */
export type ApprovalIn = {
  readonly row: number
  readonly step: ApprovalStep
  /** The sub-agreement or estate that it is about; null for the plan. */
  readonly about: Id | null
  /** Who decided, where somebody has to be named; null for an estate's meeting and the fund. */
  readonly candidate: Candidate | null
  readonly decision: NewDecision
  readonly item: string
  readonly page: string | null
}

/** What decisions on paper are held against. */
export type PaperGround = {
  readonly steps: readonly ApprovalStep[]
  readonly parts: PartsIn
  /** The sheet of facts names a way of approval; that it is none on the plan's first day is told there. */
  readonly wayTold: boolean
  readonly estates: readonly EstateDocument[]
  readonly board: Id | null
  readonly register: Register
  /** The day on which the plan was sent on paper; null where the file does not tell. */
  readonly sentOn: Day | null
  readonly today: Day
}

const PaperForm = TakeForm.extend({ decidedOn: day(), item: text(60), page: optionalText(60), commitment: optionalKroner() })

const say = takeoverTexts.phrase
const approval = approvalTexts.phrase

const place = (row: number, column: string): Omit<Fault, 'say'> => ({ sheet: 'approvals', row, column })

/** What a row is about, by its step: a sub-agreement, an estate, or the whole plan. */
const partOf = (
  step: ApprovalStep,
  { row, words }: TakeRow,
  { parts, doubtful }: PartsIn,
): { readonly about: Id | null; readonly faults: readonly Fault[] } => {
  const written = words.part ?? ''
  if (step.per !== 'part')
    return { about: null, faults: written === '' ? [] : [{ ...place(row, 'part'), say: say('fault.approval.no_part') }] }
  const number = wholeIn(written)
  const found = parts.find(({ part }) => part.kind === 'sub' && part.number === number)
  if (found) return { about: found.part.id, faults: [] }
  if (written !== '' && doubtful) return { about: null, faults: [] }
  const why = written === '' ? say('fault.approval.part') : say('fault.part.unknown', { part: shownOf(written, 40) })
  return { about: null, faults: [{ ...place(row, 'part'), say: why }] }
}

type Paper = z.output<typeof PaperForm>

const misdated = (row: number, { decidedOn }: Paper, { sentOn, today }: PaperGround): readonly Fault[] => {
  const at = place(row, 'decidedOn')
  if (decidedOn > today) return [{ ...at, say: approval('decide.future') }]
  return sentOn !== null && decidedOn < sentOn ? [{ ...at, say: say('fault.approval.early', { day: sentOn }) }] : []
}

const misfit = (row: number, form: Paper, step: ApprovalStep): readonly Fault[] => {
  const commits = step.gives === 'commitment'
  const late = ([1, 2, 3, 4] as const).filter((number) => {
    const due = form[`due${number}`]
    return due !== null && due < form.decidedOn
  })
  return [
    ...(commits && form.commitment === null ? [{ ...place(row, 'commitment'), say: approval('decide.amount') }] : []),
    ...(!commits && form.commitment !== null ? [{ ...place(row, 'commitment'), say: say('fault.approval.amount') }] : []),
    ...late.map((number) => ({ ...place(row, `due${number}`), say: approval('decide.condition_late') })),
    ...(form.outcome === 'conditional' && form.what1 === null && form.what2 === null
      ? [{ ...place(row, 'what1'), say: approval('decide.conditions') }]
      : []),
  ]
}

const rowIn = (one: TakeRow, ground: PaperGround): { readonly approval: ApprovalIn | null; readonly faults: readonly Fault[] } => {
  const { row, words } = one
  const { steps } = ground
  const chosen = chosenIn(words.step ?? '', stepChoices(steps), place(row, 'step'))
  const step = steps.find(({ id }) => id === chosen.value)
  const outcome = chosenIn(words.outcome ?? '', outcomeChoices, place(row, 'outcome'))
  const form = readWords({ ...words, outcome: outcome.value, returns: '' }, PaperForm)
  const lacking = (words.step ?? '') === '' ? [{ ...place(row, 'step'), say: say('fault.approval.step') }] : chosen.faults
  const unread = form.ok
    ? []
    : atRow('approvals', row, form.refusals).filter(({ column }) => column !== 'outcome' || outcome.faults.length === 0)
  const before = [...lacking, ...outcome.faults, ...unread]
  if (!step || !form.ok) return { approval: null, faults: before }
  const about = partOf(step, one, ground.parts)
  const decider = deciderIn(step, one, ground)
  const saying = sayingOf(form.value)
  const faults = [
    ...before,
    ...about.faults,
    ...decider.faults,
    ...misdated(row, form.value, ground),
    ...misfit(row, form.value, step),
    ...(saying.ok ? [] : atRow('approvals', row, saying.refusals)),
  ]
  if (faults.length > 0 || !saying.ok) return { approval: null, faults }
  const { decidedOn, item, page, commitment } = form.value
  const decision: NewDecision = { ...saying.value, decidedOn, precision: 'day', commitment }
  return {
    approval: { row, step, about: about.about ?? decider.estate, candidate: decider.candidate, decision, item, page },
    faults: [],
  }
}

const keyOf = ({ step, about, candidate }: ApprovalIn): string => `${step.id} ${about ?? ''} ${deciderKey(candidate)}`

/** Reads the decisions so far. Each is held against the way of approval by its own row; two of the same decider about the same are told at the later. */
export const approvalsIn = (
  { rows, faults: before }: TakeRows,
  ground: PaperGround,
): { readonly approvals: readonly ApprovalIn[]; readonly faults: readonly Fault[] } => {
  const faults: Fault[] = [...before]
  if (rows[0] && ground.steps.length === 0 && !ground.wayTold)
    faults.push({ sheet: 'approvals', row: null, column: null, say: say('fault.approval.template') })
  if (rows[0] && ground.sentOn === null) faults.push({ sheet: 'facts', row: null, column: 'sentOn', say: say('fault.approval.sent') })
  if (ground.steps.length === 0) return { approvals: [], faults }
  const first = new Map<string, number>()
  const approvals = rows.flatMap((one) => {
    const read = rowIn(one, ground)
    faults.push(...read.faults)
    if (!read.approval) return []
    const known = first.get(keyOf(read.approval))
    if (known === undefined) first.set(keyOf(read.approval), one.row)
    else faults.push({ ...place(one.row, 'decider'), say: say('fault.approval.twice', { row: known }) })
    return known === undefined ? [read.approval] : []
  })
  return { approvals, faults }
}
