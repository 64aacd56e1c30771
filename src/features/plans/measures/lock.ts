import { addDays, type Day, yearOf } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Period as Span } from '#kernel/period'
import { at, type Refusal } from '#kernel/result'
import type { Language } from '#text/language.ts'
import { liesIn, type Period, periodName, periodOf, periodsIn } from './period.ts'
import { measuresTexts } from './texts.ts'

/** A quarter of a plan that is approved and closed. */
export type Closed = { readonly period: string; readonly lockedAt: string; readonly lockedBy: string }

/** A quarter of a plan that somebody has approved and closed, and perhaps opened again. */
export type Lock = Closed & {
  readonly id: Id
  readonly note: string | null
  readonly reopenedAt: string | null
  readonly reopenedBy: string | null
  readonly reason: string | null
  readonly example: boolean
}

/** Somebody who wrote figures that count in a quarter. */
export type Written = { readonly period: string; readonly by: Id; readonly name: string; readonly count: number }

/** Whether a lock holds now. */
export const holdsNow = ({ reopenedAt }: Pick<Lock, 'reopenedAt'>): boolean => reopenedAt === null

/** The closed quarter that keeps any of some days from being written; null where none does. */
export const closedAmong = (closed: readonly Closed[], days: readonly Day[]): Closed | null =>
  closed.find(({ period: code }) => {
    const period = periodOf(code)
    return period !== null && days.some((day) => liesIn(period, day))
  }) ?? null

/** Why a figure of a closed period is not written, as a sentence that names the period and who closed it when. */
export const closedSentence = (lock: Closed) => (language: Language) => {
  const period = periodOf(lock.period)
  return measuresTexts.in(language)('cell.locked', { period: period ? periodName(period, language) : lock.period, who: lock.lockedBy })
}

/** A quarter as the page of closings shows it. */
export type Quarter = {
  readonly period: Period
  /** Its lock that holds; null while it is open. */
  readonly lock: Lock | null
  /** Locks that were opened again, the newest first. */
  readonly before: readonly Lock[]
  readonly written: readonly Written[]
}

/** The quarters of a plan that are over, the newest first, each with who wrote in it and how it was closed and opened. */
export const quartersOf = ({ from, until }: Span, locks: readonly Lock[], written: readonly Written[], today: Day): readonly Quarter[] => {
  const end = until === null || until > today ? today : addDays(until, -1)
  const years = Array.from({ length: Math.max(0, yearOf(end) - yearOf(from) + 1) }, (_, index) => yearOf(from) + index)
  return years
    .flatMap((year) => periodsIn('quarter', year))
    .filter(({ first, last }) => last < today && last >= from && first <= end)
    .map((period) => {
      const own = locks.filter((lock) => lock.period === period.code)
      return {
        period,
        lock: own.find(holdsNow) ?? null,
        before: own.filter((lock) => !holdsNow(lock)).toSorted((a, b) => ((b.reopenedAt ?? '') < (a.reopenedAt ?? '') ? -1 : 1)),
        written: written.filter((one) => one.period === period.code),
      }
    })
    .toReversed()
}

/** Why somebody cannot close a quarter; empty when he can. */
export const refuseLock = (quarter: Quarter | undefined, person: Id): readonly Refusal[] => {
  const say = measuresTexts.phrase
  if (!quarter) return [at('period', say('lock.refuse.running'))]
  if (quarter.lock) return [at('period', say('lock.refuse.closed'))]
  if (quarter.written.length === 0) return [at('period', say('lock.refuse.empty'))]
  return quarter.written.some(({ by }) => by === person) ? [at('period', say('lock.refuse.own'))] : []
}
