import type { Page } from '#web/page.ts'

/** What is sent to machines: its kind, the hash that it is known by, when it changed, and the bytes when they are wanted. */
export type Answerable = {
  readonly type: string
  readonly hash: string
  readonly modified: Date | null
  readonly headers?: Readonly<Record<string, string>>
  readonly length: number
  readonly body: () => Promise<Uint8Array>
}

/** In seconds: how long a copy may be used without asking. What is taken back must be gone soon, also from old versions. */
const fresh = 300

/** Whether a tag is among those that the asker has; `*` stands for any. */
const hasTag = (asked: string, tag: string): boolean =>
  asked.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === tag)

const isKnown = (page: Page, tag: string, modified: Date | null): boolean => {
  const tags = page.context.req.header('if-none-match')
  if (tags !== undefined) return hasTag(tags, tag)
  const since = Date.parse(page.context.req.header('if-modified-since') ?? '')
  return modified !== null && !Number.isNaN(since) && Math.floor(modified.getTime() / 1000) * 1000 <= since
}

/** Sends a file that anybody, from any site, may have; nothing but its headers to who has it already. */
export const answer = async (page: Page, { type, hash, modified, length, headers = {}, body }: Answerable): Promise<Response> => {
  const { context } = page
  const tag = `"${hash}"`
  context.header('etag', tag)
  context.header('access-control-allow-origin', '*')
  context.header('cross-origin-resource-policy', 'cross-origin')
  context.header('link', `<${page.settings.openData.licence.url}>; rel="license"`)
  if (modified) context.header('last-modified', modified.toUTCString())
  if (page.actor === null) context.header('cache-control', `public, max-age=${fresh}`)
  if (isKnown(page, tag, modified)) return context.body(null, 304)
  context.header('content-length', String(length))
  // A head is asked for by those who want to know whether to fetch: nothing is made for them.
  const content = context.req.method === 'HEAD' ? new Uint8Array() : new Uint8Array(await body())
  return context.body(content, 200, { 'content-type': type, ...headers })
}

/** Whether the asker has something already, or wants to know only: then nothing need be made before it is known to be wanted. */
export const isConditional = (page: Page): boolean =>
  page.context.req.method === 'HEAD' || ['if-none-match', 'if-modified-since'].some((name) => page.context.req.header(name) !== undefined)
