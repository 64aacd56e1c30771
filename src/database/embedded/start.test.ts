import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Embedded, isStartRefused, nativeVersion, startPostgres } from './index.ts'
import { processExists, stateIn } from './pidfile.ts'

const isRoot = process.getuid?.() === 0
let base = ''
let dataDir = ''
const processes: ChildProcessByStdio<Writable, Readable, null>[] = []

beforeAll(async () => {
  base = await mkdtemp(join(tmpdir(), 'embedded-'))
  await chmod(base, 0o755)
  dataDir = join(base, 'with a blank, "quotes" and æøå')
})

afterAll(async () => {
  for (const one of processes) one.kill('SIGKILL')
  await wait(300)
  await rm(base, { recursive: true, force: true })
})

const start = async (folder: string): Promise<Embedded & { line: string }> => {
  const lines: string[] = []
  const embedded = await startPostgres({ dataDir: folder, settings: { fsync: 'off' }, log: (line) => lines.push(line) })
  expect(lines).toHaveLength(1)
  return { ...embedded, line: lines.join() }
}

const ask = async ({ socketDir, port, user }: Embedded, query: string): Promise<unknown> => {
  const client = new pg.Client({ host: socketDir, port, user, database: 'postgres' })
  await client.connect()
  const { rows } = await client.query({ text: query, rowMode: 'array' })
  await client.end()
  return rows[0]
}

/** Another process that starts on the folder; answers once it has said its line. */
const startElsewhere = async (folder: string) => {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'test-process.ts'), folder], { stdio: ['pipe', 'pipe', 'inherit'] })
  processes.push(child)
  const [line] = await once(child.stdout, 'data')
  return { child, line: String(line).trim() }
}

const pidOf = async (folder: string): Promise<number> =>
  Number((await readFile(join(folder, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])

/** Waits until a process has ended; where nobody collects the dead, its zombie stays. */
const ended = async (pid: number): Promise<void> => {
  const state = async (): Promise<string> => stateIn(await readFile(`/proc/${pid}/stat`, 'latin1').catch(() => ''))
  while (processExists(pid) && (await state()) !== 'Z') await wait(20)
}

test('a new folder gets a database in UTF-8 with the builtin locale, reached over a private socket only', async () => {
  const server = await start(dataDir)
  expect(server.line).toBe(
    `PostgreSQL ${await nativeVersion()} started as user ${server.line.split(' ')[5]} in ${dataDir}/postgres (empty, created)`,
  )
  expect(server.started).toBe(true)
  expect((await stat(server.socketDir)).mode & 0o777).toBe(0o700)
  const facts = `select current_setting('server_encoding'), datlocprovider, datlocale, current_setting('listen_addresses'),
    upper('æøå'), 'Århus' > 'Østerbro' collate "da-x-icu" from pg_database where datname = 'postgres'`
  expect(await ask(server, facts)).toEqual(['UTF8', 'b', 'C.UTF-8', '', 'ÆØÅ', true])
  await ask(server, 'create table kept as select 7 as number')
  await server.stop()
  await server.stop()
})

test('a second start joins the running server and does not stop it; the data are still there', async () => {
  const first = await start(dataDir)
  expect(first.line).toMatch(/\(existing\)$/)
  const second = await start(dataDir)
  expect(second).toMatchObject({ started: false, socketDir: first.socketDir, port: first.port })
  expect(second.line).toBe(`joined the running PostgreSQL (pid ${await pidOf(dataDir)}) in ${dataDir}/postgres`)
  await second.stop()
  expect(await ask(first, 'select number from kept')).toEqual([7])
  await first.stop()
})

test('settings of the caller such as PGPORT do not reach the server', async () => {
  process.env.PGPORT = '7777'
  const server = await start(dataDir)
  delete process.env.PGPORT
  expect(await ask(server, 'show port')).toEqual(['5432'])
  await server.stop()
})

test('two processes that start one new folder at once are both served by one server', async () => {
  const folder = join(base, 'twice')
  const [one, two] = await Promise.all([startElsewhere(folder), startElsewhere(folder)])
  const [joined = '', started = ''] = [one.line, two.line].sort().reverse()
  expect(started).toMatch(/^PostgreSQL .* \(empty, created\)$/)
  expect(joined).toBe(`joined the running PostgreSQL (pid ${await pidOf(folder)}) in ${folder}/postgres`)
  for (const { child } of [one, two]) child.stdin.end()
  await Promise.all([once(one.child, 'exit'), once(two.child, 'exit')])
})

test('after the launcher was killed the next start serves the same data', async () => {
  const { child } = await startElsewhere(dataDir)
  child.kill('SIGKILL')
  await once(child, 'exit')
  const server = await start(dataDir)
  expect(await ask(server, 'select number from kept')).toEqual([7])
  await server.stop()
})

test('a pid file of a killed server is recovered although its pid belongs to another process by now', async () => {
  const { child } = await startElsewhere(dataDir)
  const pid = await pidOf(dataDir)
  const { uid, gid } = await stat(join(dataDir, 'postgres'))
  child.kill('SIGKILL')
  process.kill(pid, 'SIGKILL')
  await ended(pid)
  const stranger = spawn('sleep', ['30'], isRoot ? { uid, gid, cwd: '/' } : {})
  const file = join(dataDir, 'postgres/postmaster.pid')
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^\d+/, String(stranger.pid)))
  const server = await start(dataDir)
  expect(server.line).toMatch(/\(recovered a stale pid file\)$/)
  expect(await ask(server, 'select number from kept')).toEqual([7])
  await server.stop()
  stranger.kill()
})

test.skipIf(!isRoot)('as root, a folder that the lent user may not enter has its data in a private folder, named in the line', async () => {
  const closed = join(base, 'closed')
  await mkdir(closed, { mode: 0o700 })
  const server = await start(join(closed, 'data'))
  const home = dirname(server.socketDir)
  expect(home).toMatch(/^\/var\/tmp\/helhed-[0-9a-f]{12}$/)
  expect(server.line).toMatch(
    new RegExp(`in ${home}/postgres \\(empty, created\\); not in DATA_DIR ${closed}/data, which was closed to \\w+$`),
  )
  await server.stop()
  await rm(home, { recursive: true })
})

test('a folder that cannot be used is refused in one line that names DATA_DIR', async () => {
  const file = join(base, 'a-file')
  await writeFile(file, '')
  await mkdir(join(base, 'older/postgres'), { recursive: true })
  await writeFile(join(base, 'older/postgres/PG_VERSION'), '17\n')
  const refusals: readonly [string, RegExp][] = [
    [file, /^DATA_DIR \S+a-file cannot be used: it is not a folder$/],
    [join(file, 'below'), /^DATA_DIR \S+below cannot be used: a part of the path is not a folder$/],
    [join(base, 'older'), /^DATA_DIR holds data of PostgreSQL 17 in \S+older\/postgres, and this is PostgreSQL 18/],
  ]
  for (const [folder, message] of refusals) {
    const error = await startPostgres({ dataDir: folder, log: () => undefined }).catch((caught: unknown) => caught)
    expect(isStartRefused(error) && error.code).toBe('DATA_DIR')
    expect(isStartRefused(error) && error.message).toMatch(message)
  }
})

test.skipIf(process.platform !== 'linux')('a folder below /proc is refused rather than tried for ever', async () => {
  await expect(startPostgres({ dataDir: '/proc/none/data', log: () => undefined })).rejects.toThrow(
    'DATA_DIR /proc/none/data cannot be used',
  )
})
