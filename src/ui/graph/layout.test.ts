import { describe, expect, it } from 'vitest'
import { dice } from '../../../test/setup/dice.ts'
import { measures } from './columns.ts'
import { edgesOf, type Graph, type GraphBead } from './graph.ts'
import { type Drawing, type Lines, layoutOf } from './layout.ts'
import { broken, fitted, widthOf } from './words.ts'

type Per = 'plan' | 'part' | 'estate'
type StepFact = { readonly key: string; readonly lane: 'left' | 'right' | null; readonly per: Per; readonly after: readonly string[] }

/** A graph of any template: steps per part, per estate or for the whole, with long names and words everywhere. */
const graphOf = (steps: readonly StepFact[], parts: number, estates: number, word = 'frist 30. sep.'): Graph => {
  const rows = { part: Array.from({ length: parts }, (_, at) => `p${at}`), estate: Array.from({ length: estates }, (_, at) => `e${at}`) }
  const beadsOf = ({ key, per }: StepFact): readonly { key: string; row: string | null }[] =>
    per === 'plan' ? [{ key, row: null }] : rows[per].map((row) => ({ key: `${key}:${row}`, row }))
  const laneRows = (lane: string) => {
    const pers = new Set(steps.filter((step) => step.lane === lane).map(({ per }) => per))
    return [...(pers.has('part') ? rows.part : []), ...(pers.has('estate') ? rows.estate : [])]
  }
  return {
    lanes: ['left', 'right'].map((key) => ({
      key,
      title: 'Boligorganisationerne',
      note: 'hver delaftale for sig',
      rows: laneRows(key).map((row) => ({ key: row, label: `${row} Uddannelse, beskæftigelse og erhverv for unge` })),
    })),
    steps: steps.map((step) => ({
      key: step.key,
      name: 'Lokale ledere hos kommunens samarbejdspartnere',
      lane: step.lane,
      beads: beadsOf(step).map(({ key, row }): GraphBead => {
        const after = step.after.flatMap((other) => {
          const before = steps.find((one) => one.key === other)
          if (!before) return []
          return before.per === step.per && row !== null ? [`${other}:${row}`] : beadsOf(before).map((one) => one.key)
        })
        return { key, row, state: 'good', walked: true, word, label: key, href: `#${key}`, after }
      }),
    })),
  }
}

const koebenhavn: readonly StepFact[] = [
  { key: 'leaders', lane: 'left', per: 'part', after: [] },
  { key: 'district', lane: 'left', per: 'part', after: ['leaders'] },
  { key: 'committee', lane: 'left', per: 'plan', after: ['district'] },
  { key: 'council', lane: 'left', per: 'plan', after: ['committee'] },
  { key: 'meetings', lane: 'right', per: 'estate', after: [] },
  { key: 'fund', lane: null, per: 'plan', after: ['council', 'meetings'] },
]

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly what: string }

const boxOf = ({ x, y, anchor, kind, lines }: Lines): Box => {
  const wide = Math.max(...lines.map((line) => widthOf(line, measures.text, kind === 'title' || kind === 'name')))
  const left = anchor === 'middle' ? x - wide / 2 : x
  return { left, right: left + wide, top: y - 9.5, bottom: y + 3 + (lines.length - 1) * 15, what: `${kind} ${lines.join(' ')}` }
}

const boxesOf = ({ texts, beads }: Drawing): readonly Box[] => [
  ...texts.map(boxOf),
  ...beads.map(({ key, x, y }) => ({ left: x - 9, right: x + 9, top: y - 9, bottom: y + 9, what: `bead ${key}` })),
]

const overlapsIn = (drawing: Drawing): readonly string[] => {
  const boxes = boxesOf(drawing)
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom)
      .map((other) => `${one.what} lies on ${other.what}`),
  )
}

const outsideOf = (drawing: Drawing): readonly string[] =>
  boxesOf(drawing)
    .filter(({ left, right, top, bottom }) => left < 0 || top < 0 || right > drawing.width || bottom > drawing.height)
    .map(({ what }) => what)

const drawn = (graph: Graph): Drawing => {
  const drawing = layoutOf(graph)
  if (!drawing) throw new Error('It is not drawn')
  return drawing
}

/** A template that nobody has written: up to five steps in two lanes and one or none behind them. */
const anyTemplate = (roll: (sides: number) => number): readonly StepFact[] => {
  const steps: StepFact[] = []
  const pers: readonly Per[] = ['plan', 'part', 'estate']
  const count = 1 + roll(4)
  for (let at = 0; at < count; at += 1) {
    const after = steps.filter(() => roll(2) === 0).map(({ key }) => key)
    steps.push({ key: `s${at}`, lane: roll(2) === 0 ? 'left' : 'right', per: pers[roll(3)] ?? 'plan', after })
  }
  return roll(2) === 0 ? steps : [...steps, { key: 'end', lane: null, per: 'plan', after: steps.map(({ key }) => key) }]
}

describe('the drawing of a graph', () => {
  it.each(Array.from({ length: 20 }, (_, at) => at + 1))('holds four sub-agreements and %i estates without overlaps', (estates) => {
    const drawing = drawn(graphOf(koebenhavn, 4, estates))
    expect(overlapsIn(drawing)).toEqual([])
    expect(outsideOf(drawing)).toEqual([])
    expect(drawing.width).toBeLessThanOrEqual(1_050)
  })

  it.each([0, 1, 2, 7, 12])('holds %i sub-agreements', (parts) => {
    const drawing = drawn(graphOf(koebenhavn, parts, 2))
    expect(overlapsIn(drawing)).toEqual([])
    expect(outsideOf(drawing)).toEqual([])
  })

  it('holds 1,000 templates that nobody has written, each the same twice', () => {
    for (let seed = 1; seed <= 1_000; seed += 1) {
      const roll = dice(seed)
      const graph = graphOf(anyTemplate(roll), roll(5), 1 + roll(20))
      const drawing = layoutOf(graph)
      expect(layoutOf(graph)).toEqual(drawing)
      if (!drawing) continue
      expect({ seed, overlaps: overlapsIn(drawing), outside: outsideOf(drawing) }).toEqual({ seed, overlaps: [], outside: [] })
      expect(drawing.beads).toHaveLength(graph.steps.flatMap(({ beads }) => beads).length)
      expect(drawing.ways.every(({ d }) => !d.includes('NaN'))).toBe(true)
    }
  })

  it('draws one line for each row into a step that waits for all, and one line on', () => {
    const drawing = drawn(graphOf(koebenhavn, 4, 3))
    // 4 from leader to district, 4 + 1 into the committee, 1 to the council, 1 + 3 + 1 into the fund.
    expect(drawing.ways).toHaveLength(4 + 5 + 1 + 5)
  })

  it('leaves out an edge that a longer way says already', () => {
    const graph = graphOf(
      [
        { key: 'a', lane: 'left', per: 'plan', after: [] },
        { key: 'b', lane: 'left', per: 'plan', after: ['a'] },
        { key: 'c', lane: 'left', per: 'plan', after: ['a', 'b'] },
      ],
      0,
      0,
    )
    expect(edgesOf(graph).map(([from, to]) => `${from.key}${to.key}`)).toEqual(['ab', 'bc'])
  })

  it('is left out where it would be too wide to read', () => {
    const chain = Array.from(
      { length: 9 },
      (_, at): StepFact => ({ key: `s${at}`, lane: 'left', per: 'plan', after: at === 0 ? [] : [`s${at - 1}`] }),
    )
    expect(layoutOf(graphOf(chain, 0, 0))).toBeNull()
  })
})

describe('words in a drawing', () => {
  it('are broken between words and cut off with three dots', () => {
    expect(broken('Kommunens pladser i bydelsbestyrelsen', 130, 12.5, 3, true)).toEqual(['Kommunens pladser', 'i bydelsbestyrelsen'])
    expect(fitted('en meget lang tekst', 40, 12.5)).toMatch(/…$/)
  })
})
