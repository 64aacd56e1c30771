import { addEstate, recordEvent, recordOfficialFigures, recordStatus, registerArea } from '#features/areas'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { playPlace } from '../places.ts'
import { administrator, coordinator, leader, municipality, note, projectLeader, standing, worker } from './cast.ts'
import type { Organisations } from './organisations.ts'

const list = (day: string) => `Ministeriets liste ${day}`

/** Notes what happened to Højvangen; all that the note tells was written down in March 2015. */
const eventOf =
  ({ act }: Script, area: Id) =>
  (day: string, precision: 'day' | 'month' | 'year', title: string, actor: string, major = false, on = '2015-03-02') =>
    act(coordinator, on, recordEvent, { area, day, precision, title, actor, major, source: note })

/** Registers the area with its estate, and gives those who work in it their mandates. */
export const playArea = async (script: Script, { departments, association, estate }: Organisations): Promise<Id> => {
  const { act, grant } = script
  const hoejvangen = await act(coordinator, '2012-01-06', registerArea, {
    municipality,
    name: 'Højvangen',
    nicknames: [],
    form: 'area',
    period: standing('2010-01-01'),
    source: 'Ministeriets liste 1. oktober 2013',
  })
  await playPlace(script, coordinator, '2012-01-06', hoejvangen.id, 'Højvangen')
  await grant(administrator, '2012-01-07', leader, {
    municipality,
    role: 'institution_leader',
    actsFor: departments.children,
    scope: { kind: 'area', id: hoejvangen.id },
  })
  await grant(administrator, '2012-01-07', worker, {
    municipality,
    role: 'front_line_worker',
    actsFor: departments.children,
    scope: { kind: 'area', id: hoejvangen.id },
  })
  await grant(administrator, '2012-01-07', projectLeader, {
    municipality,
    role: 'project_leader',
    actsFor: association,
    scope: { kind: 'organisation', id: association },
  })
  await act(coordinator, '2012-01-08', addEstate, {
    area: hoejvangen.id,
    estate,
    dwellings: 420,
    approximate: true,
    example: true,
    countedOn: null,
    source: null,
    period: standing('2012-01-01'),
  })
  return hoejvangen.id
}

/** The official lists of 2013 and 2014. */
export const playLists = async ({ act }: Script, area: Id): Promise<void> => {
  await act(coordinator, '2013-10-02', recordOfficialFigures, {
    area,
    listDate: '2013-10-01',
    status: 'vulnerable',
    source: list('1. oktober 2013'),
    figures: {
      residents: { amount: '1199' },
      U: { amount: '41.3' },
      I: { amount: '29.0' },
      P: { amount: '2.99' },
      E: 'missing',
      N: 'missing',
    },
  })
  await act(coordinator, '2014-12-02', recordOfficialFigures, {
    area,
    listDate: '2014-12-01',
    status: 'vulnerable',
    source: list('1. december 2014'),
    figures: {
      residents: { amount: '1204' },
      U: { amount: '43.5' },
      I: { amount: '27.5' },
      P: { amount: '3.06' },
      E: { amount: '50.3' },
      N: { amount: '64.9' },
    },
  })
}

/** What the council and others did, as the note tells it. */
export const playEvents = async (script: Script, area: Id): Promise<void> => {
  const event = eventOf(script, area)
  await event('2012-01-01', 'year', 'Strategi for den kommunale indsats i Højvangen vedtaget', 'Byrådet', true)
  await event('2014-04-24', 'day', 'Temamøde om en styrket boligsocial indsats', 'Byrådet')
  await event('2014-06-01', 'month', 'Rapport om boligsocialt og boligstrategisk arbejde', 'Skanderborg Kommune')
}

/** Off the list on 1 December 2015; the project goes on until November 2016. */
export const playExit = async (script: Script, area: Id): Promise<void> => {
  await script.act(coordinator, '2015-12-02', recordStatus, {
    area,
    listDate: '2015-12-01',
    status: 'none',
    source: list('1. december 2015'),
  })
  await eventOf(script, area)('2016-11-30', 'day', 'Det igangværende Projekt Højvangen slutter', 'Projekt Højvangen', false, '2015-12-03')
}
