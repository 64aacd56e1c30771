import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PartDocument } from '../document.ts'
import { samplePlan } from '../version/sample.ts'
import { circleIn, circleWith } from './circle.ts'
import type { TheoryDocument } from './document.ts'
import { findingsOf } from './findings.ts'
import { arrow, node, soundTheory } from './sample.ts'

const part = samplePlan().parts[1] as PartDocument
const sound: PartDocument = { ...part, theory: soundTheory(part) }

/** The part with another theory. */
const theorised = (change: (theory: TheoryDocument) => TheoryDocument, own: PartDocument = sound): PartDocument => ({
  ...own,
  theory: change(soundTheory(own)),
})

const said = (one: PartDocument): readonly string[] =>
  findingsOf(one).map(({ kind, say, mend }) => `${kind}: ${say('da')} (${mend.kind}${'id' in mend ? ` ${mend.id}` : ''})`)

describe('what is found wanting in a theory', () => {
  it('nothing in one that holds, and nothing where there is none', () => {
    expect(said(sound)).toEqual([])
    expect(said(part)).toEqual([])
  })

  it('an activity outside the theory is added, one that leads to no outcome is led on', () => {
    const outside = theorised(({ nodes, arrows }) => ({
      nodes: nodes.map((one) => (one.id === 'vandring' ? { ...one, activity: null, title: 'Noget andet' } : one)),
      arrows,
    }))
    expect(said(outside)).toEqual(['activity_without_outcome: Aktivitet 1, Aftenvandring, står ikke i teorien. (new_node activity-1)'])
    const idle = theorised(({ nodes, arrows }) => ({ nodes, arrows: arrows.filter(({ id }) => id !== 'vandring>ture') }))
    expect(said(idle)).toEqual(['activity_without_outcome: Aftenvandring fører ikke til nogen virkning. (new_arrow vandring)'])
  })

  it('a goal that is not in the theory, and one that nothing leads to', () => {
    const outside = theorised(({ nodes, arrows }) => ({
      nodes: nodes.map((one) => (one.id === 'tryghed' ? { ...one, title: 'Tryghed', goal: null } : one)),
      arrows,
    }))
    expect(said(outside)).toEqual([
      'goal_without_way: Mål 1, Flere er trygge, står ikke i teorien. (new_node goal-1)',
      'outcome_without_indicator: Ingen indikator viser, om det sker: Tryghed. (node tryghed)',
    ])
    const alone = theorised(({ nodes, arrows }) => ({ nodes, arrows: arrows.filter(({ id }) => id !== 'ture>tryghed') }))
    expect(said(alone)).toContain('goal_without_way: Intet fører til mål 1, Flere er trygge. (new_arrow tryghed)')
  })

  it('an indicator without a baseline, but not where figures are added up from zero', () => {
    const without = (counting: 'last' | 'sum'): PartDocument => {
      const goals = part.goals.map((goal) => ({ ...goal, baseline: null, baselineOn: null, counting }))
      return theorised((theory) => theory, { ...part, goals })
    }
    expect(said(without('last'))).toEqual([
      'indicator_without_baseline: Mål 1, Flere er trygge, har ikke noget udgangspunkt at måle fra. (goal goal-1)',
    ])
    expect(said(without('sum'))).toEqual([])
  })

  it('money that is in no node, and money that leads nowhere; an activity may be paid directly', () => {
    const lineOf = (at: number): string => part.lines[at]?.id ?? ''
    const outside = theorised(({ nodes, arrows }) => ({
      nodes: nodes.filter(({ id }) => id !== 'penge 1'),
      arrows: arrows.filter(({ from }) => from !== 'penge 1'),
    }))
    expect(said(outside)).toEqual([`money_on_nothing: Budgetlinjen Løn står ikke i teorien. (new_node ${lineOf(0)})`])
    const nowhere = theorised(({ nodes, arrows }) => ({ nodes, arrows: arrows.filter(({ from }) => from !== 'penge 1') }))
    expect(said(nowhere)).toEqual(['money_on_nothing: Løn fører ikke til noget. (new_arrow penge 1)'])
    const directly = theorised(({ nodes, arrows }) => ({
      nodes: nodes.filter(({ id }) => id !== 'penge 1').map((one) => (one.id === 'vandring' ? { ...one, line: lineOf(0) } : one)),
      arrows: arrows.filter(({ from }) => from !== 'penge 1'),
    }))
    expect(said(directly)).toEqual([])
  })

  it('an assumption without a test, and an arrow to an effect that nothing speaks for', () => {
    const untested = theorised(({ nodes, arrows }) => ({
      nodes,
      arrows: arrows.map((one) => (one.id === 'ture>tryghed' ? { ...one, test: null, evidence: null } : one)),
    }))
    expect(said(untested).map((line) => line.replace(/pil \d+/, 'pil n'))).toEqual([
      'assumption_without_test: Ingen har sagt, hvordan antagelsen på pil n prøves: fra ture til Flere er trygge. (arrow ture>tryghed)',
      'arrow_without_evidence: Intet taler endnu for pil n: fra ture til Flere er trygge. (arrow ture>tryghed)',
    ])
  })

  it('an activity that refers to the catalogue of knowledge speaks for its own arrow', () => {
    const straight = ({ nodes, arrows }: TheoryDocument): TheoryDocument => ({ nodes, arrows: [...arrows, arrow('vandring', 'tryghed')] })
    expect(said(theorised(straight))).toHaveLength(1)
    const activities = part.activities.map((activity) => ({ ...activity, evidence: 'Videnskatalog, udgave 2015, indgang 3' }))
    expect(said(theorised(straight, { ...part, activities }))).toEqual([])
  })

  it('a circle is told with its way, from where it begins round to there again', () => {
    const round = theorised(({ nodes, arrows }) => ({ nodes, arrows: [...arrows, arrow('tryghed', 'vandring')] }))
    const [first] = findingsOf(round)
    expect(first?.kind).toBe('circle')
    expect(first?.say('da')).toMatch(/^Teorien går i ring: (.+) → .+ → \1\.$/)
  })
})

describe('a circle', () => {
  it('is named from the arrow that closes it, by the shortest way', () => {
    const arrows = [arrow('a', 'b'), arrow('b', 'c'), arrow('a', 'c'), arrow('c', 'd')]
    expect(circleWith(arrows, { from: 'd', to: 'a' })).toEqual(['d', 'a', 'c', 'd'])
    expect(circleWith(arrows, { from: 'a', to: 'd' })).toBeNull()
    expect(circleIn(arrows)).toBeNull()
  })

  it('is found where there is one and only there, in 1,000 drawings', () => {
    const drawing = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 24 })
    fc.assert(
      fc.property(drawing, (ends) => {
        const arrows = ends.filter(([from, to]) => from !== to).map(([from, to]) => arrow(String(from), String(to)))
        const forward = arrows.filter(({ from, to }) => Number(from) < Number(to))
        expect(circleIn(forward)).toBeNull()
        const circle = circleIn(arrows)
        if (circle === null) {
          // Without a circle the arrows can be taken away one by one from where nothing leads to.
          let left = arrows
          for (let before = -1; before !== left.length; ) {
            before = left.length
            const entered = new Set(left.map(({ to }) => to))
            left = left.filter(({ from }) => entered.has(from))
          }
          expect(left).toEqual([])
          return
        }
        expect(circle.length).toBeGreaterThan(2)
        expect(circle[0]).toBe(circle.at(-1))
        circle.slice(1).forEach((to, at) => {
          expect(arrows.some((one) => one.from === circle[at] && one.to === to)).toBe(true)
        })
      }),
      { numRuns: 1_000 },
    )
  })
})

describe('a theory of 300 nodes', () => {
  it('has its findings as one of few has', () => {
    const nodes = Array.from({ length: 300 }, (_, at) => node(`n${at}`, at + 1, at < 150 ? 'activity' : 'outcome'))
    const arrows = nodes.slice(150).map(({ id }, at) => arrow(`n${at}`, id, { assumption: 'x' }))
    const kinds = findingsOf({ ...part, theory: { nodes, arrows } }).map(({ kind }) => kind)
    const count = (kind: string): number => kinds.filter((one) => one === kind).length
    expect(count('outcome_without_indicator')).toBe(150)
    expect(count('assumption_without_test')).toBe(150)
    // The part's own activity stands outside.
    expect(count('activity_without_outcome')).toBe(1)
  })
})
