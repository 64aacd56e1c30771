import type { Tx } from '#database/database'
import type { Page, Shown } from '#web/page.ts'
import { getApproval } from '../../approval/queries.ts'
import { formFrame, hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { basisOf } from '../basis.ts'
import type { ToPropose } from '../paper.ts'
import { policiesOf } from '../queries.ts'
import { proposalTexts } from '../texts.ts'

export const proposalHref = (plan: Pick<Plan, 'slug' | 'kind'>): string => `${hrefOf(plan)}/indstilling`

/** What a proposal is worked out from, now. */
export const readToPropose = async (tx: Tx, page: Page, plan: Plan): Promise<ToPropose> => {
  const { clock } = page.platform
  const record = await getApproval(tx, plan.municipality, plan.id, clock.today())
  return { plan, basis: basisOf(plan, record, clock.now()), policies: await policiesOf(tx, plan.municipality, plan.id) }
}

/** How a form about a proposal is framed: its way leads over the proposal. */
export const proposalFrame = (page: Page, plan: Plan, title: string, shown: Shown | null) => {
  const frame = formFrame(page, plan, title, shown)
  return { ...frame, path: [...frame.path, { label: proposalTexts.in(page.language)('title'), href: proposalHref(plan) }] }
}
