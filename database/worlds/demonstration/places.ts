import { locateArea } from '#features/areas'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Cast, Script } from '../script.ts'

/** About where the areas lie, in degrees north and east. No source of the world gives it: these are examples, and no border is drawn. */
const places: Readonly<Record<string, readonly [latitude: string, longitude: string]>> = {
  Højvangen: ['56.04300', '9.91800'],
  Eskebækparken: ['56.03000', '9.93600'],
  Mølleparken: ['56.08300', '10.03500'],
  Mjølnerparken: ['55.70300', '12.54300'],
  'Boligområde i Tingbjerg-Husum': ['55.71600', '12.48200'],
  'Boligområde i Bispebjerg': ['55.71900', '12.53200'],
  'Boligområde i Nørrebro': ['55.69500', '12.54700'],
  'Boligområde i Amager': ['55.65500', '12.60300'],
  'Boligområde i Valby-Vesterbro-Kgs. Enghave': ['55.65500', '12.51500'],
  'Broholms Allé': ['55.75200', '12.57600'],
  Mosegårdsparken: ['55.74300', '12.52600'],
}

const source = 'Omtrentligt punkt til kortet'

/** Puts an area on the map, where this page knows about where it lies. */
export const playPlace = async ({ act }: Script, who: Cast, day: Day, area: Id, name: string): Promise<void> => {
  const [latitude, longitude] = places[name] ?? []
  if (latitude === undefined || longitude === undefined) return
  await act(who, day, locateArea, { area, latitude, longitude, outline: null, approximate: true, example: true, source, version: 0 })
}
