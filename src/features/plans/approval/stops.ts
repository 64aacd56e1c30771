import type { Id } from '#kernel/id'
import { refusalIn } from '../plan/plan.ts'
import { documentOf, type Plan, shapeOf } from '../read.ts'
import { freeze } from '../version/canonical.ts'
import type { ApprovalRecord, Step } from './approval.ts'
import { type Blocker, blockersOf } from './ready.ts'
import { standingsOf, statusOf } from './standing.ts'
import { approvalTexts } from './texts.ts'

/** Steps in which nobody has been named yet; estates' meetings and the fund name themselves. */
export const unnamedSteps = (record: ApprovalRecord, plan: Plan): readonly { readonly step: Step; readonly part: Id | null }[] =>
  record.steps
    .filter(({ who, branch }) => who !== 'meeting' && branch !== 'fund')
    .flatMap((step) => {
      const abouts: readonly (Id | null)[] = step.per === 'part' ? shapeOf(plan).parts : [null]
      return abouts
        .filter((part) => !record.deciders.some((decider) => decider.step === step.id && decider.part === part))
        .map((part) => ({ step, part }))
    })

/** Everything that stops a plan from being sent now, with the place below its address where it is mended: what the command refuses by. */
export const stopsOf = (plan: Plan, record: ApprovalRecord): readonly Blocker[] => {
  const status = statusOf(record, standingsOf(record, shapeOf(plan)))
  const closed = refusalIn(status, 'submit')
  if (closed) return [{ id: 'closed', say: closed.say, href: '' }]
  const document = documentOf(plan)
  const unnamed = [...new Map(unnamedSteps(record, plan).map(({ step }) => [step.id, step])).values()].map(
    (step): Blocker => ({
      id: `name-${step.key}`,
      say: (language) => approvalTexts.in(language)('ready.deciders', { step: step.by[language] }),
      href: `/godkendelse/${step.id}/afgoerere`,
    }),
  )
  const last = record.versions.at(-1)
  const same = last !== undefined && status !== 'returned' && last.hash === freeze(document).hash
  return [
    ...blockersOf(document),
    ...unnamed,
    ...(same ? [{ id: 'unchanged', say: approvalTexts.phrase('ready.unchanged', { number: last.number }), href: '#delaftaler' }] : []),
  ]
}
