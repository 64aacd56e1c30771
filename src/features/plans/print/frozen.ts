import type { Id } from '#kernel/id'
import { approvalTemplateIds, approvalTemplateOn } from '../../../../rules/approval-graphs/index.ts'
import type { ApprovalRecord } from '../approval/approval.ts'
import { sentOf } from '../approval/sent.ts'
import { type Standing, standingsOf, statusOf } from '../approval/standing.ts'
import { factsOf, type PlanDocument, subAgreements } from '../document.ts'
import { documentOf, type Plan } from '../read.ts'
import { freeze, thaw } from '../version/canonical.ts'
import type { EstateToPrint } from './printed-estate.ts'
import type { PlanToPrint } from './printed-plan.ts'
import type { FrozenRow } from './queries.ts'

/** The approval as it was about one version: what was decided on it or before it. */
const aboutVersion = (record: ApprovalRecord, { submission, number }: FrozenRow): ApprovalRecord => {
  const known = new Set(record.versions.filter((version) => version.number <= number).map(({ id }) => id))
  return {
    ...record,
    submission,
    versions: record.versions.filter(({ id }) => known.has(id)),
    decisions: record.decisions.filter(({ version }) => known.has(version)),
  }
}

const standingsIn = (record: ApprovalRecord, document: PlanDocument): readonly Standing[] =>
  standingsOf(record, { parts: subAgreements(document).map(({ id }) => id), estates: factsOf(document).estates.map(({ id }) => id) })

const isExample = ({ template }: ApprovalRecord, document: PlanDocument): boolean => {
  const id = approvalTemplateIds.find((one) => one === template?.id)
  return id ? (approvalTemplateOn(id, factsOf(document).from)?.example ?? true) : template !== null
}

const documentIn = ({ parts, format }: FrozenRow): PlanDocument =>
  thaw(
    parts.map(({ text }) => text),
    format,
  )

/** A frozen version with its approval, ready to be printed. Nothing of the living plan comes into it. */
export const planToPrint = (row: FrozenRow, whole: ApprovalRecord): PlanToPrint => {
  const document = documentIn(row)
  const record = aboutVersion(whole, row)
  const approvals = standingsIn(record, document)
  return {
    document,
    version: { number: row.number, hash: row.hash, frozenAt: row.frozenAt },
    parts: row.parts,
    approvals,
    status: statusOf(record, approvals),
    submitted: row.submission && sentOf(record, row.submission),
    exampleSteps: row.amendment === null && isExample(record, document),
  }
}

/** The living plan, as a draft that nobody has sent. `now` is the moment at which it is printed. */
export const draftToPrint = (plan: Plan, now: Date): PlanToPrint => {
  const document = documentOf(plan)
  const { parts, hash } = freeze(document)
  return {
    document,
    version: { number: null, hash, frozenAt: now.toISOString() },
    parts,
    approvals: [],
    status: 'draft',
    submitted: null,
    exampleSteps: false,
  }
}

/** A frozen version for one estate's meeting; null when the estate is not in it. */
export const estateToPrint = (row: FrozenRow, whole: ApprovalRecord, estate: Id): EstateToPrint | null => {
  const document = documentIn(row)
  if (!factsOf(document).estates.some(({ id }) => id === estate)) return null
  const record = aboutVersion(whole, row)
  const standings = standingsIn(record, document)
  const voice = standings.find(({ step, about }) => step.per === 'estate' && about === estate)?.voices[0]
  const decision = voice?.decision
  return {
    document,
    version: row,
    estate,
    since: {
      left: factsOf(document).estates.flatMap(({ id, name }) => (row.left.includes(id) ? [name] : [])),
      returned: statusOf(record, standings) === 'returned',
    },
    meeting: { on: voice?.decider.meetsOn ?? null, said: decision ? { outcome: decision.outcome, on: decision.decidedOn } : null },
  }
}
