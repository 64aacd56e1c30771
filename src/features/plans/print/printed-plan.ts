import { type Day, dayOf } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Paper } from '#print/paper'
import type { Fact } from '#print/sheet'
import type { Language } from '#text/language.ts'
import type { FlowDrawing } from '#ui/kit.ts'
import type { Sent } from '../approval/sent.ts'
import type { Standing } from '../approval/standing.ts'
import { approvalTexts } from '../approval/texts.ts'
import { factsOf, type PlanDocument } from '../document.ts'
import { theoryOf } from '../theory/theory.ts'
import { type PrintedAgreement, printedAgreement } from './agreement.ts'
import { type PrintedApproval, printedApproval } from './approvals.ts'
import { type PrintedMoney, printedMoney } from './money.ts'
import { type PrintedFacts, printedFacts } from './plan-facts.ts'
import { type PrintedProof, printedProof } from './proof.ts'
import { type Wording, wordingIn } from './wording.ts'

/** A frozen version of a plan, or its draft, and where its approval stands: all that is printed. */
export type PlanToPrint = {
  readonly document: PlanDocument
  /** `frozenAt` is a moment, as the database writes it; of the draft, which has no number, when it was printed. */
  readonly version: { readonly number: number | null; readonly hash: string; readonly frozenAt: string }
  readonly parts: readonly { readonly part: Id; readonly hash: string }[]
  readonly approvals: readonly Standing[]
  readonly status: 'draft' | 'in_approval' | 'returned' | 'approved' | 'rejected'
  /** When and by whom the version was sent; null when it was only frozen. */
  readonly submitted: Sent | null
  /** True when no source gives the order of the steps. */
  readonly exampleSteps: boolean
}

/** A plan in words, as `plan.typ` lays it out: nothing is reckoned or formatted there. */
export type PrintedPlan = Pick<Paper, 'language' | 'region' | 'title' | 'author' | 'exampleWord' | 'words'> & {
  readonly cover: {
    readonly version: string
    readonly status: { readonly word: string; readonly state: 'good' | 'progress' | 'stopped' | 'wait'; readonly detail: string }
    /** One for each approval, in order: whether it is given. */
    readonly beads: readonly boolean[]
    readonly facts: readonly Fact[]
  }
  readonly facts: PrintedFacts
  readonly agreements: readonly PrintedAgreement[]
  readonly money: PrintedMoney
  readonly approval: PrintedApproval
  readonly proof: PrintedProof
}

const states = { approved: 'good', in_approval: 'progress', returned: 'stopped', rejected: 'stopped', draft: 'wait' } as const

/** The moments from which the approvals' decisions count, oldest first. */
const moments = ({ approvals }: PlanToPrint): readonly string[] =>
  approvals
    .flatMap(({ voices }) => voices.flatMap(({ decision }) => decision?.countsFrom ?? []))
    .toSorted((a, b) => Date.parse(a) - Date.parse(b))

/** The day that stands in the file: that of the newest thing in it. */
export const printedOn = (plan: PlanToPrint): Day => dayOf(new Date(moments(plan).at(-1) ?? plan.version.frozenAt))

/** What stands on every page: which version it is, or that it is a draft. */
export const markOf = ({ version: { number } }: PlanToPrint, { say }: Wording): string =>
  number === null ? say('draft.short') : say('version.short', { number })

const versionLine = ({ version, submitted }: PlanToPrint, { say, format }: Wording): string => {
  const day = format.day(dayOf(new Date(version.frozenAt)))
  if (version.number === null) return say('cover.draft', { day })
  return say(submitted?.takenOn ? 'cover.taken' : 'cover.frozen', { number: version.number, day })
}

const lastDecision = ({ approvals }: PlanToPrint): Day | null =>
  approvals
    .flatMap(({ voices }) => voices.flatMap(({ decision }) => decision?.decidedOn ?? []))
    .toSorted()
    .at(-1) ?? null

const statusLine = (plan: PlanToPrint, { say, format }: Wording): string => {
  const last = lastDecision(plan)
  if (plan.status === 'approved' && last) return say('cover.approved', { day: format.day(last) })
  if (plan.status === 'draft') return say('approval.none')
  return say('cover.progress', { done: plan.approvals.filter(({ state }) => state === 'complete').length, all: plan.approvals.length })
}

const hasExamples = ({ document, approvals }: PlanToPrint): boolean => {
  const facts = factsOf(document)
  const told = document.parts.flatMap((part) => {
    const { nodes, arrows } = theoryOf(part)
    return [...part.goals, ...part.activities, ...part.milestones, ...nodes, ...arrows]
  })
  const decided = approvals.flatMap(({ voices }) => voices.flatMap(({ decision }) => decision ?? []))
  return [...facts.estates, ...facts.staff, ...told, ...decided].some(({ example }) => example)
}

/** The drawings of parts' theories, by part. */
export type Drawings = ReadonlyMap<Id, FlowDrawing>

/** The plan exactly as it was frozen, with its approvals, in words. Pure: the same plan with the same drawings gives the same words. */
export const printedPlan = (plan: PlanToPrint, language: Language = 'da', drawings: Drawings = new Map()): PrintedPlan => {
  const wording = wordingIn(language)
  const { say, format } = wording
  const { document, version } = plan
  const facts = factsOf(document)
  return {
    language,
    region: language === 'da' ? 'dk' : 'gb',
    title: facts.name,
    author: facts.operator?.name ?? facts.municipality,
    exampleWord: say('example'),
    words: {
      kicker: say('kicker'),
      contents: say('contents'),
      page: say('page'),
      of: say('of'),
      foot: `${markOf(plan, wording)} · ${say('foot.hash', { code: version.hash.slice(0, 16) })}`,
      unknown: say('proof.unknown', { sign: '◊' }),
    },
    cover: {
      version: markOf(plan, wording),
      status: { word: approvalTexts.in(language)(`status.${plan.status}`), state: states[plan.status], detail: statusLine(plan, wording) },
      beads: plan.approvals.map(({ state }) => state === 'complete'),
      facts: [
        { label: say('cover.municipality'), value: facts.municipality },
        { label: say('cover.period'), value: format.period(facts) },
        { label: say('cover.version'), value: versionLine(plan, wording) },
        { label: say('cover.code'), value: version.hash },
      ],
    },
    facts: printedFacts(document, wording),
    agreements: document.parts.map((part) => printedAgreement(part, factsOf(document).programme, wording, drawings.get(part.id) ?? null)),
    money: printedMoney(document, wording),
    approval: printedApproval(plan, wording),
    proof: printedProof(plan, hasExamples(plan), wording),
  }
}
