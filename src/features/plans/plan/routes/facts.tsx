import { historyOf } from '#features/audit'
import { lastDay, periodFrom } from '#kernel/period'
import { at, refused } from '#kernel/result'
import { isStale } from '#kernel/version'
import type { ConflictField } from '#ui/kit.ts'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { lastSaved, type StaleEdit } from '#web/stale.tsx'
import { formFrame, hrefOf, mandatesFor, open, openPlan } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { changePlan } from '../change-plan.ts'
import { getOffers, type Offers } from '../choice-queries.ts'
import { FactsForm } from '../forms.ts'
import { countedActs, mostActs } from '../stale.ts'
import { planTexts } from '../texts.ts'
import { FactsPage } from '../views/facts.tsx'

/** A plan's facts as the words that its form begins with. */
const wordsFrom = (plan: Plan): Words => ({
  name: plan.name,
  from: plan.from,
  until: lastDay(plan) ?? '',
  board: plan.board?.id ?? '',
  operator: plan.operator?.id ?? '',
  lead: plan.lead?.id ?? '',
  leadReason: plan.lead_reason ?? '',
})

const names = ['name', 'from', 'until', 'board', 'operator', 'lead', 'leadReason'] as const

/** What was saved meanwhile beside the user's own, choices by their names. */
const conflictOf = (page: Page, plan: Plan, offers: Offers, mine: Words): readonly ConflictField[] => {
  const say = planTexts.in(page.language)
  const theirs = wordsFrom(plan)
  const known = [...offers.boards, ...offers.operators, ...offers.estates]
  const read = (words: Words, name: string) => known.find(({ id }) => id === words[name])?.name ?? words[name] ?? ''
  return names.map((name) => ({ label: say(`facts.${name}`), theirs: read(theirs, name), mine: read(mine, name) }))
}

export const askFacts = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { plan, rest: offers } = await open(page, (tx, { municipality }) => getOffers(tx, municipality))
  const mandates = mandatesFor(page, mayWritePlan, plan)
  return page.show(
    formFrame(page, plan, planTexts.in(page.language)('facts.title'), shown),
    <FactsPage plan={plan} offers={offers} mandates={mandates} shown={shown ?? blank(wordsFrom(plan))} />,
  )
}

const staleEdit = async (page: Page, mine: Words): Promise<StaleEdit> => {
  const { plan, rest } = await open(page, async (tx, { municipality, id }) => ({
    acts: await historyOf(tx, municipality, id, mostActs),
    offers: await getOffers(tx, municipality),
  }))
  return {
    ...lastSaved(rest.acts.filter(({ act }) => countedActs.some((name) => name === act))),
    fields: conflictOf(page, plan, rest.offers, mine),
  }
}

export const saveFacts = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  mandatesFor(page, mayWritePlan, plan)
  const form = await readForm(page, FactsForm)
  if (!form.ok) return askFacts(page, form.again)
  const { from, until, ...rest } = form.value
  const period = periodFrom(from, until)
  const result = period
    ? await changePlan(page.platform, page.member, {
        ...rest,
        plan: plan.id,
        version: form.version,
        period,
        ...(form.mandate && { mandate: form.mandate }),
      })
    : refused(at('until', planTexts.phrase('facts.order')))
  if (result.ok) return page.saved(hrefOf({ ...plan, ...result.value }), changePlan.act)
  const shown = { words: form.words, refusals: result.refusals }
  return askFacts(page, isStale(result) ? { ...shown, stale: await staleEdit(page, form.words) } : shown)
}
