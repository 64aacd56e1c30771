import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { CaseRow } from './rows.ts'

/** What the public sees of a designation: one neutral sentence, who decided it and when. Nothing of signals, assessment or reasons. */
export type PublishedDesignation = { readonly area: Id; readonly text: string; readonly body: string; readonly decidedOn: Day }

/** What the public does not see yet of a decision: the area's page is not there, shows the area as it was before, or lacks the designation. */
export type Unseen = 'area_hidden' | 'area_older' | 'unpublished'

/** What has to be published next after a decision; null when the public sees it all, or there is nothing to see. */
export const unseenOf = ({ state, area_page: page, published }: Pick<CaseRow, 'state' | 'area_page' | 'published'>): Unseen | null => {
  if (state !== 'designated' && state !== 'lifted') return null
  if (page?.older) return 'area_older'
  if (state === 'lifted') return null
  if (page === null) return 'area_hidden'
  return published === null ? 'unpublished' : null
}
