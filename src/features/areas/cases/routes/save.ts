import type { z } from 'zod'
import type { Command } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Result } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import type { Page, Shown } from '#web/page.ts'
import type { Case } from '../read.ts'
import { mandatesFor, openCase } from './open.ts'

/** What every command on a case is told beside its words. */
type About = { readonly case: Id; readonly version: number | undefined; readonly mandate?: Id }

type Saving<Schema extends z.ZodType> = {
  readonly schema: Schema
  readonly command: Pick<Command<never, unknown>, 'act' | 'permission'>
  /** Shows the form again. */
  readonly ask: (page: Page, shown: Shown) => Promise<Response>
  readonly run: (held: Case, value: z.output<Schema>, about: About) => Promise<Result<unknown>>
}

/** Reads a form about the address's case and does its command; refused, it is shown again with the user's words. */
export const saveForm = async <Schema extends z.ZodType>(page: Page, { schema, command, ask, run }: Saving<Schema>): Promise<Response> => {
  const held = await openCase(page)
  mandatesFor(page, command.permission, held)
  const form = await readForm(page, schema)
  if (!form.ok) return ask(page, form.again)
  const result = await run(held, form.value, { case: held.id, version: form.version, ...(form.mandate && { mandate: form.mandate }) })
  return result.ok ? page.saved(`/udpegning/${held.slug}`, command.act) : ask(page, { words: form.words, refusals: result.refusals })
}
