import { hrefOf } from '../open.ts'
import type { Plan } from '../read.ts'

/** Where the risks of a plan lie. */
export const risksHref = (plan: Pick<Plan, 'slug' | 'kind'>): string => `${hrefOf(plan)}/risici`
