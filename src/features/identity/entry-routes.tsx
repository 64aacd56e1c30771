import { changing, publicScope, reading } from '#database/database'
import { record } from '#features/audit'
import type { Id } from '#kernel/id'
import { readForm } from '#web/forms.ts'
import { safeReturn } from '#web/mount.ts'
import type { Page } from '#web/page.ts'
import { everybody, get, post, type Route } from '#web/routes.ts'
import { dropSession, findActor, keepSession, sessionToken } from '#web/session.ts'
import type { Mail } from '../../mail.ts'
import { notFound } from './command.ts'
import { AddressForm, LinkForm } from './forms.ts'
import { letterLimit } from './letters.ts'
import { demonstrationMandates, findAddressee } from './queries.ts'
import type { SignIn } from './sign-in.ts'
import { identityTexts } from './texts.ts'
import { DemoPage, slugOf } from './views/demo.tsx'
import { MailPage } from './views/mail.tsx'
import { LinkSentPage, SignInPage, UseLinkPage } from './views/sign-in.tsx'

const noteSession = async (page: Page, act: 'session.opened' | 'session.closed', person: Id): Promise<void> => {
  const { database, secret, clock } = page.platform
  await changing(database, { municipalities: [], person }, (tx) =>
    record(tx, secret, { person, mandate: null, at: clock.now() }, { act, municipality: 0, subject: { kind: 'person', id: person } }),
  )
}

/** The routes of signing in and out. Those of the demonstration exist only where the settings allow them. */
export const entryRoutes = (signIn: SignIn, mail: Mail, demo: boolean): readonly Route[] => {
  const mayWrite = letterLimit(5, Date.now)

  const letIn = async (page: Page, token: string, returnTo: string | undefined): Promise<Response> => {
    const actor = await findActor(page.platform, token)
    if (actor) await noteSession(page, 'session.opened', actor.person)
    keepSession(page.platform, page.context, page.settings.secure, token)
    return page.redirect(safeReturn(returnTo))
  }

  const askAddress = (page: Page): Response =>
    page.show(
      { title: identityTexts.in(page.language)('signin.title'), public: true },
      <SignInPage email="" error={undefined} demo={demo} returnTo={page.query('til')} />,
    )

  const sendLink = async (page: Page): Promise<Response> => {
    const say = identityTexts.in(page.language)
    const form = await readForm(page, AddressForm)
    const again = (email: string, error: string | undefined, returnTo: string | undefined): Response =>
      page.show(
        { title: say('signin.title'), public: true, status: 422 },
        <SignInPage email={email} error={error} demo={demo} returnTo={returnTo} />,
      )
    if (!form.ok) return again(form.again.words.email ?? '', form.again.refusals[0]?.say(page.language), form.again.words.til)
    const { email } = form.value
    if (!mayWrite(email)) return again(email, say('signin.again'), form.value.til ?? undefined)
    const person = await reading(page.platform.database, publicScope, (tx) => findAddressee(tx, email))
    if (person) await signIn.sendLink(person, safeReturn(form.value.til ?? undefined))
    return page.show({ title: say('signin.sent.title'), public: true }, <LinkSentPage email={email} caught={mail.caught !== null} />)
  }

  const showLink = (page: Page): Response =>
    page.show(
      { title: identityTexts.in(page.language)('signin.link.title'), public: true },
      <UseLinkPage token={page.query('token') ?? ''} returnTo={safeReturn(page.query('til'))} refused={!page.query('token')} />,
    )

  const useLink = async (page: Page): Promise<Response> => {
    const form = await readForm(page, LinkForm)
    const session = form.ok ? await signIn.useLink(form.value.token) : null
    if (form.ok && session) return letIn(page, session.sessionToken, form.value.til ?? undefined)
    const title = identityTexts.in(page.language)('signin.link.title')
    return page.show({ title, public: true, status: 422 }, <UseLinkPage token="" returnTo="/" refused />)
  }

  const signOut = async (page: Page): Promise<Response> => {
    const token = sessionToken(page.platform, page.context, page.settings.secure)
    if (token) await signIn.close(token)
    if (page.actor) await noteSession(page, 'session.closed', page.actor.person)
    dropSession(page.context, page.settings.secure)
    return page.redirect('/')
  }

  const peopleOf = (page: Page) =>
    reading(page.platform.database, publicScope, (tx) => demonstrationMandates(tx, page.platform.clock.today()))

  const showDemo = async (page: Page): Promise<Response> =>
    page.show({ title: identityTexts.in(page.language)('demo.title'), public: true }, <DemoPage mandates={await peopleOf(page)} />)

  const signInAsDemo = async (page: Page): Promise<Response> => {
    const body = await page.context.req.parseBody()
    const person = (await peopleOf(page)).find((mandate) => slugOf(mandate.email) === body.som)
    if (!person) throw notFound()
    return letIn(page, await signIn.open(person), page.query('til'))
  }

  const showMail = (page: Page): Response =>
    page.show({ title: identityTexts.in(page.language)('mail.title'), public: true }, <MailPage letters={mail.caught?.() ?? []} />)

  return [
    get('/log-ind', 'session.ask', everybody, askAddress),
    post('/log-ind', 'session.send_link', everybody, sendLink),
    get('/log-ind/link', 'session.show_link', everybody, showLink),
    post('/log-ind/link', 'session.opened', everybody, useLink),
    post('/log-ud', 'session.closed', everybody, signOut),
    ...(demo ? [get('/demo', 'demo.read', everybody, showDemo), post('/demo/log-ind', 'session.opened', everybody, signInAsDemo)] : []),
    ...(mail.caught ? [get('/dev/mail', 'mail.read', everybody, showMail)] : []),
  ]
}
