/** A record's page against a bare server that sends the same statements and answers with the same bytes. */
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import pino from 'pino'
import { projectRoot, readConfig } from '#config'
import { connect } from '#database/connect'
import type { Source } from '#database/pool'
import { setAssets } from '#ui/assets.ts'
import { assemble } from '../src/start.ts'
import type { Bare } from './bare-server.ts'
import { signInAs, startBuilt, withDataDir } from './built.ts'
import { requestsPerSecond } from './load.ts'
import { recordStatements, type Statement } from './recording.ts'
import { type Bench, median } from './report.ts'

/** A page, and who looks at it. */
type Looked = { readonly path: string; readonly who: string }

const rounds = 5
const load = { connections: 8, seconds: 3 }

/** What the page sends to the database, heard by putting the application together once more on the database of the built server. */
const record = async (
  dataDir: string,
  path: string,
  cookie: string,
): Promise<{ readonly source: Source; readonly all: readonly Statement[]; readonly body: string }> => {
  const config = readConfig({ DATA_DIR: dataDir })
  const connected = await connect(config, () => undefined)
  const { host, port, user, database } = connected.app.options
  const statements = recordStatements(connected.app)
  setAssets(JSON.parse(readFileSync(join(projectRoot, 'dist/assets/manifest.json'), 'utf8')))
  const { app, close } = assemble(config, connected.app, pino({ level: 'silent' }))
  const body = await (await app.request(`http://localhost:3000${path}`, { headers: { cookie } })).text()
  await close()
  await connected.close()
  const source = { socketDir: String(host), port: Number(port), user: String(user), database: String(database) }
  return { source, all: [...statements], body }
}

const startBare = async (bare: Bare, path: string): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> => {
  const child = fork(join(import.meta.dirname, 'bare-server.ts'), [], { execArgv: [], serialization: 'advanced' })
  child.send(bare)
  const [{ port }] = (await once(child, 'message')) as [{ readonly port: number }]
  return {
    url: `http://127.0.0.1:${port}${path}`,
    stop: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      child.disconnect()
      await once(child, 'exit')
    },
  }
}

const isSession = ({ text }: Statement): boolean => text.includes('helhed.actor(')

const shortened = ({ text, values }: Statement): string => {
  const line = text.replace(/\s+/g, ' ')
  return `    ${line.length > 110 ? `${line.slice(0, 110)}… (${line.length} characters)` : line}  [${values.length} values]`
}

const sameBody = (name: string, body: string, wanted: string): void => {
  if (body !== wanted) throw new Error(`The body of ${name} is another (${body.length} characters, not ${wanted.length})`)
}

const textOf = async (url: string, headers: Readonly<Record<string, string>>): Promise<string> => (await fetch(url, { headers })).text()

const measure = async (dataDir: string, { path, who }: Looked, say: (line: string) => void): Promise<number> => {
  const built = await startBuilt(dataDir)
  const ours = { url: `${built.url}${path}`, headers: { cookie: await signInAs(built.url, who), 'accept-encoding': 'identity' } }
  const answer = await fetch(ours.url, { headers: ours.headers })
  const body = await answer.text()
  const { source, all, body: recorded } = await record(dataDir, path, ours.headers.cookie)
  sameBody('the recording', recorded, body)
  const statements = all.filter((statement) => !isSession(statement))
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => !['date', 'connection', 'keep-alive', 'transfer-encoding'].includes(name)),
  )
  const bare = await startBare(
    { source, statements, body, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) } },
    path,
  )
  say(`  ours sends\n${all.map(shortened).join('\n')}`)
  say(`  the bare server sends\n${statements.map(shortened).join('\n')}`)
  try {
    sameBody('the bare server', await textOf(bare.url, {}), body)
    const both = [ours, { url: bare.url, headers: {} }].map((one) => ({ ...one, ...load, bytes: Buffer.byteLength(body) }))
    for (const one of both) await requestsPerSecond({ ...one, seconds: 2 })
    const ratios: number[] = []
    for (let round = 1; round <= rounds; round += 1) {
      const rates: number[] = []
      for (const one of both) rates.push(await requestsPerSecond(one))
      const [our = 0, bareRate = 1] = rates
      ratios.push(our / bareRate)
      say(`  round ${round}: ours ${our.toFixed(0)}/s, bare ${bareRate.toFixed(0)}/s`)
    }
    sameBody('ours after the rounds', await textOf(ours.url, ours.headers), body)
    return median(ratios)
  } finally {
    await bare.stop()
    await built.stop()
  }
}

const recordPage = (looked: Looked): Bench => ({
  title: `${looked.path} as ${looked.who}, ${load.connections} connections, ${rounds} alternating rounds of ${load.seconds} s`,
  run: async (say) => {
    const ratio = await withDataDir((dataDir) => measure(dataDir, looked, say))
    return [{ what: 'ours / bare server', value: ratio * 100, unit: '%', goal: { least: 35 } }]
  },
})

export const areaPage = recordPage({ path: '/omraader/hoejvangen', who: 'skanderborg-koordinator' })
/** The heaviest record: a plan approved all through, with its approval drawn. */
export const planPage = recordPage({ path: '/planer/helhedsplan-tingbjerg-husum-2016-2019', who: 'boligsocialt-sekretariat' })
