import { createHash } from 'node:crypto'
import { access, chmod, constants, lstat, mkdir, realpath, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { type Account, currentAccount, mayEnter } from './account.ts'
import { codeOf, isStartRefused, reasonOf, startRefused } from './refusal.ts'

/** Where one database lives and who runs it. `movedFrom` is DATA_DIR's path when its data had to be kept elsewhere. */
export type Place = {
  readonly home: string
  readonly cluster: string
  readonly account: Account
  /** Short and the same for every process that names this DATA_DIR. */
  readonly key: string
  readonly movedFrom: string | null
}

type Owner = { readonly uid: number; readonly gid: number }

/** The owner of a finished cluster, or null where there is none. */
const ownerOf = async (cluster: string): Promise<Owner | null> => {
  try {
    await stat(join(cluster, 'PG_VERSION'))
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return null
    // Closed to us: the folder's own owner is what the refusal has to name.
  }
  return stat(cluster).catch(() => null)
}

/** Makes a folder and its parents. Node's own `recursive` never comes back where the system answers ENOENT for good, as below /proc. */
const makeFolder = async (path: string): Promise<void> => {
  try {
    await mkdir(path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    if (codeOf(error) !== 'ENOENT' || (await stat(dirname(path)).catch(() => null))) throw error
    await makeFolder(dirname(path))
    await makeFolder(path)
  }
}

const openDataDir = async (dataDir: string): Promise<string> => {
  const path = resolve(dataDir)
  try {
    await makeFolder(path)
    if (!(await stat(path)).isDirectory()) throw startRefused('DATA_DIR', `DATA_DIR ${path} cannot be used: it is not a folder`)
    await access(path, constants.R_OK | constants.W_OK | constants.X_OK)
    return await realpath(path)
  } catch (error) {
    if (isStartRefused(error)) throw error
    throw startRefused('DATA_DIR', `DATA_DIR ${path} cannot be used: ${reasonOf(error)}`, error)
  }
}

/** Whether the path is a folder that root made and only root can change: below /var/tmp anybody may lay one down first. */
const isRoots = async (folder: string): Promise<boolean> => {
  const found = await lstat(folder).catch(() => null)
  return found?.isDirectory() === true && found.uid === 0 && (found.mode & 0o022) === 0
}

/** Where data go that cannot stay in DATA_DIR: open to every user and, unlike /tmp, kept over a restart. */
const spare = '/var/tmp'

const makeMoved = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { mode: 0o711 })
    // Root's umask may have closed it again; nobody else can have put another in its place, since root owns it.
    await chmod(folder, 0o711)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw startRefused('DATA_DIR', `${folder} cannot be made for DATA_DIR: ${reasonOf(error)}`, error)
  }
  if (!(await isRoots(folder))) {
    throw startRefused('DATA_DIR', `${folder} is meant to keep the data of DATA_DIR, but root did not make it; remove it`)
  }
}

/**
 * Decides where the data of DATA_DIR live. That is `DATA_DIR/postgres`, except when root has to lend the server
 * to a user who may not enter DATA_DIR (below root's own home, for one): then a folder below /var/tmp that is
 * named by a hash of DATA_DIR, so that every later start finds it. Data that exist never change their place.
 */
export const choosePlace = async (dataDir: string): Promise<Place> => {
  const home = await openDataDir(dataDir)
  const key = createHash('sha256').update(home).digest('hex').slice(0, 12)
  const here = { home, cluster: join(home, 'postgres'), key, movedFrom: null }
  const owner = await ownerOf(here.cluster)
  const account = await currentAccount(owner)
  if (!account.change) return { ...here, account }

  const elsewhere = join(spare, `helhed-${key}`)
  const there = { home: elsewhere, cluster: join(elsewhere, 'postgres'), key, movedFrom: home }
  if (owner) {
    if (await mayEnter(account, home)) return { ...here, account }
    throw startRefused('DATA_DIR', `DATA_DIR ${home} holds a database, but ${account.name}, who has to run it, may not enter that folder`)
  }
  const movedOwner = (await isRoots(there.home)) ? await ownerOf(there.cluster) : null
  if (movedOwner === null && (await mayEnter(account, home))) return { ...here, account }
  await makeMoved(there.home)
  return { ...there, account: await currentAccount(movedOwner) }
}
