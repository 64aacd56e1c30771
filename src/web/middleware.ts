import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie, setCookie } from 'hono/cookie'
import type { Platform } from '#platform'
import { isLanguage, type Language } from '#text/language.ts'
import type { Theme, Variables, WebSettings } from './page.ts'
import { findActor, sessionToken } from './session.ts'

const year = 31_536_000

const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

/** Lets one page show papers of our own in frames. Called before the page is made. */
export const allowFrames = (context: Context): void => context.header('content-security-policy', `${contentPolicy}; frame-src 'self'`)

/** Lets a page fetch the background of its map from where the settings say that it lies. Called before the page is made. */
export const allowTiles = (context: Context, { mapTiles }: WebSettings): void => {
  if (mapTiles === null) return
  const { origin } = new URL(mapTiles.url)
  context.header('content-security-policy', contentPolicy.replace("connect-src 'self'", `connect-src 'self' ${origin}`))
}

const headersFor = (settings: WebSettings): readonly (readonly [string, string])[] => [
  ['content-security-policy', contentPolicy],
  ['cross-origin-opener-policy', 'same-origin'],
  ['cross-origin-resource-policy', 'same-origin'],
  ['origin-agent-cluster', '?1'],
  ['referrer-policy', 'same-origin'],
  ['x-content-type-options', 'nosniff'],
  ['x-dns-prefetch-control', 'off'],
  ['x-download-options', 'noopen'],
  ['x-frame-options', 'DENY'],
  ['x-permitted-cross-domain-policies', 'none'],
  ['x-xss-protection', '0'],
  ...(settings.secure ? [['strict-transport-security', `max-age=${year}`] as const] : []),
]

/**
 * Headers that say what a page may load: our own files and nothing inline. They are laid out before the page is made, because
 * to touch the headers of a finished answer makes a slow one of it; every answer is therefore made by its context.
 */
export const strictHeaders = (settings: WebSettings): MiddlewareHandler => {
  const headers = headersFor(settings)
  return async (context, next) => {
    for (const [name, value] of headers) context.header(name, value)
    await next()
  }
}

const themes: readonly string[] = ['light', 'dark', 'system']

/** Finds out who asks and how the page is to look; `?sprog=` and `?tema=` are remembered. */
export const find =
  (platform: Platform, settings: WebSettings): MiddlewareHandler<Variables> =>
  async (context, next) => {
    const actor = await findActor(platform, sessionToken(platform, context, settings.secure))
    const keep = { path: '/', maxAge: year, sameSite: 'Lax', secure: settings.secure } as const
    const wanted = { language: context.req.query('sprog'), theme: context.req.query('tema') }
    // Who fetches a document in a language has not asked for pages in it.
    if (isLanguage(wanted.language) && !context.req.path.endsWith('.pdf')) setCookie(context, 'sprog', wanted.language, keep)
    if (wanted.theme !== undefined && themes.includes(wanted.theme)) setCookie(context, 'tema', wanted.theme, keep)
    const remembered = { language: getCookie(context, 'sprog'), theme: getCookie(context, 'tema') }
    const language: Language = [wanted.language, remembered.language].find(isLanguage) ?? actor?.language ?? 'da'
    const theme = [wanted.theme, remembered.theme].find((name) => name !== undefined && themes.includes(name)) ?? 'system'
    context.set('found', { actor, language, theme: theme as Theme })
    if (actor) context.header('cache-control', 'private, no-store')
    await next()
  }

const zip = promisify(gzip)
const squeeze = promisify(brotliCompress)

/** Sends pages compressed to browsers that take it; built files carry their compressed forms with them. */
export const compressed: MiddlewareHandler = async (context, next) => {
  await next()
  const accepted = context.req.header('accept-encoding') ?? ''
  if (!/\b(br|gzip)\b/.test(accepted) || !context.res.headers.get('content-type')?.startsWith('text/html')) return
  const body = Buffer.from(await context.res.arrayBuffer())
  const brotli = /\bbr\b/.test(accepted)
  const small = brotli ? await squeeze(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : await zip(body, { level: 5 })
  const headers = new Headers(context.res.headers)
  headers.set('content-encoding', brotli ? 'br' : 'gzip')
  headers.append('vary', 'accept-encoding')
  headers.delete('content-length')
  context.res = new Response(new Uint8Array(small), { status: context.res.status, headers })
}

/** No address of ours has a NUL in it, and the database would not take it: simply not found. */
export const withoutNul: MiddlewareHandler = async (context, next) => {
  if (/%00/i.test(context.req.url)) return context.notFound()
  return next()
}

/** The largest form that is read: a file of 20 MB and the words around it. */
const mostBytes = 21 * 1024 * 1024

/** Refuses what is larger than any form of ours before it is read. */
export const notTooLarge = bodyLimit({
  maxSize: mostBytes,
  onError: () => {
    throw Object.assign(new Error('The form is too large'), { code: 'TOO_LARGE' as const })
  },
})
