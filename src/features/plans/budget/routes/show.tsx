import { stripOf } from '#features/thread'
import { csvFile } from '#web/file.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { mandatesIn, open, openPlan, pathTo } from '../../open.ts'
import { mayConfirmHours, mayDrawForPlans, mayWritePlan } from '../../policy.ts'
import { documentOf } from '../../read.ts'
import { budgetSheet } from '../csv.ts'
import { budgetTexts } from '../texts.ts'
import { BudgetPage } from '../views/budget.tsx'

/** The part that a phone shows, as asked for in the address or by the form. */
const partOf = (page: Page, shown: Shown | null): number | null => {
  const asked = page.query('del') ?? shown?.words.del ?? ''
  return /^\d{1,2}$/.test(asked) ? Number(asked) : null
}

export const showBudget = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest: strip } = await open(page, (tx, { municipality, id }) => stripOf(tx, municipality, id))
  const powers = {
    writers: mandatesIn(page, mayWritePlan, plan),
    confirmers: mandatesIn(page, mayConfirmHours, plan),
    drawing: mandatesIn(page, mayDrawForPlans, plan).length > 0,
  }
  return page.show(
    {
      title: `${budgetTexts.in(page.language)('title')} · ${plan.name}`,
      current: 'plans',
      path: pathTo(page, plan),
      why: `/planer/${plan.slug}/adgang`,
      status: shown?.stale ? 409 : shown ? 422 : 200,
      islands: powers.writers.length > 0 ? ['budget.js'] : [],
    },
    <BudgetPage
      plan={plan}
      document={documentOf(plan)}
      strip={strip}
      part={partOf(page, shown)}
      powers={powers}
      shown={shown ?? blank()}
    />,
  )
}

export const exportBudget = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  return csvFile(page, budgetSheet(documentOf(plan), page.language), `budget-${plan.slug}.csv`)
}
