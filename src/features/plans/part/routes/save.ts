import type { z } from 'zod'
import type { Command } from '#features/identity'
import type { Refusal, Result } from '#kernel/result'
import type { Page, Shown, Words } from '#web/page.ts'
import type { StaleEdit } from '#web/stale.tsx'
import { type Filled, submit } from '#web/submit.ts'
import { mandatesFor, openPlan } from '../../open.ts'
import { writingOf } from '../../policy.ts'
import type { Plan } from '../../read.ts'
import { partFormTexts } from '../texts.ts'
import { partHref } from './open.ts'

/** Where the user goes after saving: the part, and the place on its page, or on another page of it. */
export type Place = { readonly part: number; readonly anchor: string; readonly href?: string }

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

/** Why something was not taken away; there is no text of the user's to keep when somebody else saved meanwhile. */
export const unremoved = (refusals: readonly Refusal[]): readonly Refusal[] =>
  refusals.map((refusal) => (refusal.field === 'version' ? { say: partFormTexts.phrase('remove.stale') } : refusal))

/** The place of a part's page with the receipt of an act; the place stands behind the receipt, or browsers would not find it. */
const savedAt = (page: Page, plan: Plan, { part, anchor, href }: Place, act: string): Response =>
  page.redirect(`${href ?? partHref(plan, part)}?gjort=${act}#${anchor}`)

/** Reads a form of one of the plan's parts and does its command; refused or stale, it is shown again with the user's words. */
export const savePart = async <Schema extends z.ZodType, Value>(
  page: Page,
  { schema, command, tidy, faults, run, ask, stale, place }: Saving<Schema, Value>,
): Promise<Response> => {
  const plan = await openPlan(page)
  mandatesFor(page, plan.kind === 'plan' ? command.permission : writingOf(plan.kind), plan)
  return submit(page, {
    schema,
    tidy,
    faults: (words) => faults?.(words, plan) ?? [],
    ask,
    run: (filled) => run(plan, filled),
    saved: (value) => savedAt(page, plan, place(value, plan), command.act),
    stale: stale && ((words) => stale(plan, words)),
  })
}
