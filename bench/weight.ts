/** What the first view of each page weighs over the wire, found by following every link as a visitor and as members. */
import { get } from 'node:http'
import { signInAs, startBuilt, withDataDir } from './built.ts'
import type { Bench } from './report.ts'

const people = [null, 'skanderborg-koordinator', 'skanderborg-administrator', 'boligsocialt-sekretariat'] as const
const most = 60
const pagesEach = 120
const told = 6

type Answer = { readonly status: number; readonly type: string; readonly bytes: Buffer; readonly wire: number }

type Page = { readonly who: string; readonly path: string; readonly kilobytes: number }

/** Asks as a browser does that takes brotli; `wire` is the length of the body as it was sent. */
const ask = async (url: string, cookie: string | null): Promise<Answer> => {
  const headers = cookie === null ? {} : { cookie }
  const wire = await new Promise<number>((resolve, reject) => {
    get(url, { headers: { ...headers, 'accept-encoding': 'br' } }, (answer) => {
      let length = 0
      answer.on('data', (chunk: Buffer) => {
        length += chunk.length
      })
      answer.on('end', () => resolve(length))
    }).on('error', reject)
  })
  const answer = await fetch(url, { headers, redirect: 'manual' })
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', bytes: Buffer.from(await answer.arrayBuffer()), wire }
}

const linksIn = (html: string): readonly string[] =>
  [...html.matchAll(/<a [^>]*href="(\/[^"#?]*)/g)].flatMap(([, path]) => (path && !path.startsWith('//') ? [path] : []))

/** Files that the page loads by itself; fonts are cached apart and weighed apart. */
const filesIn = (html: string): readonly string[] => [
  ...new Set(
    [...html.matchAll(/(?:href|src)="(\/assets\/[^"#]+)/g)].flatMap(([, path]) => (path && !path.endsWith('.woff2') ? [path] : [])),
  ),
]

const weighAs = async (url: string, who: string | null, weights: Map<string, number>): Promise<readonly Page[]> => {
  const cookie = who === null ? null : await signInAs(url, who)
  const queue = [who === null ? '/' : '/overblik']
  const pages: Page[] = []
  for (let next = 0; next < queue.length && pages.length < pagesEach; next += 1) {
    const path = queue[next] ?? ''
    const answer = await ask(`${url}${path}`, cookie)
    if (answer.status !== 200 || !answer.type.startsWith('text/html')) continue
    const html = answer.bytes.toString()
    for (const link of linksIn(html)) if (!queue.includes(link)) queue.push(link)
    let bytes = answer.wire
    for (const file of filesIn(html)) {
      const known = weights.get(file) ?? (await ask(`${url}${file}`, null)).wire
      weights.set(file, known)
      bytes += known
    }
    pages.push({ who: who ?? 'visitor', path, kilobytes: bytes / 1024 })
  }
  return pages
}

export const weight: Bench = {
  title: 'first view of each page over the wire (brotli): page, styles, scripts and drawings; fonts apart',
  run: (say) =>
    withDataDir(async (dataDir) => {
      const built = await startBuilt(dataDir)
      try {
        const weights = new Map<string, number>()
        const pages: Page[] = []
        for (const who of people) pages.push(...(await weighAs(built.url, who, weights)))
        for (const [file, bytes] of weights) say(`  ${(bytes / 1024).toFixed(1)} KB ${file}`)
        const heaviest = pages.toSorted((one, other) => other.kilobytes - one.kilobytes)
        for (const { who, path, kilobytes } of heaviest.slice(0, told)) say(`  ${kilobytes.toFixed(1)} KB ${path} as ${who}`)
        return [
          { what: `heaviest of ${pages.length} pages`, value: heaviest[0]?.kilobytes ?? 0, unit: 'KB', goal: { most } },
          { what: 'heaviest / budget', value: ((heaviest[0]?.kilobytes ?? 0) / most) * 100, unit: '%', goal: null },
        ]
      } finally {
        await built.stop()
      }
    }),
}
