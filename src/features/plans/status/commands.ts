import { command, reachOf, type Stage } from '#features/identity'
import type { Day } from '#kernel/day'
import { type Id, newId } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import { calendarPlans, plansWithin } from '../calendar/queries.ts'
import { mayNoteReports, mayReadPlan, maySendReports, mayWritePlan } from '../policy.ts'
import { type Plan, subjectOf } from '../read.ts'
import { freezeReport, reportMark } from '../report/freeze-report.ts'
import { lockReports, reportOf } from '../report/open.ts'
import { notable, type Report, stillOpen, wordsOf } from '../report/report.ts'
import { type SectionWords, writeWords } from '../report/write-words.ts'
import { approvalOf } from '../stage.ts'
import { statusPaper } from './paper.ts'
import { periodIn, periodKey, periodOf, periodsOf, rangeOf } from './period.ts'
import { statusPageTexts } from './texts.ts'
import type { Known } from './told.ts'

const entryOf = ({ municipality, id }: Plan, detail: Readonly<Record<string, unknown>>) =>
  ({ municipality, subject: { kind: 'plan', id }, detail }) as const

export type BeginStatus = {
  readonly plan: Id
  /** `2016`, `2016-1` or `2016-2`. */
  readonly period: string
  /** Whether it begins with the words of the report before it. */
  readonly copy: boolean
  readonly example?: boolean
}

/** The report of the newest period that ends before another begins or with it. */
export const reportBefore = (reports: readonly Report[], range: string): Report | null =>
  reports.find(({ kind, period }) => kind === 'status' && period !== null && period.slice(1, 11) < range.slice(1, 11)) ?? null

const copied = async (stage: Stage, municipality: number, from: Report | null, to: Id): Promise<void> => {
  if (!from || from.sections.length === 0) return
  await stage.tx
    .insertInto('report_section')
    .values(from.sections.map(({ section, words }) => ({ municipality, id: newId(), report_id: to, section, words })))
    .execute()
}

/** Begins a status report of a half year or year. Refuses a period that the plan has no day in or that has not begun, and one that has its report. */
export const beginStatus = command<BeginStatus, Id>(
  'report.begun',
  mayWritePlan,
  async (stage, { plan: planId, period, copy, example = false }) => {
    const opened = await lockReports(stage, planId)
    if (!opened.ok) return opened
    const { plan, reports } = opened.value
    const own = periodIn(period)
    const offered = own !== null && periodsOf(plan, stage.today).some((one) => periodKey(one) === period)
    if (own === null || !offered) return refused(at('period', statusPageTexts.phrase('refuse.period')))
    const range = rangeOf(own)
    if (reports.some((one) => one.period === range)) return refused(at('period', statusPageTexts.phrase('refuse.twice')))
    const { municipality } = plan
    const id = newId()
    await stage.tx
      .insertInto('report')
      .values({
        ...{ municipality, id, work_id: plan.id, kind: 'status', period: range, example },
        begun_at: stage.now,
        begun_by: stage.actor.person,
      })
      .execute()
    await copied(stage, municipality, copy ? reportBefore(reports, range) : null, id)
    return done({ value: id, entry: entryOf(plan, { report: id, period, copy }) })
  },
)

export type WriteStatus = { readonly plan: Id; readonly report: Id; readonly version: number | undefined; readonly sections: SectionWords }

/** Writes the words of a status report. Refused when it is stale, and when the board has noted the report. */
export const writeStatus = command<WriteStatus, null>('report.written', mayWritePlan, async (stage, input) => {
  const opened = await lockReports(stage, input.plan)
  if (!opened.ok) return opened
  const { plan, reports } = opened.value
  const written = await writeWords(stage, plan.municipality, reportOf(reports, 'status', input.report), input)
  return written.ok ? done({ value: null, entry: entryOf(plan, { report: input.report, fields: written.value }) }) : written
})

/** What a report is worked out from, as it is inside a command. */
const knownIn = async (stage: Stage, plan: Plan, report: Report): Promise<Known> => {
  const record = await approvalOf(stage, plan)
  const [owing] = await calendarPlans(stage.tx, plansWithin(reachOf(stage.actor, mayReadPlan)), plan.id)
  return { plan, record, owing: owing ?? null, period: periodOf(report.period), today: stage.today }
}

/** Refuses to send a report in which nobody has said how the period went. */
export const sendable = (report: Report): Result<null> => {
  const open = stillOpen(report)
  if (!open.ok) return open
  return wordsOf(report, 'summary') === '' ? refused(at('report', statusPageTexts.phrase('refuse.summary'))) : done(null)
}

export type SendStatus = { readonly plan: Id; readonly report: Id }

/** Sends a status report to the board: frozen with its hash, both files kept. Sent again after a change it gets the next number. */
export const sendStatus = command<SendStatus, { readonly number: number }>('report.sent', maySendReports, async (stage, input) => {
  const opened = await lockReports(stage, input.plan)
  if (!opened.ok) return opened
  const { plan, reports } = opened.value
  const report = reportOf(reports, 'status', input.report)
  const ready = sendable(report)
  if (!ready.ok) return ready
  const known = await knownIn(stage, plan, report)
  const { id, number } = await freezeReport(stage, {
    ...{ plan, report, mandate: stage.permit(subjectOf(plan)) },
    compose: (next) => statusPaper(known, report, reportMark(next)),
  })
  return done({ value: { number }, entry: entryOf(plan, { report: report.id, version: id, number }) })
})

export type NoteStatus = { readonly plan: Id; readonly report: Id; readonly notedOn: Day; readonly remark: string | null }

/** Records that the board has noted the newest version of a report, which closes it. Refused before it is sent, and on a day before that or in the future. */
export const noteStatus = command<NoteStatus, null>('report.noted', mayNoteReports, async (stage, input) => {
  const opened = await lockReports(stage, input.plan)
  if (!opened.ok) return opened
  const { plan, reports } = opened.value
  const newest = notable(reportOf(reports, 'status', input.report), input.notedOn, stage.today)
  if (!newest.ok) return newest
  const mandate = stage.permit(subjectOf(plan))
  await stage.tx
    .insertInto('report_noted')
    .values({
      ...{ municipality: plan.municipality, version_id: newest.value.id, noted_on: input.notedOn, remark: input.remark },
      ...{ recorded_at: stage.now, recorded_by: stage.actor.person, recorded_for: mandate.actsFor, recorded_under: mandate.id },
    })
    .execute()
  return done({ value: null, entry: entryOf(plan, { report: input.report, version: newest.value.id, notedOn: input.notedOn }) })
})
