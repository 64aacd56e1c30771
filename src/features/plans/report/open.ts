import type { Tx } from '#database/database'
import { notFound, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Result } from '#kernel/result'
import { done } from '#kernel/result'
import { lockFor } from '../plan/guard.ts'
import type { Plan } from '../read.ts'
import { reportsOf } from './queries.ts'
import type { Report, ReportKind } from './report.ts'

/** A report of a plan by its id; not found when it is none of that kind. */
export const reportOf = (reports: readonly Report[], kind: ReportKind, id: string): Report => {
  const report = reports.find((one) => one.kind === kind && one.id === id)
  if (!report) throw notFound()
  return report
}

const onlyOf =
  (kind: ReportKind) =>
  (reports: readonly Report[]): Report | null =>
    reports.find((one) => one.kind === kind) ?? null

/** A plan's proposal to the council; null while nobody has written in it. */
export const proposalOf = onlyOf('proposal')

/** A plan's prequalification; null while nobody has written in it. */
export const prequalificationOf = onlyOf('prequalification')

export const readReports = (tx: Tx, { municipality, id }: Pick<Plan, 'municipality' | 'id'>): Promise<readonly Report[]> =>
  reportsOf(tx, municipality, id)

/** Locks a plan and reads what is written beside it: how commands on reports begin. */
export const lockReports = async (
  stage: Stage,
  plan: Id,
): Promise<Result<{ readonly plan: Plan; readonly reports: readonly Report[] }>> => {
  const opened = await lockFor(stage, plan, 'write')
  return opened.ok ? done({ plan: opened.value, reports: await readReports(stage.tx, opened.value) }) : opened
}
