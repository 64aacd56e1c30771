import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { targetGroups } from '#features/areas'
import { judgeSession, monthsOf, peopleIn, type SessionDefinition, sumOf } from './session.ts'

const activity = { from: '2018-01-01', until: '2019-01-01' }
const today = '2018-06-01'
const held: SessionDefinition = {
  heldOn: '2018-05-31',
  counts: [{ group: 'youth', people: 12 }],
  volunteers: 2,
  hours: '4.5',
  note: 'Pandekager',
  noNames: false,
}
const faults = (said: Partial<SessionDefinition>, of = activity, on = today) =>
  judgeSession({ ...held, ...said }, of, on).map(({ field, say }) => `${field}: ${say('da').replaceAll('\u00a0', ' ')}`)

describe('a session', () => {
  it('is taken with counts, volunteers, their hours and a line', () => {
    expect(faults({})).toEqual([])
  })

  it('of which nobody came is taken when somebody says so, and asked about when nothing was written', () => {
    expect(faults({ counts: [{ group: 'everybody', people: 0 }] })).toEqual([])
    expect(faults({ counts: [] })).toEqual(['group_everybody: Skriv, hvor mange der kom. Kom ingen, så skriv 0.'])
  })

  it('lies within its activity: what is over is said at the activity, what had not begun at the day', () => {
    expect(faults({ heldOn: '2018-12-31' }, activity, '2019-02-01')).toEqual([])
    expect(faults({ heldOn: '2019-01-01' }, activity, '2019-02-01')).toEqual([
      'activity: Aktiviteten sluttede 31. december 2018. Vælg en anden aktivitet, eller ret dagen.',
    ])
    expect(faults({ heldOn: '2017-12-31' })).toEqual(['heldOn: Aktiviteten begyndte først 1. januar 2018. Ret dagen.'])
  })

  it('has not yet to come', () => {
    expect(faults({ heldOn: '2018-06-02' })).toEqual(['heldOn: Dagen er ikke kommet endnu. Skriv den dag, gangen blev holdt.'])
  })

  it('has hours of volunteers only', () => {
    expect(faults({ volunteers: 0 })).toEqual(['volunteers: Skriv også, hvor mange frivillige timerne er fordelt på.'])
  })

  it('holds no persons: numbers and addresses are refused, a likely name is asked about once', () => {
    expect(faults({ note: 'Ring 12345678' })[0]).toContain('note: »12345678« ligner et telefonnummer')
    expect(faults({ note: 'Hentede Fatima Hansen' })[0]).toContain('noNames: ')
    expect(faults({ note: 'Hentede Fatima Hansen', noNames: true })).toEqual([])
  })
})

const anySession = fc.record({
  heldOn: fc.constantFrom('2018-01-11', '2018-01-25', '2018-02-08', '2017-12-31'),
  counts: fc
    .uniqueArray(fc.constantFrom(...targetGroups), { maxLength: 4 })
    .chain((groups) => fc.tuple(...groups.map((group) => fc.record({ group: fc.constant(group), people: fc.nat(9999) })))),
  volunteers: fc.nat(999),
  hours: fc.option(fc.integer({ min: 1, max: 99_999 }).map((hundredths) => String(hundredths / 100))),
})

describe('sums of sessions', () => {
  it('are the same by group, by month and in all, for whatever was registered', () => {
    fc.assert(
      fc.property(fc.array(anySession, { maxLength: 12 }), (sessions) => {
        const all = sumOf(sessions)
        const months = monthsOf(sessions)
        expect(all.people).toBe(sessions.reduce((sum, { counts }) => sum + peopleIn(counts), 0))
        expect(months.reduce((sum, month) => sum + month.sum.people, 0)).toBe(all.people)
        expect(months.reduce((sum, month) => sum + month.sum.sessions, 0)).toBe(sessions.length)
        expect(months.map(({ month }) => month)).toEqual([...new Set(sessions.map(({ heldOn }) => heldOn.slice(0, 7)))].toSorted())
        expect(all.hours === null).toBe(sessions.every(({ hours }) => hours === null))
      }),
      { numRuns: 1000 },
    )
  })

  it('of hours are exact', () => {
    const of = (hours: string | null) => ({ ...held, hours })
    expect(sumOf([of('0.1'), of('0.2'), of(null)]).hours).toBe('0.3')
    expect(sumOf([of(null)]).hours).toBeNull()
  })
})
