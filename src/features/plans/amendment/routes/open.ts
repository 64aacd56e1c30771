import { reading, type Tx } from '#database/database'
import { notFound, permitting } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Page } from '#web/page.ts'
import { getApproval } from '../../approval/queries.ts'
import { type Form, forms } from '../../documents/file.ts'
import { hrefOf, open } from '../../open.ts'
import { mayReadChanges, mayReadPlan } from '../../policy.ts'
import { type Plan, readPlan, subjectOf } from '../../read.ts'
import type { Amendment } from '../amendment.ts'
import { scopeOfChanges } from '../fund.ts'
import { amendmentsOf } from '../queries.ts'

/** Where the change log of a plan lies. */
export const logHref = (plan: Pick<Plan, 'slug' | 'kind'>): string => `${hrefOf(plan)}/aendringer`

/** The documents that the log comes as. */
export const logFiles = (href: string): readonly { readonly form: Form; readonly href: string }[] =>
  forms.map((form) => ({ form, href: `${href}.${form}` }))

/**
 * Reads the address's plan with its amendments, newest first, for whoever may read what was changed: `own` for who reads the plan itself, the people of the fund
 * read no more of it than its log and its frozen versions.
 */
export const openLog = async (page: Page) => {
  const today: Day = page.platform.clock.today()
  return reading(page.platform.database, await scopeOfChanges(page), async (tx) => {
    const plan = await readPlan(tx, page.member, page.param('slug'), 'plan', mayReadChanges)
    if (!plan) throw notFound()
    const { municipality, id } = plan
    const own = permitting(page.member, mayReadPlan, subjectOf(plan)).length > 0
    return { plan, own, today, amendments: await amendmentsOf(tx, municipality, id, today) }
  })
}

/** Reads the address's plan with its amendments, newest first. */
export const openAmendments = async (page: Page) => {
  const today: Day = page.platform.clock.today()
  const { plan, rest } = await open(page, (tx: Tx, { municipality, id }) => amendmentsOf(tx, municipality, id, today))
  return { plan, amendments: rest, today }
}

/** The same with the plan's own approval: what a new amendment is held against. */
export const openWithApproval = async (page: Page) => {
  const today: Day = page.platform.clock.today()
  const { plan, rest } = await open(page, async (tx, { municipality, id }) => ({
    record: await getApproval(tx, municipality, id, today),
    amendments: await amendmentsOf(tx, municipality, id, today),
  }))
  return { plan, ...rest, today }
}

/** The amendment that the address names, as it was sent last. */
export const amendmentIn = (page: Page, amendments: readonly Amendment[]): Amendment => {
  const found = amendments.find(({ number }) => String(number) === page.param('amendment'))
  if (!found) throw notFound()
  return found
}
