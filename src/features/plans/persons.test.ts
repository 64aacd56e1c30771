import { expect, it } from 'vitest'
import { personFaults } from './persons.ts'

it('a number is refused at its field, and an id is no number, whatever its figures', () => {
  const faults = personFaults({
    owner: 'Hans 010190-1234',
    about: 'activity:01a21c6e-df2f-790e-bcd1-ab1201901234',
    title: 'Møde 01.01.22 - 2025',
  })
  expect(faults.map(({ field }) => field)).toEqual(['owner'])
})
