import { historyOf } from '#features/audit'
import { formats } from '#text/format.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { lastSaved, type StaleEdit } from '#web/stale.tsx'
import { formFrame, hrefOf, mandatesFor, open, openPlan, saveForm } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { FrameForm, frameFrom } from '../forms.ts'
import { rulesOn } from '../frame.ts'
import { frameBudget } from '../frame-budget.ts'
import { budgetTexts } from '../texts.ts'
import { FramePage } from '../views/forms.tsx'
import { marksOf } from '../views/words.ts'

/** The frame as it is, or what a first one begins with. */
const wordsFrom = (page: Page, { budget, from }: Plan): Words => ({
  frame: budget ? formats[page.language].kroner(budget.frame) : '',
  rule: budget?.rule ?? rulesOn(from).at(-1)?.id ?? '',
  priceLevel: String(budget?.priceLevel ?? from.slice(0, 4)),
  reason: budget?.reason ?? '',
})

export const askFrame = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const mandates = mandatesFor(page, mayWritePlan, plan)
  const title = budgetTexts.in(page.language)(plan.budget ? 'act.reframe' : 'act.frame')
  return page.show(
    formFrame(page, plan, title, shown),
    <FramePage plan={plan} mandates={mandates} shown={shown ?? blank(wordsFrom(page, plan))} />,
  )
}

const labels = { frame: 'form.frame', rule: 'form.rule', priceLevel: 'form.price', reason: 'form.reason' } as const

const staleEdit = async (page: Page, mine: Words): Promise<StaleEdit> => {
  const say = budgetTexts.in(page.language)
  const { plan, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, 100))
  const theirs = wordsFrom(page, plan)
  const names = ['frame', 'rule', 'priceLevel', 'reason'] as const
  return {
    ...lastSaved(rest.filter(({ act }) => act.startsWith('budget.'))),
    fields: names.map((name) => ({ label: say(labels[name]), theirs: theirs[name] ?? '', mine: mine[name] ?? '' })),
  }
}

export const saveFrame = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: FrameForm,
    command: frameBudget,
    ask: askFrame,
    run: (plan, value, mandate, version) =>
      frameBudget(page.platform, page.member, {
        ...{ ...value, ...frameFrom(value, marksOf(page.language)) },
        ...{ plan: plan.id, version, ...mandate },
      }),
    next: (plan) => `${hrefOf(plan)}/budget`,
    stale: staleEdit,
  })
