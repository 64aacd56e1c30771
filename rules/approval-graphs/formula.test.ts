import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { approvalsOf, approvalTemplateIds, approvalTemplateOn, faultSentence, faultsOf, inOrder, progressOf } from './index.ts'

const runs = { numRuns: 1_000 }
const templates = approvalTemplateIds.flatMap((id) => approvalTemplateOn(id, '2016-01-01') ?? [])
const shapes = fc.record({
  parts: fc.uniqueArray(fc.nat(9).map(String), { minLength: 1 }),
  estates: fc.uniqueArray(fc.nat(9).map(String), { minLength: 1 }),
})
const plans = fc.tuple(fc.constantFrom(...templates), shapes).map(([template, shape]) => approvalsOf(template, shape))
const graphs = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.subarray(ids).map((after) => ({ id, after })))))

describe('approval graphs', () => {
  it('the graph of a municipality without a source is marked as an example', () => {
    expect(templates.map((template) => [template.municipality, template.example])).toEqual([
      ['København', false],
      ['Skanderborg', true],
    ])
  })

  it('a graph either has an order that keeps every wait, or a circle that is named', () => {
    fc.assert(
      fc.property(graphs, (steps) => {
        const faults = faultsOf(steps)
        const { order } = inOrder(steps)
        if (faults.length === 0) {
          expect(order).toHaveLength(steps.length)
          order.forEach((step, index) => {
            for (const id of step.after) expect(order.findIndex((one) => one.id === id)).toBeLessThan(index)
          })
        } else expect(faults).toEqual([{ id: 'circle', steps: steps.filter((step) => !order.includes(step)).map((step) => step.id) }])
      }),
      runs,
    )
  })

  it('a step used twice or waiting for nothing known is named', () => {
    const faults = faultsOf([
      { id: 'a', after: ['x'] },
      { id: 'a', after: [] },
    ])
    expect(faults.map((fault) => faultSentence(fault)('da'))).toEqual([
      'Trinnet "a" står to gange.',
      'Trinnet "a" venter på "x", som ikke findes.',
    ])
  })

  it('every approval is complete, open or closed, and only one of them', () => {
    const some = plans.chain((approvals) => fc.tuple(fc.constant(approvals), fc.subarray([...approvals])))
    fc.assert(
      fc.property(some, ([approvals, taken]) => {
        const { complete, open, closed } = progressOf(approvals, new Set(taken.map((approval) => approval.id)))
        const ids = [...complete, ...open, ...closed.map((one) => one.approval)].map((approval) => approval.id)
        expect(ids.toSorted()).toEqual(approvals.map((approval) => approval.id).toSorted())
      }),
      runs,
    )
  })

  it('whatever open approval is taken next, all are reached, the fund last', () => {
    fc.assert(
      fc.property(plans, fc.infiniteStream(fc.nat()), (approvals, choices) => {
        const taken = new Set<string>()
        const last = approvals.map(() => {
          const { open } = progressOf(approvals, taken)
          const next = open[Number(choices.next().value) % open.length]
          if (!next) throw new Error('Nothing is open')
          taken.add(next.id)
          return next.id
        })
        expect(taken.size).toBe(approvals.length)
        expect(last.at(-1)).toBe('fund')
      }),
      runs,
    )
  })
})
