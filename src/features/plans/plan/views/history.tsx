import type { historyOf } from '#features/audit'
import { useLanguage, useTexts } from '#text/use.ts'
import { PageHead, Timeline } from '#ui/kit.ts'
import { type HistoryDetail, useHistory } from '#web/history.tsx'
import type { ApprovalRecord, Outcome } from '../../approval/approval.ts'
import { approvalTexts } from '../../approval/texts.ts'
import type { Plan } from '../../read.ts'
import { planTexts } from '../texts.ts'

export type Acts = Awaited<ReturnType<typeof historyOf>>

/** Names of what an act's recorded ids stand for, as far as the plan still has it. */
const namesIn = (plan: Plan): ReadonlyMap<string, string> =>
  new Map([
    ...plan.parts.flatMap(({ id, title, goals, activities, milestones }) => [
      [id, title] as const,
      ...[...goals, ...activities, ...milestones].map((one) => [one.id, one.title] as const),
    ]),
    ...[...plan.estates, ...plan.left].map(({ id, name }) => [id, name] as const),
    ...plan.staff.map(({ id, title }) => [id, title] as const),
  ])

const outcomes: readonly string[] = ['approved', 'conditional', 'returned', 'rejected'] satisfies readonly Outcome[]
const isOutcome = (value: unknown): value is Outcome => typeof value === 'string' && outcomes.includes(value)

/** What an act was about: the step and outcome of a decision, the number of a version, and the records that took part by name. */
const useAbout = (plan: Plan, record: ApprovalRecord) => {
  const say = useTexts(planTexts)
  const approval = useTexts(approvalTexts)
  const language = useLanguage()
  const names = namesIn(plan)
  return (detail: HistoryDetail): string | null => {
    const { step, version, outcome, decision } = detail
    const taken = record.decisions.find(({ id }) => id === decision)
    const ids = [...Object.values(detail).flat(), taken?.part, taken?.estate]
    const words = [
      record.steps.find(({ key }) => key === step)?.by[language],
      typeof version === 'number' ? say('frozen.version', { number: version }) : undefined,
      ...ids.map((id) => (typeof id === 'string' ? names.get(id) : undefined)),
      isOutcome(outcome) ? approval(`outcome.${outcome}`).toLowerCase() : undefined,
    ].filter((text) => text !== undefined)
    return words.length > 0 ? [...new Set(words)].join(', ') : null
  }
}

type TimelineProps = { readonly plan: Plan; readonly record: ApprovalRecord; readonly acts: Acts }

/** A plan's acts as moments of a timeline. */
export const PlanTimeline = ({ plan, record, acts }: TimelineProps) => <Timeline items={useHistory(acts, useAbout(plan, record))} />

/** Everything that was done to a plan here, newest first. */
export const PlanHistoryPage = ({ plan, record, acts, title }: TimelineProps & { readonly title: string }) => {
  const say = useTexts(planTexts)
  return (
    <>
      <PageHead title={title} lede={say('history.lede', { name: plan.name })} />
      <PlanTimeline plan={plan} record={record} acts={acts} />
    </>
  )
}
