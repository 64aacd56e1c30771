import type { Language } from '#text/language.ts'
import type { Graph, GraphBead, GraphLane, GraphStep } from '#ui/kit.ts'
import type { Named } from '../document.ts'
import type { Plan } from '../read.ts'
import type { ApprovalRecord, Step } from './approval.ts'
import { type Standing, stateOf } from './standing.ts'
import { approvalTexts } from './texts.ts'
import { dateOf, dayAndMonth } from './words.ts'

/** The row of the list in which an approval stands: what its bead leads to. */
export const rowId = (key: string): string => `trin-${key.replaceAll(':', '-')}`

const branches = ['municipality', 'estates'] as const

/** The estates that take part, and those that said no to the version that is sent: they keep their row until the next one. */
const estatesOf = (plan: Plan, standings: readonly Standing[]): readonly Named[] => {
  const asked = new Set(standings.flatMap(({ about, step }) => (step.per === 'estate' && about !== null ? [about] : [])))
  return [...new Map([...plan.left, ...plan.estates].filter(({ id }) => asked.has(id)).map((one) => [one.id, one])).values()].toSorted(
    (one, other) => one.name.localeCompare(other.name, 'da'),
  )
}

/** Rows that a branch needs: the sub-agreements, the estates, or both. */
const rowsOf = (steps: readonly Step[], plan: Plan, standings: readonly Standing[]): GraphLane['rows'] => [
  ...(steps.some(({ per }) => per === 'part')
    ? plan.parts.filter(({ kind }) => kind === 'sub').map(({ id, number, title }) => ({ key: id, label: `${number} ${title}` }))
    : []),
  ...(steps.some(({ per }) => per === 'estate') ? estatesOf(plan, standings).map(({ id, name }) => ({ key: id, label: name })) : []),
]

/** The few words beside a bead: a date, how many of how many, a deadline. */
const wordOf = (standing: Standing, language: Language): string => {
  const say = approvalTexts.in(language)
  const { state, voices, conditions } = standing
  if (conditions.length > 0) return say('graph.conditions', { count: conditions.length })
  const last = voices
    .flatMap(({ decision, stands }) => (stands && decision ? [decision] : []))
    .toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1))
    .at(-1)
  if (state === 'complete' && last) return last.precision === 'day' ? dayAndMonth(last.decidedOn)(language) : dateOf(last)(language)
  if (state === 'returned' && stateOf(standing) === 'wait') return say('graph.resend')
  if (state === 'returned' || state === 'rejected') return say(`graph.${state}`)
  const given = voices.filter(({ stands }) => stands).length
  if (given > 0) return say('graph.of', { given, count: voices.length })
  if (voices.some(({ waiting }) => waiting !== null)) return say('graph.waiting')
  const due = voices.flatMap(({ decider }) => decider.dueOn ?? []).toSorted()[0]
  const meets = voices.flatMap(({ decider }) => decider.meetsOn ?? []).toSorted()[0]
  if (meets) return say('graph.meets', { day: dayAndMonth(meets)(language) })
  if (due) return say('graph.due', { day: dayAndMonth(due)(language) })
  return state === 'open' ? say('graph.open') : ''
}

const beadOf = (standing: Standing, language: Language, rows: ReadonlyMap<string, string>): GraphBead => {
  const { key, about, step, waitsFor, state, conditions } = standing
  return {
    key,
    row: about,
    state: stateOf(standing),
    walked: state === 'complete' && !conditions.some(({ blocks }) => blocks),
    word: wordOf(standing, language),
    label: about === null ? step.by[language] : `${step.by[language]}: ${rows.get(about) ?? ''}`,
    href: `#${rowId(key)}`,
    after: waitsFor,
  }
}

/** An approval as a graph: a lane for each branch that the template has, the fund behind them. */
export const graphOf = (plan: Plan, record: ApprovalRecord, standings: readonly Standing[], language: Language): Graph => {
  const say = approvalTexts.in(language)
  const lanes = branches.flatMap((branch): readonly GraphLane[] => {
    const steps = record.steps.filter((step) => step.branch === branch)
    if (steps.length === 0) return []
    const perPart = steps.some(({ per }) => per === 'part')
    return [
      {
        key: branch,
        title: say(`branch.${branch}`),
        note: say(perPart ? 'branch.per_part' : 'branch.whole'),
        rows: rowsOf(steps, plan, standings),
      },
    ]
  })
  const rows = new Map(lanes.flatMap((lane) => lane.rows.map(({ key, label }) => [key, label] as const)))
  const keysOf = (step: string): readonly string[] => standings.filter((one) => one.step.id === step).map(({ key }) => key)
  const steps = record.steps
    .filter(({ id }) => keysOf(id).length > 0)
    .map(
      (step): GraphStep => ({
        key: step.id,
        name: step.by[language],
        lane: step.branch === 'fund' ? null : step.branch,
        beads: standings
          .filter((one) => one.step.id === step.id)
          .map((standing) => ({
            ...beadOf(standing, language, rows),
            after: step.after.flatMap((id) => {
              const before = record.steps.find((one) => one.id === id)
              return before?.per === step.per
                ? keysOf(id).filter((key) => key.slice(id.length) === standing.key.slice(step.id.length))
                : keysOf(id)
            }),
          })),
      }),
    )
  return { lanes, steps: inOrderOf(steps, standings) }
}

/** Steps in the order of their approvals, which can be followed. */
const inOrderOf = (steps: readonly GraphStep[], standings: readonly Standing[]): readonly GraphStep[] => {
  const order = [...new Set(standings.map(({ step }) => step.id))]
  return steps.toSorted((one, other) => order.indexOf(one.key) - order.indexOf(other.key))
}
