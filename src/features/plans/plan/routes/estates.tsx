import { notFound } from '#features/identity'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor, open, openPlan, saveForm } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { getOffers } from '../choice-queries.ts'
import { inOrder } from '../choices.ts'
import { addPlanEstate, leavePlan } from '../estates.ts'
import { EstateForm, LeaveForm } from '../forms.ts'
import { planTexts } from '../texts.ts'
import { AddEstatePage, LeavePage } from '../views/estate-forms.tsx'

const listOf = (plan: Pick<Plan, 'slug' | 'kind'>): string => `${hrefOf(plan)}#afdelinger`

export const askEstate = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest: offers } = await open(page, (tx, { municipality }) => getOffers(tx, municipality))
  const mandates = mandatesFor(page, mayWritePlan, plan)
  const others = inOrder(offers.estates.filter(({ id }) => !plan.estates.some((estate) => estate.id === id)))
  return page.show(
    formFrame(page, plan, planTexts.in(page.language)('estate.title'), shown),
    <AddEstatePage plan={plan} offers={others} mandates={mandates} shown={shown ?? blank()} />,
  )
}

export const saveEstate = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: EstateForm,
    command: addPlanEstate,
    ask: askEstate,
    run: ({ id: plan }, { estate }, mandate) => addPlanEstate(page.platform, page.member, { plan, estate, ...mandate }),
  })

export const askLeave = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const mandates = mandatesFor(page, mayWritePlan, plan)
  const estate = plan.estates.find(({ id }) => id === page.param('estate'))
  if (!estate) throw notFound()
  return page.show(
    formFrame(page, plan, planTexts.in(page.language)('leave.title', { name: estate.name }), shown),
    <LeavePage plan={plan} estate={estate} back={listOf(plan)} mandates={mandates} shown={shown ?? blank()} />,
  )
}

export const saveLeave = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: LeaveForm,
    command: leavePlan,
    ask: askLeave,
    run: ({ id: plan }, { reason }, mandate) =>
      leavePlan(page.platform, page.member, { plan, estate: page.param('estate'), reason, ...mandate }),
  })
