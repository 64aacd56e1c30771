import { coordinator, type Doings, one } from './doing.ts'

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
}
