import { notFound } from '#features/identity'
import type { Page } from '#web/page.ts'
import { mayWritePlan } from '../../policy.ts'
import { writingTexts } from '../texts.ts'
import { EditionPage } from '../views/edition.tsx'
import { textOf } from '../writing.ts'
import { editionIn, mayAt, openSection, sectionFrame } from './open.ts'

/** One text that a section has had, and what it changed in the one before. */
export const showEdition = async (page: Page): Promise<Response> => {
  const number = editionIn(page.param('edition'))
  if (number === null) throw notFound()
  const opened = await openSection(page, [number, number - 1])
  const edition = opened.work.texts.find((one) => one.number === number)
  const words = textOf(opened.work, number)
  if (!edition || words === null) throw notFound()
  return page.show(
    sectionFrame(page, opened, writingTexts.in(page.language)('history.number', { number }), null),
    <EditionPage
      {...opened}
      edition={edition}
      words={words}
      before={textOf(opened.work, number - 1)}
      writing={mayAt(page, mayWritePlan, opened)}
    />,
  )
}
