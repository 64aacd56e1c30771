import { sql } from 'kysely'
import { reading } from '#database/database'
import { takeInAreas } from '#features/areas'
import { registerOrganisation, type SignIn } from '#features/identity'
import type { Id } from '#kernel/id'
import type { Platform } from '#platform'
import { playDemonstration } from '../demonstration/index.ts'
import { type Cast, openScript, type Script } from '../script.ts'
import { diceFrom, shared } from './dice.ts'
import { defineIndicators, importCountry, type Placed } from './figures.ts'
import { areasFor, type Share } from './places.ts'

/** How large the whole country is here: the demonstration's own areas and estates are among them. */
const country = { areas: 1_200, estates: 7_500 } as const
const seed = 2_026
const began = '2024-01-02'
const source = 'Genereret eksempel'

/** Sees every municipality at once, which nobody does in the real world: for looking at the whole list, and for measuring. */
export const observer: Cast = { slug: 'hele-landet', name: 'Koordinator i alle kommuner' }

type Municipality = { readonly code: number; readonly name: string; readonly slug: string }

/** The largest cities have many areas, the islands one or two; a weight made from the code is as good as any. */
const large: Readonly<Record<number, number>> = {
  101: 9,
  751: 6,
  461: 5,
  851: 5,
  561: 3,
  730: 3,
  621: 2.5,
  615: 2.5,
  630: 2.5,
  265: 2,
  607: 2,
  217: 2,
}
const small = [825, 563, 741, 492, 482, 155, 187]
const weightOf = ({ code }: Municipality): number => large[code] ?? (small.includes(code) ? 0.2 : 1)

const municipalitiesOf = async ({ database }: Platform): Promise<readonly Municipality[]> =>
  database.selectFrom('municipality').select(['code', 'name', 'slug']).where('code', '<>', 0).orderBy('code').execute()

/** What the demonstration has already, read in the scope of every municipality by the platform itself. */
const there = async (script: Script): Promise<{ readonly names: ReadonlySet<string>; readonly estates: number }> =>
  script.read(observer, began, async (tx) => {
    const areas = await tx.selectFrom('area').select('name').execute()
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from helhed.estate`.execute(tx)
    return { names: new Set(areas.map(({ name }) => name.toLowerCase())), estates: rows[0]?.count ?? 0 }
  })

/** Every area with its municipality, those of a municipality together. */
const placesIn = async (script: Script): Promise<readonly Placed[]> =>
  script.read(observer, began, async (tx) =>
    tx
      .selectFrom('area')
      .innerJoin('municipality', 'municipality.code', 'area.municipality')
      .select(['area.name', 'municipality.slug as municipality'])
      .orderBy('municipality.code')
      .orderBy('area.name')
      .orderBy('area.id')
      .execute(),
  )

/** The municipality's own organisation, where the demonstration has registered it. */
const ownOf = async ({ database }: Platform, municipality: number): Promise<Id | undefined> =>
  reading(database, { municipalities: [municipality], person: null }, async (tx) => {
    const own = await tx
      .selectFrom('organisation')
      .select('id')
      .where('municipality', '=', municipality)
      .where('kind', '=', 'municipality')
      .executeTakeFirst()
    return own?.id
  })

/** Registers a municipality's own organisation where it has none, and lets the observer in. */
const begin = async (platform: Platform, { act, grant }: Script, { code, name, slug }: Municipality): Promise<void> => {
  const registering = { municipality: code, kind: 'municipality', name: `${name} Kommune`, slug: `${slug}-kommune` } as const
  const actsFor = (await ownOf(platform, code)) ?? (await act({ platformIn: code }, began, registerOrganisation, registering))
  await grant({ platformIn: code }, began, observer, { municipality: code, role: 'coordinator', actsFor })
}

/**
 * Plays the generated country: the demonstration as it is, and 98 municipalities with areas, estates and twelve figures a year beside it. Everything generated
 * is marked as an example and is the same in every run.
 */
export const playCountry = async (platform: Platform, signIn: SignIn): Promise<void> => {
  await playDemonstration(platform, signIn)
  const script = openScript(platform, signIn)
  const municipalities = await municipalitiesOf(platform)
  for (const one of municipalities) await begin(platform, script, one)
  const { names, estates } = await there(script)
  const weights = municipalities.map(weightOf)
  const areaShares = shared(country.areas - names.size, weights)
  const estateShares = shared(country.estates - estates, areaShares)
  const dice = diceFrom(seed)
  for (const [at, one] of municipalities.entries()) {
    const share: Share = { areas: areaShares[at] ?? 0, estates: estateShares[at] ?? 0 }
    const areas = areasFor(dice, one.name, share, names)
    await script.act(observer, began, takeInAreas, { municipality: one.code, areas, source, countedOn: began, example: true })
  }
  await defineIndicators(script, began)
  await importCountry(platform, dice, await placesIn(script))
}
