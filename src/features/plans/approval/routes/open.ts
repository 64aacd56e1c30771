import type { Tx } from '#database/database'
import { type Mandate, notFound } from '#features/identity'
import { type Id, isId } from '#kernel/id'
import type { Page } from '#web/page.ts'
import { open } from '../../open.ts'
import { type Plan, shapeOf } from '../../read.ts'
import type { ApprovalRecord, Decider, Step } from '../approval.ts'
import type { Seen } from '../powers.ts'
import { getApproval, getApprovalAt } from '../queries.ts'
import { standingsOf } from '../standing.ts'

/**
 * Reads the address's plan with its approval, or with that of the amendment which a voice, decision or condition named by `about` belongs to, and what
 * else the page needs in the same transaction.
 */
export const openSeen = async <T>(
  page: Page,
  more: (tx: Tx, plan: Plan, record: ApprovalRecord) => Promise<T>,
  about: Id | null = null,
): Promise<{ readonly seen: Seen; readonly rest: T }> => {
  const today = page.platform.clock.today()
  const { plan, rest } = await open(page, async (tx, found) => {
    const { municipality, id } = found
    const record = about === null ? await getApproval(tx, municipality, id, today) : await getApprovalAt(tx, municipality, id, today, about)
    return { record, more: await more(tx, found, record) }
  })
  const { record } = rest
  return { seen: { plan, record, standings: standingsOf(record, shapeOf(plan)), actor: page.member, today }, rest: rest.more }
}

/** The plan with its approval, and nothing else. */
export const openApproval = async (page: Page, about: Id | null = null): Promise<Seen> =>
  (await openSeen(page, () => Promise.resolve(null), about)).seen

/** An id from the address; one of another form is simply not found. */
export const idFrom = (page: Page, name: string): string => {
  const id = page.param(name)
  if (!isId(id)) throw notFound()
  return id
}

/** The step that the address names. */
export const stepIn = (page: Page, { record }: Seen): Step => {
  const step = record.steps.find(({ id }) => id === page.param('step'))
  if (!step) throw notFound()
  return step
}

/** The decider that the address names, with its step. */
export const deciderIn = (page: Page, { record }: Seen): { readonly decider: Decider; readonly step: Step } => {
  const decider = record.deciders.find(({ id }) => id === page.param('decider'))
  const step = record.steps.find(({ id }) => id === decider?.step)
  if (!decider || !step) throw notFound()
  return { decider, step }
}

/** The mandate that a form names, or the only one that fits: where others permit the act too, but not here, the form need not ask. */
export const underOnly = (chosen: string | undefined, mandates: readonly Mandate[]): { readonly mandate?: string } => {
  const mandate = chosen ?? (mandates.length === 1 ? mandates[0]?.id : undefined)
  return mandate === undefined ? {} : { mandate }
}
