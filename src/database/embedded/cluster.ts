import { lchown, mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Native } from './native.ts'
import { processExists } from './pidfile.ts'
import type { Place } from './place.ts'
import { codeOf, reasonOf, startRefused } from './refusal.ts'
import { run } from './run.ts'

const prefix = 'pg.new-'

/** Removes what starts that were killed in the middle of initdb left behind. */
const sweep = async (home: string): Promise<void> => {
  for (const name of await readdir(home)) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN
    if (!Number.isInteger(pid) || (pid !== process.pid && processExists(pid))) continue
    // An initdb that outlived its start may still be writing there; the next start gets what is left.
    await rm(join(home, name), { recursive: true, force: true }).catch(() => undefined)
  }
}

/** Writes the folder's own entries to the disk, so that the rename outlives a power cut as the data do. */
const flush = async (folder: string): Promise<void> => {
  const handle = await open(folder)
  await handle.sync().catch(() => undefined)
  await handle.close()
}

const initdb = async ({ account }: Place, native: Native, folder: string, safe: boolean): Promise<void> => {
  const { code, err } = await run(account, join(native.folder, 'bin', 'initdb'), [
    ...['-D', folder, '-U', 'postgres', '-E', 'UTF8', '--no-instructions'],
    ...['--auth-local=trust', '--auth-host=reject'],
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    // Else initdb takes the machine's zone, and the same data read differently on two machines.
    ...['--set', 'timezone=UTC', '--set', 'log_timezone=UTC'],
    ...(safe ? [] : ['--no-sync']),
  ])
  if (code !== 0) {
    const reason = err.split('\n').find((line) => /error|fatal/i.test(line)) ?? err.trim()
    throw startRefused('POSTGRES', `PostgreSQL could not make its data folder: ${reason}`)
  }
}

/** Root may have brought the files (a restored copy); PostgreSQL reads only what its own user owns. */
const giveTo = async ({ account, cluster }: Place): Promise<void> => {
  if (!account.change || (await stat(cluster)).uid === account.uid) return
  for (const name of await readdir(cluster, { recursive: true })) await lchown(join(cluster, name), account.uid, account.gid)
  await lchown(cluster, account.uid, account.gid)
}

const majorOf = (version: string): string => version.trim().split('.')[0] ?? ''

/**
 * Makes the cluster when there is none: UTF-8, the builtin C.UTF-8 locale, trust on the private socket and no
 * one over TCP. It is made aside and renamed into place, so no process ever sees half of one, and of two that
 * make one at once the second drops its own. Answers whether this process made it. `safe` false skips fsync.
 */
export const ensureCluster = async (place: Place, native: Native, safe: boolean): Promise<boolean> => {
  const { home, cluster, account } = place
  await sweep(home)
  const found = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => null)
  if (found !== null) {
    if (majorOf(found) !== majorOf(native.version)) {
      throw startRefused(
        'DATA_DIR',
        `DATA_DIR holds data of PostgreSQL ${found.trim()} in ${cluster}, and this is PostgreSQL ${native.version}`,
      )
    }
    await giveTo(place)
    return false
  }
  const unfinished = join(home, `${prefix}${process.pid}`)
  try {
    await mkdir(unfinished, { mode: 0o700 })
    if (account.change) await lchown(unfinished, account.uid, account.gid)
  } catch (error) {
    throw startRefused('DATA_DIR', `DATA_DIR ${home} cannot take a database of user ${account.name}: ${reasonOf(error)}`, error)
  }
  try {
    await initdb(place, native, unfinished, safe)
    await rename(unfinished, cluster)
    if (safe) await flush(home)
    return true
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true })
    if (!['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(codeOf(error))) throw error
    if (await stat(join(cluster, 'PG_VERSION')).catch(() => null)) return false
    throw startRefused('DATA_DIR', `${cluster} holds files that are no database; DATA_DIR needs that name`)
  }
}
