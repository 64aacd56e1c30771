import { describe, expect, it } from 'vitest'
import { samplePlan } from '../../../../test/setup/plan-document.ts'
import { turnOf } from '../amendment/turn.ts'
import { blockersOf } from '../approval/ready.ts'
import { statusOf } from '../approval/standing.ts'
import { decide, standings, submitted, type Told } from '../approval/testing.ts'
import { type Abouts, lacksOf } from './lacking.ts'
import { ledeOf } from './sentence.ts'

const nbsp = /\u00a0/g
const abouts: Abouts = {
  parts: new Map([
    ['1', 1],
    ['2', 2],
    ['3', 3],
    ['4', 4],
  ]),
  estates: new Map([
    ['a', 'Afdeling A'],
    ['b', 'Afdeling B'],
    ['c', 'Afdeling C'],
  ]),
  part: () => 'delaftale',
}
const days = { from: '2016-01-01', until: '2020-01-01', today: '2016-06-01' }

const lede = (told: Told, language: 'da' | 'en' = 'da', today = days.today): string => {
  const status = statusOf(told.record, standings(told))
  return ledeOf({ ...days, today, status, record: told.record, standings: standings(told), blockers: [], abouts })(language).replace(
    nbsp,
    ' ',
  )
}

/** Everybody in some steps says yes, in their order. */
const yes = (told: Told, ...keys: readonly string[]): Told =>
  keys.reduce(
    (before, key) => told.record.deciders.filter(({ step }) => step === key).reduce((last, { id }) => decide(last, id), before),
    told,
  )

describe('the sentence of a plan', () => {
  it('a draft says how much is lacking, or that nothing is', () => {
    const of = (document: ReturnType<typeof samplePlan>) =>
      ledeOf({
        ...days,
        status: 'draft',
        record: { submission: null, decisions: [] },
        standings: [],
        blockers: blockersOf(document),
        abouts,
      })('da').replace(nbsp, ' ')
    expect(of(samplePlan({ board: null, lead: null }))).toBe(
      'Kladde til en plan fra 1. januar 2016 til 31. december 2019. 2 ting skal på plads, før den kan sendes til godkendelse.',
    )
    expect(of(samplePlan())).toMatch(/Alt er på plads: den kan sendes til godkendelse\.$/)
  })

  it('in approval it counts the approvals and names who must answer about what', () => {
    expect(lede(submitted())).toBe(
      '0 af 14 godkendelser er på plads. Nu mangler lederen af SSP om delaftale 1, 2, 3 og 4 og afdelingsmødet i Afdeling A, Afdeling B og Afdeling C.',
    )
    const further = decide(decide(yes(submitted(), 'local-leaders'), 'estate-meetings:a'), 'estate-meetings:b')
    expect(lede(further)).toMatch(/^6 af 14 godkendelser er på plads\. Nu mangler kommunens pladser/)
    expect(lede(further)).toMatch(/afdelingsmødet i Afdeling C\.$/)
    expect(lede(further, 'en')).toMatch(/^6 of 14 approvals are in place\. Lacking now: /)
  })

  it('names the deadline of what is lacking', () => {
    const told = submitted()
    const dated: Told = {
      ...told,
      record: {
        ...told.record,
        deciders: told.record.deciders.map((one) => (one.id === 'local-leaders:4' ? { ...one, dueOn: '2016-03-03' } : one)),
      },
    }
    expect(lede(dated)).toContain('om delaftale 1, 2, 3 og 4 (frist 3. mar. 2016)')
  })

  it('a returned plan names who sent back what', () => {
    const returned = decide(submitted(), 'local-leaders:2', { outcome: 'returned', returns: ['2'], reasons: 'Målet mangler et tal' })
    expect(lede(returned)).toBe(
      'Sendt tilbage den 12. februar 2016 af lokale ledere hos kommunens samarbejdspartnere om delaftale 2: delaftale 2 skal rettes, og planen indsendes på ny. Begrundelsen var: »Målet mangler et tal«',
    )
    const long = decide(submitted(), 'local-leaders:2', { outcome: 'returned', reasons: 'Målet mangler et tal. '.repeat(20) })
    expect(lede(long)).toMatch(/ …«$/)
  })

  it('an approved plan names the last yes, its money and its end', () => {
    const before = yes(submitted(), 'local-leaders', 'district-board', 'committee', 'council', 'estate-meetings')
    const done = decide(before, 'fund', { decidedOn: '2016-05-02', commitment: 3_000_000_000 })
    expect(lede(done)).toBe(
      'Godkendt af alle, senest den 2. maj 2016 af Landsbyggefonden. Planen løber til 31. december 2019. Tilsagnet er på 30.000.000 kr.',
    )
    expect(lede(done, 'da', '2020-01-01'), 'a plan that is over has run').toContain('Planen løb til 31. december 2019.')
    expect(lede(done, 'en', '2019-12-31')).toContain('The plan runs until 31 December 2019.')
  })

  it('an approved plan says whose turn an amendment of it is', () => {
    const before = yes(submitted(), 'local-leaders', 'district-board', 'committee', 'council', 'estate-meetings')
    const { record } = decide(before, 'fund', { commitment: 3_000_000_000 })
    const amendment = { id: 'a3', number: 3, round: 1, before: 'v1', inForce: false, closed: false }
    const turn = turnOf({ ...submitted().record, amendment })
    expect(turn?.short('da')).toMatch(/^Ændring 3 venter på svar fra /)
    const told = { ...days, status: 'approved', record, standings: standings({ ...before, record }), blockers: [], abouts } as const
    expect(ledeOf({ ...told, turn })('da')).toMatch(/Ændring 3 venter på svar fra .*\.$/)
    expect(turnOf({ ...submitted().record, amendment: { ...amendment, closed: true } })).toBeNull()
  })

  it('a rejected plan names who said no; an estate that says no does not stop the plan', () => {
    const estate = decide(submitted(), 'estate-meetings:a', { outcome: 'rejected', reasons: 'Vi vil ikke' })
    expect(lede(estate)).toBe(
      'Venter på ny version: afdelingsmødet i Afdeling A har sagt nej, og afdelingen er gået ud. Ret det, der handler om den, og send planen igen.',
    )
    const no = decide(submitted(), 'local-leaders:1', { outcome: 'rejected', reasons: 'Nej' })
    expect(lede(no)).toBe(
      'Afvist den 12. februar 2016 af lokale ledere hos kommunens samarbejdspartnere om delaftale 1. Planen er lukket; en ny begynder fra området.',
    )
  })

  it('a record that waits for a second person is lacking as a confirmation', () => {
    const waiting = decide(submitted(), 'estate-meetings:a', { waits: true })
    const words = lacksOf(standings(waiting), abouts).map(({ say }) => say('da'))
    expect(words).toContain('en anden organisations bekræftelse af svaret fra afdelingsmødet i Afdeling A')
  })
})
