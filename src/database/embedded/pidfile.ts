import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Account } from './account.ts'
import { codeOf } from './refusal.ts'
import { run } from './run.ts'
import { answers, socketFile } from './socket.ts'

/** What a server writes about itself into `postmaster.pid`. `status` is `starting`, `ready`, `stopping` or still empty. */
export type PidFile = { readonly pid: number; readonly port: number; readonly socketDir: string; readonly status: string }

/** Reads the text of a `postmaster.pid` (line 1 pid, 4 port, 5 socket folder, 8 status padded with blanks); null when line 1 is no pid. */
export const parsePidFile = (text: string): PidFile | null => {
  const lines = text.split('\n')
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid <= 0) return null
  return { pid, port: Number(lines[3] ?? 0), socketDir: lines[4] ?? '', status: (lines[7] ?? '').trim() }
}

export const findPidFile = async (cluster: string): Promise<PidFile | null> => {
  const text = await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => null)
  return text === null ? null : parsePidFile(text)
}

/** Whether a process of that number exists, of whichever user; a zombie counts. */
export const processExists = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** The state letter in a line of `/proc/<pid>/stat`; the name before it stands in brackets and may hold anything. */
export const stateIn = (line: string): string => line.charAt(line.lastIndexOf(')') + 2)

/** A folder's device and number, which stay the same under another mount or name. */
const identityOf = (path: string): Promise<string | null> =>
  stat(path, { bigint: true }).then(
    ({ dev, ino }) => `${dev}:${ino}`,
    () => null,
  )

/** Which folder a process works in, null when it cannot be learned. Root in a container may not look into other users' processes; they may. */
const folderOf = async (account: Account, pid: number): Promise<string | null> => {
  const link = `/proc/${pid}/cwd`
  const seen = await identityOf(link)
  if (seen !== null || !account.change) return seen
  const { code, out } = await run(account, 'stat', ['-L', '-c', '%d:%i', link])
  return code === 0 ? out.trim() : null
}

/**
 * Whether the process that a pid file names is the server of this cluster. The number alone proves nothing: it
 * may be a zombie, or belong to another program by now, as it soon does in a container. A live server has the
 * data as its folder; where that cannot be seen, something has to answer on its socket.
 */
export const isServerOf = async (account: Account, cluster: string, file: PidFile): Promise<boolean> => {
  if (!processExists(file.pid)) return false
  if (stateIn(await readFile(`/proc/${file.pid}/stat`, 'latin1').catch(() => '')) === 'Z') return false
  const folder = await folderOf(account, file.pid)
  return folder === null ? answers(file.socketDir, file.port) : folder === (await identityOf(cluster))
}

const releaseFile = async (path: string): Promise<void> => {
  const text = await readFile(path, 'utf8').catch(() => '')
  const pid = Number(text.split('\n')[0])
  if (Number.isInteger(pid) && pid > 0 && processExists(pid)) await writeFile(path, text.replace(/^[^\n]*/, String(process.pid)))
}

/**
 * Makes the lock files of a dead server passable when their pid lives on in another process, which PostgreSQL
 * takes for a server. The file stays, because its line 7 guards against orphaned backends; only the pid is
 * replaced, by that of this process, which PostgreSQL passes over because it is its parent. The files of a
 * living server are left alone: one that finds a strange pid in its file shuts itself down within a minute.
 * Answers whether there was a stale file. Call it only just before this process starts the server.
 */
export const releaseStaleLocks = async (account: Account, cluster: string, socketDir: string, port: number): Promise<boolean> => {
  const file = await findPidFile(cluster)
  if (!file || (await isServerOf(account, cluster, file))) return false
  await releaseFile(join(cluster, 'postmaster.pid'))
  await releaseFile(`${socketFile(socketDir, port)}.lock`)
  return true
}
