import type { Story } from '../../../interleave.ts'
import type { Script } from '../../../script.ts'
import { playCatalogue } from '../catalogue.ts'
import type { City, Setting } from './begin.ts'
import { chapters } from './chapters.ts'
import { playEstates } from './estates.ts'
import { fundingStory } from './funding.ts'
import { playMinuteTakers, playPeople } from './people.ts'
import { numbersOf, table } from './table.ts'

/** Sets the stage for København's plans, and answers the story of each. */
export const planStories = async (script: Script, city: City): Promise<readonly Story[]> => {
  await playPeople(script, city.organisations, city.boards)
  const estates = await playEstates(script, city.organisations, city.boards)
  const [own] = table
  if (own) await playMinuteTakers(script, estates, numbersOf(own))
  const entries = await playCatalogue(script)
  const setting: Setting = { ...city, estates, entries, begun: new Map() }
  return [...table.map((row) => (told: Script) => chapters[row.chapter]({ script: told, setting, row })), fundingStory(setting)]
}
