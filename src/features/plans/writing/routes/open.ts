import type { z } from 'zod'
import type { Command, Mandate, Permission } from '#features/identity'
import type { Result } from '#kernel/result'
import type { Page, Shown, Words } from '#web/page.ts'
import type { StaleEdit } from '#web/stale.tsx'
import { type Filled, submit } from '#web/submit.ts'
import type { SectionKey } from '../../document.ts'
import { mandatesFor, mandatesIn, open } from '../../open.ts'
import { partOf } from '../../part/find.ts'
import { numberIn, partFrame } from '../../part/routes/open.ts'
import { partTexts } from '../../part/texts.ts'
import type { Plan } from '../../read.ts'
import type { PartRow } from '../../rows.ts'
import { readSection, sectionIn } from '../find.ts'
import { sectionHref } from '../href.ts'
import type { SectionWork } from '../writing.ts'

/** An address's section with its plan and part, and all that is written in and about it. */
export type Opened = {
  readonly plan: Plan
  readonly part: PartRow
  readonly section: SectionKey
  readonly work: SectionWork
  readonly href: string
}

/** The number of a text as an address gives it; null where it is none. */
export const editionIn = (text: string | undefined): number | null => (text && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : null)

/** Reads the address's section, with the words of the `wanted` texts; not found when the plan has no such part, or the part no such section. */
export const openSection = async (page: Page, wanted: readonly number[] = []): Promise<Opened> => {
  const number = numberIn(page)
  const { plan, rest } = await open(page, async (tx, plan) => {
    const part = partOf(plan, number)
    const section = sectionIn(part.kind, page.param('section'))
    return { part, section, work: await readSection(tx, plan, part.id, section, wanted) }
  })
  return { plan, ...rest, href: sectionHref(plan, number, rest.section) }
}

/** Where a section's commands find it. */
export const placeIn = ({ plan, part, section }: Opened) => ({ plan: plan.id, part: part.number, section })

/** The mandates for an act on a section; denied when there are none. */
export const mandatesAt = (page: Page, permission: Permission, { plan }: Opened): readonly Mandate[] => mandatesFor(page, permission, plan)

/** Whether the reader may do something to the section's plan. */
export const mayAt = (page: Page, permission: Permission, { plan }: Opened): boolean => mandatesIn(page, permission, plan).length > 0

/** How the pages of a section are framed; those below it lead back over it. */
export const sectionFrame = (page: Page, { plan, part, section, href }: Opened, title: string | null, shown: Shown | null) => {
  const name = partTexts.in(page.language)(`section.${section}`)
  const frame = partFrame(page, plan, part, title === null ? name : `${name}: ${title.charAt(0).toLowerCase()}${title.slice(1)}`, shown)
  return title === null ? frame : { ...frame, path: [...frame.path, { label: name, href }] }
}

type Saving<Schema extends z.ZodType> = {
  readonly schema: Schema
  readonly command: Pick<Command<never, unknown>, 'act' | 'permission'>
  readonly ask: (page: Page, shown: Shown) => Promise<Response>
  readonly run: (opened: Opened, filled: Filled<Schema>) => Promise<Result<unknown>>
  /** Where on the section's page one comes back to. */
  readonly anchor: string
  /** What stands there now beside the user's words, where somebody saved meanwhile. */
  readonly stale?: (page: Page, words: Words) => Promise<StaleEdit>
}

/** Reads a form about the address's section and does its command; refused, it is shown again with the user's words. */
export const saveAt = async <Schema extends z.ZodType>(
  page: Page,
  { schema, command, ask, run, anchor, stale }: Saving<Schema>,
): Promise<Response> => {
  const opened = await openSection(page)
  mandatesAt(page, command.permission, opened)
  return submit(page, {
    schema,
    ask,
    run: (filled) => run(opened, filled),
    saved: () => page.redirect(`${opened.href}?gjort=${command.act}#${anchor}`),
    stale: stale && ((words) => stale(page, words)),
  })
}
