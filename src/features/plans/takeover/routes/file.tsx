import { reading } from '#database/database'
import { mandateChoices, placeIn, placesFor, scopeOf } from '#features/identity'
import { at, type Refusal } from '#kernel/result'
import { xlsxFile } from '#web/file.ts'
import { fileFrom, readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { planTexts } from '../../plan/texts.ts'
import { mayCreatePlans } from '../../policy.ts'
import { layFile } from '../commands/files.ts'
import { FileForm } from '../forms.ts'
import { markedBook } from '../marked.ts'
import { listWaiting } from '../queries.ts'
import { readBook } from '../read-book.ts'
import { takeoverTexts } from '../texts.ts'
import { FilePage } from '../views/file.tsx'
import { PreviewPage } from '../views/preview.tsx'
import { findFile, type OpenFile } from './open.ts'

const frame = (page: Page, shown: Shown | null) =>
  ({
    title: takeoverTexts.in(page.language)('title'),
    current: 'plans',
    path: [{ label: planTexts.in(page.language)('title'), href: '/planer' }],
    status: shown ? 422 : 200,
  }) as const

/** What a file would become; `shown` says why it was not taken over. */
export const showPreview = (page: Page, open: OpenFile, shown: Shown | null = null): Response | Promise<Response> =>
  page.show(frame(page, shown), <PreviewPage open={open} mandates={mandateChoices([open.place])} shown={shown ?? blank()} />)

/** The file as it was sent, with its mistakes. */
const sendMarked = (page: Page, { file, book, planned, register }: OpenFile): Promise<Response> => {
  const name = file.file_name.replace(/\.\w+$/, '').replace(/[^\p{L}\p{N}-]+/gu, '-')
  return xlsxFile(
    page,
    markedBook(book, planned, register, page.language),
    `${name}-${takeoverTexts.in(page.language)('marked.file')}.xlsx`,
  )
}

/** Where a file is sent, with those that wait; with `?fil=` what one would become, with `&hent=fejl` the file with its mistakes marked. */
export const takeoverPage = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const asked = page.query('fil')
  const open = asked !== undefined && !shown ? await findFile(page, asked) : null
  if (open) return page.query('hent') === 'fejl' ? sendMarked(page, open) : showPreview(page, open)
  const gone = asked !== undefined && !shown
  const places = placesFor(page, mayCreatePlans)
  const { database, clock } = page.platform
  const codes = places.map(({ code }) => code)
  const waiting = await reading(database, scopeOf(page), (tx) => listWaiting(tx, codes, page.member.person, clock.now()))
  return page.show(
    { ...frame(page, shown), ...(gone && { status: 404 }) },
    <FilePage places={places} waiting={waiting} gone={gone} shown={shown ?? blank()} />,
  )
}

/** Keeps a file and shows what it would become. One that cannot be read is refused, and not kept. */
export const saveFile = async (page: Page): Promise<Response> => {
  const form = await readForm(page, FileForm)
  if (!form.ok) return takeoverPage(page, form.again)
  const again = (...refusals: readonly Refusal[]) => takeoverPage(page, { words: form.words, refusals })
  const place = placeIn(placesFor(page, mayCreatePlans), form.value.municipality)
  if (!place.ok) return again(...place.refusals)
  const file = await fileFrom(page, 'file')
  if (!file) return again(at('file', takeoverTexts.phrase('file.none')))
  const book = await readBook(file.bytes)
  if (!book.ok) return again(...book.refusals)
  const laid = await layFile(page.platform, page.member, {
    municipality: place.value.code,
    fileName: file.name,
    content: file.bytes,
    ...(form.mandate && { mandate: form.mandate }),
  })
  return laid.ok ? page.redirect(`/planer/overtag?fil=${laid.value}`) : again(...laid.refusals)
}
