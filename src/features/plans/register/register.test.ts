import { describe, expect, it } from 'vitest'
import { judgeParticipant, judgeRegister, type ParticipantDefinition, type RegisterDefinition } from './register.ts'

const today = '2026-06-01'
const register: RegisterDefinition = {
  basis: 'public_task',
  purpose: 'Målet tæller forskellige unge, ikke fremmødte.',
  keeps: 'initials',
  deleteOn: '2027-06-01',
}
const fieldsOf = (set: Partial<RegisterDefinition>) => judgeRegister({ ...register, ...set }, today).map(({ field }) => field)
const person: ParticipantDefinition = { name: 'A.B.', birthYear: null, consentedOn: '2026-05-01' }
const faultsOf = (set: Partial<ParticipantDefinition>, keeps: RegisterDefinition['keeps'] = 'initials') =>
  judgeParticipant({ ...person, ...set }, { keeps }, today).map(({ field }) => field)

describe('a register', () => {
  it('has a purpose that a person can understand, and a day of deletion within two years', () => {
    expect(fieldsOf({})).toEqual([])
    expect(fieldsOf({ purpose: 'Måling' })).toEqual(['purpose'])
    expect(fieldsOf({ deleteOn: today })).toEqual(['deleteOn'])
    expect(fieldsOf({ deleteOn: '2028-05-31' })).toEqual([])
    expect(fieldsOf({ deleteOn: '2028-06-01' })).toEqual(['deleteOn'])
  })

  it('of initials takes no more than initials', () => {
    for (const name of ['AB', 'A.B.', 'a b', 'ÆØÅM']) expect(faultsOf({ name })).toEqual([])
    for (const name of ['Deltager', 'ABCDE', 'A1']) expect(faultsOf({ name })).toEqual(['name'])
    expect(faultsOf({ birthYear: 2009 })).toEqual(['birthYear'])
  })

  it('of names takes a name and a year, and never a number, an address or a year to come', () => {
    const faults = (set: Partial<ParticipantDefinition>) => faultsOf(set, 'name_year')
    expect(faults({ name: 'Deltager Et', birthYear: 2009 })).toEqual([])
    expect(faults({ name: '010190-1234' })).toEqual(['name'])
    expect(faults({ name: 'nogen@eksempel.dk' })).toEqual(['name'])
    expect(faults({ birthYear: 2027 })).toEqual(['birthYear'])
  })

  it('takes nobody whose consent has not been given', () => {
    expect(faultsOf({ consentedOn: '2026-06-02' })).toEqual(['consentedOn'])
  })
})
