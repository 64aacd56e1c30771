import { reading } from '#database/database'
import { listBodies } from '#features/bodies'
import { placesFor, reachOf, scopeOf } from '#features/identity'
import { at, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { mayWriteFunding } from '../../policy.ts'
import { RegisterForm } from '../forms.ts'
import { registerAppropriation } from '../register-appropriation.ts'
import { appropriationTexts } from '../texts.ts'
import { RegisterAppropriationPage } from '../views/register-form.tsx'

/** Who decides about money, as a rule; the council first. */
const deciding = ['council', 'standing_committee'] as const

export const askRegister = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const say = appropriationTexts.in(page.language)
  const today = page.platform.clock.today()
  const bodies = await reading(page.platform.database, scopeOf(page), (tx) =>
    listBodies(tx, reachOf(page.member, mayWriteFunding), { q: '', kind: null, vacant: false }, today),
  )
  const first = deciding.flatMap((kind) => bodies.filter((body) => body.kind === kind))
  return page.show(
    {
      title: say('register.title'),
      current: 'funding',
      path: [{ label: say('title'), href: '/bevillinger' }],
      status: shown ? 422 : 200,
    },
    <RegisterAppropriationPage
      places={placesFor(page, mayWriteFunding)}
      bodies={[...first, ...bodies.filter((body) => !first.includes(body))]}
      shown={shown ?? blank({ precision: 'day' })}
    />,
  )
}

export const register = async (page: Page): Promise<Response> => {
  const form = await readForm(page, RegisterForm)
  if (!form.ok) return askRegister(page, form.again)
  const { source, ...rest } = form.value
  const mine = placesFor(page, mayWriteFunding).some(({ code }) => code === rest.municipality)
  const result = mine
    ? await registerAppropriation(page.platform, page.member, {
        ...rest,
        ...(source && { source }),
        ...(form.mandate && { mandate: form.mandate }),
      })
    : refused(at('municipality', appropriationTexts.phrase('register.place')))
  return result.ok
    ? page.saved(`/bevillinger/${result.value.slug}`, registerAppropriation.act)
    : askRegister(page, { words: form.words, refusals: result.refusals })
}
