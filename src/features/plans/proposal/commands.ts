import { command } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, heldBy, type Result, refused } from '#kernel/result'
import { lockFor } from '../plan/guard.ts'
import { mayWriteProposals } from '../policy.ts'
import { type Plan, subjectOf } from '../read.ts'
import { freezeReport, reportMark } from '../report/freeze-report.ts'
import { lockReports, proposalOf } from '../report/open.ts'
import { type Report, wordsOf } from '../report/report.ts'
import { type SectionWords, writeWords } from '../report/write-words.ts'
import { approvalOf } from '../stage.ts'
import { basisOf } from './basis.ts'
import { proposalPaper } from './paper.ts'
import { policiesOf } from './queries.ts'
import { proposalTexts } from './texts.ts'

const entryOf = ({ municipality, id }: Plan, detail: Readonly<Record<string, unknown>>) =>
  ({ municipality, subject: { kind: 'plan', id }, detail }) as const

const unwritten = (id: Id): Report => ({ id, kind: 'proposal', period: null, example: false, version: 0, sections: [], versions: [] })

export type WriteProposal = {
  readonly plan: Id
  /** Counts saves; none while nobody has written anything. */
  readonly version: number | undefined
  readonly sections: SectionWords
  readonly example?: boolean
}

/** Writes the words of a plan's proposal, which begins with the first of them. A stale edit saves nothing. */
export const writeProposal = command<WriteProposal, null>('proposal.written', mayWriteProposals, async (stage, input) => {
  const opened = await lockReports(stage, input.plan)
  if (!opened.ok) return opened
  const { plan, reports } = opened.value
  const { municipality } = plan
  const known = proposalOf(reports)
  const report = known ?? unwritten(newId())
  if (!known && input.version === undefined) {
    await stage.tx
      .insertInto('report')
      .values({
        ...{ municipality, id: report.id, work_id: plan.id, kind: 'proposal', example: input.example ?? false },
        ...{ begun_at: stage.now, begun_by: stage.actor.person },
      })
      .execute()
  }
  const written = await writeWords(stage, municipality, report, {
    sections: input.sections,
    version: input.version ?? (known ? undefined : 0),
  })
  return written.ok ? done({ value: null, entry: entryOf(plan, { report: report.id, fields: written.value }) }) : written
})

/** Refuses to freeze a proposal in which nobody has given a reason. */
export const freezable = (report: Report | null): Result<Report> =>
  report && wordsOf(report, 'summary') !== '' ? done(report) : refused(at('report', proposalTexts.phrase('refuse.summary')))

export type FreezeProposal = { readonly plan: Id }

/** Freezes a plan's proposal as what goes to the committee: with its hash, both files kept. */
export const freezeProposal = command<FreezeProposal, { readonly number: number }>(
  'proposal.frozen',
  mayWriteProposals,
  async (stage, input) => {
    const opened = await lockReports(stage, input.plan)
    if (!opened.ok) return opened
    const { plan, reports } = opened.value
    const ready = freezable(proposalOf(reports))
    if (!ready.ok) return ready
    const report = ready.value
    const basis = basisOf(plan, await approvalOf(stage, plan), stage.now)
    const policies = await policiesOf(stage.tx, plan.municipality, plan.id)
    const { id, number } = await freezeReport(stage, {
      ...{ plan, report, mandate: stage.permit(subjectOf(plan)) },
      compose: (next) => proposalPaper({ plan, basis, policies }, report, reportMark(next)),
    })
    return done({ value: { number }, entry: entryOf(plan, { report: report.id, version: id, number }) })
  },
)

const held = heldBy((error) =>
  (error as { constraint?: string }).constraint === 'policy_is_named_once' ? at('title', proposalTexts.phrase('policies.twice')) : null,
)

export type AddPolicy = { readonly plan: Id; readonly title: string; readonly reference: string | null; readonly example?: boolean }

/** Names a policy that a plan serves; refused where it is named already. */
export const addPolicy = command<AddPolicy, Id>(
  'policy.added',
  mayWriteProposals,
  async (stage, { plan: planId, title, reference, example = false }) => {
    const opened = await lockFor(stage, planId, 'write')
    if (!opened.ok) return opened
    const plan = opened.value
    const id = newId()
    const added = await held(() =>
      stage.tx
        .insertInto('plan_policy')
        .values({
          ...{ municipality: plan.municipality, id, work_id: plan.id, title, reference, example },
          ...{ recorded_at: stage.now, recorded_by: stage.actor.person },
        })
        .execute(),
    )
    return added.ok ? done({ value: id, entry: entryOf(plan, { policy: id, title, reference }) }) : added
  },
)

export type RemovePolicy = { readonly plan: Id; readonly policy: Id }

/** Takes a policy off a plan; what was frozen keeps it. */
export const removePolicy = command<RemovePolicy, null>('policy.removed', mayWriteProposals, async (stage, input) => {
  const opened = await lockFor(stage, input.plan, 'write')
  if (!opened.ok) return opened
  const plan = opened.value
  const gone = await stage.tx
    .deleteFrom('plan_policy')
    .where('municipality', '=', plan.municipality)
    .where('work_id', '=', plan.id)
    .where('id', '=', input.policy)
    .returning('title')
    .executeTakeFirst()
  return done({ value: null, entry: entryOf(plan, { policy: input.policy, title: gone?.title ?? null }) })
})
