import { lastDay } from '#kernel/period'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import type { Phrase } from '#text/texts.ts'
import type { Telling } from './telling.ts'
import { effortTexts } from './texts.ts'

/** Who runs an effort, in words: a guest by name. */
export const runnerOf =
  ({ plan, effort }: Pick<Telling, 'plan' | 'effort'>): Phrase =>
  (language) => {
    const say = effortTexts.in(language)
    return effort.runs === 'guest' && plan.operator ? say('runs.guest.by', { name: plan.operator.name }) : say(`runs.${effort.runs}`)
  }

/** The sentence that an effort's page begins with: who runs it and where, and how far it has come. */
export const ledeOf =
  ({ plan, effort, phase, answer }: Telling): Phrase =>
  (language: Language) => {
    const say = effortTexts.in(language)
    const format = formats[language]
    const values = {
      runs: runnerOf({ plan, effort })(language),
      area: effort.area.name,
      body: plan.board?.name ?? '',
      from: format.day(plan.from),
      last: format.day(lastDay(plan) ?? plan.from),
      on: format.day(effort.ended?.on ?? plan.from),
    }
    const waits = answer !== null && answer.countsFrom === null && answer.confirmation === null
    return `${say(`lede.${phase}`, values)}${waits ? ` ${say('lede.waits')}` : ''}`
  }
