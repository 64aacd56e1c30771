import { sql } from 'kysely'
import { reading, type Scope, type Tx } from '#database/database'
import { rows } from '#database/query'
import { mightDo, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mayReadForFund } from '../policy.ts'

/** A plan that the fund has said yes to, and how many amendments of it have been sent. */
export type PlanWithFund = {
  readonly municipality: number
  readonly slug: string
  readonly name: string
  readonly place: string
  readonly amendments: number
}

/** The plans of every municipality that the actor's fund has said yes to, or the one that has an address; nothing for who is none of the fund's people. */
export const plansWithFund = rows(
  (_tx: Tx, slug: string | null) => sql<PlanWithFund>`
    select given.municipality, given.slug, given.name, given.place, given.amendments from helhed.plans_with_fund() given
    where ${slug}::text is null or exists (select from helhed.address
      where address.section = 'planer' and address.slug = ${slug} and address.municipality = given.municipality and address.record_id = given.plan_id)
    order by given.amendments = 0, given.place, given.name`,
  [null],
)

/**
 * Whose rows a member sees who asks for what was changed in the address's plan: those of the own municipalities, and for the fund's people those of the
 * plan's, where the fund has said yes to it. The database says which plans those are.
 */
export const scopeOfChanges = async (page: Page): Promise<Scope> => {
  const own = scopeOf(page)
  if (!mightDo(page.member, mayReadForFund)) return own
  const given = await reading(page.platform.database, own, (tx) => plansWithFund(tx, page.param('slug')))
  return { ...own, municipalities: [...new Set([...own.municipalities, ...given.map(({ municipality }) => municipality)])] }
}
