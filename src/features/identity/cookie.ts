import { createHmac, timingSafeEqual } from 'node:crypto'

/** What the names of our cookies begin with. */
export const cookiePrefix = 'helhed'

/** Name of the session cookie; over https the browser holds it to secure connections. */
export const cookieName = (secure: boolean): string => `${secure ? '__Secure-' : ''}${cookiePrefix}.session_token`

const signature = (secret: string, token: string): string => createHmac('sha256', secret).update(token).digest('base64url')

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
