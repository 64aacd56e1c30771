import type { ActivityKind, TargetGroup } from '#features/areas'
import { type Day, yearOf } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import type { Source } from '../../../rules/co-financing/index.ts'
import type { TheoryDocument } from './theory/document.ts'

/** The form that parts have in frozen texts; a new one gets a new number, and old texts stay readable. */
export const documentFormat = 1

/** Texts of a strategic agreement, and of a sub-agreement, in the order of reading; what an effort wants is among its facts. */
export const sectionsOf = {
  strategic: ['vision', 'goals', 'organisation', 'partners', 'financing'],
  sub: ['need', 'cooperation'],
  effort: [],
} as const
export type PartKind = keyof typeof sectionsOf
export type SectionKey = (typeof sectionsOf)[PartKind][number]

/** Somebody or something that a document names. */
export type Named = { readonly id: Id; readonly name: string }

/**
 * How measurements of a goal come together: the last one holds; they are added up; numerators over denominators; or each is the running total, of
 * which a period has what came since the one before.
 */
export const countings = ['last', 'sum', 'share', 'running'] as const

export type GoalDocument = {
  readonly id: Id
  readonly number: number
  readonly title: string
  readonly indicator: string
  readonly unit: string
  readonly direction: 'up' | 'down'
  readonly counting: (typeof countings)[number]
  readonly numerator: string | null
  readonly denominator: string | null
  readonly disaggregation: string | null
  readonly source: string
  readonly method: string | null
  readonly frequency: 'month' | 'quarter' | 'half_year' | 'year'
  readonly responsible: string
  /** Decimal texts in the goal's unit. */
  readonly baseline: string | null
  readonly baselineOn: Day | null
  readonly target: string
  readonly targetOn: Day
  readonly steps: readonly { readonly dueOn: Day; readonly amount: string }[]
  readonly example: boolean
  /** The figure of the plan's areas that it is held beside; not there where it stands alone, so that old frozen texts keep their hash. */
  readonly beside?: BesideDocument
}

/** A figure that a goal is held beside, as it was called, whom the areas are compared with, and how far from them they are to be at most. */
export type BesideDocument = {
  readonly indicator: string
  readonly unit: string
  readonly reference: 'municipality' | 'area' | 'region' | 'country'
  readonly twin: Named | null
  readonly distance: string | null
}

export type ActivityDocument = {
  readonly id: Id
  readonly number: number
  readonly title: string
  readonly what: string
  readonly interest: string | null
  readonly targetGroup: string | null
  readonly method: string | null
  readonly responsible: string | null
  readonly employer: Named | null
  /** First day, and first day after it. */
  readonly from: Day
  readonly until: Day
  readonly place: string | null
  readonly evidence: string | null
  readonly takesOver: string | null
  /** Goals of the same part that it is to lead to. */
  readonly goals: readonly Id[]
  readonly example: boolean
  /** What is done and for whom, by the short lists of terms; not there where nobody has said it, so that old frozen texts keep their hash. */
  readonly kind?: ActivityKind
  readonly groups?: readonly TargetGroup[]
  /** What it stands on in catalogues, as they were called; not there where it refers to nothing, for the same reason. */
  readonly refers?: readonly ReferenceDocument[]
}

/** An entry of an edition of a catalogue. */
export type ReferenceDocument = {
  readonly id: Id
  readonly publisher: string
  readonly edition: string
  readonly number: number
  readonly title: string
}

export type MilestoneDocument = {
  readonly id: Id
  readonly title: string
  readonly dueOn: Day
  readonly owner: string
  readonly example: boolean
  /** Other milestones of the plan that it waits for, as they were called; not there where it waits for none, so that old frozen texts keep their hash. */
  readonly needs?: readonly Named[]
}

/** A budget line with its years: øre for money, decimal text for hours. */
export type LineDocument = {
  readonly id: Id
  readonly position: number
  readonly category: string
  readonly source: Source
  readonly kind: 'cash' | 'hours'
  readonly rate: Ore | null
  readonly manager: string | null
  readonly confirmed: boolean
  readonly cells: readonly { readonly year: number; readonly amount: Ore | null; readonly hours: string | null }[]
}

export type EstateDocument = Named & {
  readonly association: string | null
  readonly dwellings: number | null
  readonly approximate: boolean
  /** The estate, or the number of its dwellings, is an example. */
  readonly example: boolean
}

export type StaffDocument = {
  readonly id: Id
  readonly title: string
  readonly employer: Named
  readonly hours: string | null
  readonly places: string
  readonly example: boolean
}

/** Who runs an effort: a forum, the municipality, or a guest with a targeted project. */
export type EffortRunner = 'forum' | 'municipality' | 'guest'

/** Who can pay for an effort. */
export const effortSources = ['own', 'municipality', 'association', 'foundation', 'guest', 'other'] as const
export type EffortSource = (typeof effortSources)[number]

/** A line of an effort's money, with øre for each year. */
export type EffortLine = {
  readonly id: Id
  readonly what: string
  readonly source: EffortSource
  readonly cells: readonly { readonly year: number; readonly amount: Ore }[]
}

/** What holds for an effort as a whole; frozen with its one part. */
export type EffortFacts = {
  readonly name: string
  readonly municipality: string
  readonly area: string
  /** What it wants, in a sentence; and why it goes on beside what is alike. */
  readonly aim: string | null
  readonly beside: string | null
  readonly runs: EffortRunner
  readonly operator: Named | null
  readonly body: Named | null
  readonly from: Day
  readonly until: Day
  readonly estates: readonly EstateDocument[]
  readonly staff: readonly StaffDocument[]
  readonly money: { readonly total: Ore; readonly lines: readonly EffortLine[] } | null
}

/** What holds for the plan as a whole; frozen with its strategic agreement. */
export type PlanFacts = {
  readonly name: string
  readonly municipality: string
  readonly programme: string
  readonly from: Day
  readonly until: Day
  readonly board: Named | null
  readonly operator: Named | null
  readonly lead: Named | null
  readonly leadReason: string | null
  readonly estates: readonly EstateDocument[]
  readonly staff: readonly StaffDocument[]
  readonly money: { readonly frame: Ore; readonly rule: string; readonly priceLevel: number; readonly reason: string | null } | null
}

export type PartDocument = {
  readonly id: Id
  readonly kind: PartKind
  /** 0 for the strategic agreement, 1 for the part of an effort. */
  readonly number: number
  readonly theme: string | null
  readonly title: string
  readonly sections: readonly { readonly section: SectionKey; readonly words: string }[]
  readonly goals: readonly GoalDocument[]
  readonly activities: readonly ActivityDocument[]
  readonly milestones: readonly MilestoneDocument[]
  readonly lines: readonly LineDocument[]
  /** The plan's facts, in the strategic agreement only. */
  readonly plan: PlanFacts | null
  /** The effort's facts, in the part of an effort only. */
  readonly effort?: EffortFacts
  /** What leads to what, where somebody has said so; not there otherwise, so that old frozen texts keep their hash. */
  readonly theory?: TheoryDocument
}

/** A whole plan at one moment, from the living rows or from frozen texts: what pages, differences and print render. */
export type PlanDocument = { readonly format: number; readonly parts: readonly PartDocument[] }

/** The facts of a plan document. Every plan has its strategic agreement. */
export const factsOf = (document: PlanDocument): PlanFacts => {
  const facts = document.parts.find(({ plan }) => plan !== null)?.plan
  if (!facts) throw new Error('A plan document lacks its strategic agreement')
  return facts
}

/** The sub-agreements in their order. */
export const subAgreements = (document: PlanDocument): readonly PartDocument[] => document.parts.filter(({ kind }) => kind === 'sub')

/** What is written in a section; empty when nothing is. */
export const wordsIn = (part: Pick<PartDocument, 'sections'>, section: SectionKey): string =>
  part.sections.find((one) => one.section === section)?.words ?? ''

/** Every budget line with the part that it pays for. */
export const linesOf = (document: PlanDocument): readonly (LineDocument & { readonly part: PartDocument })[] =>
  document.parts.flatMap((part) => part.lines.map((line) => ({ ...line, part })))

/** The calendar years that a plan touches, from first to last day. */
export const yearsOf = ({ from, until }: Pick<PlanFacts, 'from' | 'until'>): readonly number[] => {
  const [first, after] = [yearOf(from), yearOf(until)]
  const last = until.endsWith('-01-01') ? after - 1 : after
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
