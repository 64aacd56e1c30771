import { staffSheet } from '../../print/plan-facts.ts'
import type { Told } from '../told.ts'
import type { Contents } from './contents.ts'

/** The posts of the plan with who employs them, where and how many hours. */
export const staffContents = ({ plan, say, wording }: Told): Contents => ({
  lead: plan.staff.length === 0 ? say('staff.none') : say('staff.lead', { count: plan.staff.length }),
  blocks: plan.staff.length === 0 ? [] : [{ kind: 'sheet', sheet: staffSheet(plan, wording) }],
})
