import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import { type PrequalificationStep, type Report, type ReportVersion, stillOpen } from '../report/report.ts'
import { prequalificationTexts } from './texts.ts'

/** Where a prequalification stands: written, waiting for the municipality, or the last thing that happened to its newest version. */
export type PrequalificationState = 'draft' | 'waits' | PrequalificationStep

export const stateOf = (report: Pick<Report, 'versions'> | null): PrequalificationState => {
  const newest = report?.versions.at(-1)
  return newest ? (newest.steps.at(-1)?.step ?? 'waits') : 'draft'
}

/** Refuses to finish one that waits for the municipality, that has it with it or that lies with the fund; a declined or rejected one is finished anew. */
export const finishable = (report: Report | null): Result<Report> => {
  if (!report) return refused(at('report', prequalificationTexts.phrase('check.challenges.missing')))
  const open = stillOpen(report)
  if (!open.ok) return open
  return stateOf(report) === 'recommended' ? refused(at('report', prequalificationTexts.phrase('refuse.recommended'))) : done(report)
}

/** Where each step may be taken from. */
const before = { recommended: 'waits', declined: 'waits', sent: 'recommended', accepted: 'sent', rejected: 'sent' } as const

export type Taking = { readonly step: PrequalificationStep; readonly on: Day; readonly by: Id; readonly today: Day }

/**
 * The version that a step is taken with. Refuses a step out of turn, a day in the future or before what it follows, and a recommendation by whoever
 * froze the paper.
 */
export const takeable = (report: Report | null, { step, on, by, today }: Taking): Result<ReportVersion> => {
  const newest = report?.versions.at(-1)
  if (!newest || stateOf(report) !== before[step]) return refused(at('report', prequalificationTexts.phrase(`refuse.turn.${step}`)))
  if (before[step] === 'waits' && newest.by === by) return refused(at('report', prequalificationTexts.phrase('refuse.own')))
  if (on > today) return refused(at('on', prequalificationTexts.phrase('refuse.future')))
  return on < (newest.steps.at(-1)?.on ?? newest.sentOn) ? refused(at('on', prequalificationTexts.phrase('refuse.before'))) : done(newest)
}
