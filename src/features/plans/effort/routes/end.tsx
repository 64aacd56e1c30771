import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, openPlan } from '../../open.ts'
import { endEffort } from '../commands/end-effort.ts'
import { EndForm } from '../forms.ts'
import { effortFormTexts } from '../texts.ts'
import { EndPage } from '../views/edit.tsx'
import { writersOf } from './open.ts'

export const askEnd = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const mandates = writersOf(page, plan)
  return page.show(
    formFrame(page, plan, effortFormTexts.in(page.language)('end.title'), shown),
    <EndPage plan={plan} mandates={mandates} shown={shown ?? blank({ endedOn: page.platform.clock.today() })} />,
  )
}

export const saveEnd = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  writersOf(page, plan)
  const form = await readForm(page, EndForm)
  if (!form.ok) return askEnd(page, form.again)
  const result = await endEffort(page.platform, page.member, {
    plan: plan.id,
    ...form.value,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok ? page.saved(hrefOf(plan), endEffort.act) : askEnd(page, { words: form.words, refusals: result.refusals })
}
