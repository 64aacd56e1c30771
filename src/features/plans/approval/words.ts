import type { Day } from '#kernel/day'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import type { State } from '#ui/kit.ts'
import { listed } from '../plan/lacking.ts'
import type { Decision, Step } from './approval.ts'
import { type Standing, stateOf, type Voice } from './standing.ts'
import { approvalTexts } from './texts.ts'

const say = approvalTexts.phrase

/** As much of a decision's date as is known: `8. februar 2016`, `juni 2018`, `2018`. */
export const dateOf =
  ({ decidedOn, precision }: Pick<Decision, 'decidedOn' | 'precision'>, short = false): Phrase =>
  (language) => {
    const format = formats[language]
    return short && precision === 'day' ? format.shortDay(decidedOn) : format.known(decidedOn, precision)
  }

/** A day without its year, for drawings that stand beside a list with whole dates: `8. feb.` */
export const dayAndMonth =
  (day: Day): Phrase =>
  (language) =>
    formats[language].shortDay(day).replace(/.\d{4}$/, '')

/** How the voice of one decider stands. */
export const voiceState = (standing: Standing, { decision, stands, waiting }: Voice): State => {
  const { state } = standing
  if (stands) return decision?.conditions.some(({ met }) => met === null) ? 'missing' : 'good'
  if (waiting) return 'progress'
  if (state === 'returned' || state === 'rejected') return decision?.outcome === 'approved' ? 'wait' : stateOf(standing)
  return state === 'open' ? 'progress' : 'wait'
}

/** What a voice has said, or what it waits for, in a few words. */
export const voiceWords = ({ state }: Standing, { decision, stands, waiting }: Voice): Phrase => {
  if (stands && decision) return say(`voice.${decision.outcome}`)
  if (waiting) return say('voice.waiting', {})
  if (decision && (decision.outcome === 'returned' || decision.outcome === 'rejected')) return say(`voice.${decision.outcome}`)
  if (state === 'returned') return say('voice.resend')
  return say(state === 'open' ? (decision ? 'voice.again' : 'voice.open') : 'voice.closed')
}

/** Who decides in a step, inside a sentence; a body's name keeps its capital. */
const insideSentence = ({ who, by }: Step, language: Language): string =>
  who === 'body' ? by[language].replace(/^The /, 'the ') : by[language].charAt(0).toLowerCase() + by[language].slice(1)

/** The names of some approvals' steps, each once: at most three, then how many more. */
export const namesOf =
  (standings: readonly Standing[], aboutOf: (standing: Standing) => string | null): Phrase =>
  (language) => {
    const names = [
      ...new Set(standings.map((one) => (one.step.per === 'estate' ? aboutOf(one) : null) ?? insideSentence(one.step, language))),
    ]
    const more = names.length - 3
    const shown = more > 0 ? [...names.slice(0, 3), approvalTexts.in(language)('list.more', { count: more })] : names
    return listed(shown, language)
  }
