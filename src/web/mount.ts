import type { Context, Hono } from 'hono'
import { type Actor, denied, mightDo, notFound } from '#features/identity'
import type { Platform } from '#platform'
import type { Page, Variables, WebSettings } from './page.ts'
import type { Access, Route } from './routes.ts'
import { show } from './show.tsx'

/** A path on this site that a sign-in may return to; anything else leads to the overview. */
export const safeReturn = (path: string | undefined): string => (path && /^\/(?![/\\])[!-[\]-~]*$/.test(path) ? path : '/overblik')

/** The one character that no text of ours can hold: an address with it is not there. */
const nul = '\0'

/** An address with the act that the receipt names; the place on the page stays last. */
export const withReceipt = (href: string, act: string): string => {
  const [address = '', place] = href.split('#')
  return `${address}${address.includes('?') ? '&' : '?'}gjort=${act}${place === undefined ? '' : `#${place}`}`
}

const makePage = (context: Context<Variables>, platform: Platform, settings: WebSettings): Page => {
  const { actor, language, theme } = context.get('found')
  const page: Page = {
    context,
    platform,
    settings,
    actor,
    language,
    theme,
    get member(): Actor {
      if (!actor) throw notFound()
      return actor
    },
    param: (name) => {
      const value = context.req.param(name) ?? ''
      if (value.includes(nul)) throw notFound()
      return value
    },
    query: (name) => context.req.query(name)?.replaceAll(nul, ''),
    show: (frame, view) => show(page, frame, view),
    saved: (href, act) => context.redirect(withReceipt(href, act), 303),
    redirect: (href) => context.redirect(href, 303),
  }
  return page
}

const toSignIn = (context: Context): Response => {
  const { pathname, search } = new URL(context.req.url)
  return context.redirect(context.req.method === 'GET' ? `/log-ind?til=${encodeURIComponent(pathname + search)}` : '/log-ind', 303)
}

/** Stops a request whose roles have nothing to do with the route; what a role reaches is judged by the query or command. */
const gate = (access: Access, actor: Actor | null, context: Context): Response | null => {
  if (access.kind === 'public' || access.kind === 'public_or') return null
  if (!actor) return toSignIn(context)
  if (access.kind === 'permission' && !mightDo(actor, access.permission)) throw denied(access.permission)
  return null
}

/** Hangs a feature's routes into the application. */
export const mount = (app: Hono<Variables>, routes: readonly Route[], platform: Platform, settings: WebSettings): void => {
  for (const { method, path, access, handle } of routes) {
    app.on(method, path, (context) => gate(access, context.get('found').actor, context) ?? handle(makePage(context, platform, settings)))
  }
}

/** A page for answers that no route gives: errors and addresses that do not exist. */
export const pageOf = makePage
