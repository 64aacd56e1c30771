import { readForm } from '#web/forms.ts'
import type { Page } from '#web/page.ts'
import { discardFile } from '../commands/files.ts'
import { takeOver } from '../commands/take-over.ts'
import { WaitingForm } from '../forms.ts'
import { showPreview, takeoverPage } from './file.tsx'
import { openFile } from './open.ts'

/** Takes the plan over; refused, the file is still there and is shown with what stops it. */
export const saveTakeover = async (page: Page): Promise<Response> => {
  const form = await readForm(page, WaitingForm)
  if (!form.ok) return takeoverPage(page, form.again)
  const open = await openFile(page, form.value.fil)
  const { municipality, id: file } = open.file
  const result = await takeOver(page.platform, page.member, {
    ...{ municipality, file, book: open.book },
    ...(form.mandate && { mandate: form.mandate }),
  })
  return result.ok
    ? page.saved(`/planer/${result.value.slug}`, takeOver.act)
    : showPreview(page, open, { words: form.words, refusals: result.refusals })
}

/** Throws the file away. */
export const saveDiscard = async (page: Page): Promise<Response> => {
  const form = await readForm(page, WaitingForm)
  if (!form.ok) return takeoverPage(page, form.again)
  const open = await openFile(page, form.value.fil)
  const { municipality, id: file } = open.file
  const result = await discardFile(page.platform, page.member, { municipality, file, ...(form.mandate && { mandate: form.mandate }) })
  return result.ok
    ? page.saved('/planer/overtag', discardFile.act)
    : showPreview(page, open, { words: form.words, refusals: result.refusals })
}
