import { publicRule } from '#features/areas'
import { addDays, type Day, yearOf } from '#kernel/day'
import type { Page } from '#web/page.ts'
import { hrefOf, mandatesIn, open, pathTo } from '../../open.ts'
import { measuredOf } from '../../part/find.ts'
import { mayWritePlan } from '../../policy.ts'
import { documentOf } from '../../read.ts'
import { apartUntil, costsUntil } from '../cost.ts'
import { outcomesUntil } from '../outcome.ts'
import { attendanceOf, tiesOf } from '../queries.ts'
import { contributionTexts } from '../texts.ts'
import { ContributionPage } from '../views/contribution.tsx'

/** The last calendar year that counts on a day: the year before, and no later than the plan's last. */
const lastYear = (today: Day, until: Day): number => Math.min(yearOf(today) - 1, yearOf(addDays(until, -1)))

export const showContribution = async (page: Page): Promise<Response> => {
  const { plan, rest } = await open(page, async (tx, { municipality, id }) => ({
    ties: await tiesOf(tx, municipality, id),
    attendance: await attendanceOf(tx, municipality, id),
  }))
  if (plan.slug !== page.param('slug')) return page.context.redirect(`${hrefOf(plan)}/virkning`, 301)
  const { parts } = documentOf(plan)
  const year = lastYear(page.platform.clock.today(), plan.until)
  return page.show(
    { title: `${contributionTexts.in(page.language)('title')} · ${plan.name}`, current: 'plans', path: pathTo(page, plan) },
    <ContributionPage
      plan={plan}
      ties={rest.ties}
      rule={publicRule(page)}
      costs={costsUntil(parts, rest.attendance, year)}
      apart={apartUntil(parts, year)}
      outcomes={outcomesUntil(parts, (goal) => measuredOf(plan, goal), year)}
      year={year}
      writing={mandatesIn(page, mayWritePlan, plan).length > 0}
    />,
  )
}
