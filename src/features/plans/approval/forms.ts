import { z } from 'zod'
import type { Day } from '#kernel/day'
import { isId } from '#kernel/id'
import { at, done, type Refusal, type Result, refused } from '#kernel/result'
import { choice, day, optionalDay, optionalKroner, optionalText, several, text } from '#web/fields.ts'
import { outcomes } from './approval.ts'
import type { NewCondition, NewDecision } from './decide.ts'
import { approvalTexts } from './texts.ts'

const say = approvalTexts.phrase

const ids = () => several(z.string().refine(isId))

export const SubmitForm = z.object({ note: optionalText(2_000) })

export const NameForm = z.object({ parts: ids(), deciders: ids() })

/** Deadline and meeting of a decider; `all` for everybody in the step who has not decided. */
export const DatesForm = z.object({ dueOn: optionalDay(), meetsOn: optionalDay(), all: z.literal('yes').optional() })

/** How many conditions a form has room for without script. */
export const conditionRows = [1, 2, 3, 4] as const

const rowFields = (row: number) =>
  ({
    [`what${row}`]: optionalText(500),
    [`owner${row}`]: optionalText(),
    [`due${row}`]: optionalDay(),
    [`proof${row}`]: optionalText(500),
    [`blocks${row}`]: optionalText(3),
  }) as const

const saying = {
  outcome: choice(outcomes),
  reasons: optionalText(4_000),
  returns: ids(),
  ...Object.assign({}, ...conditionRows.map(rowFields)),
} as {
  readonly outcome: z.ZodType<(typeof outcomes)[number]>
  readonly reasons: ReturnType<typeof optionalText>
  readonly returns: ReturnType<typeof ids>
} & { readonly [Row in `${'what' | 'owner' | 'due' | 'proof' | 'blocks'}${1 | 2 | 3 | 4}`]: ReturnType<typeof optionalText> }

/** A decision that is taken here. */
export const TakeForm = z.object(saying)

const votes = () =>
  optionalText(7).pipe(
    z
      .string()
      .regex(/^\d{1,6}$/, { error: 'field.number' })
      .nullable(),
  )

/** A decision that was taken elsewhere; its file comes beside the words. */
export const RecordForm = z.object({
  ...saying,
  decidedOn: day(),
  precision: choice(['day', 'month', 'year']),
  item: text(60),
  page: text(60),
  votesFor: votes(),
  votesAgainst: votes(),
  commitment: optionalKroner(),
})

export const RefuseForm = z.object({ reason: optionalText(1_000) })

export const MeetForm = z.object({ metOn: day(), proof: text(500) })

type Saying = z.output<typeof TakeForm>

const conditionAt = (form: Saying, row: (typeof conditionRows)[number]): Result<NewCondition | null> => {
  const [what, owner, due, proof] = [form[`what${row}`], form[`owner${row}`], form[`due${row}`], form[`proof${row}`]]
  if (what === null && owner === null && due === null && proof === null) return done(null)
  const missing: readonly Refusal[] = [
    ...(what === null ? [at(`what${row}`, say('form.condition.what'))] : []),
    ...(owner === null ? [at(`owner${row}`, say('form.condition.owner'))] : []),
    ...(due === null ? [at(`due${row}`, say('form.condition.due'))] : []),
    ...(proof === null ? [at(`proof${row}`, say('form.condition.proof'))] : []),
  ]
  if (what === null || owner === null || due === null || proof === null) return refused(...missing)
  return done({ what, owner, dueOn: due, proof, blocks: form[`blocks${row}`] !== null })
}

/** What a form says of a decision. Refuses a half-written condition, and conditions or returned parts that the outcome has no place for. */
export const sayingOf = (form: Saying): Result<Pick<NewDecision, 'outcome' | 'reasons' | 'returns' | 'conditions'>> => {
  const rows = conditionRows.map((row) => conditionAt(form, row))
  const faults = rows.flatMap((row) => (row.ok ? [] : row.refusals))
  const conditions = rows.flatMap((row) => (row.ok && row.value ? [row.value] : []))
  const { outcome, reasons, returns } = form
  const misplaced: readonly Refusal[] = [
    ...(outcome !== 'conditional' && conditions.length > 0 ? [at('outcome', say('form.outcome.conditions'))] : []),
    ...(outcome !== 'returned' && returns.length > 0 ? [at('outcome', say('form.outcome.returns'))] : []),
  ]
  return faults.length + misplaced.length > 0 ? refused(...misplaced, ...faults) : done({ outcome, reasons, returns, conditions })
}

/** Both numbers of votes, or neither. */
export const votesOf = ({
  votesFor,
  votesAgainst,
}: Pick<z.output<typeof RecordForm>, 'votesFor' | 'votesAgainst'>): Result<{ readonly for: number; readonly against: number } | null> => {
  if (votesFor === null && votesAgainst === null) return done(null)
  if (votesFor === null || votesAgainst === null) return refused(at(votesFor === null ? 'votesFor' : 'votesAgainst', say('decide.votes')))
  return done({ for: Number(votesFor), against: Number(votesAgainst) })
}

/** The day that stands for a date of which less is known: the first of its month or year. */
export const firstDay = (decidedOn: Day, precision: NewDecision['precision']): Day =>
  precision === 'day' ? decidedOn : precision === 'month' ? `${decidedOn.slice(0, 7)}-01` : `${decidedOn.slice(0, 4)}-01-01`
