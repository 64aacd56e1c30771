import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, mandatesFor, openPlan, saveForm } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { addRisk } from '../commands.ts'
import { AddForm } from '../forms.ts'
import { risksHref } from '../href.ts'
import { riskTexts } from '../texts.ts'
import { AddPage } from '../views/add.tsx'

export const askRisk = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const plan = await openPlan(page)
  const mandates = mandatesFor(page, mayWritePlan, plan)
  const say = riskTexts.in(page.language)
  const frame = formFrame(page, plan, say('new'), shown)
  const words = { reviewedOn: page.platform.clock.today() }
  return page.show(
    { ...frame, path: [...frame.path, { label: say('title'), href: risksHref(plan) }] },
    <AddPage href={risksHref(plan)} mandates={mandates} shown={shown ?? blank(words)} />,
  )
}

export const saveRisk = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: AddForm,
    command: addRisk,
    ask: askRisk,
    run: ({ id: plan }, value, mandate) => addRisk(page.platform, page.member, { plan, ...value, ...mandate }),
    next: risksHref,
  })
