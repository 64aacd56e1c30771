import { addEstate, classifyArea, registerArea, tieBody } from '#features/areas'
import type { Id } from '#kernel/id'
import type { Script } from '../../../script.ts'
import { organisationWith } from '../../organisations.ts'
import { playPlace } from '../../places.ts'
import type { Boards } from '../boards.ts'
import { begin, coordinator, districts, municipality, paper, standing } from '../cast.ts'
import type { Organisations } from '../organisations.ts'
import type { Estates } from './people.ts'
import { numbersOf, table } from './table.ts'

const day = '2015-04-08'

/** An area in each district, and in it the estates of its plans: that the plans lie in vulnerable areas is the document's, the rest examples. */
export const playEstates = async (
  script: Script,
  organisations: Organisations,
  boards: Boards,
): Promise<{ readonly areas: ReadonlyMap<string, Id>; readonly estates: Estates }> => {
  const { act } = script
  const organisation = organisationWith({ act, municipality, day, source: paper })
  const areas = new Map<string, Id>()
  for (const district of districts) {
    const area = await act(coordinator, day, registerArea, {
      municipality,
      name: `Boligområde i ${district}`,
      nicknames: [],
      form: 'area',
      period: standing('2010-01-01'),
      source: paper,
      example: true,
    })
    await playPlace(script, coordinator, day, area.id, `Boligområde i ${district}`)
    await act(coordinator, day, tieBody, {
      area: area.id,
      body: boards.districts.get(district)?.board ?? '',
      task: 'Koordinerer helhedsplanerne i bydelen',
      period: standing(begin),
    })
    await act(coordinator, day, classifyArea, {
      area: area.id,
      scheme: 'municipality',
      label: 'Udsat byområde',
      period: standing(begin),
      source: `${paper}: helhedsplanerne ligger alle i udsatte byområder`,
    })
    areas.set(district, area.id)
  }
  const estates = new Map<number, Id>()
  for (const row of table) {
    const numbers = numbersOf(row)
    for (const [place, dwellings] of row.dwellings.entries()) {
      const number = numbers[place] ?? 0
      const estate = await organisation('estate', `Afdeling ${number}`, `afdeling-${number}`, organisations[row.operator], true)
      await act(coordinator, day, addEstate, {
        area: areas.get(row.district) ?? '',
        estate,
        dwellings,
        approximate: true,
        example: true,
        countedOn: null,
        source: null,
        period: standing('2015-04-01'),
      })
      estates.set(number, estate)
    }
  }
  return { areas, estates }
}
