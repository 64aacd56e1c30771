import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { sql } from 'kysely'
import type { Actor } from '#features/identity'
import type { Platform } from '#platform'

/** The sign-in library names its cookie by this prefix. */
export const cookiePrefix = 'helhed'

/** Name of the session cookie; over https the browser holds it to secure connections. */
export const cookieName = (secure: boolean): string => `${secure ? '__Secure-' : ''}${cookiePrefix}.session_token`

const signature = (secret: string, token: string): string => createHmac('sha256', secret).update(token).digest('base64')

/** A session token with its signature, as the cookie carries it. */
export const signToken = (secret: string, token: string): string => `${token}.${signature(secret, token)}`

/** The token of a signed cookie; null when the signature is not ours. */
export const readToken = (secret: string, cookie: string | undefined): string | null => {
  if (!cookie) return null
  const end = cookie.lastIndexOf('.')
  const token = cookie.slice(0, end)
  const given = Buffer.from(cookie.slice(end + 1))
  const right = Buffer.from(signature(secret, token))
  return end > 0 && given.length === right.length && timingSafeEqual(given, right) ? token : null
}

/** The signed-in person with live mandates, read by one statement; null for visitors. */
export const findActor = async (platform: Platform, context: Context, secure: boolean): Promise<Actor | null> => {
  const token = readToken(platform.secret, getCookie(context, cookieName(secure)))
  if (token === null) return null
  const { rows } = await sql<{ actor: Actor | null }>`select helhed.actor(${token}, ${platform.clock.today()}::date) as actor`.execute(
    platform.database,
  )
  return rows[0]?.actor ?? null
}
