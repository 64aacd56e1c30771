import { betterAuth } from 'better-auth'
import { magicLink } from 'better-auth/plugins'
import type pg from 'pg'
import { cookiePrefix } from './cookie.ts'

/** What a person gets by e-mail to sign in with. */
export type SignInLetter = { readonly email: string; readonly token: string; readonly returnTo: string }

/** Signing in by a link that works once, for 15 minutes. */
export type SignIn = {
  /** Sends a link to an address that belongs to a person; the caller has checked that. */
  readonly sendLink: (person: { readonly email: string; readonly name: string }, returnTo: string) => Promise<void>
  /** Uses a link up; null when it was used before, is too old or never was. */
  readonly useLink: (token: string) => Promise<{ readonly sessionToken: string; readonly email: string } | null>
  /** Opens a session without a letter: the demonstration's one-click sign-in only. */
  readonly open: (person: { readonly email: string; readonly name: string }) => Promise<string>
  readonly close: (sessionToken: string) => Promise<void>
}

const linkMinutes = 15

/** The sign-in library on a pool whose search path is the schema `sign_in`. */
export const makeAuth = (pool: pg.Pool, secret: string, baseUrl: string, send: (letter: SignInLetter) => Promise<void>) =>
  betterAuth({
    database: pool,
    secret,
    baseURL: baseUrl,
    user: { modelName: 'login' },
    session: { expiresIn: 60 * 60 * 10, disableSessionRefresh: true },
    advanced: { database: { generateId: 'uuid' }, cookiePrefix, ipAddress: { disableIpTracking: true } },
    telemetry: { enabled: false },
    logger: { level: 'error' },
    plugins: [
      magicLink({
        expiresIn: linkMinutes * 60,
        disableSignUp: true,
        storeToken: 'hashed',
        sendMagicLink: ({ email, token, url }) => send({ email, token, returnTo: new URL(url).searchParams.get('callbackURL') ?? '/' }),
      }),
    ],
  })

export const makeSignIn = (pool: pg.Pool, secret: string, baseUrl: string, send: (letter: SignInLetter) => Promise<void>): SignIn => {
  const auth = makeAuth(pool, secret, baseUrl, send)
  const loginOf = async ({ email, name }: { readonly email: string; readonly name: string }): Promise<string> => {
    const { internalAdapter } = await auth.$context
    const known = await internalAdapter.findUserByEmail(email)
    if (known) return known.user.id
    const login = await internalAdapter.createUser({ email, name, emailVerified: false }, { method: 'magic-link' })
    return login.id
  }
  const headers = new Headers({ origin: baseUrl })
  return {
    sendLink: async (person, returnTo) => {
      await loginOf(person)
      await auth.api.signInMagicLink({ body: { email: person.email, callbackURL: returnTo }, headers })
    },
    useLink: async (token) => {
      try {
        const answer = await auth.api.magicLinkVerify({ query: { token }, headers })
        return { sessionToken: answer.token, email: answer.user.email }
      } catch {
        return null
      }
    },
    open: async (person) => {
      const { internalAdapter } = await auth.$context
      const session = await internalAdapter.createSession(await loginOf(person))
      return session.token
    },
    close: async (sessionToken) => {
      const { internalAdapter } = await auth.$context
      await internalAdapter.deleteSession(sessionToken)
    },
  }
}
