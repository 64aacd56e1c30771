import { addDays, type Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import type { Step } from './approval.ts'
import { type Fate, standingIfSent } from './if-sent.ts'
import type { Seen } from './powers.ts'
import type { Standing } from './standing.ts'
import { approvalTexts } from './texts.ts'

/** By when the deciders of a step are wished to decide. */
export type StepDue = { readonly step: Id; readonly dueOn: Day }

/** A step that will be asked when the plan is sent, whether at once, and the deadline that is proposed for it. */
export type StepToAsk = { readonly step: Step; readonly now: boolean; readonly proposed: Day | null }

/** Days that are proposed for an answer: a meeting's agenda goes out that long before it. */
const usual = 21

/** The form's field for the deadline of a step. */
export const dueField = (step: Id): string => `due-${step}`

/** The steps that have somebody to ask when the plan is sent, in their order; those that open at once with a proposed deadline. */
export const stepsToAsk = (then: readonly { readonly standing: Standing; readonly fate: Fate }[], today: Day): readonly StepToAsk[] => {
  const asked = then.filter(({ fate }) => fate !== 'keeps')
  return [...new Map(asked.map(({ standing: { step } }) => [step.id, step])).values()].map((step) => {
    const own = asked.flatMap(({ standing }) => (standing.step.id === step.id ? [standing] : []))
    const now = own.some(({ state }) => state === 'open')
    const kept = own.flatMap(({ voices }) => voices.flatMap(({ decider: { dueOn } }) => (dueOn !== null && dueOn > today ? [dueOn] : [])))
    return { step, now, proposed: kept.toSorted()[0] ?? (now ? addDays(today, usual) : null) }
  })
}

const isDueDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text)

/** The deadlines that a form gives for some steps; an empty one is none. Refuses what is no day, and one that has passed. */
export const duesIn = (words: Readonly<Record<string, string>>, steps: readonly Id[], today: Day): Result<readonly StepDue[]> => {
  const given = steps.flatMap((step) => {
    const dueOn = words[dueField(step)]?.trim() ?? ''
    return dueOn === '' ? [] : [{ step, dueOn }]
  })
  const faults = given.flatMap(({ step, dueOn }): readonly Refusal[] =>
    !isDueDay(dueOn)
      ? [at(dueField(step), approvalTexts.phrase('submit.due.day'))]
      : dueOn < today
        ? [at(dueField(step), approvalTexts.phrase('submit.due.past'))]
        : [],
  )
  return faults.length > 0 ? refused(...faults) : done(given)
}

/** The deciders whose yes will hold when the plan is sent: no deadline is for them. */
export const keepersOf = (seen: Pick<Seen, 'plan' | 'record' | 'standings'>): readonly Id[] =>
  standingIfSent(seen).flatMap(({ standing }) => standing.voices.flatMap(({ decider, stands }) => (stands ? [decider.id] : [])))
