import { z } from 'zod'
import { proveExamples } from '#rules/prove-examples'
import { approvalsOf, approvalTemplateOn, progressOf, reopenedBy } from './index.ts'

const template = approvalTemplateOn('koebenhavn', '2016-01-01')
if (!template) throw new Error('København has no template in 2016')
const approvals = approvalsOf(template, { parts: ['1', '2', '3', '4'], estates: ['a', 'b', 'c'] })

proveExamples('approval-graphs', {
  progress: (given) => {
    const { complete } = z.strictObject({ complete: z.array(z.string()) }).parse(given)
    const taken = approvals.filter(({ id, step }) => complete.includes(id) || complete.includes(step.id))
    const progress = progressOf(approvals, new Set(taken.map((approval) => approval.id)))
    return {
      complete: progress.complete.map((approval) => approval.id),
      open: progress.open.map((approval) => approval.id),
      closed: Object.fromEntries(progress.closed.map(({ approval, waitsFor }) => [approval.id, waitsFor.map((other) => other.id)])),
    }
  },
  reopened: (given) => {
    const { part } = z.strictObject({ part: z.string() }).parse(given)
    return reopenedBy(approvals, part).map((approval) => approval.id)
  },
})
