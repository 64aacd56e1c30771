import { fileFrom } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesFor, openPlan } from '../../open.ts'
import { writingOf } from '../../policy.ts'
import { measureGoal } from '../commands/measure-goal.ts'
import { measuredFrom } from '../figures-form.ts'
import { goalOf, measuredOf } from '../find.ts'
import { MeasureForm } from '../forms.ts'
import { partFormTexts } from '../texts.ts'
import { MeasurePage } from '../views/measure-form.tsx'
import { idIn, partFrame } from './open.ts'
import { savePart } from './save.ts'

export const askMeasurement = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const { part, own } = goalOf(plan, idIn(page, 'goal'))
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  const title = partFormTexts.in(page.language)('measure.title', { number: own.number })
  const words = { measuredOn: page.platform.clock.today() }
  return page.show(
    partFrame(page, plan, part, title, shown),
    <MeasurePage
      plan={plan}
      part={part}
      goal={own}
      measured={measuredOf(plan, own.id)}
      mandates={mandates}
      shown={shown ?? blank(words)}
    />,
  )
}

export const saveMeasurement = (page: Page): Promise<Response> => {
  const goal = idIn(page, 'goal')
  return savePart(page, {
    schema: MeasureForm,
    command: measureGoal,
    faults: (words, plan) => {
      const figures = measuredFrom(goalOf(plan, goal).own, words)
      return figures.ok ? [] : figures.refusals
    },
    ask: askMeasurement,
    run: async (plan, { value, words, mandate }) => {
      const figures = measuredFrom(goalOf(plan, goal).own, words)
      if (!figures.ok) return figures
      const file = await fileFrom(page, 'file')
      return measureGoal(page.platform, page.member, { plan: plan.id, goal, ...value, ...figures.value, file, ...mandate })
    },
    place: ({ part, number }) => ({ part, anchor: `maal-${number}` }),
  })
}
