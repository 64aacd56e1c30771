import { publicScope, reading } from '#database/database'
import { historyOf } from '#features/audit'
import { notFound, scopeOf, WhyPage } from '#features/identity'
import { stripOf } from '#features/thread'
import type { Refusal } from '#kernel/result'
import { municipalityName } from '#text/municipality.ts'
import type { Page } from '#web/page.ts'
import { getApproval, getWholeApproval } from '../../approval/queries.ts'
import { hrefOf, mandatesIn, open, openPlan, pathTo } from '../../open.ts'
import { mayPublishPlans, mayReadPlan, maySubmitPlan, mayWritePlan } from '../../policy.ts'
import { readPlan, subjectOf } from '../../read.ts'
import { findPublishedPlan } from '../published-queries.ts'
import { tellingOf } from '../telling.ts'
import { planTexts } from '../texts.ts'
import { PlanHistoryPage } from '../views/history.tsx'
import { PlanPage } from '../views/plan.tsx'
import { PublicPlanPage } from '../views/public.tsx'

const newest = 8
const mostActs = 1_000

const showPublished = async (page: Page): Promise<Response> => {
  const slug = page.param('slug')
  const plan = await reading(page.platform.database, publicScope, (tx) => findPublishedPlan(tx, slug))
  if (!plan) throw notFound()
  if (plan.slug !== slug) return page.context.redirect(`/planer/${plan.slug}`, 301)
  const say = planTexts.in(page.language)
  const owner = {
    name: municipalityName(plan.municipality_name, page.language),
    sub: say('public.title'),
    href: `/kommuner/${plan.municipality_slug}`,
  }
  return page.show(
    { title: plan.title, owner, public: true, path: [{ label: say('public.title'), href: '/planer' }] },
    <PublicPlanPage plan={plan} />,
  )
}

/**
 * A plan: for those who may read it with everything, for everybody else as published. `?vis=offentlig` shows members what the public
 * sees. `refusals` say why an act on the page was not done.
 */
export const showPage = async (page: Page, refusals: readonly Refusal[] = []): Promise<Response> => {
  const { actor } = page
  const slug = page.param('slug')
  const today = page.platform.clock.today()
  if (!actor || page.query('vis') === 'offentlig') return showPublished(page)
  const found = await reading(page.platform.database, scopeOf(page), async (tx) => {
    const plan = await readPlan(tx, actor, slug)
    if (!plan) return null
    const { municipality, id } = plan
    return {
      telling: tellingOf(plan, await getWholeApproval(tx, municipality, id, today)),
      strip: await stripOf(tx, municipality, id),
      acts: await historyOf(tx, municipality, id, newest),
    }
  })
  if (!found) return showPublished(page)
  const { plan, status } = found.telling
  if (plan.slug !== slug) return page.context.redirect(hrefOf(plan), 301)
  const powers = {
    writing: status !== 'rejected' && mandatesIn(page, mayWritePlan, plan).length > 0,
    filing: mandatesIn(page, mayWritePlan, plan).length > 0,
    submitting: status !== 'rejected' && mandatesIn(page, maySubmitPlan, plan).length > 0,
    publishers: mandatesIn(page, mayPublishPlans, plan),
  }
  return page.show(
    {
      title: plan.name,
      current: 'plans',
      path: pathTo(page, plan).slice(0, 2),
      why: `${hrefOf(plan)}/adgang`,
      status: refusals.length > 0 ? 422 : 200,
    },
    <PlanPage {...found} today={today} actor={actor} powers={powers} refusals={refusals} />,
  )
}

export const whyPage = async (page: Page): Promise<Response> => {
  const plan = await openPlan(page)
  return page.show(
    { title: plan.name, current: 'plans', path: pathTo(page, plan) },
    <WhyPage name={plan.name} href={hrefOf(plan)} actor={page.member} permission={mayReadPlan} subject={subjectOf(plan)} />,
  )
}

export const historyPage = async (page: Page): Promise<Response> => {
  const { plan, rest } = await open(page, async (tx, { municipality, id }) => ({
    record: await getApproval(tx, municipality, id, page.platform.clock.today()),
    acts: await historyOf(tx, municipality, id, mostActs),
  }))
  const title = planTexts.in(page.language)('history.heading', { name: plan.name })
  return page.show({ title, current: 'plans', path: pathTo(page, plan) }, <PlanHistoryPage plan={plan} {...rest} title={title} />)
}
