import type { Plan } from '../read.ts'

/** The plan's first day and the first day after it. */
export type Span = Pick<Plan, 'from' | 'until'>
