import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { projectRoot } from '#config'

/** A server as it was built, in a process of its own. `readyAfter` is the time in milliseconds from the command to a `/healthz` that answers 200. */
export type Built = {
  readonly url: string
  readonly pid: number
  readonly readyAfter: number
  readonly stop: () => Promise<void>
}

/** An empty DATA_DIR, gone when `work` is done. Readable for others, as PostgreSQL never runs as root. */
export const withDataDir = async <T>(work: (dataDir: string) => Promise<T>): Promise<T> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'helhed-bench-'))
  await chmod(dataDir, 0o755)
  try {
    return await work(dataDir)
  } finally {
    await rm(dataDir, { recursive: true, force: true })
  }
}

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

const answersAt = (url: string): Promise<boolean> =>
  fetch(`${url}/healthz`).then(
    (answer) => answer.ok,
    () => false,
  )

const patience = 120_000

/** What `npm start` runs in the end, with its flags: the words after `exec`. */
const serverCommand = (): readonly string[] => {
  const { scripts } = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { scripts: { start: string } }
  return scripts.start.split('exec ')[1]?.split(' ') ?? []
}

const commands = { node: serverCommand(), npm: ['npm', 'start'] } as const

type Child = ChildProcessByStdio<null, Readable, Readable>

const stopOf = (child: Child) => async (): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

/** Starts the server on a folder, by `node dist/server.js` or by `npm start`, and waits until it is ready. Nothing of the caller's settings reaches it. */
export const startBuilt = async (dataDir: string, by: keyof typeof commands = 'node'): Promise<Built> => {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const { PATH, HOME } = process.env
  const [program = '', ...args] = commands[by]
  const began = performance.now()
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: { PATH, HOME, PORT: String(port), DATA_DIR: dataDir, LOG_LEVEL: 'warn' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (bytes: Buffer) => {
      said += bytes
    })
  }
  while (!(await answersAt(url))) {
    if (child.exitCode !== null || performance.now() - began > patience) throw new Error(`The server did not start:\n${said}`)
    await wait(10)
  }
  return { url, pid: child.pid ?? 0, readyAfter: performance.now() - began, stop: stopOf(child) }
}

/** Signs in as somebody of the demonstration world, as a browser does; answers the cookie. */
export const signInAs = async (url: string, slug: string): Promise<string> => {
  const answer = await fetch(`${url}/demo/log-ind`, {
    method: 'POST',
    body: new URLSearchParams({ som: slug }),
    headers: { origin: url },
    redirect: 'manual',
  })
  const cookie = answer.headers.getSetCookie()[0]?.split(';')[0]
  if (answer.status !== 303 || !cookie) throw new Error(`Nobody could be signed in as ${slug}: ${answer.status}`)
  return cookie
}
