import type { historyOf } from '#features/audit'
import { useTexts } from '#text/use.ts'
import { PageHead, Timeline } from '#ui/kit.ts'
import { type HistoryDetail, useHistory } from '#web/history.tsx'
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

/** What an act was about, by name. */
const aboutIn = (plan: Plan) => {
  const names = namesIn(plan)
  return (detail: HistoryDetail): string | null => {
    const known = Object.values(detail)
      .flat()
      .flatMap((value) => (typeof value === 'string' ? (names.get(value) ?? []) : []))
    return known.length > 0 ? [...new Set(known)].join(', ') : null
  }
}

/** A plan's acts as moments of a timeline. */
export const PlanTimeline = ({ plan, acts }: { readonly plan: Plan; readonly acts: Acts }) => (
  <Timeline items={useHistory(acts, aboutIn(plan))} />
)

/** Everything that was done to a plan here, newest first. */
export const PlanHistoryPage = ({ plan, acts, title }: { readonly plan: Plan; readonly acts: Acts; readonly title: string }) => {
  const say = useTexts(planTexts)
  return (
    <>
      <PageHead title={title} lede={say('history.lede', { name: plan.name })} />
      <PlanTimeline plan={plan} acts={acts} />
    </>
  )
}
