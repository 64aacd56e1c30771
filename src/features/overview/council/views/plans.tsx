import { acrossTexts, GoalCounts, type listPlans, PlanState } from '#features/plans'
import { isDay } from '#kernel/day'
import { fromRange } from '#kernel/period'
import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Example, Num, Section, Source, Sub, Table } from '#ui/kit.ts'
import { councilTexts } from '../texts.ts'

export type PlanLines = Awaited<ReturnType<typeof listPlans>>

/** A municipality's plans and efforts with how they stand and what is due. */
export const Plans = ({ plans, slug }: { readonly plans: PlanLines; readonly slug: string }) => {
  const say = useTexts(councilTexts)
  const across = useTexts(acrossTexts)
  const { kroner, period, shortDay } = useFormat()
  const left = (plans[0]?.total ?? 0) - plans.length
  return (
    <Section
      id="planer"
      title={say('plans.title')}
      end={
        <>
          <a href={`/overblik/planer?kommune=${slug}`}>{across('link')}</a> · <a href={`/planer?kommune=${slug}`}>{say('plans.all')}</a>
        </>
      }
    >
      {plans.length === 0 ? (
        <p class="muted">{say('plans.none')}</p>
      ) : (
        <Table caption={say('plans.title')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('plans.name')}</th>
              <th scope="col">{say('plans.period')}</th>
              <th scope="col" class="num">
                {say('plans.frame')}
              </th>
              <th scope="col">{say('plans.goals')}</th>
              <th scope="col">{say('plans.state')}</th>
            </tr>
          </thead>
          <tbody>
            {plans.map((plan) => (
              <tr key={plan.id}>
                <th scope="row">
                  <a href={`/${plan.kind === 'effort' ? 'indsatser' : 'planer'}/${plan.slug}`}>{plan.name}</a> {plan.example && <Example />}
                  {plan.kind === 'effort' && <Sub>{say('plans.effort')}</Sub>}
                </th>
                <Cell label={say('plans.period')}>{period(fromRange(plan.period))}</Cell>
                <Num label={say('plans.frame')}>{plan.frame === null ? '–' : kroner(plan.frame)}</Num>
                <Cell label={say('plans.goals')}>
                  <GoalCounts goals={plan.goals} />
                </Cell>
                <Cell label={say('plans.state')}>
                  {plan.state ? (
                    <PlanState
                      state={plan.state}
                      goals={plan.goals}
                      due={plan.detail && isDay(plan.detail) ? say('plans.due', { day: shortDay(plan.detail) }) : undefined}
                    />
                  ) : (
                    '–'
                  )}
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {left > 0 && <Source>{say('plans.more', { count: left })}</Source>}
    </Section>
  )
}
