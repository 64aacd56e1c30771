import { hrefOf } from '../open.ts'
import type { Plan } from '../read.ts'

/** Where the anchoring of a plan's activities lies. */
export const anchoringHref = (plan: Pick<Plan, 'slug' | 'kind'>): string => `${hrefOf(plan)}/forankring`
