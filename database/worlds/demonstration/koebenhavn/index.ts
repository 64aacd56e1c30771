import { publishArea } from '#features/areas'
import { publishBody } from '#features/bodies'
import type { Script } from '../../script.ts'
import { playBoards } from './boards.ts'
import { secretariat } from './cast.ts'
import { playArea } from './mjoelnerparken.ts'
import { playOrganisations } from './organisations.ts'

/**
 * København as the introduction to community plans of 20 November 2017 tells it: a city-wide board at director level, five
 * district boards with a chair from the housing associations and a vice-chair from Teknik- og Miljøforvaltningen, one secretariat.
 */
export const playKoebenhavn = async (script: Script): Promise<void> => {
  const organisations = await playOrganisations(script)
  const boards = await playBoards(script, organisations)
  const area = await playArea(script, boards.districts.get('Nørrebro') ?? '', organisations.estate)
  const day = '2023-12-04'
  await script.act(secretariat, day, publishArea, { area })
  for (const body of [boards.city, ...boards.districts.values()]) await script.act(secretariat, day, publishBody, { body })
}
