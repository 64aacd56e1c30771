import { afterAll, describe, expect, it } from 'vitest'
import { closeDrawing, type Layers, placeLayers } from '#drawing/layers'
import { closePress } from '#print/press'
import { dice } from '../../../../test/setup/dice.ts'
import { pdfFacts } from '../../../../test/setup/pdf.ts'
import { sampleStandings } from '../../../../test/setup/plan-approval.ts'
import { samplePlan, withPart } from '../../../../test/setup/plan-document.ts'
import type { PartDocument } from '../document.ts'
import { planPdf } from '../print/plan-pdf.ts'
import { printedPlan } from '../print/printed-plan.ts'
import { freeze } from '../version/canonical.ts'
import { drawTheory } from './drawn.ts'
import { arrow, node, soundTheory } from './sample.ts'

afterAll(() => Promise.all([closeDrawing(), closePress()]))

const part = samplePlan().parts[1] as PartDocument

const drawn = async (own: PartDocument) => {
  const drawing = await drawTheory(own, 'da')
  if (!drawing) throw new Error('It is not drawn')
  return drawing
}

const kinds = ['need', 'resource', 'activity', 'output', 'outcome', 'impact'] as const

/** A theory that nobody has written: nodes of all kinds with long names, arrows between any two, backwards and within a column too. */
const anyTheory = (seed: number): PartDocument => {
  const roll = dice(seed)
  const count = 2 + roll(20)
  const nodes = Array.from({ length: count }, (_, at) =>
    node(`led ${at}`, at + 1, kinds[roll(6)] ?? 'need', { title: 'Boligsocialhelhedsplansmedarbejderne møder '.repeat(1 + roll(3)) }),
  )
  const arrows = Array.from({ length: roll(24) }, () => [roll(count), roll(count)] as const)
    .filter(([from, to]) => from < to)
    .map(([from, to]) => arrow(`led ${from}`, `led ${to}`))
  return { ...part, theory: { nodes, arrows: [...new Map(arrows.map((one) => [one.id, one])).values()] } }
}

describe('the drawing of a theory', () => {
  it('stands in columns from left to right, with nothing on top of anything, in 60 theories that nobody has written', async () => {
    for (let seed = 1; seed <= 60; seed += 1) {
      const own = anyTheory(seed)
      const { boxes, columns, arrows, width, height } = await drawn(own)
      for (const [at, one] of boxes.entries()) {
        expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= width && one.y + one.height <= height, `${seed} inside`).toBe(true)
        for (const other of boxes.slice(at + 1)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y
          expect(apart, `${seed}: ${one.key} and ${other.key}`).toBe(true)
        }
      }
      columns.slice(1).forEach((column, at) => {
        expect(column.x, `${seed} columns`).toBeGreaterThanOrEqual((columns[at]?.x ?? 0) + (columns[at]?.width ?? 0))
      })
      expect(arrows).toHaveLength(own.theory?.arrows.length ?? 0)
      for (const { from, to, strokes, key } of arrows) {
        const touches = (box: string, point: { x: number; y: number } | undefined): boolean =>
          boxes.some(
            (one) =>
              one.key === box &&
              point &&
              point.x >= one.x - 1 &&
              point.x <= one.x + one.width + 1 &&
              point.y >= one.y &&
              point.y <= one.y + one.height,
          )
        expect(touches(from, strokes[0]) && touches(to, strokes.at(-1)), `${seed} ${key}`).toBe(true)
      }
    }
  })

  it('is the same twice, and dotted only where something is wanting at the arrow', async () => {
    const own = { ...part, theory: soundTheory(part) }
    const drawing = await drawn(own)
    await closeDrawing()
    expect(await drawn(own)).toEqual(drawing)
    expect(drawing.arrows.every(({ held }) => held)).toBe(true)
    const theory = { ...own.theory, arrows: own.theory.arrows.map((one) => (one.id === 'ture>tryghed' ? { ...one, test: null } : one)) }
    const open = await drawn({ ...part, theory })
    expect(open.arrows.filter(({ held }) => !held).map(({ key }) => key)).toEqual(['ture>tryghed'])
  })

  it('is none where there is no theory, and none where it is too large to be read', async () => {
    expect(await drawTheory(part, 'da')).toBeNull()
    const nodes = Array.from({ length: 101 }, (_, at) => node(`led ${at}`, at + 1, 'outcome'))
    expect(await drawTheory({ ...part, theory: { nodes, arrows: [] } }, 'da')).toBeNull()
  })

  it('a layout that fails is told, and the next one is made', async () => {
    const box = { key: 'a', column: 0, width: 10, height: 10 }
    const broken: Layers = { boxes: [box], arrows: [{ key: 'x', from: 'a', to: 'nowhere' }] }
    await expect(placeLayers(broken)).rejects.toThrow(/nowhere/)
    expect((await placeLayers({ boxes: [box], arrows: [] })).boxes).toEqual({ a: { x: 0, y: 0 } })
  })
})

describe('a theory on paper', () => {
  const toPrint = (document: ReturnType<typeof samplePlan>) => {
    const frozen = freeze(document)
    return {
      document,
      version: { number: 3, hash: frozen.hash, frozenAt: '2016-02-08T09:42:00Z' },
      parts: frozen.parts,
      approvals: sampleStandings(document, 'all'),
      status: 'approved' as const,
      submitted: { on: '2016-02-08', for: 'Boligorganisationen Nordparken', takenOn: null },
      exampleSteps: false,
    }
  }

  it('is a sheet on its side and a table of arrows, and still PDF/UA; a plan without one has none', async () => {
    const plain = samplePlan()
    const own = withPart(plain, 1, (one) => ({ ...one, theory: soundTheory(one) }))
    const [without, given] = [pdfFacts(await planPdf(toPrint(plain))), pdfFacts(await planPdf(toPrint(own)))]
    expect(given).toMatchObject({ tagged: true, accessible: '1' })
    expect(given.pages).toBeGreaterThan(without.pages)
    const told = printedPlan(toPrint(own)).agreements.map(({ theory }) => theory?.alt ?? null)
    expect(told.filter((alt) => alt !== null)).toEqual([
      'Tegning af forandringsteorien med 9 led og 8 pile. Pilene står i tabellen efter tegningen.',
    ])
  })
})
