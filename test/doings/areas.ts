import { bodyOf, coordinator, type Doings, organisationOf, today, versionOf } from './doing.ts'

/** What is done to areas. */
export const areaDoings: Doings = {
  '/omraader/nyt': async () => ({
    who: coordinator,
    path: '/omraader/nyt',
    words: { municipality: '746', name: 'Et nyt område', form: 'area', from: today },
  }),
  '/omraader/:slug/tal/nye': async () => ({
    who: coordinator,
    path: '/omraader/eskebaekparken/tal/nye',
    words: {
      listDate: '2014-12-01',
      residents: '1204',
      U: '43,5',
      I: '27,5',
      P: '3,06',
      E: '50,3',
      N: '64,9',
      status: 'vulnerable',
      source: 'Prøvens egen liste',
    },
  }),
  '/omraader/:slug/tal/:listDate/ret': async (owner) => ({
    who: coordinator,
    path: '/omraader/hoejvangen/tal/2014-12-01/ret',
    words: {
      residents: '1204',
      U: '43,5',
      I: '27,5',
      P: '3,06',
      E: '50,4',
      N: '64,9',
      status: 'vulnerable',
      source: 'Ministeriets liste 1. december 2014, rettet',
      reason: 'Rettet af ministeriet',
      version: await versionOf(owner, 'area', 'hoejvangen'),
    },
  }),
  '/omraader/:slug/placering': async () => ({
    who: coordinator,
    path: '/omraader/hoejvangen/placering',
    words: { latitude: '56,04', longitude: '9,92', source: 'Prøvens eget kort', version: '1' },
  }),
  '/omraader/:slug/status/ny': async () => ({
    who: coordinator,
    path: '/omraader/moelleparken/status/ny',
    words: { listDate: '2015-12-01', status: 'none', source: 'Ministeriets liste 1. december 2015' },
  }),
  '/omraader/:slug/afdelinger/ny': async (owner) => ({
    who: coordinator,
    path: '/omraader/eskebaekparken/afdelinger/ny',
    words: { name: 'Afdeling i Eskebækparken', association: await organisationOf(owner, 'boligorganisation-hoejvangen'), from: today },
  }),
  '/omraader/:slug/fora/nyt': async (owner) => ({
    who: coordinator,
    path: '/omraader/eskebaekparken/fora/nyt',
    words: { body: await bodyOf(owner, 'styregruppen-for-den-boligsociale-indsats'), task: 'Følger området', from: today },
  }),
  '/omraader/:slug/indplacering/ny': async () => ({
    who: coordinator,
    path: '/omraader/eskebaekparken/indplacering/ny',
    words: { scheme: 'municipality', label: 'Fokusområde', source: 'Prøvens egen beslutning', from: today },
  }),
  '/omraader/:slug/haendelser/ny': async () => ({
    who: coordinator,
    path: '/omraader/hoejvangen/haendelser/ny',
    words: { year: '2016', month: '11', day: '30', title: 'Projektet sluttede', actor: 'Projekt Højvangen', source: 'Prøven' },
  }),
  '/omraader/:slug/sag': async (owner) => ({
    who: coordinator,
    path: '/omraader/moelleparken/sag',
    words: { caseNumber: '26/1204', documentNumber: '', kle: '', version: await versionOf(owner, 'area', 'moelleparken') },
  }),
  '/omraader/:slug/offentliggoerelse': async () => ({ who: coordinator, path: '/omraader/hoejvangen/offentliggoerelse', words: {} }),
  '/omraader/:slug/tilbagetraekning': async () => ({ who: coordinator, path: '/omraader/hoejvangen/tilbagetraekning', words: {} }),
}
