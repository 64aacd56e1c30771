import { command, type Permission, type Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { mayRecommendPlans, mayWritePlan } from '../policy.ts'
import { type Plan, subjectOf } from '../read.ts'
import { freezeReport, reportMark } from '../report/freeze-report.ts'
import { lockReports, prequalificationOf } from '../report/open.ts'
import type { PrequalificationStep, Report } from '../report/report.ts'
import { type SectionWords, writeWords } from '../report/write-words.ts'
import { blocking } from './checklist.ts'
import { checkDraft, readToAsk } from './known.ts'
import { prequalificationPaper } from './paper.ts'
import { finishable, takeable } from './state.ts'

const entryOf = ({ municipality, id }: Plan, detail: Readonly<Record<string, unknown>>) =>
  ({ municipality, subject: { kind: 'plan', id }, detail }) as const

const unwritten = (id: Id): Report => ({
  id,
  kind: 'prequalification',
  period: null,
  example: false,
  version: 0,
  sections: [],
  versions: [],
})

export type WritePrequalification = {
  readonly plan: Id
  /** Counts saves; none while nobody has written anything. */
  readonly version: number | undefined
  readonly sections: SectionWords
  readonly example?: boolean
}

/** Writes the words of a plan's prequalification, which begins with the first of them. A stale edit saves nothing, nor does one while it lies with the fund. */
export const writePrequalification = command<WritePrequalification, null>(
  'prequalification.written',
  mayWritePlan,
  async (stage, input) => {
    const opened = await lockReports(stage, input.plan)
    if (!opened.ok) return opened
    const { plan, reports } = opened.value
    const { municipality } = plan
    const known = prequalificationOf(reports)
    const report = known ?? unwritten(newId())
    if (!known && input.version === undefined) {
      await stage.tx
        .insertInto('report')
        .values({
          ...{ municipality, id: report.id, work_id: plan.id, kind: 'prequalification', example: input.example ?? false },
          ...{ begun_at: stage.now, begun_by: stage.actor.person },
        })
        .execute()
    }
    const version = input.version ?? (known ? undefined : 0)
    const written = await writeWords(stage, municipality, report, { sections: input.sections, version })
    return written.ok ? done({ value: null, entry: entryOf(plan, { report: report.id, fields: written.value }) }) : written
  },
)

export type FreezePrequalification = { readonly plan: Id }

/** Finishes a prequalification: frozen with its hash, both files kept, for the municipality to recommend. Refused with everything that the checklist lacks. */
export const freezePrequalification = command<FreezePrequalification, { readonly number: number }>(
  'prequalification.frozen',
  mayWritePlan,
  async (stage, input) => {
    const opened = await lockReports(stage, input.plan)
    if (!opened.ok) return opened
    const { plan, reports } = opened.value
    const ready = finishable(prequalificationOf(reports))
    if (!ready.ok) return ready
    const report = ready.value
    const known = await readToAsk(stage.tx, plan, stage.today)
    const lacking = blocking(await checkDraft(known, report, stage.today))
    if (lacking.length > 0) return refused(...lacking.map(({ say }) => at('report', say)))
    const { id, number } = await freezeReport(stage, {
      ...{ plan, report, mandate: stage.permit(subjectOf(plan)) },
      compose: (next) => prequalificationPaper(known, report, reportMark(next)),
    })
    return done({ value: { number }, entry: entryOf(plan, { report: report.id, version: id, number }) })
  },
)

export type TakeStep<Step extends PrequalificationStep = PrequalificationStep> = {
  readonly plan: Id
  readonly step: Step
  readonly on: Day
  readonly remark: string | null
}

const take = async (stage: Stage, { plan: planId, step, on, remark }: TakeStep) => {
  const opened = await lockReports(stage, planId)
  if (!opened.ok) return opened
  const { plan, reports } = opened.value
  const version = takeable(prequalificationOf(reports), { step, on, by: stage.actor.person, today: stage.today })
  if (!version.ok) return version
  const mandate = stage.permit(subjectOf(plan))
  await stage.tx
    .insertInto('prequalification_step')
    .values({
      ...{ municipality: plan.municipality, id: newId(), version_id: version.value.id, step, happened_on: on, remark },
      ...{ recorded_at: stage.now, recorded_by: stage.actor.person, recorded_for: mandate.actsFor, recorded_under: mandate.id },
    })
    .execute()
  return done({ value: null, entry: entryOf(plan, { version: version.value.id, step, on }) })
}

const stepOf = <Step extends PrequalificationStep>(act: 'judged' | 'sent' | 'answered', permission: Permission) =>
  command<TakeStep<Step>, null>(`prequalification.${act}`, permission, take)

/** The municipality recommends the newest version, or declines to; never whoever finished it. The words of the recommendation go with it. */
export const judgePrequalification = stepOf<'recommended' | 'declined'>('judged', mayRecommendPlans)

/** Records that the recommended version was sent to the fund. A day outside the rules' window is taken: the page says what it costs. */
export const sendPrequalification = stepOf<'sent'>('sent', mayWritePlan)

/** Records what the fund answered. Accepted, the prequalification is closed; rejected, it can be written on and finished anew. */
export const answerPrequalification = stepOf<'accepted' | 'rejected'>('answered', mayWritePlan)
