import type { Mandate } from '#features/identity'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import { useTexts } from '#text/use.ts'
import { Empty, PageHead, Section } from '#ui/kit.ts'
import { blank } from '#web/page.ts'
import { hrefOf } from '../../open.ts'
import type { MeasuredPlan } from '../queries.ts'
import { measuresTexts } from '../texts.ts'
import { MeasuresSheet } from './sheet.tsx'
import { Years } from './years.tsx'

type OwnMeasuresProps = {
  readonly plans: readonly (MeasuredPlan & { readonly writers: readonly Mandate[] })[]
  readonly years: readonly number[]
  readonly year: number
  readonly today: Day
  /** The plan that was saved on last, by its slug, and the mark of its page. */
  readonly saved: { readonly plan: string; readonly since: Id | null }
}

/** Every goal that the reader answers for, over all plans; each plan is a form of its own. */
export const OwnMeasuresPage = ({ plans, years, year, today, saved }: OwnMeasuresProps) => {
  const say = useTexts(measuresTexts)
  return (
    <>
      <PageHead title={say('title.own')} lede={plans.length === 0 ? null : say('lede.own', { year })} />
      <Years years={years} year={year} href="/maalinger" />
      {plans.length === 0 && <Empty title={say('title.own')}>{say('empty.own')}</Empty>}
      {plans.map(({ writers, ...plan }) => (
        <Section id={plan.slug} title={<a href={`${hrefOf(plan)}/maalinger?aar=${year}`}>{plan.name}</a>} key={plan.id}>
          <MeasuresSheet
            plan={plan}
            goals={plan.goals}
            locks={plan.locks}
            {...{ year, today, writers }}
            since={saved.plan === plan.slug ? saved.since : null}
            shown={blank()}
            own
          />
        </Section>
      ))}
    </>
  )
}
