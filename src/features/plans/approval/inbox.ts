import { type Actor, type Mandate, permitting } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Phrase } from '#text/texts.ts'
import { standingsIn } from '../amendment/amendment.ts'
import { amendmentTexts } from '../amendment/texts.ts'
import { anchoringTasks } from '../anchoring/tasks.ts'
import { paperTasks } from '../calendar/tasks.ts'
import { effortTasks } from '../effort/tasks.ts'
import { measureTasks } from '../measures/tasks.ts'
import { milestoneTasks } from '../milestone/tasks.ts'
import { publishTasks } from '../plan/outdated.ts'
import { mayConfirmHours, mayDecide, mayRecordDecisions, maySubmitPlan, mayWritePlan } from '../policy.ts'
import { fundTasks } from '../prequalification/tasks.ts'
import { reportTasks } from '../status/tasks.ts'
import { takeoverTexts } from '../takeover/texts.ts'
import { ownPlanTasks } from '../task/inbox.ts'
import { textTasks } from '../writing/tasks.ts'
import { isDecider, stepWords } from './decide.ts'
import { type Lacking, lackingNow } from './lacking-now.ts'
import { confirmsAsNearest, recordsAsNearest } from './nearest.ts'
import type { PlanAtWork } from './queries.ts'
import { type Standing, standingsOf, statusOf, waitsWithoutReturn } from './standing.ts'
import { recording, whole } from './subjects.ts'
import type { PlanTask, TaskKind } from './task.ts'

/** The mandates under which the reader can do what is lacking himself, by the same rules as the commands. */
const ableTo = (actor: Actor, plan: PlanAtWork, one: Lacking): readonly Mandate[] => {
  const submitter = plan.submission?.by === actor.person
  switch (one.kind) {
    case 'name':
      return permitting(actor, maySubmitPlan, whole(plan))
    case 'condition':
      return permitting(actor, mayWritePlan, whole(plan))
    case 'confirm':
      return submitter || one.decision.recordedBy === actor.person
        ? []
        : permitting(actor, mayRecordDecisions, recording(plan, one.voice.decider.estate)).filter(
            ({ actsFor }) => actsFor !== one.decision.recordedFor.id,
          )
    case 'decide':
      if (submitter) return []
      return one.standing.step.decides === 'elsewhere'
        ? permitting(actor, mayRecordDecisions, recording(plan, one.voice.decider.estate))
        : permitting(actor, mayDecide, whole(plan)).filter((mandate) => isDecider(one.voice.decider, actor.person, mandate))
  }
}

/** Whether what the reader can do is his task: others may be nearer to a record of what was decided elsewhere. */
const isOwn = (plan: PlanAtWork, one: Lacking, able: readonly Mandate[]): boolean => {
  if (one.kind === 'confirm') return confirmsAsNearest(plan, one.voice.decider.estate, able, one.decision)
  if (one.kind === 'decide' && one.standing.step.decides === 'elsewhere') return recordsAsNearest(plan, one.voice.decider.estate, able)
  return able.length > 0
}

/** Whether the reader sits where a step to come will be decided: he follows what it waits for. */
const willDecide = (actor: Actor, plan: PlanAtWork, standings: readonly Standing[]): boolean => {
  const mandates = permitting(actor, mayDecide, whole(plan))
  return standings.some(
    ({ state, step, voices }) =>
      (state === 'closed' || state === 'returned') &&
      step.decides === 'here' &&
      voices.some(({ decider, stands }) => !stands && mandates.some((mandate) => isDecider(decider, actor.person, mandate))),
  )
}

const nameIn = (plan: PlanAtWork) => (about: Id) => plan.parts.find(({ id }) => id === about)?.title ?? ''

/** The step in words, with the amendment that it is about. */
const wordsOf = (plan: PlanAtWork, standing: Standing): Phrase => {
  const step = stepWords(standing, nameIn(plan))
  const { amendment } = plan
  if (!amendment) return step
  return (language) => amendmentTexts.in(language)('task.about', { step: step(language), number: amendment.number })
}

const taskOf = (plan: PlanAtWork, one: Lacking, others: boolean): PlanTask => {
  const base = `/planer/${plan.slug}`
  const common = { plan: { id: plan.id, name: plan.name }, others }
  const about = wordsOf(plan, one.standing)
  switch (one.kind) {
    case 'name':
      return { ...common, kind: 'name', about, href: `${base}/godkendelse/${one.standing.step.id}/afgoerere`, due: null }
    case 'condition':
      return {
        ...common,
        kind: 'condition',
        about: () => one.condition.what,
        href: `${base}/betingelser/${one.condition.id}`,
        due: one.condition.dueOn,
      }
    case 'confirm':
      return { ...common, kind: 'confirm', about, href: `${base}/beslutninger/${one.decision.id}`, due: one.voice.decider.dueOn }
    case 'decide': {
      const kind = one.standing.step.decides === 'elsewhere' ? 'record' : 'decide'
      const { decider } = one.voice
      return { ...common, kind, about, href: `${base}/beslutninger/ny/${decider.id}`, due: decider.dueOn ?? decider.meetsOn }
    }
  }
}

/** What the plan's own writers have to do: write a draft, send it, mend what was sent back; whoever decides later waits for them. */
const writersTask = (actor: Actor, plan: PlanAtWork, standings: readonly Standing[], follows: boolean): readonly PlanTask[] => {
  const writer = permitting(actor, mayWritePlan, whole(plan)).length > 0
  if (!writer && !follows) return []
  const status = statusOf(plan, standings)
  const task = (kind: TaskKind, href: string): PlanTask => ({
    kind,
    plan: { id: plan.id, name: plan.name },
    about: null,
    href,
    due: null,
    others: !writer,
  })
  if (status === 'returned') return [task(waitsWithoutReturn(standings) ? 'left' : 'mend', `/planer/${plan.slug}#godkendelse`)]
  if (status !== 'draft') return []
  if (!writer) return [task('write', `/planer/${plan.slug}`)]
  return [plan.state === 'missing' ? task('write', `/planer/${plan.slug}`) : task('send', `/planer/${plan.slug}/indsendelse`)]
}

/** Decisions that came along from paper are confirmed together, on the page that has them all. */
const together = ({ id, name, slug }: PlanAtWork, count: number): PlanTask => ({
  kind: 'taken',
  plan: { id, name },
  about: takeoverTexts.phrase('count.decisions', { count }),
  href: `/planer/${slug}/overtaget`,
  due: null,
  others: false,
})

/** What is lacking now in the plan's own approval, or in that of an amendment. */
const lackingTasks = (actor: Actor, plan: PlanAtWork, standings: readonly Standing[], follows: boolean): readonly PlanTask[] => {
  const all = lackingNow(standings).flatMap((one) => {
    const able = ableTo(actor, plan, one)
    return able.length > 0 || follows ? [{ one, task: taskOf(plan, one, !isOwn(plan, one, able)) }] : []
  })
  const taken = all.filter(({ one, task }) => one.kind === 'confirm' && one.decision.takenOver && !task.others)
  if (taken.length < 2) return all.map(({ task }) => task)
  return [together(plan, taken.length), ...all.filter((one) => !taken.includes(one)).map(({ task }) => task)]
}

/** What waits in a plan's amendments: who has to answer, and that its writers mend one that came back. */
const amendmentTasks = (actor: Actor, plan: PlanAtWork): readonly PlanTask[] =>
  plan.changing.flatMap((record) => {
    const own = { ...plan, ...record }
    const standings = standingsIn(record)
    const writer = permitting(actor, mayWritePlan, whole(plan)).length > 0
    const follows = writer || willDecide(actor, own, standings)
    const status = statusOf(record, standings)
    const number = record.amendment?.number ?? 0
    const href = `/planer/${plan.slug}/aendringer/${number}`
    // Whoever waits for others is led to where the amendment stands, not to the form that is theirs.
    if (status !== 'returned' && status !== 'rejected')
      return lackingTasks(actor, own, standings, follows).map((task) => (task.others ? { ...task, href } : task))
    if (!follows) return []
    return [
      {
        kind: 'amend',
        plan: { id: plan.id, name: plan.name },
        about: amendmentTexts.phrase('task.mend', { number, plan: plan.name }),
        href,
        due: null,
        others: !writer,
      },
    ]
  })

const hoursTasks = (actor: Actor, plan: PlanAtWork): readonly PlanTask[] => {
  const own = permitting(actor, mayConfirmHours, whole(plan)).length > 0
  const writer = permitting(actor, mayWritePlan, whole(plan)).length > 0
  if (!own && !writer) return []
  return plan.unconfirmed.map((manager) => ({
    kind: 'hours',
    plan: { id: plan.id, name: plan.name },
    about: () => manager,
    href: `/planer/${plan.slug}/budget`,
    due: null,
    others: !own,
  }))
}

/**
 * Everything in some plans that waits for the reader, and what he waits for others to do: where he writes the plan, where a step to come is
 * his to decide, and where he could do what is nearer to others.
 */
export const inboxOf = (actor: Actor, plans: readonly PlanAtWork[], today: Day): readonly PlanTask[] =>
  plans.flatMap((plan) => {
    if (plan.kind === 'effort') return effortTasks(actor, plan, today)
    const shape = { parts: plan.parts.map(({ id }) => id), estates: plan.estates.map(({ id }) => id) }
    const standings = standingsOf(plan, shape)
    // Nothing more is asked about a plan that somebody has rejected.
    const status = statusOf(plan, standings)
    if (status === 'rejected') return []
    const writer = permitting(actor, mayWritePlan, whole(plan)).length > 0
    const follows = writer || willDecide(actor, plan, standings)
    return [
      ...writersTask(actor, plan, standings, follows),
      ...lackingTasks(actor, plan, standings, follows),
      ...amendmentTasks(actor, plan),
      ...publishTasks(actor, plan, status),
      ...hoursTasks(actor, plan),
      ...paperTasks(actor, plan, today),
      ...measureTasks(actor, plan, today),
      ...milestoneTasks(actor, plan),
      ...anchoringTasks(actor, plan),
      ...ownPlanTasks(actor, plan, today),
      ...fundTasks(actor, plan),
      ...reportTasks(actor, plan),
      ...textTasks(actor, plan),
    ]
  })
