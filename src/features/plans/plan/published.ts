import type { Day, Precision } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Ore } from '#kernel/money'
import { type Source, sources } from '../../../../rules/co-financing/index.ts'
import { type ApprovalRecord, type FrozenVersion, standingVersion } from '../approval/approval.ts'
import type { Standing } from '../approval/standing.ts'
import { sumsOf } from '../budget/sums.ts'
import { type EstateDocument, factsOf, linesOf, type PartDocument, type PlanDocument, wordsIn } from '../document.ts'
import { thaw } from '../version/canonical.ts'

type Goal = Pick<
  PartDocument['goals'][number],
  'title' | 'indicator' | 'unit' | 'baseline' | 'baselineOn' | 'target' | 'targetOn' | 'example'
>
type Activity = Pick<PartDocument['activities'][number], 'title' | 'what' | 'targetGroup' | 'place' | 'from' | 'until' | 'example'>

export type PublishedPart = {
  readonly number: number
  readonly title: string
  readonly need: string
  readonly goals: readonly Goal[]
  readonly activities: readonly Activity[]
  readonly money: Ore
}

/** One who has approved: a body, a meeting or an organisation by what it is, never a person. */
export type PublishedApproval = {
  readonly by: { readonly da: string; readonly en: string }
  /** Titles of sub-agreements or names of estates that it approved; none for the whole plan. */
  readonly about: readonly string[]
  /** Day of the latest yes, as exact as it is known. */
  readonly on: Day
  readonly precision: Precision
  readonly conditions: number
  /** Whether all or some of its answers came along from paper when the plan was taken over; left out where none did, and by older publications. */
  readonly fromPaper?: 'all' | 'some'
}

/** What the public sees of a plan: the version that was approved, what it costs and who pays, and who approved it when. */
export type PublishedPlan = {
  readonly programme: string
  readonly from: Day
  readonly until: Day
  readonly board: string | null
  readonly operator: string | null
  readonly lead: string | null
  readonly example: boolean
  readonly vision: string
  readonly estates: readonly EstateDocument[]
  readonly parts: readonly PublishedPart[]
  readonly frame: Ore | null
  readonly priceLevel: number | null
  readonly money: readonly { readonly source: Source; readonly amount: Ore }[]
  /** Øre in hours that nobody had confirmed; left out where there were none, and by older publications. */
  readonly waits?: Ore
  readonly approvals: readonly PublishedApproval[]
  readonly version: { readonly number: number; readonly hash: string; readonly frozenOn: Day }
  /** Whether the version is an amendment's, which fewer may have had to approve than the plan. */
  readonly amended?: true
  /** The areas that its estates lay in when it was published; older publications do not say. */
  readonly areas?: readonly Id[]
}

const partOf = (part: PartDocument): PublishedPart => ({
  number: part.number,
  title: part.title,
  need: wordsIn(part, 'need'),
  goals: part.goals.map(({ title, indicator, unit, baseline, baselineOn, target, targetOn, example }) => ({
    title,
    indicator,
    unit,
    baseline,
    baselineOn,
    target,
    targetOn,
    example,
  })),
  activities: part.activities.map(({ title, what, targetGroup, place, from, until, example }) => ({
    title,
    what,
    targetGroup,
    place,
    from,
    until,
    example,
  })),
  money: sumsOf(part.lines).planned,
})

const moneyOf = (document: PlanDocument): PublishedPlan['money'] => {
  const sums = new Map<Source, Ore>()
  for (const line of linesOf(document)) sums.set(line.source, (sums.get(line.source) ?? 0) + sumsOf([line]).planned)
  return sources.flatMap((source) => {
    const amount = sums.get(source)
    return amount === undefined ? [] : { source, amount }
  })
}

/** Who has approved, gathered by step: what they approved, the latest day, and how many conditions they set. */
export const approvalsIn = (document: PlanDocument, standings: readonly Standing[]): readonly PublishedApproval[] => {
  const names = new Map([
    ...document.parts.map(({ id, title }) => [id, title] as const),
    ...factsOf(document).estates.map(({ id, name }) => [id, name] as const),
  ])
  const steps = [...new Map(standings.map(({ step }) => [step.id, step] as const)).values()]
  return steps.flatMap((step) => {
    const own = standings.filter((standing) => standing.step.id === step.id)
    const yes = own.flatMap(({ voices }) => voices.flatMap(({ decision, stands }) => (decision && stands ? [decision] : [])))
    const last = yes.toSorted((one, other) => (one.decidedOn < other.decidedOn ? -1 : 1)).at(-1)
    if (!last) return []
    const paper = yes.filter(({ takenOver }) => takenOver).length
    return {
      by: step.by,
      about: own.flatMap(({ about }) => (about === null ? [] : (names.get(about) ?? []))),
      on: last.decidedOn,
      precision: last.precision,
      conditions: yes.reduce((sum, { conditions }) => sum + conditions.length, 0),
      ...(paper > 0 && { fromPaper: paper === yes.length ? ('all' as const) : ('some' as const) }),
    }
  })
}

/** The version that stands, with its texts: the last amendment's that is in force, else the one that was sent; null before anything is. */
export const submittedVersion = (record: ApprovalRecord): FrozenVersion | null =>
  record.versions.find(({ id }) => id === standingVersion(record)?.id) ?? null

/** The document that stands, from its frozen texts. */
export const submittedDocument = (record: ApprovalRecord): PlanDocument | null => {
  const texts = submittedVersion(record)?.parts.map(({ text }) => text)
  return texts?.every((text) => text !== null) ? thaw(texts) : null
}

/** The areas that a plan's estates lie in, each once. */
export const areasOf = ({ estates }: { readonly estates: readonly { readonly area: { readonly id: Id } | null }[] }): readonly Id[] => [
  ...new Set(estates.flatMap(({ area }) => area?.id ?? [])),
]

/** A plan's public form: the submitted version as it was frozen, with the approvals that stand. Null before anything is submitted. */
export const publicForm = (record: ApprovalRecord, standings: readonly Standing[], example: boolean): PublishedPlan | null => {
  const [version, document] = [submittedVersion(record), submittedDocument(record)]
  if (!version || !document || !record.submission) return null
  const facts = factsOf(document)
  const { waits } = sumsOf(linesOf(document))
  const strategic = document.parts.find(({ kind }) => kind === 'strategic')
  return {
    programme: facts.programme,
    from: facts.from,
    until: facts.until,
    board: facts.board?.name ?? null,
    operator: facts.operator?.name ?? null,
    lead: facts.lead?.name ?? null,
    example,
    vision: strategic ? wordsIn(strategic, 'vision') : '',
    estates: facts.estates,
    parts: document.parts.filter(({ kind }) => kind === 'sub').map(partOf),
    frame: facts.money?.frame ?? null,
    priceLevel: facts.money?.priceLevel ?? null,
    money: moneyOf(document),
    ...(waits > 0 && { waits }),
    approvals: approvalsIn(document, standings),
    ...(record.amended && { amended: true as const }),
    version: { number: version.number, hash: version.hash, frozenOn: record.amended?.on ?? record.submission.on },
  }
}
