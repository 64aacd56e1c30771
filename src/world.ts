import { sql } from 'kysely'
import { startRefused } from '#config'
import type { SignIn } from '#features/identity'
import type { Platform } from '#platform'

/** The worlds that a new database can be filled with: the demonstration, and the generated country that holds it too. */
export const worlds = ['demonstration', 'national'] as const
export type World = (typeof worlds)[number]

const play: Readonly<Record<World, (platform: Platform, signIn: SignIn) => Promise<void>>> = {
  demonstration: async (platform, signIn) =>
    (await import('../database/worlds/demonstration/index.ts')).playDemonstration(platform, signIn),
  national: async (platform, signIn) => (await import('../database/worlds/national/index.ts')).playCountry(platform, signIn),
}

/** Fills a new database with a world; one that has one is left as it is. The demonstration's last acts are national, so chain 0 tells. */
export const fillWorld = async (platform: Platform, signIn: SignIn, world: World): Promise<boolean> => {
  const { rows } = await sql<{ filled: boolean }>`select seq > 0 as filled from helhed.audit_head where chain = 0`.execute(
    platform.database,
  )
  if (rows[0]?.filled !== false) return false
  try {
    await play[world](platform, signIn)
  } catch (error) {
    throw startRefused(`the world "${world}" could not be made; empty DATA_DIR and start again (${(error as Error).message})`)
  }
  return true
}

/** Fills a new database with the demonstration world. */
export const fillDemonstration = (platform: Platform, signIn: SignIn): Promise<boolean> => fillWorld(platform, signIn, 'demonstration')
