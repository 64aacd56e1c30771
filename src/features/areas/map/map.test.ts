import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimal } from '#kernel/decimal'
import { draw, sheet } from './drawing.ts'
import { labelsFor } from './labels.ts'
import { classesOf, shadeOf } from './shade.ts'

const spot = (name: string, latitude: number, longitude: number) => ({ name, latitude, longitude, outline: null })

const spots = fc.array(
  fc
    .record({
      name: fc.constantFrom('A', 'Højvangen', 'Et langt navn på et område'),
      latitude: fc.double({ min: 54.4, max: 57.9, noNaN: true }),
      longitude: fc.double({ min: 7.6, max: 15.4, noNaN: true }),
    })
    .map((one) => ({ ...one, outline: null })),
  { minLength: 1, maxLength: 30 },
)

describe('the drawing', () => {
  it('holds every spot within the sheet, each under one mark', () => {
    fc.assert(
      fc.property(spots, (given) => {
        const { marks } = draw(given)
        expect(marks.flatMap(({ ones }) => ones)).toHaveLength(given.length)
        for (const { x, y } of marks) {
          expect(x).toBeGreaterThanOrEqual(0)
          expect(x).toBeLessThanOrEqual(sheet.width)
          expect(y).toBeGreaterThanOrEqual(0)
          expect(y).toBeLessThanOrEqual(sheet.height)
        }
      }),
      { numRuns: 1_000 },
    )
  })

  it('has north up and east to the right', () => {
    const { marks } = draw([spot('Skagen', 57.7, 10.6), spot('Rønne', 55.1, 14.7)])
    const [skagen, roenne] = marks
    expect(skagen?.y).toBeLessThan(roenne?.y ?? 0)
    expect(skagen?.x).toBeLessThan(roenne?.x ?? 0)
  })

  it('gathers neighbours that would cover each other', () => {
    const { marks } = draw([spot('A', 55.7, 12.5), spot('B', 55.7001, 12.5001), spot('C', 57, 10)])
    expect(marks.map(({ ones }) => ones.map(({ name }) => name))).toEqual([['A', 'B'], ['C']])
  })

  it('draws a border as itself, whichever way its points run', () => {
    const ring = [
      [9.9, 56],
      [9.91, 56],
      [9.91, 56.005],
      [9.9, 56.005],
      [9.9, 56],
    ] as const
    const boxOf = (points: readonly (readonly [number, number])[]) => {
      const { outlines } = draw([{ ...spot('A', 56.002, 9.905), outline: { type: 'Polygon' as const, coordinates: [points] } }])
      const numbers = [...(outlines[0]?.path ?? '').matchAll(/-?\d+(\.\d+)?/g)].map(([text]) => Number(text))
      return Math.max(...numbers) - Math.min(...numbers)
    }
    expect(boxOf(ring)).toBeLessThan(sheet.width / 2)
    expect(boxOf([...ring].reverse())).toBe(boxOf(ring))
  })

  it('says how long a round stretch is', () => {
    const { scale } = draw([spot('A', 55.68, 12.5), spot('B', 55.68, 12.66)])
    // 0.16 degrees east at 55.68 north are about ten kilometres, over what is left of the sheet.
    expect(scale.metres).toBe(2_000)
    expect(scale.length).toBeGreaterThan(60)
    expect(scale.length).toBeLessThan(160)
  })
})

describe('names on the map', () => {
  it('never lie on each other', () => {
    fc.assert(
      fc.property(spots, (given) => {
        const { marks } = draw(given)
        const boxes = labelsFor(marks).flatMap((label, at) => {
          const width = (marks[at]?.ones[0]?.name.length ?? 0) * 8.6
          return label ? [{ left: label.end ? label.x - width : label.x, right: label.end ? label.x : label.x + width, y: label.y }] : []
        })
        for (const [at, one] of boxes.entries())
          for (const other of boxes.slice(at + 1))
            expect(one.left < other.right && one.right > other.left && Math.abs(one.y - other.y) < 14).toBe(false)
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('classes', () => {
  const amounts = fc.array(
    fc.integer({ min: 0, max: 4_000 }).map((whole) => (whole / 100).toFixed(2)),
    { maxLength: 60 },
  )

  it('every value stands in one class, equal values in the same, and a greater one never in a weaker', () => {
    fc.assert(
      fc.property(amounts, (values) => {
        const classes = classesOf(values)
        expect(classes.reduce((sum, { count }) => sum + count, 0)).toBe(values.length)
        const sorted = values.toSorted((a, b) => decimal(a).cmp(decimal(b)))
        const shades = sorted.map((value) => Number(shadeOf(classes, value)))
        expect(shades).toEqual(shades.toSorted((a, b) => a - b))
      }),
      { numRuns: 1_000 },
    )
  })

  it('fewer different values than classes stand each alone', () => {
    expect(classesOf(['41.3', '43.5', '41.3']).map(({ from, to, count }) => [from, to, count])).toEqual([
      ['41.3', '41.3', 2],
      ['43.5', '43.5', 1],
    ])
  })
})
