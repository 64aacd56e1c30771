import type { Id } from '#kernel/id'
import { hrefOf } from '../open.ts'
import type { Plan } from '../read.ts'

/** Where a plan's milestones are followed, or one of them; those of an effort stand on its own page. */
export const milestonesHref = (plan: Pick<Plan, 'slug' | 'kind'>, one: Id | null = null): string => {
  if (plan.kind === 'effort') return `${hrefOf(plan)}#milepaele`
  return `${hrefOf(plan)}/milepaele${one === null ? '' : `#milepael-${one}`}`
}
