import { z } from 'zod'
import { activityKinds, targetGroups } from '#features/areas'
import { lastDay, periodFrom } from '#kernel/period'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { commonTexts } from '#text/common.ts'
import { choice, day, id, kroner, optionalAnyText, optionalId, optionalKroner, optionalText, several, text } from '#web/fields.ts'
import { readWords } from '#web/forms.ts'
import type { Words } from '#web/page.ts'
import { effortSources } from '../document.ts'
import type { Plan } from '../read.ts'
import { type EffortInput, mostActivities, type NewActivity, type NewEffort } from './effort.ts'
import type { MoneyLine } from './save.ts'
import { effortFormTexts, effortTexts } from './texts.ts'

/** One of a list of words, or nothing. */
const optionalChoice = <const Options extends readonly [string, ...string[]]>(options: Options) =>
  optionalText().pipe(choice(options).nullable())

const facts = {
  name: text(160),
  aim: text(500),
  from: day(),
  until: day(),
  estates: several(id()),
  runs: choice(['forum', 'municipality', 'guest']),
  operator: optionalId(),
  body: id(),
}

/** The places that the page has for activities. */
export const activityPlaces = Array.from({ length: mostActivities }, (_, index) => index + 1)

const groups = () => several().pipe(z.array(choice(targetGroups)))

const activityFields = z.object({
  title: optionalText(200),
  what: optionalText(2_000),
  kind: optionalChoice(activityKinds),
  groups: groups(),
  groupNote: optionalText(500),
  responsible: optionalText(200),
  where: optionalText(200),
})

/** Everything that the one page asks but its activities, which are read by their places. */
export const ProposeForm = z.object({
  ...facts,
  indicator: optionalText(500),
  unit: optionalText(40),
  baseline: optionalAnyText(20),
  target: optionalAnyText(20),
  total: kroner({ zero: true }),
  source: optionalChoice(effortSources),
})

/** Changing what holds for an effort as a whole. */
export const FactsForm = z.object(facts)

/** Why an effort goes on beside what is alike. */
export const AnswerForm = z.object({ words: text(1_000) })

/** Sending asks for nothing. */
export const SendForm = z.object({})

/** Ending: the last day, what came of it, who takes over. */
export const EndForm = z.object({ endedOn: day(), result: text(2_000), takesOver: optionalText(1_000) })

/** An answer: remarks are an approval that says more. */
const answer = { outcome: choice(['approved', 'remarks', 'returned', 'rejected']), reasons: optionalText(4_000) }

/** An answer that is given here. */
export const DecideForm = z.object(answer)

/** An answer that was given elsewhere; its paper comes beside the words. */
export const RecordForm = z.object({ ...answer, decidedOn: day(), item: text(60), page: text(60) })

/** Refusing a record says what does not agree; confirming it asks for nothing. */
export const ConfirmForm = z.object({ reason: optionalText(1_000) })

const point = (words: string | null): string | null => words?.replace(',', '.') ?? null

const fieldOf = (name: string, place: number): string => `${name}${place}`

const faultIn = ({ path, message }: z.core.$ZodIssue) =>
  message === 'field.person' ? commonTexts.phrase('person') : effortTexts.phrase(path[0] === 'kind' ? 'refused.kind' : 'refused.long')

/** The activities that a form has in its places, with what no place can hold. */
export const activitiesIn = (words: Words): Result<readonly NewActivity[]> => {
  const read = activityPlaces.map((place) => {
    const own = Object.fromEntries(Object.keys(activityFields.shape).map((name) => [name, words[fieldOf(name, place)] ?? '']))
    return { place, parsed: activityFields.safeParse(own) }
  })
  const faults = read.flatMap(({ place, parsed }): readonly Refusal[] =>
    parsed.success ? [] : parsed.error.issues.map((issue) => at(fieldOf(String(issue.path[0]), place), faultIn(issue))),
  )
  return faults.length > 0
    ? refused(...faults)
    : done(read.flatMap(({ place, parsed }) => (parsed.success ? [{ place, ...parsed.data }] : [])))
}

/** What holds for an effort, from its form; refused when its last day comes before its first. */
export const inputFrom = ({ from, until, ...rest }: z.output<typeof FactsForm>): Result<EffortInput> => {
  const period = periodFrom(from, until)
  return period ? done({ ...rest, period }) : refused(at('until', effortTexts.phrase('refused.order')))
}

/** A new effort, from the form and from the words of its activities. */
export const effortFrom = (value: z.output<typeof ProposeForm>, words: Words): Result<NewEffort> => {
  const { indicator, unit, baseline, target, total, source, ...rest } = value
  const [input, activities] = [inputFrom(rest), activitiesIn(words)]
  if (!input.ok || !activities.ok) return refused(...(input.ok ? [] : input.refusals), ...(activities.ok ? [] : activities.refusals))
  return done({
    ...input.value,
    activities: activities.value,
    measure: { indicator, unit, baseline: point(baseline), target: point(target) },
    total,
    source,
  })
}

/** An effort's facts as the words that their form begins with. */
export const factWords = (plan: Plan): Words => ({
  name: plan.name,
  aim: plan.effort?.aim ?? '',
  from: plan.from,
  until: lastDay(plan) ?? '',
  estates: plan.estates.map(({ id: estate }) => estate).join('\n'),
  runs: plan.effort?.runs ?? '',
  operator: plan.operator?.id ?? '',
  body: plan.board?.id ?? '',
})

/** How many lines the form of an effort's money has. */
export const moneyPlaces = [1, 2, 3, 4, 5] as const

const moneyFields = z.object({ what: optionalText(200), source: optionalChoice(effortSources), amount: optionalKroner() })

/** The lines of an effort's money, from the words of their form; a half-written line is refused. */
export const linesIn = (words: Words): Result<readonly MoneyLine[]> => {
  const read = moneyPlaces.map((place) => {
    const own = Object.fromEntries(Object.keys(moneyFields.shape).map((name) => [name, words[fieldOf(name, place)] ?? '']))
    const parsed = readWords(own, moneyFields)
    const say = effortFormTexts.phrase
    if (!parsed.ok)
      return {
        faults: parsed.refusals.map((one) => at(fieldOf(one.field ?? '', place), one.field === 'amount' ? say('money.wrong') : one.say)),
        lines: [],
      }
    const { what, source, amount } = parsed.value
    if (what === null && source === null && amount === null) return { faults: [], lines: [] }
    if (what === null || source === null || amount === null)
      return { faults: [at(fieldOf(what === null ? 'what' : source === null ? 'source' : 'amount', place), say('money.half'))], lines: [] }
    return { faults: [], lines: [{ what, source, amount }] }
  })
  const faults = read.flatMap((one) => one.faults)
  return faults.length > 0 ? refused(...faults) : done(read.flatMap((one) => one.lines))
}
