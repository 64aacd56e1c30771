import { sql } from 'kysely'
import { startRefused } from '#config'
import type { SignIn } from '#features/identity'
import type { Platform } from '#platform'

/** Fills a new database with the demonstration world; one that has it is left as it is. The world's last acts are national, so chain 0 tells. */
export const fillDemonstration = async (platform: Platform, signIn: SignIn): Promise<boolean> => {
  const { rows } = await sql<{ filled: boolean }>`select seq > 0 as filled from helhed.audit_head where chain = 0`.execute(
    platform.database,
  )
  if (rows[0]?.filled !== false) return false
  const { playDemonstration } = await import('../database/worlds/demonstration/index.ts')
  try {
    await playDemonstration(platform, signIn)
  } catch (error) {
    throw startRefused(`the demonstration world could not be made; empty DATA_DIR and start again (${(error as Error).message})`)
  }
  return true
}
