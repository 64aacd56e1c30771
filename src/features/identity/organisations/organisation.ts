import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { formats } from '#text/format.ts'
import type { Language } from '#text/language.ts'
import { organisationTexts } from './texts.ts'

/** What an organisation is in the field's terms, from those that others lie under to those that stand alone. */
export const organisationKinds = [
  'municipality',
  'administration',
  'secretariat',
  'managing_agent',
  'housing_association',
  'estate',
  'local_association',
  'fund',
  'private_partner',
] as const

export type OrganisationKind = (typeof organisationKinds)[number]

type Above = { readonly kinds: readonly OrganisationKind[]; readonly needed: boolean }

const nothing: Above = { kinds: [], needed: false }

/**
 * What each kind lies under. An administration has its municipality, an estate its housing association (almenboligloven § 1:
 * an association is made of estates); an association may have an agent that runs it, a secretariat those that it serves.
 */
const above: Readonly<Record<OrganisationKind, Above>> = {
  municipality: nothing,
  administration: { kinds: ['municipality'], needed: true },
  secretariat: { kinds: ['municipality', 'administration', 'housing_association'], needed: false },
  managing_agent: nothing,
  housing_association: { kinds: ['managing_agent'], needed: false },
  estate: { kinds: ['housing_association'], needed: true },
  local_association: nothing,
  fund: nothing,
  private_partner: nothing,
}

const parts: Readonly<Partial<Record<OrganisationKind, OrganisationKind>>> = {
  municipality: 'administration',
  managing_agent: 'housing_association',
  housing_association: 'estate',
}

/** The kinds that something can lie under. */
export const parentKinds: readonly OrganisationKind[] = organisationKinds.filter((kind) =>
  Object.values(above).some(({ kinds }) => kinds.includes(kind)),
)

/** What a kind is made of, or runs: a municipality has administrations, an agent runs associations. Null for one that is whole in itself. */
export const partsOf = (kind: OrganisationKind): OrganisationKind | null => parts[kind] ?? null

/** Whether a kind can lie under anything at all. */
export const canLieUnder = (kind: OrganisationKind): boolean => above[kind].kinds.length > 0

const wordsFor = (language: Language, kind: OrganisationKind, name: string) => ({
  name,
  kind: organisationTexts.in(language)(`a.${kind}`),
  above: formats[language].eitherOf(above[kind].kinds.map((other) => organisationTexts.in(language)(`a.${other}`))),
})

type Parent = { readonly kind: OrganisationKind; readonly name: string }

const parentRefusal = (kind: OrganisationKind, parent: Parent | null): Refusal | null => {
  const say = (key: 'parent.missing' | 'parent.wrong' | 'parent.none') =>
    at('parent', (language) => organisationTexts.in(language)(key, wordsFor(language, kind, parent?.name ?? '')))
  if (!parent) return above[kind].needed ? say('parent.missing') : null
  if (above[kind].kinds.includes(parent.kind)) return null
  return canLieUnder(kind) ? say('parent.wrong') : say('parent.none')
}

export type Wanted = {
  readonly kind: OrganisationKind
  /** The one it is to lie under; undefined when the municipality has none such. */
  readonly parent: Parent | null | undefined
  /** One of the same kind and name that is there already: under the same association for an estate; any municipality for a municipality. */
  readonly same: { readonly name: string } | null
}

/** Whether an organisation can be registered: refuses a name that is taken, and a parent that is missing, unknown or of the wrong kind. */
export const registrable = ({ kind, parent, same }: Wanted): Result<null> => {
  const refusals = [
    same &&
      at('name', (language) => {
        const key = kind === 'municipality' ? 'municipality.known' : 'name.taken'
        return organisationTexts.in(language)(key, wordsFor(language, kind, same.name))
      }),
    parent === undefined ? at('parent', organisationTexts.phrase('parent.unknown')) : parentRefusal(kind, parent),
  ].filter((refusal) => refusal !== null)
  return refusals.length > 0 ? refused(...refusals) : done(null)
}
