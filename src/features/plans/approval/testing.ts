import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { type ApprovalTemplateId, approvalTemplateOn } from '../../../../rules/approval-graphs/index.ts'
import type { ApprovalRecord, Condition, Decider, Decision, FrozenVersion, Step } from './approval.ts'
import { placeOf } from './decide.ts'
import { type Shape, type Standing, standingsOf } from './standing.ts'

/** An approval for tests: a record that is told act by act, each a minute after the one before. */
export type Told = { readonly record: ApprovalRecord; readonly shape: Shape; readonly minute: number }

const hour = (minute: number): string => new Date(Date.UTC(2016, 1, 8, 9, minute)).toISOString()

const stepsOf = (template: ApprovalTemplateId): readonly Step[] => {
  const rules = approvalTemplateOn(template, '2016-01-01')
  if (!rules) throw new Error(`No template ${template}`)
  return rules.steps.map((step, at) => ({
    id: step.id,
    key: step.id,
    position: at + 1,
    branch: step.branch,
    per: step.per,
    who: step.who,
    by: step.by,
    everyOne: step.everyOne,
    decides: step.decides,
    onChange: step.onChange,
    commitment: step.gives === 'commitment',
    after: step.after,
  }))
}

const kinds = { partners: 'partner', seats: 'seat', body: 'body', meeting: 'meeting' } as const

const decider = (step: Step, about: Id | null, which: number): Decider => ({
  id: `${step.key}${about === null ? '' : `:${about}`}${which === 0 ? '' : `:${which}`}`,
  step: step.id,
  part: step.per === 'part' ? about : null,
  estate: step.per === 'estate' ? about : null,
  kind: kinds[step.who],
  body: step.who === 'seats' || step.who === 'body' ? { id: `body-${step.key}`, name: step.by.da, slug: step.key } : null,
  seat: step.who === 'seats' ? `seat-${which}` : null,
  holder: step.who === 'seats' ? `holder-${which}` : null,
  organisation: step.who === 'partners' ? { id: 'partner', name: 'SSP' } : null,
  title: step.who === 'meeting' ? `Afdelingsmødet i ${about}` : step.by.da,
  dueOn: null,
  meetsOn: null,
})

const versionOf = (number: number, shape: Shape, changed: readonly Id[] = []): FrozenVersion => ({
  id: `v${number}`,
  number,
  hash: `hash ${number}`,
  estates: shape.estates,
  parts: ['strategic', ...shape.parts].map((part) => ({
    part,
    hash: changed.includes(part) ? `${part} of ${number}` : `${part} of 1`,
    text: null,
  })),
})

const sent = (number: number, minute: number) => ({
  id: `s${number}`,
  version: `v${number}`,
  number,
  on: '2016-02-08' as Day,
  at: hour(minute),
  by: 'submitter',
  for: { id: 'association', name: 'Boligorganisationen' },
  note: null,
})

/** A submitted plan by a template, with two seats in steps of seats; nothing is decided yet. */
export const submitted = (
  shape: Shape = { parts: ['1', '2', '3', '4'], estates: ['a', 'b', 'c'] },
  template: ApprovalTemplateId = 'koebenhavn',
): Told => {
  const steps = stepsOf(template)
  const deciders = steps.flatMap((step) => {
    const abouts = step.per === 'part' ? shape.parts : step.per === 'estate' ? shape.estates : [null]
    return abouts.flatMap((about) => (step.who === 'seats' ? [0, 1] : [0]).map((which) => decider(step, about, which)))
  })
  const record = {
    template: { id: template, version: 1 },
    steps,
    deciders,
    submission: sent(1, 0),
    versions: [versionOf(1, shape)],
    decisions: [],
  }
  return { record, shape, minute: 0 }
}

/** Where everything stands. */
export const standings = ({ record, shape }: Told): readonly Standing[] => standingsOf(record, shape)

/** One approval by its key. */
export const standing = (told: Told, key: string): Standing => {
  const found = standings(told).find((one) => one.key === key)
  if (!found) throw new Error(`No approval ${key}`)
  return found
}

/** The keys of the approvals in a state. */
export const inState = (told: Told, state: Standing['state']): readonly string[] =>
  standings(told).flatMap((one) => (one.state === state ? [one.key] : []))

/** Somebody decides: an approval unless told, counting at once unless it is to wait for its confirmation. */
export const decide = (told: Told, by: Id, facts: Partial<Decision> & { readonly waits?: boolean } = {}): Told => {
  const who = told.record.deciders.find(({ id }) => id === by)
  const place = placeOf(standings(told), by)
  if (!who || !place || !told.record.submission) throw new Error(`No decider ${by}`)
  const minute = told.minute + 1
  const { waits = false, ...rest } = facts
  const decision: Decision = {
    id: `d${minute}`,
    step: who.step,
    decider: who.id,
    part: who.part,
    estate: who.estate,
    version: told.record.submission.version,
    outcome: 'approved',
    decidedOn: '2016-02-12',
    precision: 'day',
    reasons: null,
    item: null,
    page: null,
    paper: null,
    votes: null,
    commitment: null,
    example: false,
    recordedBy: 'recorder',
    recordedFor: { id: 'municipality', name: 'Kommunen' },
    recordedAt: hour(minute),
    confirmation: null,
    countsFrom: waits ? null : hour(minute),
    returns: rest.outcome === 'returned' && who.part !== null ? [who.part] : [],
    conditions: [],
    ...rest,
  }
  return { ...told, minute, record: { ...told.record, decisions: [...told.record.decisions, decision] } }
}

/** Several say yes, in the order in which they are named. */
export const decideAll = (told: Told, ...by: readonly Id[]): Told => by.reduce((so, one) => decide(so, one), told)

/** The ids of everybody who decides in some steps. */
export const decidersOf = ({ record }: Told, ...steps: readonly string[]): readonly Id[] =>
  steps.flatMap((step) => record.deciders.filter((one) => one.step === step).map(({ id }) => id))

/** The plan is frozen and sent again, with some parts changed, and perhaps made of something else. */
export const sendAgain = (told: Told, changed: readonly Id[], shape: Shape = told.shape): Told => {
  const number = told.record.versions.length + 1
  const minute = told.minute + 1
  const before = told.record.versions.at(-1)
  const version = versionOf(number, shape, changed)
  const parts = version.parts.map((one) =>
    changed.includes(one.part) ? one : (before?.parts.find(({ part }) => part === one.part) ?? one),
  )
  return {
    shape,
    minute,
    record: { ...told.record, submission: sent(number, minute), versions: [...told.record.versions, { ...version, parts }] },
  }
}

/** A condition that is not met. */
export const condition = (facts: Partial<Condition> = {}): Condition => ({
  id: 'condition',
  what: 'Aftale med fritidsklubben',
  owner: 'Projektlederen',
  dueOn: '2016-04-01',
  proof: 'Aftale',
  blocks: false,
  met: null,
  ...facts,
})
