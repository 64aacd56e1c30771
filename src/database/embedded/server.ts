import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Account } from './account.ts'
import type { Native } from './native.ts'
import { findPidFile, isServerOf, type PidFile } from './pidfile.ts'
import type { Place } from './place.ts'
import { reasonOf, startRefused } from './refusal.ts'
import { asAccount, plainEnvironment, run } from './run.ts'

/** The port is only a part of the socket's name; nothing listens on TCP. */
export const port = 5432

/** Longest wait, in milliseconds, for a server to come up; recovery after a crash under load takes its time. */
const patience = 120_000

/** Values may stand in the text of an error, so errors are told to the client only and never written to the log. */
const quietLog = { log_min_messages: 'log', log_error_verbosity: 'terse', log_min_error_statement: 'panic', log_checkpoints: 'off' }

const settingsFor = (socketDir: string, settings: Readonly<Record<string, string>>): readonly string[] => {
  const all = {
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: `"${socketDir.replaceAll('"', '""')}"`,
    unix_socket_permissions: '0700',
    ...quietLog,
    ...settings,
  }
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}

/** The words that tie the server's life to this process's, where the machine has them: killed with `kill -9`, it takes the server along. */
const tiedToParent = async (account: Account): Promise<readonly string[]> => {
  const words = ['setpriv', '--pdeathsig', 'INT', '--']
  const { code } = await run(account, 'setpriv', [...words.slice(1), 'true'])
  return code === 0 ? words : []
}

/**
 * The time, in milliseconds, that a server has to stay ready before it is joined. One whose launcher has just
 * been killed is told to stop by the kernel a moment later, and its pid file still says `ready` until then.
 */
const settling = 150

/** The running server of the cluster once it is ready, or null when there is none. Waits while one starts or stops. */
export const findRunning = async ({ account, cluster }: Place): Promise<PidFile | null> => {
  const until = Date.now() + patience
  let readyAt: number | null = null
  while (Date.now() < until) {
    const file = await findPidFile(cluster)
    if (!file || !(await isServerOf(account, cluster, file))) return null
    readyAt = file.status === 'ready' ? (readyAt ?? Date.now()) : null
    if (readyAt !== null && Date.now() - readyAt >= settling) return file
    await wait(25)
  }
  throw startRefused('POSTGRES', `the PostgreSQL that runs in ${cluster} has been neither ready nor gone for ${patience / 1000} seconds`)
}

const ended = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** Asks the server to end its sessions and write everything down (SIGINT), and waits for it; after a minute it is told to drop all (SIGQUIT). */
export const stopServer = async (child: ChildProcess): Promise<void> => {
  if (ended(child)) return
  child.ref()
  const exit = once(child, 'exit')
  child.kill('SIGINT')
  const late = setTimeout(() => child.kill('SIGQUIT'), 60_000)
  await exit
  clearTimeout(late)
}

/** A new log file; `wx` because root must not be led through a link that somebody laid there. */
const openLog = async (path: string): Promise<number> => {
  try {
    await rename(path, `${path}.old`).catch(() => undefined)
    return openSync(path, 'wx', 0o600)
  } catch (error) {
    throw startRefused('DATA_DIR', `DATA_DIR cannot take the log ${path}: ${reasonOf(error)}`, error)
  }
}

/** One attempt: a server that is ready, or the line in which it said why not. */
export type Attempt = { readonly child: ChildProcess } | { readonly reason: string }

/**
 * Starts the server and waits until it takes connections. It runs in a session of its own, so that Ctrl-C in
 * the terminal does not reach it before the requests at work are done. What it says goes to `postgres.log`
 * beside the data; that of the start before is kept as `postgres.log.old`. Call it from the main thread: the
 * tie to the parent is one to the thread.
 */
export const attemptStart = async (
  { account, cluster, home }: Place,
  native: Native,
  socketDir: string,
  settings: Readonly<Record<string, string>>,
): Promise<Attempt> => {
  const logFile = join(home, 'postgres.log')
  const output = await openLog(logFile)
  const [program = '', ...args] = [
    ...(await tiedToParent(account)),
    ...[join(native.folder, 'bin', 'postgres'), '-D', cluster],
    ...settingsFor(socketDir, settings),
  ]
  const child = spawn(program, args, {
    cwd: '/',
    detached: true,
    env: plainEnvironment(),
    stdio: ['ignore', output, output],
    ...asAccount(account),
  })
  closeSync(output)
  const failed = once(child, 'error').then(([error]) => String(error))
  child.unref()
  const until = Date.now() + patience
  while (!ended(child) && child.pid !== undefined) {
    const file = await findPidFile(cluster)
    if (file?.pid === child.pid && file.status === 'ready') return { child }
    if (Date.now() > until) {
      await stopServer(child)
      return { reason: `it was not ready after ${patience / 1000} seconds` }
    }
    await wait(10)
  }
  if (child.pid === undefined) return { reason: await failed }
  const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n')
  return { reason: lines.findLast((line) => line.includes('FATAL:')) ?? lines.at(-1) ?? 'it ended without a word' }
}
