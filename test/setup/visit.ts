import type { Hono } from 'hono'
import type { Variables } from '#web/page.ts'

/** An answer with its body read: the status, where it leads, the page, and the bytes that it was sent as. */
export type Answer = {
  readonly status: number
  readonly location: string | null
  readonly headers: Headers
  readonly html: string
  readonly bytes: Uint8Array
}

type Words = Readonly<Record<string, string>>

/** A file that goes with a form, in the field that it is chosen in. */
export type SentFile = { readonly field: string; readonly name: string; readonly bytes: Uint8Array }

/** Somebody at a browser, without the browser. */
export type Visit = {
  readonly get: (path: string, headers?: Words) => Promise<Answer>
  /** Asks for the headers alone. */
  readonly head: (path: string, headers?: Words) => Promise<Answer>
  /** Sends a form as browsers do, with the origin of the site; a header given as `origin: ''` is left out. */
  readonly post: (path: string, words?: Words, headers?: Words) => Promise<Answer>
  /** Sends a form with a file. */
  readonly postFile: (path: string, file: SentFile, words?: Words) => Promise<Answer>
}

const read = async (response: Response): Promise<Answer> => {
  const bytes = new Uint8Array(await response.arrayBuffer())
  const { status, headers } = response
  return { status, location: headers.get('location'), headers, html: new TextDecoder().decode(bytes), bytes }
}

/** Visits with a cookie, or as a stranger without one. */
export const visitOf = (app: Hono<Variables>, origin: string, cookie = ''): Visit => {
  const send = async (path: string, init: RequestInit & { readonly headers: Words }): Promise<Answer> => {
    const headers = Object.entries({ ...(cookie && { cookie }), ...init.headers }).filter(([, value]) => value !== '')
    return read(await app.request(`${origin}${path}`, { ...init, headers }))
  }
  return {
    get: (path, headers = {}) => send(path, { headers }),
    head: (path, headers = {}) => send(path, { method: 'HEAD', headers }),
    post: (path, words = {}, headers = {}) =>
      send(path, {
        method: 'POST',
        body: new URLSearchParams(words).toString(),
        headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      }),
    postFile: (path, { field, name, bytes }, words = {}) => {
      const body = new FormData()
      for (const [key, value] of Object.entries(words)) body.set(key, value)
      body.set(field, new File([new Uint8Array(bytes)], name))
      return send(path, { method: 'POST', body, headers: { origin } })
    },
  }
}
