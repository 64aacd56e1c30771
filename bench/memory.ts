/** The server's resident set after a thousand pages. */
import { readFile } from 'node:fs/promises'
import { signInAs, startBuilt, withDataDir } from './built.ts'
import type { Bench } from './report.ts'

const views = 1_000
const pages = ['/', '/overblik', '/omraader', '/omraader/hoejvangen', '/organer', '/omraader/hoejvangen/historik', '/soeg?q=forum']

const residentMegabytes = async (pid: number): Promise<number> => {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1]) / 1024
}

const view = async (url: string, cookie: string): Promise<void> => {
  const answer = await fetch(url, { headers: { cookie } })
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url}: status ${answer.status}`)
}

export const memory: Bench = {
  title: `the server's resident set after ${views} page views (its PostgreSQL not counted)`,
  run: () =>
    withDataDir(async (dataDir) => {
      await (await startBuilt(dataDir)).stop()
      const built = await startBuilt(dataDir)
      try {
        const before = await residentMegabytes(built.pid)
        const cookie = await signInAs(built.url, 'skanderborg-koordinator')
        for (let done = 0; done < views; done += pages.length) {
          await Promise.all(pages.slice(0, views - done).map((page) => view(`${built.url}${page}`, cookie)))
        }
        const after = await residentMegabytes(built.pid)
        return [
          { what: 'resident set', value: after, unit: 'MB', goal: { most: 250 } },
          { what: 'after / just started', value: after / before, unit: 'times', goal: null },
        ]
      } finally {
        await built.stop()
      }
    }),
}
