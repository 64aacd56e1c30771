import { stripOf } from '#features/thread'
import type { Page } from '#web/page.ts'
import { getApproval } from '../../approval/queries.ts'
import { standingsOf } from '../../approval/standing.ts'
import { beadOf } from '../../beads.ts'
import { mandatesIn, open, pathTo } from '../../open.ts'
import { mayWritePlan } from '../../policy.ts'
import { shapeOf } from '../../read.ts'
import { sectionsTold } from '../../writing/queries.ts'
import { partOf } from '../find.ts'
import { measuringFrom } from '../measuring.ts'
import { summaryOf } from '../summary.ts'
import { PartPage } from '../views/part.tsx'
import { numberIn, partHref } from './open.ts'

/** A part of a plan: what was written, its goals and where they are, activities, milestones, money, and who approves it. */
export const showPart = async (page: Page): Promise<Response> => {
  const today = page.platform.clock.today()
  const number = numberIn(page)
  const { plan, rest } = await open(page, async (tx, { municipality, id, parts }) => ({
    strip: await stripOf(tx, municipality, beadOf({ id }, partOf({ parts }, number))),
    record: await getApproval(tx, municipality, id, today),
    told: await sectionsTold(tx, municipality, partOf({ parts }, number).id),
  }))
  if (plan.slug !== page.param('slug')) return page.context.redirect(partHref(plan, number), 301)
  const part = partOf(plan, number)
  const standings = standingsOf(rest.record, shapeOf(plan))
  return page.show(
    { title: `${part.title} · ${plan.name}`, current: 'plans', path: pathTo(page, plan), why: `/planer/${plan.slug}/adgang` },
    <PartPage
      plan={plan}
      part={part}
      summary={summaryOf(plan, part, today, measuringFrom(plan, rest.record, standings))}
      strip={rest.strip}
      record={rest.record}
      standings={standings}
      told={rest.told}
      writing={mandatesIn(page, mayWritePlan, plan).length > 0}
    />,
  )
}
