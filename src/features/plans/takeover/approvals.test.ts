import { describe, expect, it } from 'vitest'
import type { Filled } from './filled.ts'
import { plannedFrom, readFilled, saidIn, sampleFilled } from './testing.ts'

const leaders = 'Lokale ledere hos kommunens samarbejdspartnere'
const board = 'Kommunens pladser i bydelsbestyrelsen'
const yes = (step: string, decider: string | null, decidedOn: string, more: Filled = {}): Filled => ({
  ...{ step, decider, decidedOn, outcome: 'Godkendt', item: 'Referat, punkt 4' },
  ...more,
})

/** What the municipality's own part of the way came to, sub-agreement by sub-agreement, and then the committee and the council. */
const municipal: readonly Filled[] = [
  ...[1, 2, 3, 4].flatMap((part) => [
    yes(leaders, 'Socialforvaltningen', '2015-10-05', { part }),
    yes(board, 'Formand', '2015-10-20', { part }),
  ]),
  yes('Teknik- og Miljøudvalget', 'Teknik- og Miljøudvalget', '2015-11-16'),
  yes('Borgerrepræsentationen', 'Borgerrepræsentationen', '2015-12-10', { page: '12' }),
]

const meetings: readonly Filled[] = [yes('Afdelingsmødet', 'Afdeling A', '2015-11-02'), yes('Afdelingsmødet', 'Afdeling B', '2015-11-04')]
const fund = yes('Landsbyggefonden', null, '2016-01-12', { commitment: '12000000' })

const planned = (approvals: readonly Filled[], facts: Filled = {}) => {
  const filled = sampleFilled()
  return plannedFrom(
    readFilled({ ...filled, facts: { ...filled.facts, sentOn: '2015-10-01', ...facts }, rows: { ...filled.rows, approvals } }),
  )
}
const said = (approvals: readonly Filled[], facts: Filled = {}) => saidIn(planned(approvals, facts))
/** The rows with one of them another. */
const other = (at: number, change: Filled): readonly Filled[] => municipal.map((row, index) => (index === at ? { ...row, ...change } : row))

describe('decisions on paper', () => {
  it('are read with who decided what about which part, when, on what paper, with amount and conditions', () => {
    const conditional = {
      ...{ outcome: 'Godkendt med betingelser', what1: 'En plan for naboerne', owner1: 'Projektlederen' },
      ...{ due1: '2016-06-01', proof1: 'Planen er sendt' },
    }
    const result = planned([...other(9, conditional), ...meetings, fund])
    expect(saidIn(result)).toEqual([])
    expect(result.approvals).toHaveLength(13)
    expect(result.sentOn).toBe('2015-10-01')
    expect(result.approvals[9]?.decision).toMatchObject({
      outcome: 'conditional',
      decidedOn: '2015-12-10',
      conditions: [{ dueOn: '2016-06-01' }],
    })
    expect(result.approvals[12]).toMatchObject({ candidate: null, about: null, decision: { commitment: 1_200_000_000 } })
  })

  it.each([
    ['a body that nobody has', other(8, { decider: 'Kulturudvalget' }), 'Afgørelser 10 decider: »Kulturudvalget« findes ikke.'],
    ['a step of another way', other(8, { step: 'Styregruppen' }), 'Afgørelser 10 step: »Styregruppen« findes ikke.'],
    [
      'a decision before the plan was sent',
      other(0, { decidedOn: '2015-09-30' }),
      'Afgørelser 2 decidedOn: Afgørelsen er dateret før planen blev sendt',
    ],
    [
      'a decision to come',
      other(9, { decidedOn: '2017-06-02' }),
      'Afgørelser 11 decidedOn: En beslutning kan ikke være dateret frem i tiden.',
    ],
    ['the same twice', [...municipal, municipal[8] ?? {}], 'Afgørelser 12 decider: Den samme har afgjort det samme i række 10.'],
    [
      'a later step before an earlier one',
      other(8, { decidedOn: '2015-10-19' }),
      'Afgørelser 10 decidedOn: Trinnet venter på andre, som ikke har afgjort senest 19. oktober 2015: Kommunens pladser i bydelsbestyrelsen.',
    ],
    ['a step whose steps before are not there', municipal.slice(1), 'Afgørelser 2 decidedOn: Trinnet venter på andre'],
    ['a no', other(9, { outcome: 'Afvist' }), 'Afgørelser 11 outcome: »Afvist« findes ikke. Vælg mellem'],
    ['conditions that are none', other(9, { outcome: 'Godkendt med betingelser' }), 'Afgørelser 11 what1: Skriv mindst én betingelse'],
    [
      'a condition without its owner',
      other(9, { outcome: 'Godkendt med betingelser', what1: 'Noget', due1: '2016-01-01', proof1: 'Brev' }),
      'Afgørelser 11 owner1:',
    ],
    ['a part where the step is about the plan', other(8, { part: 1 }), 'Afgørelser 10 part: Trinnet tages for hele planen'],
    ['no part where it is about one', other(0, { part: null }), 'Afgørelser 2 part: Trinnet tages for hver aftale'],
    ['a commitment of somebody else', other(9, { commitment: '100' }), 'Afgørelser 11 commitment: Kun fonden giver tilsagn'],
    [
      'the fund without its amount',
      [...municipal, ...meetings, { ...fund, commitment: null }],
      'Afgørelser 14 commitment: Skriv beløbet i tilsagnet.',
    ],
    ['no paper', other(0, { item: null }), 'Afgørelser 2 item:'],
  ] as const)('%s is told at its cell', (_, rows, sentence) => {
    expect(said(rows)[0]).toContain(sentence)
  })

  it('ask for the day on which the plan was sent, and for its board', () => {
    expect(said(municipal, { sentOn: null })).toEqual([
      'Planen – sentOn: Der er afgørelser med. Skriv, hvilken dag planen blev sendt til godkendelse.',
    ])
    expect(said([fund, ...municipal, ...meetings], { board: null }).join()).toContain('skriv den bestyrelse, der er ansvarlig for planen')
  })

  it('a file without them is read as before', () => {
    expect(planned([], { sentOn: null })).toMatchObject({ approvals: [], faults: [], sentOn: null })
  })
})
