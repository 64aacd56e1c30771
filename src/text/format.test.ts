import fc from 'fast-check'
import { expect, it } from 'vitest'
import { formats } from './format.ts'

const { kroner, kronerAmong } = formats.da

it('money is in whole kroner unless it has øre', () => {
  expect([0, 123_400, 123_450, -4_000, 5].map(kroner)).toEqual(['0', '1.234', '1.234,50', '−40', '0,05'])
  expect(formats.en.kroner(123_450)).toBe('1,234.50')
})

it('amounts that stand together have øre all of them or none', () => {
  expect([100_00, 66_667].map(kronerAmong([100_00, 66_667]))).toEqual(['100,00', '666,67'])
  expect([100_00, 2_00].map(kronerAmong([100_00, 2_00]))).toEqual(['100', '2'])
  fc.assert(
    fc.property(fc.array(fc.nat(10_000_000), { minLength: 1 }), (all) => {
      const written = all.map(kronerAmong(all))
      expect(new Set(written.map((one) => one.includes(','))).size).toBe(1)
    }),
    { numRuns: 1_000 },
  )
})
