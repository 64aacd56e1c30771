import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import type { Role } from '#kernel/roles'
import { reportTexts } from './texts.ts'

export type ReportKind = 'status' | 'proposal' | 'prequalification'

/** In what sections somebody writes, in the order of reading; what the system knows stands in each as well. */
export const reportSections = {
  status: ['summary', 'goals', 'activities', 'milestones', 'money', 'staff', 'conditions', 'ahead'],
  proposal: ['asked', 'summary', 'case', 'economy', 'process'],
  prequalification: ['challenges', 'efforts', 'organisation', 'budget'],
} as const
export type SectionOf<Kind extends ReportKind> = (typeof reportSections)[Kind][number]
export type ReportSection = SectionOf<ReportKind>

/** What happens to a prequalification after it was frozen. */
export type PrequalificationStep = 'recommended' | 'declined' | 'sent' | 'accepted' | 'rejected'

export type StepTaken = {
  readonly step: PrequalificationStep
  readonly on: Day
  readonly remark: string | null
  readonly role: Role
  readonly for: string
}

/** A report as it was frozen. */
export type ReportVersion = {
  readonly id: Id
  readonly number: number
  readonly hash: string
  readonly pdf: Id
  readonly word: Id
  readonly sentOn: Day
  /** Who froze it. */
  readonly by: Id
  readonly role: Role
  readonly for: string
  readonly noted: { readonly on: Day; readonly remark: string | null; readonly role: Role; readonly for: string } | null
  /** In the order in which they are taken; none in what is no prequalification. */
  readonly steps: readonly StepTaken[]
}

export type Report = {
  readonly id: Id
  readonly kind: ReportKind
  /** PostgreSQL's text of the half year or year of a status report; null for the others. */
  readonly period: string | null
  readonly example: boolean
  /** Counts saves. */
  readonly version: number
  readonly sections: readonly { readonly section: ReportSection; readonly words: string }[]
  /** Oldest first. */
  readonly versions: readonly ReportVersion[]
}

export type ReportState = 'draft' | 'sent' | 'noted'

/** A report is a draft until it is sent, and closed once the board has noted it. */
export const reportState = ({ versions }: Pick<Report, 'versions'>): ReportState =>
  versions.some(({ noted }) => noted !== null) ? 'noted' : versions.length > 0 ? 'sent' : 'draft'

/** What is written in a section; empty when nothing is. */
export const wordsOf = (report: Pick<Report, 'sections'> | null, section: ReportSection): string =>
  report?.sections.find((one) => one.section === section)?.words ?? ''

/** Refuses to change a report that the board has noted, and a prequalification that lies with the fund or that it has accepted. */
export const stillOpen = (report: Pick<Report, 'versions'>): Result<null> => {
  if (reportState(report) === 'noted') return refused(at('report', reportTexts.phrase('refuse.noted')))
  const last = report.versions.at(-1)?.steps.at(-1)?.step
  return last === 'sent' || last === 'accepted' ? refused(at('report', reportTexts.phrase(`refuse.${last}`))) : done(null)
}

/** Refuses a day of noting in the future or before the newest version was sent, and a report that was never sent. */
export const notable = (report: Pick<Report, 'versions'>, on: Day, today: Day): Result<ReportVersion> => {
  const newest = report.versions.at(-1)
  if (!newest) return refused(at('report', reportTexts.phrase('refuse.unsent')))
  const open = stillOpen(report)
  if (!open.ok) return open
  if (on > today) return refused(at('notedOn', reportTexts.phrase('refuse.future')))
  return on < newest.sentOn ? refused(at('notedOn', reportTexts.phrase('refuse.before'))) : done(newest)
}
