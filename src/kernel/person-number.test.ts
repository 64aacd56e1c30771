import { expect, it } from 'vitest'
import { holdsPersonNumber, personNumberIn } from './person-number.ts'

it('a civil registration number is found in every usual writing', () => {
  for (const words of [
    '120415-1235',
    'Hans 010190 1234 rejser',
    '1204151235',
    '120415.1235',
    '12 04 15 1235',
    '1204 15-1235',
    '12/04/15.1235',
  ])
    expect(holdsPersonNumber(words), words).toBe(true)
  expect(personNumberIn('Projektleder 010190-1234')).toBe('010190-1234')
})

it('days, stretches of time, telephones and amounts are none', () => {
  for (const words of [
    '01.01.22 - 2025',
    '31.12.18 2019',
    '2016-12-01',
    '12345678',
    '350190-1234',
    '011390-1234',
    '1.204.151.235',
    '26/1204',
    'activity:01a21c6e-df2f-790e-bcd1-ab1201901234',
    'https://helhed.dk/planer/x/opgaver/01A21C6E-DF2F-790E-BCD1-120190123456',
  ])
    expect(holdsPersonNumber(words), words).toBe(false)
})
