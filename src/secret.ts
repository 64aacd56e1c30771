import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, startRefused } from '#config'

/**
 * The key that signs sessions and the record of acts: SECRET_KEY, or one that is made once and kept in DATA_DIR
 * where only the owner of the process can read it.
 */
export const readSecret = (config: Config): string => {
  if (config.secretKey !== null) return config.secretKey
  const path = join(config.dataDir, 'secret.key')
  try {
    mkdirSync(config.dataDir, { recursive: true })
    try {
      writeFileSync(path, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    return readFileSync(path, 'utf8').trim()
  } catch (error) {
    throw startRefused(`DATA_DIR ${config.dataDir} cannot be used: ${(error as Error).message}`)
  }
}
