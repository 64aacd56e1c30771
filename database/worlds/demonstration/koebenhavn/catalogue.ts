import { type AddCatalogueEntry, addCatalogue, addCatalogueEntry } from '#features/plans'
import type { Id } from '#kernel/id'
import type { Script } from '../../script.ts'
import { municipality, paper, secretariat } from './cast.ts'

type Words = Pick<AddCatalogueEntry, 'what' | 'kind' | 'groups'>

/**
 * Kinds of activities that sources name, as entries. Which entries the edition of 2016 has, and in which order, was not read: words, numbers
 * and target groups are examples.
 */
const entries = {
  forældrekurser: { what: 'Forældre mødes fast og lærer af hinanden og af fagfolk.', kind: 'parenting', groups: ['parents'] },
  småbørnsindsats: {
    what: 'Familier med helt små børn får besøg og følgeskab til tilbud.',
    kind: 'parenting',
    groups: ['small_children', 'parents'],
  },
  forældresamarbejde: { what: 'Skole og forældre aftaler, hvad hver gør.', kind: 'parenting', groups: ['schoolchildren', 'parents'] },
  fædregrupper: { what: 'Fædre mødes om deres børn.', kind: 'parenting', groups: ['parents'] },
  beboernetværk: { what: 'Naboer bliver bragt sammen om faste, små opgaver.', kind: 'community', groups: ['everybody'] },
  frivillighed: { what: 'Beboere bliver støttet i at gøre noget for andre.', kind: 'community', groups: ['adults'] },
  'fritids- og lommepengejob': { what: 'Unge får et job i området med en voksen, der følger op.', kind: 'spare_jobs', groups: ['youth'] },
  jobvejledning: { what: 'Vejledning om job og uddannelse, tæt på hvor folk bor.', kind: 'employment', groups: ['jobless'] },
  'mentor for unge': { what: 'En voksen følger en ung gennem et år.', kind: 'mentoring', groups: ['youth'] },
  lektiehjælp: { what: 'Frivillige hjælper med lektier på faste tider.', kind: 'homework', groups: ['schoolchildren', 'youth'] },
  fritidspas: {
    what: 'Børn bliver fulgt ind i en forening, og de første kontingenter betales.',
    kind: 'leisure',
    groups: ['schoolchildren'],
  },
  gadeplansarbejde: { what: 'Medarbejdere er på gaden om aftenen og følger unge til tilbud.', kind: 'safety', groups: ['youth'] },
  ungeråd: { what: 'Unge råder selv over penge og svarer for dem.', kind: 'participation', groups: ['youth'] },
} as const satisfies Record<string, Words>

export type Entry = keyof typeof entries
export type Entries = ReadonlyMap<string, Id>

/** The secretariat takes the edition in that København asks most planned activities to refer to. */
export const playCatalogue = async ({ act }: Script): Promise<Entries> => {
  const day = '2015-10-01'
  const catalogue = await act(secretariat, day, addCatalogue, {
    municipality,
    kind: 'evidence',
    name: 'Inspirations- og videnskatalog til boligsociale indsatser',
    publisher: 'CFBU',
    edition: '2016',
    publishedOn: null,
    keeper: null,
    levels: [],
    source: `Center for Boligsocial Udvikling; nævnt i ${paper}`,
  })
  const taken = new Map<string, Id>()
  for (const [index, [title, words]] of Object.entries(entries).entries()) {
    const entry = await act(secretariat, day, addCatalogueEntry, {
      ...{ catalogue, number: index + 1, title: title.charAt(0).toUpperCase() + title.slice(1), ...words },
      ...{ method: null, level: null, sources: null, indicators: null, example: true },
    })
    taken.set(title, entry)
  }
  return taken
}
