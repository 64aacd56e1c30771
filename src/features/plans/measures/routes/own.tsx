import { reading } from '#database/database'
import { mightDo, permitting, reachOf, scopeOf } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mayWriteEfforts, writingOf } from '../../policy.ts'
import { measuredPlans, measuredSpans } from '../queries.ts'
import { measuresTexts } from '../texts.ts'
import { OwnMeasuresPage } from '../views/own.tsx'
import { measuredYears, runsIn, wholeYear, yearAsked } from '../years.ts'
import { savedSince } from './grid.tsx'

/** Every goal of the plans and efforts in which the member writes, with their periods in a year. */
export const showOwnMeasures = async (page: Page): Promise<Response> => {
  const { member, platform } = page
  const today = platform.clock.today()
  // Whoever writes a plan writes efforts too: which of those that he reaches he may write is asked of each below.
  const reach = reachOf(member, mayWriteEfforts)
  const { plans, years, year } = await reading(platform.database, scopeOf(page), async (tx) => {
    const spans = mightDo(member, mayWriteEfforts) ? await measuredSpans(tx, reach) : []
    const found = measuredYears(
      spans.map(({ period }) => period),
      today,
    )
    const chosen = yearAsked(page.query('aar'), found, today)
    return { plans: spans.length > 0 ? await measuredPlans(tx, reach, wholeYear(chosen)) : [], years: found, year: chosen }
  })
  const own = plans
    .filter((plan) => plan.goals.length > 0 && runsIn(plan, year))
    .map((plan) => ({ ...plan, writers: permitting(member, writingOf(plan.kind), plan) }))
    .filter(({ writers }) => writers.length > 0)
  return page.show(
    { title: measuresTexts.in(page.language)('title.own'), current: 'overview', islands: own.length > 0 ? ['measures.js'] : [] },
    <OwnMeasuresPage plans={own} {...{ years, year, today }} saved={{ plan: page.query('plan') ?? '', since: savedSince(page) }} />,
  )
}
