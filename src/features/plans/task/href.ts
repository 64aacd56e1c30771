import { hrefOf } from '../open.ts'
import type { Plan } from '../read.ts'

/** Where a plan's tasks lie, or one of them. */
export const tasksHref = ({ slug }: Pick<Plan, 'slug'>, task?: string): string =>
  `${hrefOf({ slug, kind: 'plan' })}/opgaver${task === undefined ? '' : `/${task}`}`
