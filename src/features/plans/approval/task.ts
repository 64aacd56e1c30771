import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Phrase } from '#text/texts.ts'

/** What can be lacking in a plan, as something to do. */
export type TaskKind =
  | 'decide'
  | 'record'
  | 'confirm'
  | 'taken'
  | 'name'
  | 'condition'
  | 'hours'
  | 'write'
  | 'send'
  | 'mend'
  | 'amend'
  | 'left'
  | 'measure'
  | 'end'
  | 'paper'
  | 'milestone'
  | 'anchor'
  | 'task'
  | 'recommend'
  | 'forward'
  | 'reply'
  | 'note'
  | 'answer'
  | 'text'
  | 'publish'

/** One thing that waits for somebody in a plan. */
export type PlanTask = {
  readonly kind: TaskKind
  readonly plan: { readonly id: Id; readonly name: string }
  /** What it is about, in words: the step and its part or estate, a condition, a manager; null for the plan itself. */
  readonly about: Phrase | null
  readonly href: string
  readonly due: Day | null
  /** An effort without a fund plan, and no plan. */
  readonly effort?: boolean
  /** True when others must do it, and the reader waits. */
  readonly others: boolean
}
