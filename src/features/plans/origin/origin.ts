import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'

/** What can come along from an earlier plan; each kind is chosen by itself. */
export const takenKinds = ['texts', 'goals', 'activities', 'milestones', 'lines', 'theory'] as const
export type TakenKind = (typeof takenKinds)[number]

/** Something that does not come along though its kind was chosen, by name. */
export type LeftOut = { readonly kind: 'part' | 'activity' | 'milestone' | 'year'; readonly name: string }

/** The plan that one was begun from, what was taken, and what of it nobody has saved anew. */
export type Origin = {
  readonly slug: string
  readonly name: string
  readonly taken: readonly TakenKind[]
  readonly leftOut: readonly LeftOut[]
  readonly begunOn: Day
  readonly example: boolean
  /** Goals, activities, milestones, budget lines and nodes that stand as they came. */
  readonly records: readonly Id[]
  /** Texts that stand as they came: `<part>:<section>`. */
  readonly texts: readonly string[]
}

/** The field in which it is said under which theme an earlier sub-agreement is laid whose own the new period has not. */
export const placeField = (number: number): string => `til-${number}`

/** Themes of the new plan by the numbers of earlier sub-agreements that are laid under another theme than their own. */
export type Places = ReadonlyMap<number, string>

/** The name of a text among those that stand as they came. */
export const textKey = (part: Id, section: string): string => `${part}:${section}`
