import { type Actor, permitting } from '#features/identity'
import { addDays, type Day, daysBetween } from '#kernel/day'
import { isDecider } from '../approval/decide.ts'
import { lackingNow } from '../approval/lacking-now.ts'
import type { PlanAtWork } from '../approval/queries.ts'
import { standingsOf, statusOf } from '../approval/standing.ts'
import { recording, whole } from '../approval/subjects.ts'
import type { PlanTask, TaskKind } from '../approval/task.ts'
import { dueAfter } from '../part/due.ts'
import { mayDecide, mayRecordDecisions, mayWriteEfforts } from '../policy.ts'

/** An effort's end is spoken of this many days before its last day. */
const notice = 60

/** A measurement is spoken of this many days before it is due. */
const soon = 14

/** What whoever runs an approved effort has to do: measure what is due, and end it or lengthen it when its last day is near. */
const runningTasks = (plan: PlanAtWork, task: (kind: TaskKind, at: string, due: Day | null, about?: string) => PlanTask, today: Day) => {
  const { effort } = plan
  if (!effort) return []
  const last = addDays(effort.until, -1)
  return [
    ...effort.goals.flatMap(({ id, title, frequency, targetOn, measuredOn }) => {
      if (measuredOn !== null && measuredOn >= targetOn) return []
      const due = dueAfter(measuredOn ?? effort.from, frequency, targetOn)
      return daysBetween(today, due) <= soon ? [task('measure', `/maal/${id}/maalinger/ny`, due, title)] : []
    }),
    ...(daysBetween(today, last) <= notice ? [task('end', '/slut', last)] : []),
  ]
}

/**
 * What waits for the reader in an effort: sending or mending it, deciding in his seat, recording and confirming what a body elsewhere said,
 * measuring, ending. Whoever proposed it never decides on it.
 */
export const effortTasks = (actor: Actor, plan: PlanAtWork, today: Day): readonly PlanTask[] => {
  const standings = standingsOf(plan, { parts: [], estates: plan.estates.map(({ id }) => id) })
  const status = statusOf(plan, standings)
  const base = `/indsatser/${plan.slug}`
  const task = (kind: TaskKind, at: string, due: Day | null = null, about?: string): PlanTask => ({
    kind,
    plan: { id: plan.id, name: plan.name },
    about: about === undefined ? null : () => about,
    href: `${base}${at}`,
    due,
    effort: true,
    others: false,
  })
  const subject = whole(plan)
  const writer = permitting(actor, mayWriteEfforts, subject).length > 0
  const writing =
    status === 'draft'
      ? [task(plan.state === 'missing' ? 'write' : 'send', '')]
      : status === 'returned'
        ? [task('mend', '')]
        : status === 'approved'
          ? runningTasks(plan, task, today)
          : []
  const involved = [plan.effort?.proposedBy, plan.submission?.by].includes(actor.person)
  const deciding = lackingNow(standings).flatMap((one): readonly PlanTask[] => {
    if (involved || status === 'rejected') return []
    const record = permitting(actor, mayRecordDecisions, recording(plan, null))
    if (one.kind === 'confirm') {
      const able = one.decision.recordedBy !== actor.person && record.some(({ actsFor }) => actsFor !== one.decision.recordedFor.id)
      return able ? [task('confirm', '/bekraeftelse', null, plan.name)] : []
    }
    if (one.kind !== 'decide') return []
    if (one.standing.step.decides === 'elsewhere') return record.length > 0 ? [task('record', '/afgoerelse', null, plan.name)] : []
    const own = permitting(actor, mayDecide, subject).some((mandate) => isDecider(one.voice.decider, actor.person, mandate))
    return own ? [task('decide', '/afgoerelse', null, plan.name)] : []
  })
  return [...(writer ? writing : []), ...deciding]
}
