import { z } from 'zod'
import { targetGroups } from '#features/areas'
import { day, id, optionalAnyText, text, ticked } from '#web/fields.ts'
import { readAmount } from '../part/amount.ts'
import { countField, mostPeople, mostVolunteers } from './session.ts'

/** As much as one line on a telephone. */
const longest = 200

/** A whole number from 0 that may be left out. */
const optionalCount = (most: number) =>
  optionalAnyText().transform((words, context): number | null => {
    if (words === null) return null
    const number = /^\d{1,6}$/.test(words) ? Number(words) : Number.NaN
    if (number <= most) return number
    context.addIssue({ code: 'custom', message: 'field.count' })
    return z.NEVER
  })

/** Hours with at most two decimals, or nothing; as decimal text. None is nothing. */
const optionalHours = () =>
  optionalAnyText().transform((words, context): string | null => {
    const hours = words === null ? '0' : readAmount(words)
    if (hours !== null && /^\d{1,4}(\.\d{1,2})?$/.test(hours)) return hours === '0' ? null : hours
    context.addIssue({ code: 'custom', message: 'field.hours' })
    return z.NEVER
  })

const counts = Object.fromEntries(targetGroups.map((group) => [countField(group), optionalCount(mostPeople)]))

const shape = {
  heldOn: day(),
  ...counts,
  volunteers: optionalCount(mostVolunteers),
  hours: optionalHours(),
  note: optionalAnyText(longest),
  noNames: ticked(),
}

type Read = { readonly [field: string]: unknown }

/** What a form says of a session. */
const said = (read: Read & { heldOn: string; hours: string | null; note: string | null; noNames: boolean }) => ({
  heldOn: read.heldOn,
  counts: targetGroups.flatMap((group) => {
    const people = read[countField(group)]
    return typeof people === 'number' ? [{ group, people }] : []
  }),
  volunteers: typeof read.volunteers === 'number' ? read.volunteers : 0,
  hours: read.hours,
  note: read.note,
  noNames: read.noNames,
})

export const RegisterForm = z
  .object({
    ...shape,
    id: id(),
    activity: id(),
    /** Who wrote the entry, on a telephone that several may use. */
    person: id(),
    same: z.enum(['same', 'another']).optional(),
  })
  .transform((read) => ({ id: read.id, activity: read.activity, person: read.person, same: read.same ?? null, session: said(read) }))

export const CorrectForm = z.object({ ...shape, reason: text(longest) }).transform((read) => ({ reason: read.reason, session: said(read) }))

export const TakeBackForm = z.object({ reason: text(longest) })

export const MeasureForm = z.object({
  goal: id(),
  period: text(10),
  counts: z.enum(['sessions', 'people']),
  sessions: text(12),
  people: text(12),
})
