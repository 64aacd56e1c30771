import { publicRule } from '#features/areas'
import type { Id } from '#kernel/id'
import { done } from '#kernel/result'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { wordsFrom } from '../../contribution/library.ts'
import { libraryOf } from '../../contribution/queries.ts'
import { mandatesFor, open, openPlan } from '../../open.ts'
import { writingOf } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { addGoal } from '../commands/add-goal.ts'
import { changeGoal } from '../commands/change-goal.ts'
import { removeGoal } from '../commands/remove-goal.ts'
import { goalConflict } from '../conflict.ts'
import { figuresFrom, withStepsMovedUp } from '../figures-form.ts'
import { goalOf, partOf } from '../find.ts'
import { GoalForm, NewGoalForm, RemoveForm } from '../forms.ts'
import { getVersion } from '../queries.ts'
import { partFormTexts } from '../texts.ts'
import { GoalPage } from '../views/goal-form.tsx'
import { goalWords } from '../words.ts'
import { idIn, numberIn, partFrame, staleEdit } from './open.ts'
import { type Place, savePart, unremoved } from './save.ts'

const unwritten: Words = { direction: 'up', counting: 'last', frequency: 'quarter' }

const placeOf = (part: number, number: number): Place => ({ part, anchor: `maal-${number}` })

const faults = (words: Words) => {
  const figures = figuresFrom(words)
  return figures.ok ? [] : figures.refusals
}

/** The area whose figures a plan's goals can begin from: its only one. */
const onlyArea = ({ estates, effort }: Plan): Id | null => {
  const areas = new Set(effort ? [effort.area.id] : estates.flatMap(({ area, leftOn }) => (area && leftOn === null ? [area.id] : [])))
  const [only = null] = areas
  return areas.size === 1 ? only : null
}

export const askNewGoal = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest: library } = await open(page, (tx, plan) => libraryOf(tx, plan.municipality, onlyArea(plan), plan.from))
  const part = partOf(plan, numberIn(page))
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  const from = library.find(({ code }) => code === (shown?.words.origin ?? page.query('fra')))
  const words = { ...unwritten, ...(from && wordsFrom(from, publicRule(page))) }
  return page.show(
    partFrame(page, plan, part, partFormTexts.in(page.language)('goal.new'), shown),
    <GoalPage plan={plan} part={part} goal={null} library={library} mandates={mandates} shown={shown ?? blank(words)} />,
  )
}

export const saveNewGoal = (page: Page): Promise<Response> => {
  const part = numberIn(page)
  return savePart(page, {
    schema: NewGoalForm,
    command: addGoal,
    tidy: withStepsMovedUp,
    faults,
    ask: askNewGoal,
    run: async (plan, { value, words, mandate }) => {
      const figures = figuresFrom(words)
      if (!figures.ok) return figures
      return addGoal(page.platform, page.member, { plan: plan.id, part, ...value, ...figures.value, ...mandate })
    },
    place: ({ number }) => placeOf(part, number),
  })
}

export const askGoal = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const id = idIn(page, 'goal')
  const { plan, rest } = await open(page, async (tx, { municipality, parts }) => {
    goalOf({ parts }, id)
    return getVersion(tx, municipality, id)
  })
  const { part, own } = goalOf(plan, id)
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  const title = partFormTexts.in(page.language)('goal.edit', { number: own.number })
  return page.show(
    partFrame(page, plan, part, title, shown),
    <GoalPage
      plan={plan}
      part={part}
      goal={{ ...own, version: rest.version }}
      mandates={mandates}
      shown={shown ?? blank(goalWords(own))}
    />,
  )
}

export const saveGoal = (page: Page): Promise<Response> => {
  const goal = idIn(page, 'goal')
  return savePart(page, {
    schema: GoalForm,
    command: changeGoal,
    tidy: withStepsMovedUp,
    faults,
    ask: askGoal,
    run: async (plan, { value, words, version, mandate }) => {
      const { part } = goalOf(plan, goal)
      const figures = figuresFrom(words)
      if (!figures.ok) return figures
      const input = { plan: plan.id, goal, version, ...value, ...figures.value, ...mandate }
      const result = await changeGoal(page.platform, page.member, input)
      return result.ok ? done(placeOf(part.number, result.value.number)) : result
    },
    stale: (_, mine) =>
      staleEdit(page, { acts: [changeGoal.act], kind: 'goal', id: goal }, (now) =>
        goalConflict(page.language, { theirs: goalWords(goalOf(now, goal).own), mine }),
      ),
    place: (reached) => reached,
  })
}

/** What stands in the form of what could not be removed: its own words, and why. */
export const dropGoal = (page: Page): Promise<Response> => {
  const goal = idIn(page, 'goal')
  return savePart(page, {
    schema: RemoveForm,
    command: removeGoal,
    ask: async (_, { refusals }) =>
      askGoal(page, { words: goalWords(goalOf(await openPlan(page), goal).own), refusals: unremoved(refusals) }),
    run: (plan, { version, mandate }) => removeGoal(page.platform, page.member, { plan: plan.id, goal, version, ...mandate }),
    place: ({ part }) => ({ part, anchor: 'maal' }),
  })
}
