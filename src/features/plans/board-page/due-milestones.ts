import { addDays, type Day, daysBetween } from '#kernel/day'
import type { MilestoneDocument } from '../document.ts'
import { followed } from '../milestone/milestone.ts'

/** A milestone that is neither reached nor given up, and how many days late it is; 0 until its day has passed. */
export type DueMilestone = { readonly milestone: MilestoneDocument; readonly late: number }

const soonDays = 184

/** The milestones that a board has to know of: late ones first, then those of the half year to come. */
export const dueMilestones = (plan: Parameters<typeof followed>[0], today: Day): readonly DueMilestone[] =>
  followed(plan, today)
    .filter(({ end, milestone }) => end === null && milestone.dueOn <= addDays(today, soonDays))
    .map(({ milestone }) => ({ milestone, late: Math.max(0, daysBetween(milestone.dueOn, today)) }))
