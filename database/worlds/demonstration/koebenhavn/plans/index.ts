import type { Story } from '../../../interleave.ts'
import type { Script } from '../../../script.ts'
import { playCatalogue } from '../catalogue.ts'
import { playExampleList } from '../example-list.ts'
import type { City, Setting } from './begin.ts'
import { chapters } from './chapters.ts'
import { playEstates } from './estates.ts'
import { fundingStory } from './funding.ts'
import { playMinuteTakers, playPeople } from './people.ts'
import { numbersOf, table } from './table.ts'

/** Sets the stage for København's plans, and answers the story of each. */
export const planStories = async (script: Script, city: City): Promise<readonly Story[]> => {
  await playPeople(script, city.organisations, city.boards)
  const { areas, estates } = await playEstates(script, city.organisations, city.boards)
  const [own] = table
  if (own) await playMinuteTakers(script, estates, numbersOf(own))
  const entries = await playCatalogue(script)
  const setting: Setting = { ...city, estates, entries, begun: new Map() }
  const amager = table.filter(({ district }) => district === 'Amager').flatMap(numbersOf)
  return [
    ...table.map((row) => (told: Script) => chapters[row.chapter]({ script: told, setting, row })),
    fundingStory(setting),
    (told) => playExampleList(told, { area: areas.get('Amager') ?? '', estates: amager.map((number) => estates.get(number) ?? '') }),
  ]
}
