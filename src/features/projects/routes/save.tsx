import type { ComponentChildren } from 'preact'
import type { z } from 'zod'
import { historyOf } from '#features/audit'
import type { Command, Mandate } from '#features/identity'
import { isDay } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Result } from '#kernel/result'
import { formats } from '#text/format.ts'
import type { ConflictField } from '#ui/kit.ts'
import type { Page, Shown, Words } from '#web/page.ts'
import { lastSaved, type StaleEdit } from '#web/stale.tsx'
import { submit } from '#web/submit.ts'
import { hrefOf, type Project } from '../read.ts'
import { projectFormTexts } from '../texts.ts'
import { ClosedPage } from '../views/closed.tsx'
import { formFrame, open, openProject, writersOf } from './open.ts'

/** What every command on a project is told beside its words. */
export type About = { readonly project: Id; readonly version: number | undefined; readonly mandate?: Id }

/** A form of a project's: of one that is closed nothing is asked any more. */
export const showForm = (
  page: Page,
  project: Project,
  title: string,
  shown: Shown | null,
  view: (mandates: readonly Mandate[]) => ComponentChildren,
): Response => {
  const mandates = writersOf(page, project)
  return page.show(
    formFrame(page, project, title, shown),
    project.closing ? <ClosedPage project={project} shown={shown} /> : view(mandates),
  )
}

type Saving<Schema extends z.ZodType, Value> = {
  readonly schema: Schema
  readonly command: Pick<Command<never, unknown>, 'act'>
  /** Shows the form again. */
  readonly ask: (page: Page, shown: Shown) => Promise<Response>
  readonly run: (project: Project, value: z.output<Schema>, about: About, words: Words) => Promise<Result<Value>>
  /** What is saved now of what the form is about, in the words of its fields. */
  readonly now?: (project: Project) => Words
  /** What was saved meanwhile beside the user's own words. */
  readonly conflict?: (project: Project, theirs: Words, mine: Words) => Promise<readonly ConflictField[]>
  /** What is wrong with words that the schema does not read. */
  readonly faults?: (project: Project, words: Words) => Shown['refusals']
  /** Where the user goes afterwards. */
  readonly next: (project: Project, value: Value) => string
}

/** The words of fields side by side, as they stand in the form; days as they are read. */
const plain = (page: Page, theirs: Words, mine: Words): readonly ConflictField[] => {
  const say = projectFormTexts.in(page.language)
  const label = (name: string) => say(`field.${name}` as Parameters<typeof say>[0])
  const read = (words = ''): string => (isDay(words) ? formats[page.language].day(words) : words)
  return Object.keys(theirs).map((name) => ({ label: label(name), theirs: read(theirs[name]), mine: read(mine[name]) }))
}

/** Reads a form about the address's project and does its command; refused, it is shown again with the user's words, and a stale one with both versions. */
export const saveForm = async <Schema extends z.ZodType, Value>(
  page: Page,
  { schema, command, ask, run, now, conflict, faults, next }: Saving<Schema, Value>,
): Promise<Response> => {
  const project = await openProject(page)
  writersOf(page, project)
  const stale = async (words: Words): Promise<StaleEdit> => {
    const { project: present, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, 100))
    const theirs = now?.(present) ?? {}
    return { ...lastSaved(rest), fields: conflict ? await conflict(present, theirs, words) : plain(page, theirs, words) }
  }
  return submit(page, {
    schema,
    ask,
    faults: faults && ((words) => faults(project, words)),
    run: ({ value, words, version, mandate }) => run(project, value, { project: project.id, version, ...mandate }, words),
    saved: (value) => page.saved(next(project, value), command.act),
    stale: now && stale,
  })
}

/** Where a part of the project's page stands. */
export const backTo = (project: Project, anchor: string): string => `${hrefOf(project)}#${anchor}`
