import type { z } from 'zod'
import type { Command } from '#features/identity'
import type { Id } from '#kernel/id'
import { type Period, periodFrom } from '#kernel/period'
import { at, done, type Result, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import type { Page, Shown } from '#web/page.ts'
import type { Area } from '../read.ts'
import { areaTexts } from '../texts.ts'
import { mandatesFor, openArea } from './open.ts'

type Saving<Schema extends z.ZodType> = {
  readonly schema: Schema
  /** The command that the form is for: whose permission it takes, and whose act the receipt names. */
  readonly command: Pick<Command<never, unknown>, 'act' | 'permission'>
  /** Shows the form again. */
  readonly ask: (page: Page, shown: Shown) => Promise<Response>
  readonly run: (area: Area, value: z.output<Schema>, mandate: { readonly mandate?: Id }) => Promise<Result<unknown>>
}

/** Reads a form about the address's area and does its command; refused, it is shown again with the user's words. */
export const saveForm = async <Schema extends z.ZodType>(page: Page, { schema, command, ask, run }: Saving<Schema>): Promise<Response> => {
  const area = await openArea(page)
  mandatesFor(page, command.permission, area)
  const form = await readForm(page, schema)
  if (!form.ok) return ask(page, form.again)
  const result = await run(area, form.value, form.mandate ? { mandate: form.mandate } : {})
  return result.ok ? page.saved(`/omraader/${area.slug}`, command.act) : ask(page, { words: form.words, refusals: result.refusals })
}

/** The period between a form's two days; refused at the last one when it comes first. */
export const periodOf = ({ from, until }: { readonly from: string; readonly until: string | null }): Result<Period> => {
  const period = periodFrom(from, until)
  return period ? done(period) : refused(at('until', areaTexts.phrase('register.order')))
}
