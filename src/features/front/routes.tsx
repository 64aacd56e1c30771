import { publicScope, reading } from '#database/database'
import { directoryTexts, mayReadArea, publicRule, publishedAreas } from '#features/areas'
import { bodyTexts, listBodies, mayReadBody } from '#features/bodies'
import {
  listOrganisations,
  mayReadOrganisations,
  mightDo,
  municipalitiesOf,
  notFound,
  organisationTexts,
  reachOf,
} from '#features/identity'
import { listPlans, mayReadPlan } from '#features/plans'
import { mayReadProjects } from '#features/projects'
import { GalleryPage } from '#ui/gallery/page.tsx'
import { gallerySamples } from '#ui/gallery/samples.tsx'
import { renderPage } from '#ui/layouts/render.ts'
import type { Page } from '#web/page.ts'
import { everybody, get, type Route, signedIn } from '#web/routes.ts'
import { publishedBy, publishedLike, publishedPlaces, recordsNamed } from './queries.ts'
import { frontTexts } from './texts.ts'
import { AboutPage, AccessibilityPage } from './views/about.tsx'
import { HomePage } from './views/home.tsx'
import { PlacePage } from './views/place.tsx'
import { SearchPage } from './views/search.tsx'

const home = async (page: Page): Promise<Response> => {
  const places = await reading(page.platform.database, publicScope, (tx) => publishedPlaces(tx))
  return page.show(
    { title: frontTexts.in(page.language)('home.title'), public: true },
    <HomePage places={places} demo={page.settings.demo} member={page.actor !== null} />,
  )
}

/** More than any municipality has. */
const mostAreas = 200

const place = async (page: Page): Promise<Response> => {
  const slug = page.param('slug')
  const { published, areas } = await reading(page.platform.database, publicScope, async (tx) => ({
    published: await publishedBy(tx, slug),
    areas: await publishedAreas(
      tx,
      { q: '', municipality: slug, offset: 0, most: mostAreas },
      publicRule(page),
      page.platform.clock.today(),
    ),
  }))
  const [first] = published
  if (!first) throw notFound()
  return page.show(
    { title: first.name, public: true, path: [{ label: frontTexts.in(page.language)('home.municipalities'), href: '/#kommuner' }] },
    <PlacePage
      name={first.name}
      areas={areas}
      bodies={published.filter(({ record }) => record === 'body')}
      plans={published.filter(({ record }) => record === 'plan')}
    />,
  )
}

const about = (page: Page): Response => page.show({ title: frontTexts.in(page.language)('about.title'), public: true }, <AboutPage />)

const accessibility = (page: Page): Response =>
  page.show({ title: frontTexts.in(page.language)('accessibility.title'), public: true }, <AccessibilityPage />)

const gallery = (page: Page): Response =>
  page.context.html(renderPage(<GalleryPage theme={page.theme === 'system' ? 'auto' : page.theme} />))

const sample = (page: Page): Response => {
  const found = gallerySamples.find(({ slug }) => slug === page.param('slug'))
  if (!found) throw notFound()
  return page.context.html(renderPage(found.render({ theme: page.theme === 'system' ? 'auto' : page.theme })))
}

type Found = Parameters<typeof SearchPage>[0]['areas']
type Hits = Readonly<Record<'areas' | 'entries' | 'plans' | 'projects' | 'bodies', Found>>

const nothing: Hits = { areas: [], entries: [], plans: [], projects: [], bodies: [] }

/** What the member may read under a name. */
const ownHits = async (page: Page, q: string): Promise<Hits> => {
  const { member, platform } = page
  const today = platform.clock.today()
  const scope = { municipalities: municipalitiesOf(member), person: member.person }
  const found = await reading(platform.database, scope, async (tx) => ({
    named: await recordsNamed(tx, reachOf(member, mayReadArea), reachOf(member, mayReadProjects), q, today),
    bodies: await listBodies(tx, reachOf(member, mayReadBody), { q, kind: null, vacant: false }, today),
    plans: await listPlans(tx, reachOf(member, mayReadPlan), { q, municipality: null, state: null }),
  }))
  const kind = bodyTexts.in(page.language)
  const directory = directoryTexts.in(page.language)
  return {
    areas: found.named.flatMap(({ name, href, place, kind }) => (kind === 'area' ? [{ name, href, note: place }] : [])),
    entries: found.named.flatMap(({ name, href, place, kind }) =>
      kind === 'area' || kind === 'project' ? [] : [{ name, href, note: `${directory(`one.${kind}`)} · ${place}` }],
    ),
    projects: found.named.flatMap(({ name, href, place, kind }) => (kind === 'project' ? [{ name, href, note: place }] : [])),
    bodies: found.bodies.map((body) => ({
      name: body.name,
      href: `/organer/${body.slug}`,
      note: `${kind(`kind.${body.kind}`)} · ${body.municipality_name}`,
    })),
    plans: found.plans.map((plan) => ({
      name: plan.name,
      href: `/${plan.kind === 'effort' ? 'indsatser' : 'planer'}/${plan.slug}`,
      note: plan.municipality_name,
    })),
  }
}

/** What everybody may see under a name: for those whose roles read no records of their own, such as the fund. */
const publicHits = async (page: Page, q: string): Promise<Hits> => {
  const hits = await reading(page.platform.database, publicScope, (tx) => publishedLike(tx, q))
  const of = (kind: (typeof hits)[number]['kind'], section: string): Found =>
    hits.filter((hit) => hit.kind === kind).map(({ title, slug, name }) => ({ name: title, href: `/${section}/${slug}`, note: name }))
  return { ...nothing, areas: of('area', 'omraader'), bodies: of('body', 'organer'), plans: of('plan', 'planer') }
}

/** The organisations under a name: whoever holds a mandate reads the register. */
const organisationHits = async (page: Page, q: string): Promise<Found> => {
  const { member, platform } = page
  if (!mightDo(member, mayReadOrganisations)) return []
  const scope = { municipalities: municipalitiesOf(member), person: member.person }
  const found = await reading(platform.database, scope, (tx) =>
    listOrganisations(tx, reachOf(member, mayReadOrganisations), { q, kind: null }),
  )
  const kind = organisationTexts.in(page.language)
  return found.map((one) => ({
    name: one.name,
    href: one.slug && `/organisationer/${one.slug}`,
    note: `${kind(`kind.${one.kind}`)} · ${one.municipality_name}`,
  }))
}

const search = async (page: Page): Promise<Response> => {
  const q = (page.query('q') ?? '').trim().slice(0, 100)
  const reads = [mayReadArea, mayReadBody, mayReadPlan, mayReadProjects].some((permission) => mightDo(page.member, permission))
  const found = q === '' ? nothing : await (reads ? ownHits(page, q) : publicHits(page, q))
  return page.show(
    { title: frontTexts.in(page.language)('search.title') },
    <SearchPage q={q} {...found} organisations={q === '' ? [] : await organisationHits(page, q)} />,
  )
}

export const frontRoutes: readonly Route[] = [
  get('/', 'front.read', everybody, home),
  get('/kommuner/:slug', 'front.read_municipality', everybody, place),
  get('/om', 'front.read_about', everybody, about),
  get('/tilgaengelighed', 'front.read_accessibility', everybody, accessibility),
  get('/komponenter', 'front.read_gallery', everybody, gallery),
  get('/komponenter/:slug', 'front.read_sample', everybody, sample),
  get('/soeg', 'front.search', signedIn, search),
]
