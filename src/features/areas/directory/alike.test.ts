import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alike, type Effort } from './alike.ts'
import { activityKinds, targetGroups } from './directory.ts'

const homework: Effort = {
  areas: ['broholms-alle'],
  estates: [],
  targetGroups: ['schoolchildren'],
  targetNote: null,
  activityKind: 'homework',
  activityNote: null,
  period: { from: '2017-08-01', until: null },
}

describe('two efforts are alike', () => {
  it('when they do the same for the same people in one area at one time', () => {
    const other: Effort = { ...homework, targetGroups: ['schoolchildren', 'youth'], period: { from: '2018-01-01', until: '2018-07-01' } }
    expect(alike(homework, other)).toEqual({ targetGroups: ['schoolchildren'], words: false })
  })

  it.each<[string, Partial<Effort>]>([
    ['another kind of activity', { activityKind: 'sport' }],
    ['another target group', { targetGroups: ['older'] }],
    ['for everybody, which would meet everything', { targetGroups: ['everybody'] }],
    ['another area', { areas: ['mosegaardsparken'] }],
    ['over before it began', { period: { from: '2016-01-01', until: '2017-08-01' } }],
    ['no kind of activity', { activityKind: null }],
    ['nobody told whom it is for', { targetGroups: [] }],
  ])('but not %s', (_, other) => {
    expect(alike(homework, { ...homework, ...other })).toBeNull()
  })

  it('two that name estates meet in an estate; one that names none meets all of its area', () => {
    const first: Effort = { ...homework, estates: ['afdeling-1'] }
    expect(alike(first, { ...homework, estates: ['afdeling-2'] })).toBeNull()
    expect(alike(first, { ...homework, estates: ['afdeling-2', 'afdeling-1'] })).not.toBeNull()
    expect(alike(first, homework)).not.toBeNull()
  })

  it('the same words for a target group or for another activity are the same, however they are written', () => {
    const told: Effort = {
      ...homework,
      targetGroups: [],
      targetNote: 'Drenge, 10-13 år',
      activityKind: 'other',
      activityNote: 'Cykelværksted',
    }
    expect(alike(told, { ...told, targetNote: 'drenge 10-13 år', activityNote: 'cykelværksted.' })).toEqual({
      targetGroups: [],
      words: true,
    })
    expect(alike(told, { ...told, activityNote: 'Madklub' })).toBeNull()
    expect(alike({ ...told, activityNote: null }, { ...told, activityNote: null })).toBeNull()
  })
})

const day = fc
  .integer({ min: 0, max: 40 })
  .map((months) => `20${16 + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}-01`)

const effort: fc.Arbitrary<Effort> = fc.record({
  areas: fc.subarray(['a', 'b']),
  estates: fc.subarray(['x', 'y', 'z']),
  targetGroups: fc.subarray([...targetGroups]),
  targetNote: fc.constantFrom(null, 'drenge', 'Drenge!'),
  activityKind: fc.constantFrom(null, ...activityKinds),
  activityNote: fc.constantFrom(null, 'cykler', 'Cykler'),
  period: fc.tuple(day, fc.option(day)).map(([from, until]) => ({ from, until: until !== null && until > from ? until : null })),
})

describe('for any two efforts', () => {
  it('likeness is mutual', () => {
    fc.assert(
      fc.property(effort, effort, (one, other) => {
        const [here, there] = [alike(one, other), alike(other, one)]
        expect(here === null).toBe(there === null)
        expect(new Set(here?.targetGroups)).toEqual(new Set(there?.targetGroups))
      }),
      { numRuns: 2_000 },
    )
  })

  it('one that says what it does, for whom and where is alike itself', () => {
    fc.assert(
      fc.property(effort, (one) => {
        const told =
          (one.areas.length > 0 || one.estates.length > 0) &&
          one.activityKind !== null &&
          (one.activityKind !== 'other' || one.activityNote !== null) &&
          (one.targetGroups.length > 0 || one.targetNote !== null)
        expect(alike(one, one) !== null).toBe(told)
      }),
      { numRuns: 2_000 },
    )
  })
})
