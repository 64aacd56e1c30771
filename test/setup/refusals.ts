import { proposer } from './plant-efforts.ts'
import type { World } from './world.ts'

/** What a command was refused with, by field and sentence. */
export const refusalsOf = async <Input>(
  world: World,
  command: (platform: World['platform'], actor: Awaited<ReturnType<World['actor']>>, input: Input) => Promise<unknown>,
  input: Input,
  who = proposer,
): Promise<readonly string[]> => {
  const result = (await command(world.platform, await world.actor(who), input)) as {
    readonly ok: boolean
    readonly refusals?: readonly { readonly field?: string; readonly say: (language: 'da') => string }[]
  }
  return (result.refusals ?? []).map(({ field = '', say }) => `${field}: ${say('da')}`)
}
