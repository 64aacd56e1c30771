import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { sql } from 'kysely'
import { type Actor, cookieName, readToken, signToken } from '#features/identity'
import type { Platform } from '#platform'

const hours = 10

/** The token of the request's session; null without one, or when its signature is not ours. */
export const sessionToken = (platform: Platform, context: Context, secure: boolean): string | null =>
  readToken(platform.secret, getCookie(context, cookieName(secure)))

/** The person behind a session token with live mandates, read by one statement; null for visitors. */
export const findActor = async (platform: Platform, token: string | null): Promise<Actor | null> => {
  if (token === null) return null
  const { rows } = await sql<{ actor: Actor | null }>`select helhed.actor(${token}, ${platform.clock.today()}::date) as actor`.execute(
    platform.database,
  )
  return rows[0]?.actor ?? null
}

/** Lets the browser carry a session; scripts cannot read it, and other sites cannot send it with a form. */
export const keepSession = (platform: Platform, context: Context, secure: boolean, token: string): void =>
  setCookie(context, cookieName(secure), signToken(platform.secret, token), {
    path: '/',
    httpOnly: true,
    sameSite: 'Lax',
    secure,
    maxAge: hours * 3600,
  })

export const dropSession = (context: Context, secure: boolean): void => {
  deleteCookie(context, cookieName(secure), { path: '/', secure })
}
