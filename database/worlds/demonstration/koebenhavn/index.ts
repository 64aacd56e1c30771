import { publishArea } from '#features/areas'
import { publishBody } from '#features/bodies'
import { interleave } from '../../interleave.ts'
import type { Script } from '../../script.ts'
import { playBoards } from './boards.ts'
import { secretariat } from './cast.ts'
import { playArea, playLists } from './mjoelnerparken.ts'
import { playOrganisations } from './organisations.ts'
import { planStories } from './plans/index.ts'

/**
 * København as the introduction to community plans of 20 November 2017 tells it: a city-wide board at director level, five
 * district boards with a chair from the housing associations and a vice-chair from Teknik- og Miljøforvaltningen, one secretariat,
 * 14 plans with 56 sub-agreements, and two years' appropriations for the municipality's share.
 */
export const playKoebenhavn = async (script: Script): Promise<void> => {
  const organisations = await playOrganisations(script)
  const boards = await playBoards(script, organisations)
  const area = await playArea(script, boards.districts.get('Nørrebro')?.board ?? '', organisations.estate)
  const plans = await planStories(script, { organisations, boards })
  await interleave(script, [...plans, (told) => playLists(told, area)])
  const day = '2023-12-04'
  await script.act(secretariat, day, publishArea, { area })
  for (const body of [boards.city, ...[...boards.districts.values()].map(({ board }) => board)]) {
    await script.act(secretariat, day, publishBody, { body })
  }
}
