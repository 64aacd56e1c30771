import type { z } from 'zod'
import type { Command } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Refusal, Result } from '#kernel/result'
import { isStale } from '#kernel/version'
import { readForm } from '#web/forms.ts'
import type { Page, Shown, Words } from '#web/page.ts'
import type { StaleEdit } from '#web/stale.tsx'
import { mandatesFor, openPlan } from '../../open.ts'
import { writingOf } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { partFormTexts } from '../texts.ts'
import { partHref } from './open.ts'

/** Where the user goes after saving: the part, and the place on its page, or on another page of it. */
export type Place = { readonly part: number; readonly anchor: string; readonly href?: string }

type Filled<Schema extends z.ZodType> = {
  readonly value: z.output<Schema>
  readonly words: Words
  readonly version: number | undefined
  readonly mandate: { readonly mandate?: Id }
}

type Saving<Schema extends z.ZodType, Value> = {
  readonly schema: Schema
  /** The command that the form is for: whose permission it takes, and whose act the receipt names. */
  readonly command: Pick<Command<never, unknown>, 'act' | 'permission'>
  /** The words as they are read and shown again: several ticks of one name become one word. */
  readonly tidy?: (words: Words) => Words | Promise<Words>
  /** What is wrong with words that the schema does not read. */
  readonly faults?: (words: Words, plan: Plan) => readonly Refusal[]
  readonly run: (plan: Plan, filled: Filled<Schema>) => Promise<Result<Value>>
  /** Shows the form again. */
  readonly ask: (page: Page, shown: Shown) => Promise<Response>
  /** Both versions, when somebody saved meanwhile. */
  readonly stale?: (plan: Plan, words: Words) => Promise<StaleEdit>
  readonly place: (value: Value, plan: Plan) => Place
}

const refusalsOf = (result: Result<unknown>): readonly Refusal[] => (result.ok ? [] : result.refusals)

/** Why something was not taken away; there is no text of the user's to keep when somebody else saved meanwhile. */
export const unremoved = (refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.map((refusal) => (refusal.field === 'version' ? { say: partFormTexts.phrase('remove.stale') } : refusal))

/** The place of a part's page with the receipt of an act; the place stands behind the receipt, or browsers would not find it. */
const savedAt = (page: Page, plan: Plan, { part, anchor, href }: Place, act: string): Response =>
  page.redirect(`${href ?? partHref(plan, part)}?gjort=${act}#${anchor}`)

/** Reads a form of one of the plan's parts and does its command; refused or stale, it is shown again with the user's words. */
export const savePart = async <Schema extends z.ZodType, Value>(
  page: Page,
  { schema, command, tidy = (words) => words, faults = () => [], run, ask, stale, place }: Saving<Schema, Value>,
): Promise<Response> => {
  const plan = await openPlan(page)
  mandatesFor(page, plan.kind === 'plan' ? command.permission : writingOf(plan.kind), plan)
  const form = await readForm(page, schema)
  const words = await tidy(form.ok ? form.words : form.again.words)
  const wrong = [...(form.ok ? [] : form.again.refusals), ...faults(words, plan)]
  if (!form.ok || wrong.length > 0) return ask(page, { words, refusals: wrong })
  const { value, version, mandate } = form
  const result = await run(plan, { value, words, version, mandate: mandate ? { mandate } : {} })
  if (result.ok) return savedAt(page, plan, place(result.value, plan), command.act)
  const shown = { words, refusals: refusalsOf(result) }
  return ask(page, stale && isStale(result) ? { ...shown, stale: await stale(plan, words) } : shown)
}
