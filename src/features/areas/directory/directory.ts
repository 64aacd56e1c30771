import { type Day, daysBetween } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Period } from '#kernel/period'
import { at, type Refusal } from '#kernel/result'
import type { Role } from '#kernel/roles'
import { personalIn } from '../personal/personal.ts'
import { directoryTexts } from './texts.ts'

/** What an entry is, in the order that pages list them. */
export const entryKinds = ['institution', 'contract_holder', 'key_person', 'association', 'volunteers', 'meeting_place', 'offer'] as const
export type EntryKind = (typeof entryKinds)[number]

/** Whom something is for: a short list of the field's terms, so that offers of different authors can be held against each other. */
export const targetGroups = [
  'small_children',
  'schoolchildren',
  'youth',
  'parents',
  'adults',
  'older',
  'jobless',
  'newcomers',
  'mental_health',
  'disability',
  'exposed',
  'everybody',
] as const
export type TargetGroup = (typeof targetGroups)[number]

/** What is done there: the same kind of short list. What it lacks is told beside `other`. */
export const activityKinds = [
  'homework',
  'leisure',
  'sport',
  'spare_jobs',
  'employment',
  'mentoring',
  'advice',
  'health',
  'language',
  'parenting',
  'community',
  'safety',
  'culture',
  'participation',
  'environment',
  'other',
] as const
export type ActivityKind = (typeof activityKinds)[number]

/** What is told of an entry, as its forms ask for it. */
export type EntryFacts = {
  readonly kind: EntryKind
  /** What it is called; a key person by role. */
  readonly name: string
  /** The one estate that it is for; null for the whole area. */
  readonly estate: Id | null
  /** An organisation of the register, or its name in words; not both. */
  readonly organisation: Id | null
  readonly organisationName: string | null
  /** Whom to ask for, by role, and how at work. */
  readonly contactRole: string | null
  readonly contact: string | null
  readonly targetGroups: readonly TargetGroup[]
  readonly targetNote: string | null
  readonly activityKind: ActivityKind | null
  readonly activityNote: string | null
  readonly place: string | null
  readonly period: Period
  readonly source: string | null
}

/** Who or what is in an area, with who last said that it was right. */
export type Entry = EntryFacts & {
  readonly id: Id
  /** Name of the organisation, from the register or in words. */
  readonly organisationShown: string | null
  readonly estateName: string | null
  readonly endReason: string | null
  readonly example: boolean
  readonly confirmedOn: Day
  readonly confirmedRole: Role
  readonly version: number
}

const aYear = 365

/** Whether nobody has said for a year that an entry is right. */
export const isFaded = ({ confirmedOn }: Pick<Entry, 'confirmedOn'>, today: Day): boolean => daysBetween(confirmedOn, today) > aYear

/** Entries by kind, in the order of the kinds; kinds without entries are left out. */
export const byKind = (entries: readonly Entry[]): readonly { readonly kind: EntryKind; readonly entries: readonly Entry[] }[] =>
  entryKinds.flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind)
    return own.length > 0 ? [{ kind, entries: own }] : []
  })

/** What a list of entries is narrowed to. */
export type EntryFilter = {
  readonly q: string
  readonly kind: EntryKind | null
  readonly targetGroup: TargetGroup | null
  readonly faded: boolean
}

const wordsIn = ({ name, organisationShown, contactRole, place, targetNote, activityNote }: Entry): string =>
  [name, organisationShown, contactRole, place, targetNote, activityNote].join(' ').toLocaleLowerCase('da')

/** The entries that a filter leaves. */
export const narrowed = (entries: readonly Entry[], filter: EntryFilter, today: Day): readonly Entry[] =>
  entries.filter(
    (entry) =>
      (filter.kind === null || entry.kind === filter.kind) &&
      (filter.targetGroup === null || entry.targetGroups.includes(filter.targetGroup)) &&
      (!filter.faded || isFaded(entry, today)) &&
      wordsIn(entry).includes(filter.q.toLocaleLowerCase('da')),
  )

/** Providers of private mailboxes: a work contact is reached elsewhere. */
const privateMail = /@(gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|protonmail|proton|mail|ymail)\.(com|dk|me)\b/i

/** The fields in which a person's name may have slipped; a contact is a work address, which may bear one. */
const worded = ['name', 'organisationName', 'contactRole', 'targetNote', 'activityNote', 'place', 'source'] as const

/** What in an entry looks like a person's name, which the directory does not hold; `known` are names of places and organisations. */
export const likelyNameIn = (facts: EntryFacts, known: readonly string[]): string | null =>
  worded.flatMap((field) => personalIn(facts[field] ?? '', known)).find(({ kind }) => kind === 'name')?.found ?? null

/**
 * Why an entry cannot be told like this. Civil registration numbers and private mailboxes never belong in a directory of work contacts
 * (regulation 2016/679 art. 5(1)(c): no more than is needed).
 */
export const checkEntry = (facts: EntryFacts): readonly Refusal[] => {
  const say = directoryTexts.phrase
  const numbered = ([...worded, 'contact'] as const).filter((field) => personalIn(facts[field] ?? '').some(({ kind }) => kind === 'cpr'))
  return [
    ...numbered.map((field) => at(field, say('refused.number'))),
    ...(privateMail.test(facts.contact ?? '') ? [at('contact', say('refused.private'))] : []),
    ...(facts.organisation !== null && facts.organisationName !== null ? [at('organisationName', say('refused.organisations'))] : []),
    ...(facts.kind === 'offer' && facts.activityKind === null ? [at('activityKind', say('refused.activity'))] : []),
    ...(facts.kind === 'offer' && facts.targetGroups.length === 0 ? [at('targetGroups', say('refused.target'))] : []),
    ...(facts.activityKind === 'other' && facts.activityNote === null ? [at('activityNote', say('refused.other'))] : []),
  ]
}

const factNames = [
  'kind',
  'name',
  'estate',
  'organisation',
  'organisationName',
  'contactRole',
  'contact',
  'targetGroups',
  'targetNote',
  'activityKind',
  'activityNote',
  'place',
  'period',
  'source',
] as const satisfies readonly (keyof EntryFacts)[]

/** The fields in which two tellings differ: what the record of acts names. */
export const changedFacts = (before: EntryFacts, after: EntryFacts): readonly (keyof EntryFacts)[] =>
  factNames.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
