import type { Demand } from './parameters.ts'

/** What an activity that has begun has shown; unmeasured until somebody has judged it. */
export const effects = ['positive', 'none', 'negative'] as const
export type Effect = (typeof effects)[number]

/** How many of how many there are, and whether that is enough; null where there is nothing to count yet. */
export type Majority = { readonly count: number; readonly of: number; readonly holds: boolean | null }

/** Whether more than the demanded share is reached, by whole numbers: exactly the share is not more than it. */
export const majority = (count: number, of: number, { share }: Pick<Demand, 'share'>): Majority => ({
  count,
  of,
  holds: of === 0 ? null : count * share.denominator > of * share.numerator,
})

/** A catalogue that an activity refers to an entry of. */
export type Referred = { readonly publisher: string; readonly edition: string }

/** Whether one of an activity's references is to the catalogue that is asked for. */
export const refersAsAsked = (references: readonly Referred[], { publisher, edition }: Pick<Demand, 'publisher' | 'edition'>): boolean =>
  references.some((one) => one.publisher === publisher && (edition === null || one.edition === edition))

/** How many of the planned activities refer to an entry of the demanded catalogue. */
export const plannedMajority = (activities: readonly (readonly Referred[])[], demand: Demand): Majority =>
  majority(activities.filter((references) => refersAsAsked(references, demand)).length, activities.length, demand)

/** How many of the started activities show a positive effect; what nobody has judged counts among them and not for them. */
export const startedMajority = (started: readonly (Effect | null)[], demand: Pick<Demand, 'share'>): Majority =>
  majority(started.filter((effect) => effect === 'positive').length, started.length, demand)
