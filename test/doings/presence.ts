import { bodyOf, coordinator, type Doings, one, organisationOf } from './doing.ts'

const source = () => `select id from helhed.presence_source where municipality = 746 limit 1`

/** What is done to count the municipality's services. */
export const presenceDoings: Doings = {
  '/tilstedevaerelse/kilder/ny': async () => ({
    who: coordinator,
    path: '/tilstedevaerelse/kilder/ny',
    words: {
      system: 'Omsorgssystemet',
      legalBasis: 'Serviceloven § 83',
      purpose: 'Koordinering',
      owner: 'Ældre og Handicap',
      retention: 'Fem år',
      from: '2015-01-01',
      until: '2026-12-31',
    },
  }),
  '/tilstedevaerelse/slags/ny': async () => ({
    who: coordinator,
    path: '/tilstedevaerelse/slags/ny',
    words: { name: 'Støttekontaktperson', counted: 'borgere' },
  }),
  '/tilstedevaerelse/boligtal': async () => ({
    who: coordinator,
    path: '/tilstedevaerelse/boligtal',
    words: { dwellings: '25.400', countedOn: '2016-01-01', source: 'Danmarks Statistik' },
  }),
  '/tilstedevaerelse/indlaes': async (owner) => ({
    who: coordinator,
    path: '/tilstedevaerelse/indlaes',
    words: {
      source: await one(owner, source()),
      from: '2014-01-01',
      until: '2014-12-31',
      rows: 'Afdeling;Hjemmepleje\nHele kommunen;1700\nAfdeling i Højvangen;41\n',
    },
  }),
  '/tilstedevaerelse/adresser': async (owner) => ({
    who: coordinator,
    path: '/tilstedevaerelse/adresser',
    words: {
      source: await one(owner, source()),
      kind: await one(owner, `select id from helhed.presence_kind where municipality = 746 and slug = 'ssp'`),
      from: '2014-01-01',
      until: '2014-12-31',
      rows: `adresse\n${'Prøvens Allé 3, 1. tv.\n'.repeat(7)}`,
      stretches: 'vej;fra;til;afdeling\nPrøvens Allé;1;20;Afdeling i Højvangen\n',
    },
  }),
  '/tilstedevaerelse/kilder/fortryd': async (owner) => ({
    who: coordinator,
    path: '/tilstedevaerelse/kilder/fortryd',
    words: {
      import: await one(
        owner,
        `select id from helhed.presence_import where municipality = 746 and undone_at is null order by imported_at limit 1`,
      ),
    },
  }),
  '/kriterier/nyt': async (owner) => ({
    who: coordinator,
    path: '/kriterier/nyt',
    words: {
      name: 'Styregruppens kriterier',
      body: await bodyOf(owner, 'styregruppen-for-den-boligsociale-indsats'),
      decidedOn: '2016-03-01',
      validFrom: '2016-04-01',
      paper: 'Prøvens møde, punkt 2',
      needed: '1',
      measure1: 'presence_sum',
      against1: 'municipality',
      comparator1: 'above',
      amount1: '1,5',
    },
  }),
  '/kandidater/naboer': async (owner) => ({
    who: coordinator,
    path: '/kandidater/naboer',
    words: { one: await organisationOf(owner, 'afdeling-oest'), other: await organisationOf(owner, 'afdeling-syd') },
  }),
  '/kandidater/naboer/fjern': async (owner) => ({
    who: coordinator,
    path: '/kandidater/naboer/fjern',
    words: { id: await one(owner, 'select id from helhed.estate_neighbour where municipality = 746 and upper_inf(period) limit 1') },
  }),
}
