import { coordinator, type Doings, one } from './doing.ts'

const meaning = {
  nameDa: 'Prøvens nøgletal',
  nameEn: 'Indicator of the test',
  unit: 'percent',
  direction: 'lower',
  numeratorDa: 'De talte',
  numeratorEn: 'Those counted',
  denominatorDa: 'Alle',
  denominatorEn: 'All',
  source: 'Prøvens egen optælling',
  frequency: 'yearly',
}

/** What is done to indicators and single figures. */
export const indicatorDoings: Doings = {
  '/noegletal/nyt': async () => ({
    who: coordinator,
    path: '/noegletal/nyt',
    words: { ...meaning, municipality: '746', code: 'proevens-tal', validFrom: '2020-01-01' },
  }),
  '/noegletal/:slug/definition': async () => ({
    who: coordinator,
    path: '/noegletal/fraflytning/definition',
    words: { ...meaning, validFrom: '2024-01-01', bridge: 'Optalt på en anden måde.' },
  }),
  '/noegletal/:slug/tal/nyt': async (owner) => ({
    who: coordinator,
    path: '/noegletal/fraflytning/tal/nyt',
    words: {
      place: await one(owner, `select id from helhed.area where slug = 'hoejvangen'`),
      day: '2025-12-31',
      numerator: '45',
      denominator: '360',
      source: 'Prøvens egen optælling',
    },
  }),
  '/noegletal/:slug/tal/:figure/ret': async (owner) => ({
    who: coordinator,
    path: `/noegletal/fraflytning/tal/${await one(
      owner,
      `select v.id from helhed.indicator_value v join helhed.indicator_version d on d.municipality = v.defined_in and d.id = v.indicator_version_id
       join helhed.indicator i on i.id = d.indicator_id where i.code = 'fraflytning' order by v.as_of desc, v.id limit 1`,
    )}/ret`,
    words: { amount: '12,5', source: 'Prøvens egen optælling', reason: 'Talt om', version: '1' },
  }),
}
