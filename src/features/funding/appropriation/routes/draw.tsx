import { historyOf } from '#features/audit'
import { writeAmount } from '#kernel/amount'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { isStale } from '#kernel/version'
import { formats } from '#text/format.ts'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { lastSaved } from '#web/stale.tsx'
import { type PlanChoice, plansIn } from '../../plans.ts'
import { drawOnAppropriation } from '../draw-on-appropriation.ts'
import { DrawForm } from '../forms.ts'
import type { Appropriation } from '../queries.ts'
import { appropriationTexts } from '../texts.ts'
import { DrawPage } from '../views/draw-form.tsx'
import { formFrame, hrefOf, mandatesFor, open, openOne } from './open.ts'

/** The form for the plan that the address names, with what it draws now. */
const begun = (page: Page, { draws }: Appropriation, plans: readonly PlanChoice[]): Shown => {
  const plan = plans.find(({ slug }) => slug === page.query('plan'))
  const drawn = draws.find((draw) => draw.plan === plan?.id)
  return blank({ ...(plan && { plan: plan.id }), ...(drawn && { amount: writeAmount(drawn.amount) }) })
}

export const askDraw = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { found, rest } = await open(page, (tx, { municipality }) => plansIn(tx, [municipality]))
  return page.show(
    formFrame(page, found, appropriationTexts.in(page.language)('draw.title'), shown),
    <DrawPage
      appropriation={found}
      plans={rest}
      mandates={mandatesFor(page, found)}
      shown={shown ?? begun(page, found, rest)}
      today={page.platform.clock.today()}
    />,
  )
}

/** The draws in words, a line each: what the two sides of a stale edit show. */
const inWords = (page: Page, names: ReadonlyMap<Id, string>, draws: ReadonlyMap<Id, Ore>): string =>
  [...draws]
    .filter(([, amount]) => amount > 0)
    .map(([plan, amount]) => `${names.get(plan) ?? ''}: ${formats[page.language].kroner(amount)}`)
    .toSorted()
    .join('; ')

/** The form again beside what somebody drew meanwhile. */
const askAgain = async (page: Page, shown: Shown, { plan, amount }: { readonly plan: Id; readonly amount: Ore }): Promise<Response> => {
  const { found, rest } = await open(page, async (tx, { municipality, id }) => ({
    history: await historyOf(tx, municipality, id, 1),
    names: new Map((await plansIn(tx, [municipality])).map((one) => [one.id, one.name])),
  }))
  const theirs = new Map(found.draws.map((draw) => [draw.plan, draw.amount]))
  const mine = new Map(theirs).set(plan, amount)
  const label = appropriationTexts.in(page.language)('conflict.draws')
  const fields = [{ label, theirs: inWords(page, rest.names, theirs), mine: inWords(page, rest.names, mine) }]
  return askDraw(page, { ...shown, stale: { ...lastSaved(rest.history), fields } })
}

export const draw = async (page: Page): Promise<Response> => {
  const found = await openOne(page)
  mandatesFor(page, found)
  const form = await readForm(page, DrawForm)
  if (!form.ok) return askDraw(page, form.again)
  const result = await drawOnAppropriation(page.platform, page.member, {
    appropriation: found.id,
    version: form.version,
    ...form.value,
    ...(form.mandate && { mandate: form.mandate }),
  })
  if (result.ok) return page.saved(hrefOf(found), drawOnAppropriation.act)
  const shown = { words: form.words, refusals: result.refusals }
  return isStale(result) ? askAgain(page, shown, form.value) : askDraw(page, shown)
}
