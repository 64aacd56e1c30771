import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Config, startRefused } from '#config'

const pathIn = (config: Config): string => join(config.dataDir, 'secret.key')

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code

/** Makes a folder with its parents, step by step: Node's own `recursive` never comes back from a path below /proc. */
const makeFolder = (path: string): void => {
  try {
    mkdirSync(path)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    if (codeOf(error) !== 'ENOENT' || existsSync(dirname(path))) throw error
    makeFolder(dirname(path))
    mkdirSync(path)
  }
}

const makeSecret = (path: string): void => {
  try {
    writeFileSync(path, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    // Made by an earlier start, or by another one a moment ago.
    if (codeOf(error) !== 'EEXIST') throw error
  }
}

const unusable = (config: Config, error: unknown): Error => {
  const why = codeOf(error) === 'ENOTDIR' || codeOf(error) === 'EEXIST' ? 'it is not a folder' : (error as Error).message
  return startRefused(`DATA_DIR ${config.dataDir} cannot be used: ${why}`)
}

/** The key of an installation that exists; null where none has been made. What verifies must not make one: every signature would be wrong by it. */
export const findSecret = (config: Config): string | null => {
  if (config.secretKey !== null) return config.secretKey
  try {
    return readFileSync(pathIn(config), 'utf8').trim()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw unusable(config, error)
  }
}

/**
 * The key that signs sessions and the record of acts: SECRET_KEY, or one that is made once and kept in DATA_DIR
 * where only the owner of the process can read it.
 */
export const readSecret = (config: Config): string => {
  if (config.secretKey !== null) return config.secretKey
  try {
    makeFolder(config.dataDir)
    makeSecret(pathIn(config))
    return readFileSync(pathIn(config), 'utf8').trim()
  } catch (error) {
    throw unusable(config, error)
  }
}
