import type pg from 'pg'
import { newId } from '#kernel/id'
import { bySlug, layingIn } from '../setup/lay.ts'
import { bodyOf, coordinator, type Doings, one, organisationOf, today, versionOf } from './doing.ts'

const entryOf = (owner: pg.Pool, name: string): Promise<string> =>
  one(owner, 'select id from helhed.directory_entry where municipality = 746 and name = $1', name)

/** What is done to areas. */
export const areaDoings: Doings = {
  '/omraader/nyt': async () => ({
    who: coordinator,
    path: '/omraader/nyt',
    words: { municipality: '746', name: 'Et nyt område', form: 'area', from: today },
  }),
  '/omraader/:slug/tal/nye': async () => ({
    who: coordinator,
    path: '/omraader/moelleparken/tal/nye',
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
    path: '/omraader/moelleparken/indplacering/ny',
    words: { scheme: 'municipality', label: 'Fokusområde', source: 'Prøvens egen beslutning', from: today },
  }),
  '/omraader/:slug/indplacering/:class/slut': async (_, world) => {
    const id = newId()
    const area = await bySlug(world, 'area', 'moelleparken')
    const of = { municipality: 746, area_id: area, scheme: 'fund_plan', label: 'Fondens plan', source: 'Prøven' } as const
    await layingIn(world)('area_classification', { ...of, id, period: '[2014-01-01,)' })
    return {
      who: coordinator,
      path: `/omraader/moelleparken/indplacering/${id}/slut`,
      words: { endsOn: '2015-01-01', reason: 'Planen sluttede' },
    }
  },
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
  '/omraader/:slug/matrikler/ny': async () => ({
    who: coordinator,
    path: '/omraader/hoejvangen/matrikler/ny',
    words: { district: 'Prøvens Markjorder', number: '7 A', from: today },
  }),
  '/omraader/:slug/blokke/ny': async () => ({
    who: coordinator,
    path: '/omraader/hoejvangen/blokke/ny',
    words: { address: 'Prøvevej 1-9', from: today },
  }),
  '/omraader/:slug/afgraensning/:piece/afslut': async (owner) => ({
    who: coordinator,
    path: `/omraader/hoejvangen/afgraensning/${await one(owner, `select id from helhed.block where address = 'Højvangen 1-15'`)}/afslut`,
    words: { last: today, reason: 'Revet ned' },
  }),
  '/omraader/:slug/navne': async (owner) => ({
    who: coordinator,
    path: '/omraader/hoejvangen/navne',
    words: { nicknames: 'Vangen, Bakken', version: await versionOf(owner, 'area', 'hoejvangen') },
  }),
  '/omraader/:slug/afdelinger/:estate/flyt': async (owner) => ({
    who: coordinator,
    path: `/omraader/eskebaekparken/afdelinger/${await organisationOf(owner, 'afdeling-i-eskebaekparken')}/flyt`,
    words: { last: today, reason: 'Den hører til et andet sted' },
  }),
  '/omraader/:slug/boliger/ny': async () => ({
    who: coordinator,
    path: '/omraader/hoejvangen/boliger/ny',
    words: { place: 'loose', countedOn: today, source: 'Prøvens egen optælling', lines: '1', dwellings_1: '12', state_1: 'existing' },
  }),
  '/omraader/:slug/hvem/ny': async () => ({
    who: coordinator,
    path: '/omraader/eskebaekparken/hvem/ny',
    words: { kind: 'institution', name: 'Skolen', from: today },
  }),
  '/omraader/:slug/hvem/:entry/bekraeft': async (owner) => ({
    who: 'hoejvangen-ssp',
    path: `/omraader/hoejvangen/hvem/${await entryOf(owner, 'Sprogcafé')}/bekraeft`,
    words: { version: '1' },
  }),
  '/omraader/:slug/hvem/:entry/ret': async (owner) => ({
    who: 'hoejvangen-dagtilbudsleder',
    path: `/omraader/hoejvangen/hvem/${await entryOf(owner, 'Besøgsvenner')}/ret`,
    words: { kind: 'volunteers', name: 'Besøgsvennerne', targetGroups: 'older', from: '2014-01-01', version: '1' },
  }),
  '/omraader/:slug/hvem/:entry/afslut': async (owner) => ({
    who: 'projekt-hoejvangen-projektleder',
    path: `/omraader/hoejvangen/hvem/${await entryOf(owner, 'Idrætsforening')}/afslut`,
    words: { last: '2025-12-31', reason: 'Foreningen er lagt ned', version: '1' },
  }),
  // What ends areas comes last: the others are done to areas that are there.
  '/omraader/:slug/del': async () => ({
    who: 'gentofte-koordinator',
    path: '/omraader/kommunale-og-almene-familieboliger-i-gentofte/del',
    words: { name_1: 'Boligerne mod nord', name_2: 'Boligerne mod syd', day: today, reason: 'Vejen deler dem' },
  }),
  '/omraader/:slug/sammenlaeg': async (owner) => ({
    who: 'gentofte-koordinator',
    path: '/omraader/broholms-alle/sammenlaeg',
    words: {
      with: await one(owner, `select id from helhed.area where slug = 'mosegaardsparken'`),
      name: 'Broholms Allé og Mosegårdsparken',
      day: today,
      reason: 'Indsatsen er fælles',
    },
  }),
}
