import { describe, expect, it } from 'vitest'
import type { PartDocument, PlanDocument } from '../document.ts'
import { canonicalText, freeze, hashOf, thaw } from '../version/canonical.ts'
import { differenceOf } from '../version/difference.ts'
import { changed, leavesOf } from '../version/leaves.ts'
import { samplePlan } from '../version/sample.ts'
import { wholeOf } from '../version/whole.ts'
import { fromPlan } from './begin.ts'
import { arrow, node, soundTheory } from './sample.ts'

const plain = samplePlan()
const part = plain.parts[1] as PartDocument
const withTheory = (own: PartDocument): PlanDocument => ({ ...plain, parts: plain.parts.map((one) => (one.id === own.id ? own : one)) })
const document = withTheory({ ...part, theory: soundTheory(part) })

describe('a theory in the text that is frozen', () => {
  it('a part without one has the text that it had before there were theories', () => {
    expect(canonicalText(part)).not.toContain('theory')
    // Reckoned on the sample before the theory was added to the document.
    expect(hashOf(canonicalText(part))).toBe('73bf267f08a8f10069c466841c1af5d6210d4f8bb1a1a83bf99114d5722ab3b2')
  })

  it('is thawed as it was frozen, and differs from itself in nothing', () => {
    const texts = freeze(document).parts.map(({ text }) => text)
    expect(differenceOf(thaw(texts), document)).toEqual([])
    expect(freeze(thaw(texts)).hash).toBe(freeze(document).hash)
    expect(freeze(document).hash).not.toBe(freeze(plain).hash)
  })

  it('every leaf of it that is changed shows up in its part, in 1,000 changes', () => {
    const leaves = leavesOf(document).filter((path) => path.includes('theory'))
    expect(leaves.length).toBeGreaterThan(50)
    for (let time = 0; time < 1_000; time += 1) {
      const path = leaves[time % leaves.length] ?? []
      const difference = differenceOf(document, changed(document, path, time % 7))
      expect({ path, parts: difference.map((one) => one.part) }).toEqual({ path, parts: [part.id] })
    }
  })

  it('what came, changed and went reads by the names of its nodes', () => {
    const theory = soundTheory(part)
    const now = withTheory({
      ...part,
      theory: {
        nodes: [...theory.nodes, node('naboer', 20, 'outcome', { title: 'Flere kender en nabo', horizon: 'short' })],
        arrows: [
          ...theory.arrows
            .filter(({ id }) => id !== 'behov>vandring')
            .map((one) => (one.id === 'ture>tryghed' ? { ...one, test: 'Hvert år' } : one)),
          arrow('ture', 'naboer'),
        ],
      },
    })
    const changes = differenceOf(document, now).flatMap((one) => one.changes)
    const lines = changes.map(({ what, before, after }) => `${what('da')} | ${before?.('da') ?? '–'} > ${after?.('da') ?? '–'}`)
    expect(lines).toContain('Forandringsteori, Flere kender en nabo: titel | – > Flere kender en nabo')
    expect(lines).toContain('Forandringsteori, pil fra ture til Flere er trygge: sådan prøves den | Hvert kvartal > Hvert år')
    expect(lines).toContain('Forandringsteori, pil fra ture til Flere kender en nabo: til | – > Flere kender en nabo')
    expect(lines).toContain('Forandringsteori, pil fra behov til Aftenvandring: fra | behov > –')
  })

  it('stands in the whole text of a version, its nodes from left to right and its arrows by number', () => {
    const own = wholeOf(document).parts.find((one) => one.part.id === part.id)
    const groups = new Map((own?.groups ?? []).map(({ title, records }) => [title('da'), records.map(({ name }) => name('da'))]))
    expect(groups.get('Forandringsteori: led')).toEqual([
      'behov',
      'Løn',
      'Lokaler',
      'Frikøb',
      'Aftenvandring',
      'ture',
      'Flere er trygge',
      'ro',
    ])
    expect(groups.get('Forandringsteori: pile')?.[0]).toBe('1 behov → Aftenvandring')
  })
})

describe('what a theory takes from the plan', () => {
  const told = (own: PartDocument) => {
    const { nodes, arrows } = fromPlan(own)
    const kinds = nodes.map(({ kind, activity, goal, line, title }) => `${kind} ${activity ?? goal ?? line} ${title}`)
    const all = [...(own.theory?.nodes ?? []), ...nodes]
    const nameOf = (id: string): string => {
      const found = all.find((one) => one.id === id)
      return found?.activity ?? found?.goal ?? found?.line ?? id
    }
    return { kinds, arrows: arrows.map(({ from, to }) => `${nameOf(from)} > ${nameOf(to)}`) }
  }
  const lines = part.lines.map(({ id }) => id)

  it('its money, activities and goals as nodes without names of their own, and what activities are to lead to', () => {
    expect(told(part)).toEqual({
      kinds: [...lines.map((id) => `resource ${id} null`), 'activity activity-1 null', 'outcome goal-1 null'],
      arrows: [...lines.map((id) => `${id} > activity-1`), 'activity-1 > goal-1'],
    })
  })

  it('where a part has several activities, nobody has said what its money pays for', () => {
    const second = part.activities.map((activity) => ({ ...activity, id: 'activity-2', number: 2, goals: [] }))
    expect(told({ ...part, activities: [...part.activities, ...second] }).arrows).toEqual(['activity-1 > goal-1'])
  })

  it('only what is not there, and no arrow that a longer way says already or that would close a circle', () => {
    expect(told({ ...part, theory: soundTheory(part) })).toEqual({ kinds: [], arrows: [] })
    const { nodes, arrows } = soundTheory(part)
    const turned = { nodes, arrows: [...arrows.filter(({ id }) => id !== 'vandring>ture'), arrow('tryghed', 'vandring')] }
    expect(told({ ...part, theory: turned })).toEqual({ kinds: [], arrows: [] })
  })
})
