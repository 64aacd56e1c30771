import { lchown, lstat, mkdir } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { mayEnter } from './account.ts'
import type { Place } from './place.ts'
import { codeOf, reasonOf, startRefused } from './refusal.ts'

/** Longest path that a Unix socket can have, in bytes, on the platforms that have a package. */
const longest = process.platform === 'darwin' ? 103 : 107

/** The file that a server with this port listens on. */
export const socketFile = (socketDir: string, port: number): string => join(socketDir, `.s.PGSQL.${port}`)

const fits = (folder: string): boolean => Buffer.byteLength(socketFile(folder, 65_535)) <= longest

/**
 * The folders that the socket may lie in, best first: beside the data, or below the temporary folder under a
 * name made from DATA_DIR where that path is too long for a socket.
 */
export const socketDirs = (home: string, key: string, temporary = tmpdir()): readonly string[] =>
  [join(home, 'socket'), join(temporary, `helhed-${key}`), join('/tmp', `helhed-${key}`)].filter(fits)

/**
 * Makes the private folder (0700, the account's own) for the socket. Who may enter it is who may connect.
 * A folder that another user laid there first is refused, and what exists is never given away or opened:
 * below the temporary folder it could turn into a link to something else under our hands.
 */
export const makeSocketDir = async ({ home, key, account }: Place): Promise<string> => {
  for (const folder of socketDirs(home, key)) {
    if (!(await mayEnter(account, dirname(folder)))) continue
    try {
      await mkdir(folder, { mode: 0o700 })
      if (account.change) await lchown(folder, account.uid, account.gid)
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw startRefused('DATA_DIR', `${folder} cannot be made for the socket: ${reasonOf(error)}`, error)
    }
    const found = await lstat(folder)
    if (!found.isDirectory() || found.uid !== account.uid || (found.mode & 0o077) !== 0) {
      throw startRefused('DATA_DIR', `${folder} is meant for the socket but is not a private folder of ${account.name}; remove it`)
    }
    return folder
  }
  throw startRefused('DATA_DIR', `there is no folder for the socket that ${account.name} may enter`)
}

/** Whether somebody listens on the socket. */
export const answers = (socketDir: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(socketFile(socketDir, port))
    socket.once('error', () => resolve(false))
    socket.once('connect', () => {
      socket.destroy()
      resolve(true)
    })
  })
