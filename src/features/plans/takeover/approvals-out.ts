import { kronerText } from '#sheets/sheet'
import type { Language } from '#text/language.ts'
import type { ApprovalRecord, Decision } from '../approval/approval.ts'
import { conditionRows } from '../approval/forms.ts'
import { approvalTexts } from '../approval/texts.ts'
import type { PlanDocument } from '../document.ts'
import type { Filled } from './filled.ts'

/** Yeses that were not refused afterwards, the last of each decider: what the next who takes the plan over can rest on. */
const standing = ({ decisions }: ApprovalRecord): readonly Decision[] => [
  ...new Map(
    decisions
      .filter(({ outcome, confirmation }) => (outcome === 'approved' || outcome === 'conditional') && confirmation?.verdict !== 'refused')
      .map((decision) => [decision.decider, decision] as const),
  ).values(),
]

const conditionsOf = ({ conditions }: Decision): Filled =>
  Object.fromEntries(
    conditions.slice(0, conditionRows.length).flatMap(({ what, owner, dueOn, proof }, index) => [
      [`what${index + 1}`, what],
      [`owner${index + 1}`, owner],
      [`due${index + 1}`, dueOn],
      [`proof${index + 1}`, proof],
    ]),
  )

/** The decisions of a plan as rows of the template, in the order of the steps. */
export const approvalRows = (record: ApprovalRecord, { parts }: PlanDocument, language: Language): readonly Filled[] =>
  record.steps.flatMap((step) =>
    standing(record)
      .filter((decision) => decision.step === step.id)
      .map((decision) => {
        const decider = record.deciders.find(({ id }) => id === decision.decider)
        const fund = step.branch === 'fund'
        return {
          step: step.by[language],
          decider: fund ? null : (decider?.organisation?.name ?? decider?.title ?? null),
          part: parts.find(({ id }) => id === decision.part)?.number ?? null,
          outcome: approvalTexts.in(language)(`outcome.${decision.outcome}`),
          decidedOn: decision.decidedOn,
          item: decision.item ?? decision.paper?.name ?? 'Helhed',
          page: decision.page,
          reasons: decision.reasons,
          commitment: decision.commitment === null ? null : kronerText(decision.commitment),
          ...conditionsOf(decision),
        }
      }),
  )

/** The day from which the plan's decisions can be: when it was sent on paper, else when it was sent here; null before. */
export const sentDay = ({ taken = null, submission, decisions }: ApprovalRecord): string | null =>
  [taken?.sentOn ?? submission?.on ?? [], decisions.map(({ decidedOn }) => decidedOn)].flat(2).toSorted()[0] ?? null
