import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Role } from '#kernel/roles'

/** What a person may do: a role within a scope, acting for an organisation. With organisation, body and area null the scope is the municipality. */
export type Mandate = {
  readonly id: Id
  readonly municipality: number
  readonly municipalityName: string
  readonly municipalitySlug: string
  readonly role: Role
  readonly organisation: Id | null
  readonly body: Id | null
  readonly area: Id | null
  /** The scope's body and all below it. */
  readonly bodies: readonly Id[]
  readonly actsFor: Id
  readonly actsForName: string
  /** Name of the body, area or organisation that the scope is narrowed to. */
  readonly scopeName: string | null
  readonly scopeSlug: string | null
  /** State of the scope's bead on the thread. */
  readonly scopeState: 'wait' | 'progress' | 'missing' | 'good' | 'stopped' | null
  readonly from: Day
  readonly until: Day | null
}

/** A signed-in person with the mandates that are live today. */
export type Actor = {
  readonly person: Id
  readonly name: string
  readonly email: string
  readonly language: 'da' | 'en'
  readonly mandates: readonly Mandate[]
}

/** The municipalities of the live mandates: whose rows the actor's transactions see. */
export const municipalitiesOf = (actor: Actor): readonly number[] => [...new Set(actor.mandates.map((mandate) => mandate.municipality))]
