import { describe, expect, it } from 'vitest'
import { type FiguresForm, figuresFrom } from './figures-form.ts'
import { statusChoices } from './status-choices.ts'

const form: FiguresForm = {
  listDate: '2014-12-01',
  residents: '1.204',
  U: '43,5',
  I: '27,5',
  P: '3,06',
  E: '50,3',
  N: null,
  U_of: null,
  I_of: null,
  P_of: null,
  E_of: '520',
  status: 'vulnerable',
  source: 'Liste',
}

describe('the form of a list', () => {
  it('reads decimal commas, and an empty field as missing', () => {
    expect(figuresFrom(form)).toEqual({
      ok: true,
      value: {
        residents: { amount: '1204' },
        U: { amount: '43.5' },
        I: { amount: '27.5' },
        P: { amount: '3.06' },
        E: { amount: '50.3', denominator: '520' },
        N: 'missing',
      },
    })
  })

  it('names every field that is no number', () => {
    const result = figuresFrom({ ...form, U: 'fyrre', E_of: 'mange' })
    expect(result.ok ? [] : result.refusals.map(({ field }) => field)).toEqual(['U', 'E_of'])
  })

  it('offers the statuses by their names of the year, or by all the names that they have had', () => {
    expect(statusChoices('2014-12-01').map(({ label }) => label('da'))).toEqual(['Ikke på listen', 'Særligt udsat boligområde'])
    expect(statusChoices('2021-12-01')).toHaveLength(5)
    expect(statusChoices(null).map(({ label }) => label('da'))).toContain('Ghettoområde / parallelsamfund')
  })
})
