/** How fast a theory of change is judged and drawn: findings on 300 nodes, against one of 30; and the layout, in its own process, while the server goes on. */
import { closeDrawing, placeLayers } from '../src/drawing/layers.ts'
import type { PartDocument } from '../src/features/plans/document.ts'
import { flowOf } from '../src/features/plans/theory/drawn.ts'
import { findingsOf } from '../src/features/plans/theory/findings.ts'
import { arrow, node } from '../src/features/plans/theory/sample.ts'
import { theoryOf } from '../src/features/plans/theory/theory.ts'
import { samplePlan } from '../src/features/plans/version/sample.ts'
import { sizesOf } from '../src/ui/kit.ts'
import { type Bench, median } from './report.ts'

const kinds = ['need', 'resource', 'activity', 'output', 'outcome', 'outcome', 'impact'] as const
const rounds = 51

/** A theory in which each node leads to three of the next kind, half of them with an assumption. */
const theoryOfSize = (count: number): PartDocument => {
  const part = samplePlan().parts[1]
  if (!part) throw new Error('The sample has no sub-agreement')
  const each = Math.ceil(count / kinds.length)
  const nodes = Array.from({ length: count }, (_, at) => node(`led ${at}`, at + 1, kinds[Math.floor(at / each)] ?? 'impact'))
  const arrows = nodes.flatMap(({ id }, at) =>
    [0, 1, 2].flatMap((step) => {
      const to = nodes[(Math.floor(at / each) + 1) * each + ((at + step * 7) % each)]
      return to ? [arrow(id, to.id, step === 0 ? { assumption: 'Det holder' } : {})] : []
    }),
  )
  return { ...part, theory: { nodes, arrows } }
}

const timed = (work: () => void): number => {
  const began = performance.now()
  work()
  return performance.now() - began
}

/** The longest that the event loop stood still while something was waited for, in milliseconds. */
const pauseDuring = async (work: () => Promise<unknown>): Promise<{ readonly took: number; readonly pause: number }> => {
  let [last, pause] = [performance.now(), 0]
  const ticking = setInterval(() => {
    const now = performance.now()
    pause = Math.max(pause, now - last)
    last = now
  }, 1)
  const began = performance.now()
  await work()
  clearInterval(ticking)
  return { took: performance.now() - began, pause }
}

export const theory: Bench = {
  title: `a theory of change: findings, ${rounds} rounds, and its layout`,
  run: async (say) => {
    const [large, small] = [theoryOfSize(300), theoryOfSize(30)]
    const first = timed(() => findingsOf(large))
    const [many, few]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round += 1) {
      many.push(timed(() => findingsOf(large)))
      few.push(timed(() => findingsOf(small)))
    }
    const layers = (part: PartDocument) => {
      const flow = flowOf(part, 'da')
      const column = new Map(flow.columns.map(({ key }, at) => [key, at] as const))
      return {
        boxes: sizesOf(flow).map(({ key, width, height, column: own }) => ({ key, width, height, column: column.get(own) ?? 0 })),
        arrows: flow.arrows.map(({ key, from, to }) => ({ key, from, to })),
      }
    }
    const [cold, drawn] = [layers(small), layers(theoryOfSize(100))]
    const begun = await pauseDuring(() => placeLayers(cold))
    const whole = await pauseDuring(() => placeLayers(drawn))
    const again = await pauseDuring(() => placeLayers(drawn))
    await closeDrawing()
    const { nodes, arrows } = theoryOf(large)
    say(`  ${nodes.length} nodes and ${arrows.length} arrows: ${findingsOf(large).length} findings, the first time ${first.toFixed(1)} ms`)
    say(
      `  laid out: 30 nodes by a new process in ${begun.took.toFixed(0)} ms, 100 nodes in ${whole.took.toFixed(0)} ms, remembered in ${again.took.toFixed(1)} ms`,
    )
    return [
      { what: 'findings on 300 nodes', value: median(many), unit: 'ms', goal: { most: 20 } },
      { what: 'findings on 300 nodes / on 30', value: median(many) / median(few), unit: 'x', goal: null },
      { what: 'longest pause of the server while 100 nodes are laid out', value: whole.pause, unit: 'ms', goal: { most: 50 } },
    ]
  },
}
