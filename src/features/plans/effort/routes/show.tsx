import { historyOf } from '#features/audit'
import { notFound, WhyPage } from '#features/identity'
import { stripOf } from '#features/thread'
import type { Refusal } from '#kernel/result'
import { blank, type Page, type Shown } from '#web/page.ts'
import { getApproval } from '../../approval/queries.ts'
import { hrefOf, open, openPlan, pathTo } from '../../open.ts'
import { PlanHistoryPage } from '../../plan/views/history.tsx'
import { mayReadPlan } from '../../policy.ts'
import { subjectOf } from '../../read.ts'
import { thaw } from '../../version/canonical.ts'
import { versionTextsOf } from '../../version/queries.ts'
import { effortTexts } from '../texts.ts'
import { EffortPage } from '../views/effort.tsx'
import { FrozenPage } from '../views/frozen.tsx'
import { openTold } from './open.ts'

const mostActs = 1_000

/** An effort. `refusals` say why an act on the page was not done, `shown` is the form of its reason. */
export const showEffort = async (page: Page, refusals: readonly Refusal[] = [], shown: Shown = blank()): Promise<Response> => {
  const { telling, rest: strip } = await openTold(page, (tx, { municipality, id }) => stripOf(tx, municipality, id))
  const { plan } = telling
  if (plan.slug !== page.param('slug')) return page.context.redirect(hrefOf(plan), 301)
  const status = shown.stale ? 409 : refusals.length + shown.refusals.length > 0 ? 422 : 200
  return page.show(
    { title: plan.name, current: 'plans', path: pathTo(page, plan).slice(0, 2), why: `${hrefOf(plan)}/adgang`, status },
    <EffortPage telling={telling} strip={strip} shown={shown} refusals={refusals} />,
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
  const title = effortTexts.in(page.language)('history.title', { name: plan.name })
  return page.show({ title, current: 'plans', path: pathTo(page, plan) }, <PlanHistoryPage plan={plan} {...rest} title={title} />)
}

/** One frozen version of an effort: exactly what was answered. */
export const showVersion = async (page: Page): Promise<Response> => {
  if (!/^[1-9]\d{0,5}$/.test(page.param('number'))) throw notFound()
  const number = Number(page.param('number'))
  const { plan, rest: texts } = await open(page, (tx, { municipality, id }) => versionTextsOf(tx, municipality, id, number))
  const version = plan.versions.find((one) => one.number === number)
  const part = thaw(texts.map(({ text }) => text)).parts[0]
  if (!version || !part) throw notFound()
  return page.show(
    { title: effortTexts.in(page.language)('frozen.title', { name: plan.name, number }), current: 'plans', path: pathTo(page, plan) },
    <FrozenPage plan={plan} version={version} part={part} />,
  )
}
