import type { SignIn } from '#features/identity'
import type { Platform } from '#platform'
import { openScript } from '../script.ts'
import { playGentofte } from './gentofte.ts'
import { playKoebenhavn } from './koebenhavn/index.ts'
import { playNational } from './national.ts'
import { playSkanderborg } from './skanderborg/index.ts'

/**
 * Plays the demonstration world from its first day to its last. Each municipality has a record of its own, so Skanderborg goes on beside the
 * others; København comes before Gentofte, with which it shares a person. The national part comes last: it says that the world is whole.
 */
export const playDemonstration = async (platform: Platform, signIn: SignIn): Promise<void> => {
  const script = openScript(platform, signIn)
  const others = async (): Promise<void> => {
    await playKoebenhavn(script)
    await playGentofte(script)
  }
  await Promise.all([playSkanderborg(script), others()])
  await playNational(script)
}
