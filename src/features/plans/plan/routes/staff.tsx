import { notFound } from '#features/identity'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, mandatesFor, open, openPlan, saveForm } from '../../open.ts'
import { writingOf } from '../../policy.ts'
import { getOffers } from '../choice-queries.ts'
import { StaffForm, YesForm } from '../forms.ts'
import { addStaff, removeStaff } from '../staff.ts'
import { planTexts } from '../texts.ts'
import { AddStaffPage, RemoveStaffPage } from '../views/staff-forms.tsx'

export const askStaff = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest: offers } = await open(page, (tx, { municipality }) => getOffers(tx, municipality))
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  return page.show(
    formFrame(page, plan, planTexts.in(page.language)('staff.add'), shown),
    <AddStaffPage
      plan={plan}
      employers={offers.employers}
      mandates={mandates}
      shown={shown ?? blank({ employer: plan.operator?.id ?? '' })}
    />,
  )
}

export const saveStaff = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: StaffForm,
    command: addStaff,
    ask: askStaff,
    run: ({ id: plan }, post, mandate) => addStaff(page.platform, page.member, { plan, ...post, ...mandate }),
  })

export const askRemoval = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const mandates = mandatesFor(page, writingOf(plan.kind), plan)
  const post = plan.staff.find(({ id }) => id === page.param('staff'))
  if (!post) throw notFound()
  return page.show(
    formFrame(page, plan, planTexts.in(page.language)('staff.remove', { title: post.title }), shown),
    <RemoveStaffPage plan={plan} post={post} mandates={mandates} shown={shown ?? blank()} />,
  )
}

export const saveRemoval = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: YesForm,
    command: removeStaff,
    ask: askRemoval,
    run: ({ id: plan }, _, mandate) => removeStaff(page.platform, page.member, { plan, staff: page.param('staff'), ...mandate }),
  })
