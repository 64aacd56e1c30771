import { z } from 'zod'
import { periodFrom } from '#kernel/period'
import { at, done, type Result, refused } from '#kernel/result'
import { anyText, choice, day, optionalAnyText, optionalDay, optionalId, optionalText, several, text, ticked } from '#web/fields.ts'
import { activityKinds, type Entry, type EntryFacts, entryKinds, targetGroups } from './directory.ts'
import type { Told } from './stage.ts'
import { directoryTexts } from './texts.ts'

/** One of a list of words, or nothing. */
const optionalChoice = <const Words extends readonly [string, ...string[]]>(words: Words) => optionalText().pipe(choice(words).nullable())

export const EntryForm = z.object({
  kind: choice(entryKinds),
  name: anyText(),
  estate: optionalId(),
  organisation: optionalId(),
  organisationName: optionalAnyText(),
  contactRole: optionalAnyText(),
  contact: optionalAnyText(),
  targetGroups: several().pipe(z.array(choice(targetGroups))),
  targetNote: optionalAnyText(),
  activityKind: optionalChoice(activityKinds),
  activityNote: optionalAnyText(),
  place: optionalAnyText(),
  from: day(),
  until: optionalDay(),
  source: optionalAnyText(300),
  noNames: ticked(),
})

/** A new entry, and why it is another one than what looks like it. */
export const NewEntryForm = EntryForm.extend({ distinct: optionalText(300) })

export const EndForm = z.object({ last: day(), reason: text(300) })

/** The facts that a form tells; refused when its last day comes before its first. */
export const factsFrom = ({ from, until, ...facts }: z.output<typeof EntryForm>): Result<EntryFacts & Told> => {
  const period = periodFrom(from, until)
  return period ? done({ ...facts, period }) : refused(at('until', directoryTexts.phrase('refused.order')))
}

const lines = (words: readonly string[]): string => words.join('\n')

/** An entry in the words of its form. */
export const wordsOf = (entry: Entry, lastDay: string | null): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({
      ...entry,
      targetGroups: lines(entry.targetGroups),
      from: entry.period.from,
      until: lastDay,
    }).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
