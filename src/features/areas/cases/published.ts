import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'

/** What the public sees of a designation: one neutral sentence, who decided it and when. Nothing of signals, assessment or reasons. */
export type PublishedDesignation = { readonly area: Id; readonly text: string; readonly body: string; readonly decidedOn: Day }
