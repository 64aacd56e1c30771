/** Whether a record's page stays as quick when the whole country is beside it: the same page in the demonstration and in the generated country. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectRoot } from '#config'
import { type Built, signInAs, startBuilt, withDataDir } from './built.ts'
import { type Bench, median } from './report.ts'

const looked = { path: '/omraader/hoejvangen', who: 'skanderborg-koordinator' } as const
const rounds = 5
const requests = 200

/** Fills a folder with the generated country by the command that does it for users. */
const seedCountry = async (dataDir: string): Promise<void> => {
  const { PATH, HOME } = process.env
  const env = { PATH, HOME, DATA_DIR: dataDir, LOG_LEVEL: 'warn' }
  const child = spawn('node', [join(projectRoot, 'bin/helhed.js'), 'seed', 'national'], { cwd: projectRoot, env, stdio: 'ignore' })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`The generated country was not made (${code})`)
}

/** Milliseconds of one request after another, in the order of their length. */
const lengthsOf = async (url: string, cookie: string, count: number): Promise<readonly number[]> => {
  const lengths: number[] = []
  for (let asked = 0; asked < count; asked += 1) {
    const began = performance.now()
    const answer = await fetch(url, { headers: { cookie } })
    await answer.text()
    if (answer.status !== 200) throw new Error(`${url} answers ${answer.status}`)
    lengths.push(performance.now() - began)
  }
  return lengths.toSorted((one, other) => one - other)
}

const p95 = (sorted: readonly number[]): number => sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0

const compare = async (small: Built, large: Built, say: (line: string) => void): Promise<readonly number[]> => {
  const both = await Promise.all(
    [small, large].map(async ({ url }) => ({ url: `${url}${looked.path}`, cookie: await signInAs(url, looked.who) })),
  )
  for (const { url, cookie } of both) await lengthsOf(url, cookie, requests)
  const ratios: number[] = []
  for (let round = 1; round <= rounds; round += 1) {
    const times: number[] = []
    for (const { url, cookie } of both) times.push(p95(await lengthsOf(url, cookie, requests)))
    const [one = 1, other = 0] = times
    ratios.push(other / one)
    say(`  round ${round}: p95 ${one.toFixed(1)} ms in the demonstration, ${other.toFixed(1)} ms in the country`)
  }
  return ratios
}

export const growth: Bench = {
  title: `${looked.path} as ${looked.who}, ${rounds} alternating rounds of ${requests} requests: the demonstration, and the country beside it`,
  run: (say) =>
    withDataDir((demonstration) =>
      withDataDir(async (country) => {
        const began = performance.now()
        await seedCountry(country)
        say(`  the generated country was made in ${((performance.now() - began) / 1000).toFixed(0)} s`)
        const small = await startBuilt(demonstration)
        const large = await startBuilt(country)
        try {
          const ratios = await compare(small, large, say)
          return [{ what: 'p95 in the country / in the demonstration', value: median(ratios) * 100, unit: '%', goal: { most: 120 } }]
        } finally {
          await Promise.all([small.stop(), large.stop()])
        }
      }),
    ),
}
