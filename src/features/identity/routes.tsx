import { reading } from '#database/database'
import { isAct, type LogFilter, logPage } from '#features/audit'
import type { Id } from '#kernel/id'
import { periodFrom } from '#kernel/period'
import { at, refused } from '#kernel/result'
import { readForm } from '#web/forms.ts'
import { blank, type Page, type Shown } from '#web/page.ts'
import { get, post, type Route, signedIn } from '#web/routes.ts'
import { notFound } from './command.ts'
import { endMandate, grantMandate } from './commands.ts'
import { EndForm, GrantForm } from './forms.ts'
import type { Mandate } from './mandate.ts'
import { type Permission, permitting, reachOf } from './permission.ts'
import { mayGrantMandates, mayReadLog, mayReadMandates } from './policy.ts'
import { mandatesOf, scopesOf } from './queries.ts'
import { scopeOf } from './scope.ts'
import { identityTexts } from './texts.ts'
import { GrantMandatePage } from './views/grant.tsx'
import { LogPage } from './views/log.tsx'
import { EndMandatePage, MandatesPage } from './views/mandates.tsx'
import { OwnMandatesPage } from './views/own.tsx'

/** The municipality the page is about: the first that a mandate gives the permission in, or the one asked for. */
const placeFor = (page: Page, permission: Permission): Mandate => {
  const wanted = page.query('kommune')
  const mandates = page.member.mandates.filter(
    ({ municipality, municipalitySlug }) =>
      (!wanted || wanted === municipalitySlug) && permitting(page.member, permission, { municipality }).length > 0,
  )
  const [first] = mandates
  if (!first) throw notFound()
  return first
}

const showMandates = async (page: Page): Promise<Response> => {
  const { municipality, municipalityName, municipalitySlug } = placeFor(page, mayReadMandates)
  const granting = permitting(page.member, mayGrantMandates, { municipality }).length > 0
  const today = page.platform.clock.today()
  const all = page.query('vis') === 'alle'
  const mandates = await reading(page.platform.database, scopeOf(page), (tx) => mandatesOf(tx, [municipality], today, all))
  return page.show(
    { title: identityTexts.in(page.language)('mandates.title'), current: 'mandates' },
    <MandatesPage
      place={{ name: municipalityName, slug: municipalitySlug }}
      mandates={mandates}
      today={today}
      all={all}
      granting={granting}
    />,
  )
}

/** Where the pages about one mandate lead back to. */
const pathOf = (page: Page) => [{ label: identityTexts.in(page.language)('mandates.title'), href: '/mandater' }]

const showGrant = async (page: Page, shown: Shown = blank()): Promise<Response> => {
  const place = placeFor(page, mayGrantMandates)
  const scopes = await reading(page.platform.database, scopeOf(page), (tx) => scopesOf(tx, place.municipality))
  return page.show(
    {
      title: identityTexts.in(page.language)('mandate.grant'),
      path: pathOf(page),
      current: 'mandates',
      status: shown.refusals.length > 0 ? 422 : 200,
    },
    <GrantMandatePage place={place} scopes={scopes} shown={shown} />,
  )
}

const grant = async (page: Page): Promise<Response> => {
  const form = await readForm(page, GrantForm)
  if (!form.ok) return showGrant(page, form.again)
  const period = periodFrom(form.value.from, form.value.until)
  const result = period
    ? await grantMandate(page.platform, page.member, { ...form.value, period })
    : refused(at('until', identityTexts.phrase('field.order')))
  return result.ok ? page.saved('/mandater', 'mandate.granted') : showGrant(page, { words: form.words, refusals: result.refusals })
}

/** The id in the address; not found unless a mandate has it in a municipality where the member may end mandates. */
const mandateIn = async (page: Page): Promise<Id> => {
  const id = page.param('id')
  const { municipalities } = reachOf(page.member, mayGrantMandates)
  const mandates = await reading(page.platform.database, scopeOf(page), (tx) =>
    mandatesOf(tx, municipalities, page.platform.clock.today(), true),
  )
  if (!mandates.some((mandate) => mandate.id === id)) throw notFound()
  return id
}

const showEnd = async (page: Page, shown: Shown = blank({ endsOn: page.platform.clock.today() })): Promise<Response> =>
  page.show(
    {
      title: identityTexts.in(page.language)('mandate.end'),
      path: pathOf(page),
      current: 'mandates',
      status: shown.refusals.length > 0 ? 422 : 200,
    },
    <EndMandatePage id={await mandateIn(page)} shown={shown} />,
  )

const end = async (page: Page): Promise<Response> => {
  const id = await mandateIn(page)
  const form = await readForm(page, EndForm)
  if (!form.ok) return showEnd(page, form.again)
  const result = await endMandate(page.platform, page.member, { id, ...form.value })
  return result.ok ? page.saved('/mandater', 'mandate.ended') : showEnd(page, { words: form.words, refusals: result.refusals })
}

const showOwn = (page: Page): Response =>
  page.show({ title: identityTexts.in(page.language)('switch.title') }, <OwnMandatesPage actor={page.member} />)

const logLines = 50

const showLog = async (page: Page): Promise<Response> => {
  const { municipality, municipalityName, municipalitySlug } = placeFor(page, mayReadLog)
  const before = Number(page.query('foer'))
  const act = page.query('hvad') ?? ''
  const filter: LogFilter = {
    before: Number.isSafeInteger(before) && before > 0 ? before : null,
    act: isAct(act) ? act : null,
    q: (page.query('q') ?? '').trim().slice(0, 100),
  }
  const rows = await reading(page.platform.database, scopeOf(page), (tx) => logPage(tx, municipality, filter, logLines))
  const last = rows.at(-1)
  const older =
    rows.length === logLines && last
      ? `/log?${new URLSearchParams({ kommune: municipalitySlug, hvad: filter.act ?? '', q: filter.q, foer: String(last.seq) })}`
      : null
  return page.show(
    { title: identityTexts.in(page.language)('log.title'), current: 'log' },
    <LogPage place={municipalityName} slug={municipalitySlug} filter={filter} rows={rows} older={older} />,
  )
}

export const identityRoutes: readonly Route[] = [
  get('/mandat', 'mandate.read_own', signedIn, showOwn),
  get('/mandater', 'mandate.read', mayReadMandates, showMandates),
  get('/mandater/nyt', 'mandate.ask_grant', mayGrantMandates, (page) => showGrant(page)),
  post('/mandater/nyt', 'mandate.granted', mayGrantMandates, grant),
  get('/mandater/:id/ophoer', 'mandate.ask_end', mayGrantMandates, (page) => showEnd(page)),
  post('/mandater/:id/ophoer', 'mandate.ended', mayGrantMandates, end),
  get('/log', 'log.read', mayReadLog, showLog),
]
