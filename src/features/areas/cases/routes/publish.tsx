import { blank, type Page, type Shown } from '#web/page.ts'
import { publishCase, withdrawCase } from '../commands/publish-case.ts'
import { PublishForm } from '../forms.ts'
import { mayPublishCases } from '../policy.ts'
import { caseTexts } from '../texts.ts'
import { PublishPage } from '../views/step-forms.tsx'
import { formFrame, mandatesFor, openCase } from './open.ts'
import { saveForm } from './save.ts'

export const askPublish = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const held = await openCase(page)
  const mandates = mandatesFor(page, mayPublishCases, held)
  const suggested = caseTexts.in('da')('publish.text.suggested', { area: held.area.name, forum: held.forum?.name ?? '' })
  return page.show(
    formFrame(page, held, caseTexts.in(page.language)('publish.title'), shown),
    <PublishPage held={held} mandates={mandates} shown={shown ?? blank({ text: held.published?.text ?? suggested })} />,
  )
}

export const savePublish = (page: Page): Promise<Response> =>
  saveForm(page, {
    schema: PublishForm,
    command: publishCase,
    ask: askPublish,
    run: (_, form, about) => publishCase(page.platform, page.member, { ...form, ...about }),
  })

export const withdraw = async (page: Page): Promise<Response> => {
  const held = await openCase(page)
  const [first] = mandatesFor(page, mayPublishCases, held)
  const result = await withdrawCase(page.platform, page.member, { case: held.id, ...(first && { mandate: first.id }) })
  return result.ok ? page.saved(`/udpegning/${held.slug}`, withdrawCase.act) : page.redirect(`/udpegning/${held.slug}`)
}
