import { reading } from '#database/database'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { reachOf } from '../../permission.ts'
import { placesFor } from '../../places.ts'
import { mayReadOrganisations, mayRegisterOrganisations } from '../../policy.ts'
import { scopeOf } from '../../scope.ts'
import { registerOrganisation } from '../commands.ts'
import { RegisterForm } from '../forms.ts'
import { organisationKinds } from '../organisation.ts'
import { getAddress, listOrganisations, type OrganisationFilter, possibleParents } from '../queries.ts'
import { organisationTexts } from '../texts.ts'
import { OrganisationListPage } from '../views/list.tsx'
import { RegisterPage } from '../views/register.tsx'
import { mandatesIn } from './open.ts'

const filterOf = (page: Page): OrganisationFilter => ({
  q: (page.query('q') ?? '').trim().slice(0, 100),
  kind: organisationKinds.find((kind) => kind === page.query('slags')) ?? null,
})

export const listPage = async (page: Page): Promise<Response> => {
  const filter = filterOf(page)
  const organisations = await reading(page.platform.database, scopeOf(page), (tx) =>
    listOrganisations(tx, reachOf(page.member, mayReadOrganisations), filter),
  )
  return page.show(
    { title: organisationTexts.in(page.language)('title'), current: 'organisations' },
    <OrganisationListPage
      organisations={organisations}
      filter={filter}
      registering={placesFor(page, mayRegisterOrganisations).length > 0}
    />,
  )
}

/** The form, begun with what the address says: a kind, and what the new one is to lie under. */
export const askRegister = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const places = placesFor(page, mayRegisterOrganisations)
  const { municipalities } = reachOf(page.member, mayRegisterOrganisations)
  const parents = await reading(page.platform.database, scopeOf(page), (tx) => possibleParents(tx, municipalities))
  const say = organisationTexts.in(page.language)
  const begun =
    shown ?? blank({ kind: page.query('slags') ?? '', parent: page.query('under') ?? '', municipality: page.query('kommune') ?? '' })
  const [only, ...others] = places
  const place = others.length === 0 ? only?.code : Number(begun.words.municipality || Number.NaN)
  return page.show(
    {
      title: say('register.title'),
      current: 'organisations',
      path: [{ label: say('title'), href: '/organisationer' }],
      status: shown ? 422 : 200,
    },
    <RegisterPage places={places} parents={parents} mandates={mandatesIn(page, place ?? Number.NaN)} shown={begun} />,
  )
}

export const register = async (page: Page): Promise<Response> => {
  const form = await readForm(page, RegisterForm)
  if (!form.ok) return askRegister(page, form.again)
  const result = await registerOrganisation(page.platform, page.member, { ...form.value, ...(form.mandate && { mandate: form.mandate }) })
  if (!result.ok) return askRegister(page, { words: form.words, refusals: result.refusals })
  const { slug } = await reading(page.platform.database, scopeOf(page), (tx) => getAddress(tx, result.value))
  return page.saved(`/organisationer/${slug}`, 'organisation.registered')
}
