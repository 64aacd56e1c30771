import type { Mandate } from '#features/identity'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { formFrame, hrefOf, mandatesFor, open, openPlan, pathTo } from '../../open.ts'
import { goalOf } from '../../part/find.ts'
import { RemoveForm } from '../../part/forms.ts'
import { getVersion } from '../../part/queries.ts'
import { idIn } from '../../part/routes/open.ts'
import { unremoved } from '../../part/routes/save.ts'
import { mayWritePlan } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { dropBeside, holdBeside } from '../commands.ts'
import { HoldForm } from '../forms.ts'
import { offersFor } from '../queries.ts'
import { contributionTexts } from '../texts.ts'
import { HoldPage } from '../views/hold.tsx'

const pageOf = (plan: Plan): string => `${hrefOf(plan)}/virkning`

export const askHold = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const id = idIn(page, 'goal')
  const { plan, rest } = await open(page, async (tx, { municipality, parts }) => {
    goalOf({ parts }, id)
    return { offers: await offersFor(tx, municipality, id), version: (await getVersion(tx, municipality, id)).version }
  })
  const mandates: readonly Mandate[] = mandatesFor(page, mayWritePlan, plan)
  const say = contributionTexts.in(page.language)
  const { own } = goalOf(plan, id)
  const { chosen } = rest.offers
  const { code = '', reference = 'municipality', twin = null, distance = null } = chosen ?? {}
  const words = { code, reference, twin: twin ?? '', distance: distance?.replace('.', ',') ?? '' }
  return page.show(
    { ...formFrame(page, plan, say('hold.title'), shown), path: [...pathTo(page, plan), { label: say('title'), href: pageOf(plan) }] },
    <HoldPage
      action={`${hrefOf(plan)}/maal/${id}/omraadetal`}
      back={pageOf(plan)}
      goal={own}
      offers={rest.offers}
      own={plan.estates.flatMap(({ area }) => area?.id ?? [])}
      version={rest.version}
      mandates={mandates}
      shown={shown ?? blank(words)}
    />,
  )
}

export const saveHold = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  mandatesFor(page, mayWritePlan, plan)
  const form = await readForm(page, HoldForm)
  if (!form.ok) return askHold(page, form.again)
  const { value, version, words, mandate } = form
  const goal = idIn(page, 'goal')
  const result = await holdBeside(page.platform, page.member, { plan: plan.id, goal, version, ...value, ...(mandate && { mandate }) })
  return result.ok
    ? page.redirect(`${pageOf(plan)}?gjort=${holdBeside.act}#maal-${goal}`)
    : askHold(page, { words, refusals: result.refusals })
}

export const saveDrop = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  mandatesFor(page, mayWritePlan, plan)
  const form = await readForm(page, RemoveForm)
  if (!form.ok) return askHold(page, form.again)
  const { version, mandate } = form
  const goal = idIn(page, 'goal')
  const result = await dropBeside(page.platform, page.member, { plan: plan.id, goal, version, ...(mandate && { mandate }) })
  if (result.ok) return page.saved(pageOf(plan), dropBeside.act)
  const { words } = form
  return askHold(page, { words, refusals: unremoved(result.refusals) })
}
