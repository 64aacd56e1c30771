import type { Id } from '#kernel/id'
import { factsOf, type PlanDocument } from '../document.ts'
import { effortTexts } from '../effort/texts.ts'
import { refusalIn } from '../plan/plan.ts'
import { submittedVersion } from '../plan/published.ts'
import { documentOf, type Plan, shapeOf } from '../read.ts'
import { freeze } from '../version/canonical.ts'
import type { ApprovalRecord, Step } from './approval.ts'
import { type Blocker, blockersOf } from './ready.ts'
import { type PlanStatus, standingsOf, statusOf } from './standing.ts'
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

const one = (id: string, say: Blocker['say'], href: string): Blocker => ({ id, say, href })

/** An effort needs what it wants and something that is done; the body that approves it, it always has. */
const effortStops = (plan: Plan, record: ApprovalRecord, status: PlanStatus): readonly Blocker[] => {
  const say = effortTexts.phrase
  if (plan.effort?.ended) return [one('closed', say('stop.ended'), '')]
  if (status === 'rejected') return [one('closed', say('stop.rejected'), '')]
  const part = plan.parts[0]
  const last = submittedVersion(record)
  const same = last !== null && status !== 'returned' && last.hash === freeze(documentOf(plan)).hash
  return [
    ...(plan.effort?.aim ? [] : [one('aim', say('stop.aim'), '/ret#f-aim')]),
    ...(part?.activities.length ? [] : [one('activities', say('stop.activities'), '/dele/1/aktiviteter/ny')]),
    ...(same ? [one('unchanged', say('stop.unchanged', { number: last.number }), '#hvad')] : []),
  ]
}

/** Whether an estate has come to a plan or left it since the version that stands: then its meeting is asked, and the plan is sent whole. */
export const estatesChanged = (document: PlanDocument, record: ApprovalRecord): boolean => {
  const before = new Set(submittedVersion(record)?.estates)
  const now = factsOf(document).estates.map(({ id }) => id)
  return now.length !== before.size || now.some((id) => !before.has(id))
}

/** Everything that stops a plan from being sent now, with the place below its address where it is mended: what the command refuses by. */
export const stopsOf = (plan: Plan, record: ApprovalRecord): readonly Blocker[] => {
  const status = statusOf(record, standingsOf(record, shapeOf(plan)))
  if (plan.effort) return effortStops(plan, record, status)
  const closed = refusalIn(status, 'submit')
  if (closed) return [{ id: 'closed', say: closed.say, href: '' }]
  const document = documentOf(plan)
  if (record.amending) {
    const { number } = record.amending
    return [one('amending', approvalTexts.phrase('ready.amending', { number }), `/aendringer/${number}`)]
  }
  if (status === 'approved' && !estatesChanged(document, record))
    return [{ id: 'approved', say: approvalTexts.phrase('ready.approved'), href: '/aendringer' }]
  const unnamed = [...new Map(unnamedSteps(record, plan).map(({ step }) => [step.id, step])).values()].map(
    (step): Blocker => ({
      id: `name-${step.key}`,
      say: (language) => approvalTexts.in(language)('ready.deciders', { step: step.by[language] }),
      href: `/godkendelse/${step.id}/afgoerere`,
    }),
  )
  const last = submittedVersion(record)
  const same = last !== null && status !== 'returned' && last.hash === freeze(document).hash
  return [
    ...blockersOf(document),
    ...unnamed,
    ...(same ? [{ id: 'unchanged', say: approvalTexts.phrase('ready.unchanged', { number: last.number }), href: '#delaftaler' }] : []),
  ]
}
