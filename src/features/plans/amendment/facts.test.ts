import { describe, expect, it } from 'vitest'
import type { PartDocument, PlanDocument } from '../document.ts'
import { samplePlan } from '../version/sample.ts'
import { amendmentFacts } from './facts.ts'

const before = samplePlan()

const withPart = (number: number, change: (part: PartDocument) => PartDocument): PlanDocument => ({
  ...before,
  parts: before.parts.map((part) => (part.number === number ? change(part) : part)),
})

const counts = (after: PlanDocument): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(amendmentFacts(before, after)).flatMap(([measure, { count }]) => (count > 0 ? [[measure, count]] : [])))

describe('what is counted of an amendment', () => {
  it('is nothing where nothing has changed', () => {
    expect(counts(samplePlan())).toEqual({})
  })

  it('is a word of the strategic agreement, and neither its posts nor its budget lines', () => {
    const worded = withPart(0, (part) => ({ ...part, sections: [{ section: 'vision', words: 'Noget andet' }] }))
    expect(counts(worded).strategic).toBeGreaterThan(0)
    const posts = withPart(0, (part) => ({ ...part, plan: part.plan && { ...part.plan, staff: [] } }))
    expect(counts(posts)).toEqual({})
  })

  it('is a goal that is gone, an activity that is gone, and one that is new, of all in the plan', () => {
    const without = withPart(1, (part) => ({ ...part, goals: [], activities: [] }))
    const [part] = before.parts.filter(({ number }) => number === 1)
    expect(counts(without)).toEqual({ 'goals-dropped': part?.goals.length, 'activities-dropped': part?.activities.length })
    const [first] = part?.activities ?? []
    if (!first) throw new Error('The sample has no activity')
    const added = withPart(2, (one) => ({ ...one, activities: [...one.activities, { ...first, id: 'new' }] }))
    expect(counts(added)).toEqual({ 'activities-added': 1 })
  })

  it('is the money that one part gives to another, counted once', () => {
    const move = (part: PartDocument, by: number): PartDocument => ({
      ...part,
      lines: part.lines.map((line, at) =>
        at > 0
          ? line
          : { ...line, cells: line.cells.map((cell, place) => (place > 0 ? cell : { ...cell, amount: (cell.amount ?? 0) + by })) },
      ),
    })
    const after: PlanDocument = {
      ...before,
      parts: before.parts.map((part) => (part.number === 1 ? move(part, -5_000) : part.number === 2 ? move(part, 5_000) : part)),
    }
    expect(counts(after)).toEqual({ moved: 5_000 })
  })

  it('is a sub-agreement that is gone, with its goals', () => {
    const after = { ...before, parts: before.parts.filter(({ number }) => number !== 4) }
    expect(counts(after).agreements).toBe(1)
  })
})
