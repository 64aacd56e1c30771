import type { Id } from '#kernel/id'
import type { Role } from '#kernel/roles'
import type { Actor, Mandate } from './mandate.ts'

export type { Role }

/**
 * How far a role reaches with a permission:
 * everything in the mandate's municipality, or only what lies under the mandate's own body, area or organisation,
 * or only what the person has written; or, in every municipality, what the mandate's own fund has said yes to.
 */
export type Reach = 'municipality' | 'body' | 'area' | 'organisation' | 'own' | 'fund'

export type Sentence = { readonly roles: readonly Role[]; readonly reach: Reach }

/** Who may do one thing, as sentences: `may('coordinator', 'director').everywhere`. */
export type Permission = { readonly name: string; readonly sentences: readonly Sentence[] }

/** The facts about a record that permissions look at. */
export type Subject = {
  readonly municipality: number
  readonly bodies?: readonly Id[]
  readonly areas?: readonly Id[]
  readonly organisations?: readonly Id[]
  /** Who wrote it, where that gives a say. */
  readonly writer?: Id
  /** The funds that have said yes to it. */
  readonly funds?: readonly Id[]
}

/** Begins a sentence of a policy. */
export const may = (...roles: Role[]) => ({
  everywhere: { roles, reach: 'municipality' } satisfies Sentence,
  inOwnBody: { roles, reach: 'body' } satisfies Sentence,
  inOwnArea: { roles, reach: 'area' } satisfies Sentence,
  inOwnOrganisation: { roles, reach: 'organisation' } satisfies Sentence,
  withOwn: { roles, reach: 'own' } satisfies Sentence,
  whereItsFundSaidYes: { roles, reach: 'fund' } satisfies Sentence,
})

/** Names a permission, such as `body.read`, and says who has it. */
export const permission = (name: string, ...sentences: Sentence[]): Permission => ({ name, sentences })

const reaches = (person: Id, mandate: Mandate, reach: Reach, subject: Subject): boolean => {
  // A fund stands under no municipality.
  if (reach !== 'fund' && mandate.municipality !== subject.municipality) return false
  switch (reach) {
    case 'municipality':
      return true
    case 'body':
      return mandate.bodies.some((body) => subject.bodies?.includes(body))
    case 'area':
      return mandate.area !== null && (subject.areas?.includes(mandate.area) ?? false)
    case 'organisation':
      return mandate.organisation !== null && (subject.organisations?.includes(mandate.organisation) ?? false)
    case 'own':
      return subject.writer === person
    case 'fund':
      return mandate.organisation !== null && (subject.funds?.includes(mandate.organisation) ?? false)
  }
}

/** The actor's mandates that permit something to be done to a subject; empty where none does. */
export const permitting = (actor: Actor, permission: Permission, subject: Subject): readonly Mandate[] =>
  actor.mandates.filter((mandate) =>
    permission.sentences.some(
      (sentence) => sentence.roles.includes(mandate.role) && reaches(actor.person, mandate, sentence.reach, subject),
    ),
  )

/** Whether any of the actor's roles is named in the permission at all, whatever the subject. */
export const mightDo = (actor: Actor, permission: Permission): boolean =>
  actor.mandates.some((mandate) => permission.sentences.some((sentence) => sentence.roles.includes(mandate.role)))

/** The same rule as sets for a list query: a row is readable when one of these holds. */
export type ReachSets = {
  readonly municipalities: readonly number[]
  readonly bodies: readonly Id[]
  readonly areas: readonly Id[]
  readonly organisations: readonly Id[]
  /** The actor, in these municipalities: rows that the actor has written. */
  readonly own?: { readonly person: Id; readonly municipalities: readonly number[] }
  /** Funds: rows that one of them has said yes to. */
  readonly funds?: readonly Id[]
}

/** What the actor's mandates reach with a permission, gathered for one list query instead of one question per row. */
export const reachOf = (actor: Actor, permission: Permission): ReachSets => {
  const sets = {
    municipalities: new Set<number>(),
    bodies: new Set<Id>(),
    areas: new Set<Id>(),
    organisations: new Set<Id>(),
    own: new Set<number>(),
    funds: new Set<Id>(),
  }
  for (const mandate of actor.mandates) {
    for (const sentence of permission.sentences.filter(({ roles }) => roles.includes(mandate.role))) {
      if (sentence.reach === 'municipality') sets.municipalities.add(mandate.municipality)
      if (sentence.reach === 'body') for (const body of mandate.bodies) sets.bodies.add(body)
      if (sentence.reach === 'area' && mandate.area) sets.areas.add(mandate.area)
      if (sentence.reach === 'organisation' && mandate.organisation) sets.organisations.add(mandate.organisation)
      if (sentence.reach === 'own') sets.own.add(mandate.municipality)
      if (sentence.reach === 'fund' && mandate.organisation) sets.funds.add(mandate.organisation)
    }
  }
  return {
    municipalities: [...sets.municipalities],
    bodies: [...sets.bodies],
    areas: [...sets.areas],
    organisations: [...sets.organisations],
    ...(sets.own.size > 0 && { own: { person: actor.person, municipalities: [...sets.own] } }),
    ...(sets.funds.size > 0 && { funds: [...sets.funds] }),
  }
}
