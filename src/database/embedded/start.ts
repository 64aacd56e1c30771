import { setTimeout as wait } from 'node:timers/promises'
import { ensureCluster } from './cluster.ts'
import { prepareNative } from './native.ts'
import { type PidFile, releaseStaleLocks } from './pidfile.ts'
import { choosePlace, type Place } from './place.ts'
import { startRefused } from './refusal.ts'
import { attemptStart, findRunning, port, stopServer } from './server.ts'
import { answers, makeSocketDir } from './socket.ts'
import { takeTurn } from './turn.ts'

/** A PostgreSQL to connect to by `{ host: socketDir, port, user, database }`. */
export type Embedded = {
  readonly socketDir: string
  /** Only part of the socket's name; give it too, or PGPORT in the environment decides. */
  readonly port: number
  readonly user: 'postgres'
  /** False when the server of another process was joined. */
  readonly started: boolean
  /** Stops the server that this process started and waits until it is gone; does nothing to one that was joined. */
  readonly stop: () => Promise<void>
}

export type StartOptions = {
  /** DATA_DIR; made when missing. */
  readonly dataDir: string
  /** Settings of PostgreSQL by name, such as `{ fsync: 'off' }` for tests. They do not reach a server that is joined. */
  readonly settings?: Readonly<Record<string, string>>
  /** Takes one line for each start, in English, that says how and where the server runs. */
  readonly log: (line: string) => void
}

const joinServer = async (place: Place, running: PidFile, log: StartOptions['log']): Promise<Embedded> => {
  if (!(await answers(running.socketDir, running.port))) {
    throw startRefused(
      'POSTGRES',
      `PostgreSQL runs in ${place.cluster} (pid ${running.pid}), but its socket in ${running.socketDir} does not answer`,
    )
  }
  log(`joined the running PostgreSQL (pid ${running.pid}) in ${place.cluster}`)
  return { socketDir: running.socketDir, port: running.port, user: 'postgres', started: false, stop: async () => undefined }
}

/** Reasons that pass: backends of a server killed with `kill -9` hold its memory for a moment more, and another server may be on its way up or down. */
const passing = /shared memory block .* still in use|lock file .* already exists/

const start = async (place: Place, { settings = {}, log }: StartOptions): Promise<Embedded> => {
  const { account, cluster, home, movedFrom } = place
  const running = await findRunning(place)
  if (running) return joinServer(place, running, log)
  const native = await prepareNative(account, home)
  const created = await ensureCluster(place, native, settings.fsync !== 'off')
  const socketDir = await makeSocketDir(place)
  for (const until = Date.now() + 15_000; ; ) {
    const stale = await releaseStaleLocks(account, cluster, socketDir, port)
    const attempt = await attemptStart(place, native, socketDir, settings)
    if ('child' in attempt) {
      const state = created ? 'empty, created' : stale ? 'recovered a stale pid file' : 'existing'
      const moved = movedFrom === null ? '' : `; not in DATA_DIR ${movedFrom}, which was closed to ${account.name}`
      log(`PostgreSQL ${native.version} started as user ${account.name} in ${cluster} (${state})${moved}`)
      return { socketDir, port, user: 'postgres', started: true, stop: () => stopServer(attempt.child) }
    }
    const other = await findRunning(place)
    if (other) return joinServer(place, other, log)
    if (!passing.test(attempt.reason) || Date.now() > until) {
      throw startRefused('POSTGRES', `PostgreSQL did not start in ${cluster}: ${attempt.reason}`)
    }
    await wait(200)
  }
}

/**
 * Starts the PostgreSQL that npm installed on the data of DATA_DIR, or joins the one that already runs there.
 * It listens on a private socket only. Throws a `StartRefused` whose message is one line for the operator.
 */
export const startPostgres = async (options: StartOptions): Promise<Embedded> => {
  const place = await choosePlace(options.dataDir)
  const release = await takeTurn(`helhed-postgres-${place.key}`)
  try {
    return await start(place, options)
  } finally {
    await release()
  }
}
