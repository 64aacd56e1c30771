import { historyOf } from '#features/audit'
import { lastDay, periodFrom } from '#kernel/period'
import { at, refused } from '#kernel/result'
import type { ConflictField } from '#ui/kit.ts'
import { blank, type Page, type Shown, type Words } from '#web/page.ts'
import { lastSaved, type StaleEdit } from '#web/stale.tsx'
import { formFrame, hrefOf, mandatesFor, open, saveForm } from '../../open.ts'
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

export const saveFacts = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: FactsForm,
    command: changePlan,
    ask: askFacts,
    run: async (plan, { from, until, ...facts }, mandate, version) => {
      const period = periodFrom(from, until)
      if (!period) return refused(at('until', planTexts.phrase('facts.order')))
      return changePlan(page.platform, page.member, { ...facts, plan: plan.id, version, period, ...mandate })
    },
    next: (plan, named) => hrefOf({ ...plan, ...named }),
    stale: staleEdit,
  })
