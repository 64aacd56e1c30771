import { notFound } from '#features/identity'
import { dayOf } from '#kernel/day'
import type { Paper } from '#print/paper'
import { madeFile } from '#web/file.ts'
import { fileName } from '#web/file-name.ts'
import type { Page } from '#web/page.ts'
import { type Form, forms, mediaTypes, printPaper } from '../../documents/file.ts'
import { stamped } from '../freeze-report.ts'
import type { Report } from '../report.ts'

/** A copy of a report as addresses name it: `kladde.pdf`, `2.docx`. */
export type Copy = { readonly version: number | null; readonly form: Form }

/** Reads which copy the address asks for; not found when it is none. */
export const copyIn = (page: Page): Copy => {
  const [, which, ending] = /^(kladde|[1-9]\d{0,3})\.(pdf|docx)$/.exec(page.param('copy')) ?? []
  const form = forms.find((one) => one === ending)
  if (!form) throw notFound()
  return { version: which === 'kladde' ? null : Number(which), form }
}

/** The stored file of a version that a report has; not found when it has none of that number. */
export const fileOf = (report: Report | null, { version, form }: Copy): string => {
  const frozen = report?.versions.find(({ number }) => number === version)
  if (!frozen) throw notFound()
  return form === 'pdf' ? frozen.pdf : frozen.word
}

/** Hands out what was kept, byte for byte, under a name that says what it is. */
export const keptCopy = (page: Page, bytes: Uint8Array | undefined, name: readonly string[], form: Form): Response => {
  if (!bytes) throw notFound()
  return madeFile(page, bytes, mediaTypes[form], fileName(name, form))
}

/** Prints a draft and hands it out. */
export const draftCopy = async (page: Page, draft: Paper, plan: string, form: Form): Promise<Response> => {
  const { paper } = stamped(draft)
  const bytes = await printPaper(paper, dayOf(page.platform.clock.now()), form)
  return madeFile(page, bytes, mediaTypes[form], fileName([paper.title, plan, paper.mark], form))
}
