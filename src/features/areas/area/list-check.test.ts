import { describe, expect, it } from 'vitest'
import { hoejvangen } from './examples.ts'
import { checkFigures, checkStatus, codesOf, type OfficialFigures } from './list-check.ts'

const today = '2026-06-01'
const figures: OfficialFigures = {
  residents: { amount: '1190' },
  U: { amount: '39.2' },
  I: { amount: '27.1' },
  P: { amount: '2.68' },
  E: { amount: '49.9' },
  N: { amount: '65.3' },
}
const check = (list: Partial<Parameters<typeof checkFigures>[0]>, listings = hoejvangen) =>
  checkFigures({ day: '2015-12-01', figures, status: 'none', ...list }, today, listings).map(
    ({ field, say }) => `${field}: ${say('da').replaceAll('\u00a0', ' ')}`,
  )

describe('a list of figures', () => {
  it('is taken after the latest, also where its status is known already', () => {
    expect(check({})).toEqual([])
    expect(check({ day: '2016-12-01' })).toEqual([])
    expect(check({}, [])).toEqual([])
  })

  it('is refused twice, and before the latest', () => {
    expect(check({ day: '2014-12-01', status: 'vulnerable' })).toEqual(['listDate: Tallene for denne liste er allerede registreret.'])
    const without = { ...figures, E: 'missing' as const, N: 'missing' as const }
    expect(check({ day: '2012-10-01', figures: without })[0]).toMatch(/^listDate: Listen 1\. december 2014 er registreret/)
  })

  it('is refused on a day that no list has', () => {
    expect(check({ day: '2015-06-30' })).toEqual(['listDate: Listen for 2015 er fra 1. december 2015.'])
    expect(check({ day: '2009-12-01' })).toEqual(['listDate: Den første liste er fra 1. oktober 2010.'])
    expect(check({ day: '2026-12-01' })).toEqual(['listDate: Den liste er ikke kommet endnu.'])
  })

  it('is refused with a status other than the published one, or one that the law did not have', () => {
    expect(check({ status: 'vulnerable' })).toEqual(['status: Listens status er allerede registreret: ikke på listen.'])
    expect(check({ day: '2016-12-01', status: 'parallel' })).toEqual(['status: Den status havde loven ikke i 2016.'])
    expect(check({ day: '2021-12-01', status: 'prevention' })).toEqual([])
  })

  it('is refused field by field', () => {
    const wrong = {
      ...figures,
      U: { amount: '391' },
      P: { amount: '2.681' },
      E: { amount: '49.9', denominator: '0' },
      residents: { amount: '3.5' },
    }
    expect(check({ figures: wrong })).toEqual([
      'residents: Skriv et helt antal beboere.',
      'U: En andel kan højst være 100 procent.',
      'P: Skriv højst to decimaler, som på listen.',
      'E_of: Skriv et helt antal personer over nul.',
    ])
  })

  it('has no education and no income before the law asked about them', () => {
    expect(check({ day: '2013-10-01' }, [])).toEqual([
      'E: Loven havde ikke dette kriterium i 2013. Lad feltet stå tomt.',
      'N: Loven havde ikke dette kriterium i 2013. Lad feltet stå tomt.',
    ])
    expect(codesOf(2013)).toEqual(['residents', 'U', 'I', 'P'])
    expect(codesOf(2019)).toEqual(['residents', 'U', 'I', 'P', 'E', 'N'])
  })

  it('has at least one figure', () => {
    const nothing: OfficialFigures = { residents: 'missing', U: 'missing', I: 'missing', P: 'missing', E: 'missing', N: 'missing' }
    expect(check({ figures: nothing })).toEqual(['residents: Skriv mindst ét tal fra listen.'])
  })
})

it('a status alone is recorded once for a list', () => {
  expect(checkStatus('2016-12-01', 'none', today, hoejvangen)).toEqual([])
  expect(checkStatus('2015-12-01', 'none', today, hoejvangen).map(({ say }) => say('en'))).toEqual([
    "The list's status is recorded already.",
  ])
})
