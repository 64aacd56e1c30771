import type { z } from 'zod'
import type { Id } from '#kernel/id'
import type { Refusal, Result } from '#kernel/result'
import { isStale } from '#kernel/version'
import { readForm } from './forms.ts'
import type { Page, Shown, Words } from './page.ts'
import type { StaleEdit } from './stale.tsx'

/** A form as it was filled in: what it says, in the user's own words too, and the version of the record that he saw. */
export type Filled<Schema extends z.ZodType> = {
  readonly value: z.output<Schema>
  readonly words: Words
  readonly version: number | undefined
  /** The mandate that he acts under, as commands take it. */
  readonly mandate: { readonly mandate?: Id }
}

export type Submitting<Schema extends z.ZodType, Value> = {
  readonly schema: Schema
  /** The words as they are read and shown again: several ticks of one name become one word. */
  readonly tidy?: ((words: Words) => Words | Promise<Words>) | undefined
  /** What is wrong with words that the schema does not read. */
  readonly faults?: ((words: Words) => readonly Refusal[]) | undefined
  readonly run: (filled: Filled<Schema>) => Promise<Result<Value>>
  readonly saved: (value: Value, words: Words) => Response
  /** Shows the form again. */
  readonly ask: (page: Page, shown: Shown) => Response | Promise<Response>
  /** What was saved meanwhile beside the user's own words. */
  readonly stale?: ((words: Words) => Promise<StaleEdit>) | undefined
}

/** Reads a form and does its command. Refused, the form is shown again with the user's words; where somebody saved meanwhile, with both versions. */
export const submit = async <Schema extends z.ZodType, Value>(
  page: Page,
  { schema, tidy = (words) => words, faults = () => [], run, saved, ask, stale }: Submitting<Schema, Value>,
): Promise<Response> => {
  const form = await readForm(page, schema)
  const words = await tidy(form.ok ? form.words : form.again.words)
  const wrong = [...(form.ok ? [] : form.again.refusals), ...faults(words)]
  if (!form.ok || wrong.length > 0) return ask(page, { words, refusals: wrong })
  const { value, version, mandate } = form
  const result = await run({ value, words, version, mandate: mandate ? { mandate } : {} })
  if (result.ok) return saved(result.value, words)
  const shown = { words, refusals: result.refusals }
  return ask(page, stale && isStale(result) ? { ...shown, stale: await stale(words) } : shown)
}
