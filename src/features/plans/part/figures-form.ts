import { isDay } from '#kernel/day'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import type { Words } from '#web/page.ts'
import { webTexts } from '#web/texts.ts'
import type { GoalDocument } from '../document.ts'
import { readAmount } from './amount.ts'
import { type GoalDefinition, stepFields } from './definition.ts'
import { partFormTexts } from './texts.ts'

/** The most interim targets that the form has room for. */
export const mostSteps = 6

const say = partFormTexts.phrase

const wordIn = (words: Words, name: string): string => (words[name] ?? '').trim()

/** The rows of interim targets as they were written, empty ones left out. */
const writtenSteps = (words: Words) =>
  Array.from({ length: mostSteps }, (_, index) => stepFields(index + 1))
    .map((field) => ({ field, on: wordIn(words, field.on), amount: wordIn(words, field.amount) }))
    .filter(({ on, amount }) => on !== '' || amount !== '')

/** The words of a goal's form with its interim targets moved up, so that the first empty row is the first one after them. */
export const withStepsMovedUp = (words: Words): Words => {
  const kept = Object.entries(words).filter(([name]) => !/^step(On|Amount)\d+$/.test(name))
  const moved = writtenSteps(words).flatMap(({ on, amount }, index) => {
    const field = stepFields(index + 1)
    return [
      [field.on, on],
      [field.amount, amount],
    ]
  })
  return Object.fromEntries([...kept, ...moved])
}

const faultsOf = ({ field, on, amount }: ReturnType<typeof writtenSteps>[number]): readonly Refusal[] => {
  if (on === '') return [at(field.on, say('goal.step.half'))]
  if (amount === '') return [at(field.amount, say('goal.step.half'))]
  return [
    ...(isDay(on) ? [] : [at(field.on, webTexts.phrase('field.day'))]),
    ...(readAmount(amount) === null ? [at(field.amount, say('amount.wrong'))] : []),
  ]
}

/** Baseline, target and interim targets as a goal's form has them; each wrong one a sentence at its field. */
export const figuresFrom = (words: Words): Result<Pick<GoalDefinition, 'baseline' | 'target' | 'steps'>> => {
  const [written, target, steps] = [wordIn(words, 'baseline'), readAmount(wordIn(words, 'target')), writtenSteps(words)]
  const baseline = written === '' ? null : readAmount(written)
  const refusals = [
    ...(written !== '' && baseline === null ? [at('baseline', say('amount.wrong'))] : []),
    ...(target === null ? [at('target', say('amount.wrong'))] : []),
    ...steps.flatMap(faultsOf),
  ]
  if (refusals.length > 0 || target === null) return refused(...refusals)
  return done({ baseline, target, steps: steps.map(({ on, amount }) => ({ dueOn: on, amount: readAmount(amount) ?? '' })) })
}

/** What a measurement's form has, by how the goal counts: a figure, or what a share is made of. */
export const measuredFrom = (
  { counting }: Pick<GoalDocument, 'counting'>,
  words: Words,
): Result<{ readonly amount: string | null; readonly numerator: string | null; readonly denominator: string | null }> => {
  const asked = counting === 'share' ? ['numerator', 'denominator'] : ['amount']
  const read = (name: string) => (asked.includes(name) ? readAmount(wordIn(words, name)) : null)
  const wrong = asked.filter((name) => read(name) === null)
  if (wrong.length > 0) return refused(...wrong.map((name) => at(name, say('amount.wrong'))))
  return done({ amount: read('amount'), numerator: read('numerator'), denominator: read('denominator') })
}
