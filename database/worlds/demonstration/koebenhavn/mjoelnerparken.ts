import { addEstate, recordOfficialFigures, registerArea, tieBody } from '#features/areas'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { playPlace } from '../places.ts'
import { begin, coordinator, municipality, standing } from './cast.ts'

/** Mjølnerparken with an estate; the list of 2017 tells its shares, not its residents, and that of 2023 only that they were 966. */
export const playArea = async (script: Script, board: Id, estate: Id): Promise<Id> => {
  const { act } = script
  const area = await act(coordinator, '2015-04-06', registerArea, {
    municipality,
    name: 'Mjølnerparken',
    nicknames: [],
    form: 'area',
    period: standing('2010-01-01'),
    source: 'Ministeriets lister',
  })
  await playPlace(script, coordinator, '2015-04-06', area.id, 'Mjølnerparken')
  await act(coordinator, '2015-04-06', addEstate, {
    area: area.id,
    estate,
    dwellings: 310,
    approximate: true,
    example: true,
    countedOn: null,
    source: null,
    period: standing('2015-04-01'),
  })
  await act(coordinator, '2015-04-06', tieBody, {
    area: area.id,
    body: board,
    task: 'Koordinerer helhedsplanerne i bydelen',
    period: standing(begin),
  })
  return area.id
}

/** What the lists said of it in 2017 and 2023. */
export const playLists = async ({ act }: Script, area: Id): Promise<void> => {
  await act(coordinator, '2017-12-02', recordOfficialFigures, {
    area,
    listDate: '2017-12-01',
    status: 'vulnerable',
    source: 'Ministeriets liste 1. december 2017',
    figures: {
      residents: 'missing',
      U: { amount: '43.5' },
      I: { amount: '82.1' },
      P: { amount: '2.52' },
      E: { amount: '53.0' },
      N: { amount: '51.0' },
    },
  })
  await act(coordinator, '2023-12-02', recordOfficialFigures, {
    area,
    listDate: '2023-12-01',
    status: 'none',
    source: 'Ministeriets liste 1. december 2023',
    figures: { residents: { amount: '966' }, U: 'missing', I: 'missing', P: 'missing', E: 'missing', N: 'missing' },
  })
}
