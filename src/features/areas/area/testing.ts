import type { World } from '../../../../test/setup/world.ts'

/** Makes the convicted of Højvangen's list of 2014 three of 103 (2.91 per cent), which the rule hides. */
export const plantSmall = async (world: Pick<World, 'owner'>): Promise<void> => {
  const changed = await world.owner.query(
    `update helhed.indicator_value set amount = 2.91, numerator = 3, denominator = 103
     where as_of = '2014-12-01' and place_id = (select id from helhed.area where slug = 'hoejvangen')
       and indicator_version_id in (select version.id from helhed.indicator_version version
         join helhed.indicator on indicator.municipality = version.municipality and indicator.id = version.indicator_id where indicator.code = 'P')`,
  )
  if (changed.rowCount !== 1) throw new Error('The world has no such figure')
}

/** Every public address that tells of an area: pages, lists, maps, files and the interface. */
export const publicAddresses = (area: string, municipality: string): readonly string[] => [
  `/omraader/${area}`,
  '/omraader',
  `/omraader?kommune=${municipality}`,
  `/kommuner/${municipality}`,
  ...['status', 'residents', 'U', 'I', 'P', 'E', 'N'].map((code) => `/kort?vis=${code}`),
  ...['omraader', 'tal', 'lister'].flatMap((set) => [`/data/${set}.csv`, `/data/${set}.json`]),
  '/data/katalog.jsonld',
  '/api/v1/areas',
]
