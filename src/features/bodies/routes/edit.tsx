import { historyOf } from '#features/audit'
import type { Result } from '#kernel/result'
import { isStale } from '#kernel/version'
import type { ConflictField } from '#ui/kit.ts'
import { readForm, type Submitted } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { lastSaved } from '#web/stale.tsx'
import { changeTerms } from '../commands/terms.ts'
import { TermsForm } from '../forms.ts'
import { mayChangeTerms } from '../policy.ts'
import type { Body } from '../read.ts'
import { bodyTexts } from '../texts.ts'
import { TermsPage } from '../views/body-forms.tsx'
import { mandatesFor, open, pathTo } from './open.ts'

const statusOf = (shown: Shown | null) => (shown?.stale ? 409 : shown ? 422 : 200)

/** The form again: with what was saved meanwhile, when that is why it was refused. */
const again = async (
  page: Page,
  form: Extract<Submitted<unknown>, { ok: true }>,
  result: Extract<Result<unknown>, { ok: false }>,
  fields: (body: Body) => readonly ConflictField[],
): Promise<Shown> => {
  if (!isStale(result)) return { words: form.words, refusals: result.refusals }
  const { body, rest } = await open(page, (tx, { municipality, id }) => historyOf(tx, municipality, id, 1))
  return { words: form.words, refusals: result.refusals, stale: { ...lastSaved(rest), fields: fields(body) } }
}

export const editTerms = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const { body } = await open(page, () => Promise.resolve(null))
  const mandates = mandatesFor(page, mayChangeTerms, body)
  return page.show(
    {
      title: bodyTexts.in(page.language)('terms.edit'),
      current: 'bodies',
      path: pathTo(body, bodyTexts.in(page.language)('title')),
      status: statusOf(shown),
    },
    <TermsPage body={body} mandates={mandates} shown={shown ?? blank({ terms: body.terms_of_reference ?? '' })} />,
  )
}

export const saveTerms = async (page: Page): Promise<Response> => {
  const { body } = await open(page, () => Promise.resolve(null))
  const form = await readForm(page, TermsForm)
  if (!form.ok) return editTerms(page, form.again)
  // The same words again, as by a second press of the button: there is nothing to save.
  if ((form.value.terms ?? '') === (body.terms_of_reference ?? '')) return page.redirect(`/organer/${body.slug}`)
  const result = await changeTerms(page.platform, page.member, {
    body: body.id,
    version: form.version,
    ...form.value,
    ...(form.mandate && { mandate: form.mandate }),
  })
  if (result.ok) return page.saved(`/organer/${body.slug}`, 'body.terms_changed')
  const label = bodyTexts.in(page.language)('conflict.terms')
  return editTerms(
    page,
    await again(page, form, result, (now) => [{ label, theirs: now.terms_of_reference ?? '', mine: form.words.terms ?? '' }]),
  )
}
