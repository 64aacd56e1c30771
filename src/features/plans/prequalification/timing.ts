import type { Day } from '#kernel/day'
import { addMonths } from '#rules/months'
import type { Phrase } from '#text/texts.ts'
import {
  judgeSending,
  latestProgrammePeriod,
  type ProgrammePeriod,
  prequalificationWindow,
  programmePeriod,
  timingSentence,
  type Window,
} from '../../../../rules/lbf-programme-periods/index.ts'
import type { Plan } from '../read.ts'

/** The rules of the funds that a plan asks for. */
export const periodOf = ({ programme }: Pick<Plan, 'programme'>): ProgrammePeriod =>
  programmePeriod(programme ?? '') ?? latestProgrammePeriod()

export type SendingTime = {
  /** When the full application is due for the plan to start on its day. */
  readonly application: Day
  readonly window: Window
  readonly fits: boolean
  readonly sentence: Phrase
  /** What no source confirms of it, where something is so. */
  readonly doubt: { readonly da: string; readonly en: string } | null
}

/** Whether a prequalification sent on a day leaves time for the dialogue before the plan's start. A remark, never a refusal. */
export const sendingTime = (plan: Pick<Plan, 'programme' | 'from'>, sent: Day): SendingTime => {
  const rules = periodOf(plan)
  const application = addMonths(plan.from, -rules.decisionMonths.value)
  const window = prequalificationWindow(rules, application)
  const timing = judgeSending(window, sent)
  const doubtful = [rules.dialogueMonths, rules.decisionMonths].find(({ verified }) => !verified)
  return { application, window, fits: timing.fits, sentence: timingSentence(timing), doubt: doubtful?.note ?? null }
}
