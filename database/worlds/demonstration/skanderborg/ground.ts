import { addBlock, addParcel } from '#features/areas'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { coordinator, standing } from './cast.ts'
import type { Organisations } from './organisations.ts'

/** Parcels and blocks of the estate in Højvangen. No source gives them: examples, in a cadastral district that there is not. */
export const playGround = async ({ act }: Script, area: Id, { estate }: Organisations): Promise<void> => {
  const mine = { area, estate, period: standing('2012-01-01'), example: true }
  const parcel = (number: string) =>
    act(coordinator, '2015-12-03', addParcel, { ...mine, district: 'Eksempel Markjorder', number, source: null })
  const block = (address: string, on: Id) => act(coordinator, '2015-12-03', addBlock, { ...mine, address, parcel: on })
  const [first, second] = [await parcel('12a'), await parcel('12b')]
  await block('Højvangen 1-15', first)
  await block('Højvangen 2-24', first)
  await block('Højvangen 17-41', second)
}
