import type { Place } from '#features/thread'

/**
 * Where a plan lists the records of a place when there are several: the sections of its page, and its budget. `page` is the plan's address, or
 * nothing on that page itself. Every page of a plan uses it, so that no place of its thread that holds something is without a link.
 */
export const planAnchors = (plan: { readonly slug: string }, page: string = `/planer/${plan.slug}`) =>
  ({
    area: `${page}#kommer-af`,
    forum: `${page}#kommer-af`,
    part: `${page}#delaftaler`,
    goal: `${page}#maalinger`,
    activity: `${page}#delaftaler`,
    money: `/planer/${plan.slug}/budget`,
    measurement: `${page}#maalinger`,
    decision: `${page}#godkendelse`,
  }) as const satisfies Partial<Record<Place, string>>
