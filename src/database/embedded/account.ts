import { readFile } from 'node:fs/promises'
import { startRefused } from './refusal.ts'
import { run } from './run.ts'

/** The system user that PostgreSQL runs as; `change` says whether children have to be moved to it from root. */
export type Account = { readonly name: string; readonly uid: number; readonly gid: number; readonly change: boolean }

type Owner = { readonly uid: number; readonly gid: number }

/** The users of a passwd file: `name:password:uid:gid:…` a line. */
export const readUsers = (passwd: string): readonly (Owner & { readonly name: string })[] =>
  passwd.split('\n').flatMap((line) => {
    const [name = '', , uid = '', gid = ''] = line.split(':')
    return name !== '' && /^\d+$/.test(uid) && /^\d+$/.test(gid) ? [{ name, uid: Number(uid), gid: Number(gid) }] : []
  })

/**
 * Who is to run the server. PostgreSQL refuses to run as root, so root lends it to the owner of the data
 * that is already there, else to `postgres`, else to `nobody`; a uid without a line in passwd is of no use
 * to initdb. An ordinary user runs it as themselves and is refused data that belong to somebody else.
 */
export const chooseAccount = (caller: Owner, owner: Owner | null, passwd: string): Account => {
  const users = readUsers(passwd)
  const nameOf = (uid: number): string => users.find((user) => user.uid === uid)?.name ?? `uid ${uid}`
  if (caller.uid !== 0) {
    if (owner && owner.uid !== caller.uid) {
      throw startRefused(
        'DATA_DIR',
        `the database in DATA_DIR belongs to ${nameOf(owner.uid)}, and this process runs as ${nameOf(caller.uid)}`,
      )
    }
    return { ...caller, name: nameOf(caller.uid), change: false }
  }
  if (owner && owner.uid !== 0) return { ...owner, name: nameOf(owner.uid), change: true }
  const user = ['postgres', 'nobody'].map((name) => users.find((one) => one.name === name && one.uid !== 0)).find((one) => one)
  if (!user) throw startRefused('POSTGRES', 'PostgreSQL cannot run as root, and there is no user postgres or nobody to lend it to')
  return { ...user, change: true }
}

/** The account for this process and the owner of the data that exist, null when there are none. */
export const currentAccount = async (owner: Owner | null): Promise<Account> => {
  const caller = { uid: process.getuid?.() ?? -1, gid: process.getgid?.() ?? -1 }
  return chooseAccount(caller, owner, await readFile('/etc/passwd', 'utf8').catch(() => ''))
}

/** Whether the account may enter a folder. It is tried rather than read from mode bits, which know nothing of access lists or mounts. */
export const mayEnter = async (account: Account, folder: string): Promise<boolean> => {
  const { code } = await run(account, '/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder])
  return code === 0
}
