import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Composition, compositionIds, judgeComposition, type Seat, seatTexts, versionsOf, violationSentence, votes } from './index.ts'

const runs = { numRuns: 1_000 }
const compositions = fc.constantFrom(...compositionIds.flatMap((id) => versionsOf(id)))

const seatsOf = (composition: Composition): fc.Arbitrary<readonly Seat[]> =>
  fc.array(
    fc.record(
      {
        category: fc.constantFrom(...composition.categories.map((category) => category.id), 'stranger'),
        holder: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
        side: fc.constantFrom('council', 'citizens', 'municipality', 'associations'),
        level: fc.constantFrom('director', 'leader'),
        profiles: fc.subarray(composition.categories.flatMap((category) => category.profile ?? [])),
        office: fc.constantFrom('chair', 'vice-chair'),
        unit: fc.constantFrom('TMF', 'SOF'),
      } as const,
      { requiredKeys: ['category', 'holder', 'side'] },
    ),
    { maxLength: 12 },
  )
const bodies = compositions.chain((composition) => fc.tuple(fc.constant(composition), seatsOf(composition)))

describe('seats held against a composition', () => {
  it('filled and vacant seats are all the seats there are', () => {
    fc.assert(
      fc.property(bodies, ([composition, seats]) => {
        const judged = judgeComposition(composition, { seats })
        expect(judged.filled + judged.vacancies.reduce((sum, vacancy) => sum + vacancy.count, 0)).toBe(judged.seats)
      }),
      runs,
    )
  })

  it('complete is without vacancy and without violation', () => {
    fc.assert(
      fc.property(bodies, fc.boolean(), ([composition, seats], word) => {
        const judged = judgeComposition(composition, { seats, residentsPart: word ? 'Beboerne er med' : null })
        expect(judged.complete).toBe(judged.vacancies.length === 0 && judged.violations.length === 0)
        if (composition.residentsPart && !word) expect(judged.complete).toBe(false)
      }),
      runs,
    )
  })

  it('the order of the seats makes no difference', () => {
    fc.assert(
      fc.property(bodies, ([composition, seats]) => {
        const ids = (list: readonly Seat[]) =>
          judgeComposition(composition, { seats: list })
            .violations.map((one) => one.id)
            .toSorted()
        expect(ids(seats.toReversed())).toEqual(ids(seats))
      }),
      runs,
    )
  })

  it('an office is held by one person with a vote', () => {
    fc.assert(
      fc.property(bodies, ([composition, seats]) => {
        const judged = judgeComposition(composition, { seats, residentsPart: 'Beboerne er med' })
        if (judged.violations.length > 0) return
        for (const { office } of composition.offices) expect(seats.filter((seat) => seat.office === office).length).toBeLessThanOrEqual(1)
        for (const seat of seats.filter((one) => one.office)) expect(votes(composition, seat.category)).toBe(true)
      }),
      runs,
    )
  })

  it('every violation has its sentence in both languages', () => {
    fc.assert(
      fc.property(bodies, ([composition, seats]) => {
        for (const violation of judgeComposition(composition, { seats }).violations) {
          const say = violationSentence(violation, (holder) => `plads ${holder}`)
          for (const language of ['da', 'en'] as const) expect(say(language)).not.toMatch(/\{\{|undefined|^$/)
        }
      }),
      runs,
    )
    expect(seatTexts.in('en')('chair')).toBe('chair')
  })
})
