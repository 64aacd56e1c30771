import { publishArea } from '#features/areas'
import { publishBody } from '#features/bodies'
import type { Script } from '../../script.ts'
import { playBeside } from './beside.ts'
import { decideEskebaekparken, decideHoejvangen, prepareHoejvangen, prepareMoelleparken, publishHoejvangen } from './cases.ts'
import { coordinator } from './cast.ts'
import { playCriteria } from './criteria.ts'
import { playDirectory } from './directory.ts'
import { playEffort } from './efforts.ts'
import { playFigures } from './figures.ts'
import { playCandidates, playForum } from './forums.ts'
import { playGround } from './ground.ts'
import { playArea, playEvents, playExit, playLists } from './hoejvangen.ts'
import { playIndicators } from './indicators.ts'
import { playMunicipalProject } from './municipal-project.ts'
import { playOrganisations } from './organisations.ts'
import { playPresence } from './presence.ts'
import { playProject } from './project.ts'
import { playFirstSignals, playLatestSignals, playMoelleparkenSignals } from './signals.ts'
import { playChangeOfSteeringGroup, playSteeringGroup } from './steering-group.ts'
import { playStock } from './stock.ts'

/**
 * Skanderborg as the note on vulnerable housing areas tells it: Højvangen, the steering group, a forum for each area, and a plan half-way.
 * Figures: the ministry's lists of 1 October 2013 and 1 December 2014; off the list on 1 December 2015.
 */
export const playSkanderborg = async (script: Script): Promise<void> => {
  const organisations = await playOrganisations(script)
  const area = await playArea(script, organisations)
  const signals = await playFirstSignals(script, area)
  const steering = await playSteeringGroup(script, organisations)
  const held = await prepareHoejvangen(script, { area, body: steering, signals })
  const forum = await playForum(script, steering, area, organisations)
  const decided = await decideHoejvangen(script, held, { forum, partner: organisations.association })
  await playLists(script, area)
  await playChangeOfSteeringGroup(script, steering, organisations)
  await playEvents(script, area)
  const candidates = await playCandidates(script, steering, organisations)
  const [eskebaekparken = '', moelleparken = ''] = candidates
  await playBeside(script, eskebaekparken)
  await decideEskebaekparken(script, { area: eskebaekparken, body: steering })
  const seen = await playMoelleparkenSignals(script, moelleparken)
  await prepareMoelleparken(script, { area: moelleparken, body: steering, signals: seen })
  await playMunicipalProject(script, { steering, areas: [area, ...candidates] })
  await playExit(script, area)
  await playGround(script, area, organisations)
  await playStock(script, area, organisations)
  const day = '2015-12-04'
  for (const published of [area, ...candidates]) await script.act(coordinator, day, publishArea, { area: published })
  for (const body of [steering, forum]) await script.act(coordinator, day, publishBody, { body })
  await publishHoejvangen(script, held, decided)
  await playDirectory(script, area, organisations)
  await playLatestSignals(script, { hoejvangen: area, eskebaekparken })
  await playPresence(script, organisations, candidates)
  await playIndicators(script, area)
  await playFigures(script)
  await playEffort(script, eskebaekparken)
  await playCriteria(script, steering)
  await playProject(script, { organisations, board: steering })
}
