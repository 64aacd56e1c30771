import { publicScope, reading } from '#database/database'
import { mightDo, placesFor, reachOf, scopeOf } from '#features/identity'
import { periodFrom } from '#kernel/period'
import { at, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { bodyKinds } from '../body.ts'
import { foundBody } from '../commands/found-body.ts'
import { publishBody, withdrawBody } from '../commands/publish.ts'
import { compositions } from '../composition.ts'
import { FoundForm } from '../forms.ts'
import { mayFoundBodies, mayPublishBodies, mayReadBody } from '../policy.ts'
import { type BodyFilter, listBodies, publishedBodies } from '../queries.ts'
import { bodyTexts } from '../texts.ts'
import { FoundBodyPage } from '../views/body-forms.tsx'
import { BodyListPage } from '../views/list.tsx'
import { PublicBodyListPage } from '../views/public.tsx'
import { mandatesFor, open } from './open.ts'

const filterOf = (page: Page): BodyFilter => ({
  q: (page.query('q') ?? '').trim().slice(0, 100),
  kind: bodyKinds.find((kind) => kind === page.query('slags')) ?? null,
  vacant: page.query('ledige') === '1',
})

export const listPage = async (page: Page): Promise<Response> => {
  const title = bodyTexts.in(page.language)('title')
  const { actor } = page
  if (!actor || !mightDo(actor, mayReadBody)) {
    const bodies = await reading(page.platform.database, publicScope, (tx) => publishedBodies(tx))
    return page.show({ title: bodyTexts.in(page.language)('public.list'), public: true }, <PublicBodyListPage bodies={bodies} />)
  }
  const filter = filterOf(page)
  const bodies = await reading(page.platform.database, scopeOf(page), (tx) =>
    listBodies(tx, reachOf(actor, mayReadBody), filter, page.platform.clock.today()),
  )
  return page.show(
    { title, current: 'bodies' },
    <BodyListPage bodies={bodies} filter={filter} founding={placesFor(page, mayFoundBodies).length > 0} />,
  )
}

export const askFound = async (page: Page, shown: Shown | null = null): Promise<Response> => {
  const nothing = { q: '', kind: null, vacant: false }
  const bodies = await reading(page.platform.database, scopeOf(page), (tx) =>
    listBodies(tx, reachOf(page.member, mayFoundBodies), nothing, page.platform.clock.today()),
  )
  const title = bodyTexts.in(page.language)('found.title')
  return page.show(
    { title, current: 'bodies', path: [{ label: bodyTexts.in(page.language)('title'), href: '/organer' }], status: shown ? 422 : 200 },
    <FoundBodyPage
      places={placesFor(page, mayFoundBodies)}
      bodies={bodies}
      compositions={compositions(
        placesFor(page, mayFoundBodies).map(({ name }) => name),
        page.language,
      )}
      shown={shown ?? blank({ from: page.platform.clock.today() })}
    />,
  )
}

export const found = async (page: Page): Promise<Response> => {
  const form = await readForm(page, FoundForm)
  if (!form.ok) return askFound(page, form.again)
  const { basis, parent, from, until, ...rest } = form.value
  const period = periodFrom(from, until)
  const result = period
    ? await foundBody(page.platform, page.member, { ...rest, legalBasis: basis, terms: null, parents: parent ? [parent] : [], period })
    : refused(at('until', bodyTexts.phrase('found.order')))
  return result.ok
    ? page.saved(`/organer/${result.value.slug}`, 'body.founded')
    : askFound(page, { words: form.words, refusals: result.refusals })
}

export const publish = async (page: Page): Promise<Response> => {
  const { body } = await open(page, () => Promise.resolve(null))
  const [first] = mandatesFor(page, mayPublishBodies, body)
  await publishBody(page.platform, page.member, { body: body.id, ...(first && { mandate: first.id }) })
  return page.saved(`/organer/${body.slug}`, 'body.published')
}

export const withdraw = async (page: Page): Promise<Response> => {
  const { body } = await open(page, () => Promise.resolve(null))
  const [first] = mandatesFor(page, mayPublishBodies, body)
  const result = await withdrawBody(page.platform, page.member, { body: body.id, ...(first && { mandate: first.id }) })
  return result.ok ? page.saved(`/organer/${body.slug}`, 'body.withdrawn') : page.redirect(`/organer/${body.slug}`)
}
