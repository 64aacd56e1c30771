import fc from 'fast-check'
import { expect, it } from 'vitest'
import { momentOf, versionOf } from './version.ts'

it('a version bears its moment, and no other text is one', () => {
  const moments = fc.date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(moments, (moment) => {
      expect(momentOf(versionOf(moment))).toEqual(moment)
    }),
    { numRuns: 1_000 },
  )
  for (const text of ['', '20160222', '20161322T080000000Z', '20160230T080000000Z', "20160222T080000000Z'--"])
    expect(momentOf(text)).toBeNull()
})
