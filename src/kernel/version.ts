import { commonTexts } from '#text/common.ts'
import { at, done, type Result, refused } from './result.ts'

/** The field whose refusal means a stale edit. */
const versionField = 'version'

/** Refuses a save that was begun on an older version of a record than the present one. */
export const freshEdit = (present: number, seen: number | undefined): Result<null> =>
  seen === present ? done(null) : refused(at(versionField, commonTexts.phrase('stale')))

/** Whether a command was refused because somebody saved meanwhile. */
export const isStale = (result: Result<unknown>): boolean => !result.ok && result.refusals.some((refusal) => refusal.field === versionField)
