import { Hono } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { secureHeaders } from 'hono/secure-headers'
import { describe, expect, it } from 'vitest'
import { compressed, strictHeaders } from './middleware.ts'

const settings = {
  baseUrl: 'http://localhost:3000',
  origins: [],
  demo: false,
  development: false,
  secure: false,
  mapTiles: null,
  openData: { licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }, publisher: 'Helhed' },
}

const app = (secure = false): Hono => {
  const made = new Hono()
  made.use(strictHeaders({ ...settings, secure }))
  made.use(compressed)
  made.get('/page', (context) => context.html('<p>Højvangen</p>'))
  made.get('/text', (context) => context.text('ok'))
  made.get('/moved', (context) => context.redirect('/page', 303))
  made.get('/refused', () => {
    throw new HTTPException(403)
  })
  made.notFound((context) => context.html('not found', 404))
  made.onError((_, context) => context.html('failed', 500))
  return made
}

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'"

describe('the headers of every answer', () => {
  it.each(['/page', '/text', '/moved', '/refused', '/nowhere'])('%s may load our own files and nothing inline', async (path) => {
    for (const encoding of ['identity', 'br', 'gzip']) {
      const { headers } = await app().request(path, { headers: { 'accept-encoding': encoding } })
      expect(headers.get('content-security-policy')).toBe(`${policy}; form-action 'self'; frame-ancestors 'none'; base-uri 'none'`)
      expect(headers.get('x-frame-options')).toBe('DENY')
    }
  })

  it('are all those that Hono holds for safe, and transport security over https only', async () => {
    const theirs = new Hono().use(secureHeaders()).get('/', (context) => context.text(''))
    const names = [...(await theirs.request('/')).headers.keys()]
    expect([...(await app(true).request('/text')).headers.keys()]).toEqual(expect.arrayContaining(names))
    expect((await app().request('/text')).headers.has('strict-transport-security')).toBe(false)
  })

  it('say how a page was compressed, and only pages are', async () => {
    const ask = (path: string, encoding: string) => app().request(path, { headers: { 'accept-encoding': encoding } })
    expect((await ask('/page', 'gzip, br')).headers.get('content-encoding')).toBe('br')
    expect((await ask('/page', 'gzip')).headers.get('content-encoding')).toBe('gzip')
    expect((await ask('/page', 'identity')).headers.get('content-encoding')).toBeNull()
    expect((await ask('/text', 'br')).headers.get('content-encoding')).toBeNull()
  })
})
