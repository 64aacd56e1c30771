import { addEstate, addPresenceKind, importCounts, readSums, recordMunicipalityStock, registerPresenceSource } from '#features/areas'
import type { Id } from '#kernel/id'
import { readTable } from '#sheets/read'
import { allRows } from '#sheets/table'
import type { Script } from '../../script.ts'
import { organisationWith } from '../organisations.ts'
import { coordinator, municipality, note, standing } from './cast.ts'
import type { Organisations } from './organisations.ts'

const day = '2016-01-05'

/** What the note calls services granted to families and persons; which kinds are counted is an example. */
const kinds = [
  ['Hjemmepleje', 'borgere'],
  ['Familiebehandling', 'familier'],
  ['Særlige pladser i dagtilbud', 'børn'],
  ['Jobcenterets forløb', 'borgere'],
  ['Socialpsykiatri', 'borgere'],
  ['SSP', 'unge'],
  ['Sundhedsplejens ekstra besøg', 'familier'],
] as const

/** Estates that no source names; the last one lies in no area, and nobody has told how many dwellings it has. */
const estates = [
  { name: 'Eskebækparkens afdeling', slug: 'eskebaekparkens-afdeling', dwellings: 210, area: 0 },
  { name: 'Mølleparkens afdeling', slug: 'moelleparkens-afdeling', dwellings: 140, area: 1 },
  { name: 'Afdeling Nord', slug: 'afdeling-nord', dwellings: 96, area: null },
  { name: 'Afdeling Syd', slug: 'afdeling-syd', dwellings: 180, area: null },
  { name: 'Afdeling Øst', slug: 'afdeling-oest', dwellings: null, area: null },
] as const

/** Counts of 2015 as the records systems would give them, summed per estate; every one is an example. */
const sums = `Boligafdeling;Hjemmepleje;Familiebehandling;Særlige pladser i dagtilbud;Jobcenterets forløb;Socialpsykiatri;SSP;Sundhedsplejens ekstra besøg
Hele kommunen;1800;420;310;2100;520;190;640
Afdeling i Højvangen;38;31;22;118;29;17;34
Eskebækparkens afdeling;16;11;9;44;12;6;13
Mølleparkens afdeling;9;8;6;27;3;2;7
Afdeling Nord;14;7;5;24;8;0;6
Afdeling Syd;22;4;3;20;6;1;5
Afdeling Øst;7;1;0;12;2;0;2
`

const readExample = async () => {
  const read = await readTable(new TextEncoder().encode(sums))
  const batch = read.ok ? await allRows(read.table) : read
  if (!read.ok || !batch.ok) throw new Error('The example counts cannot be read')
  return { header: read.table.header, rows: batch.rows }
}

/** Registers the estates of the two candidates and some outside any area. */
const playEstates = async ({ act }: Script, { association }: Organisations, candidates: readonly Id[]): Promise<void> => {
  const organisation = organisationWith({ act, municipality, day, source: note })
  for (const { name, slug, dwellings, area } of estates) {
    const estate = await organisation('estate', name, slug, association, true)
    const within = area === null ? undefined : candidates[area]
    const number = { approximate: true, example: true }
    if (within === undefined) {
      if (dwellings === null) continue
      const told = { municipality, estate, dwellings, countedOn: '2015-01-01', source: 'Eksempel', ...number }
      await act(coordinator, day, recordMunicipalityStock, told)
      continue
    }
    await act(coordinator, day, addEstate, {
      area: within,
      estate,
      dwellings,
      ...number,
      countedOn: null,
      source: null,
      period: standing('2015-01-01'),
    })
  }
}

/** How much of the municipality is in each estate in 2015: the analysis that the note wants the front line's signals held against. */
export const playPresence = async (script: Script, organisations: Organisations, candidates: readonly Id[]): Promise<void> => {
  const { act } = script
  await playEstates(script, organisations, candidates)
  for (const [name, counted] of kinds) await act(coordinator, day, addPresenceKind, { municipality, name, counted, example: true })
  await act(coordinator, day, recordMunicipalityStock, {
    municipality,
    dwellings: 25_000,
    approximate: true,
    countedOn: '2015-01-01',
    source: 'Eksempel',
    example: true,
  })
  const source = await act(coordinator, day, registerPresenceSource, {
    municipality,
    system: 'Kommunens fagsystemer',
    legalBasis: 'Lov om almene boliger § 6 b; databeskyttelsesforordningen art. 6, stk. 1, litra e (eksempel)',
    purpose: 'At se, hvor kommunens medarbejdere er så meget til stede, at det giver mening at koordinere indsatsen',
    owner: 'Analyseteamet i Direktionen',
    retention: 'Summerne beholdes i fem år; udtrækkene slettes, når de er talt',
    period: { from: '2014-01-01', until: null },
    example: true,
  })
  const { header, rows } = await readExample()
  await act(coordinator, '2016-01-12', importCounts, {
    municipality,
    source,
    period: { from: '2015-01-01', until: '2016-01-01' },
    manner: 'sums',
    take: (registered) => readSums(header, rows, { municipality: registered.name, kinds: registered.kinds, estates: registered.estates }),
    example: true,
  })
}
