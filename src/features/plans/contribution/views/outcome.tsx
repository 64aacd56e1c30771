import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Missing, Num, Section, Source, Sub, Table } from '#ui/kit.ts'
import type { Plan } from '../../read.ts'
import { theoryHref } from '../../theory/href.ts'
import type { OutcomeCost } from '../outcome.ts'
import { contributionTexts } from '../texts.ts'

type RowProps = { readonly plan: Plan; readonly cost: OutcomeCost; readonly year: number }

/** Where the indicator began and was last, and the difference between the two. */
const Change = ({ cost: { goal, shown } }: Pick<RowProps, 'cost'>) => {
  const say = useTexts(contributionTexts)
  const format = useFormat()
  if (!goal) return <Missing reason={say('outcome.goal')} />
  if (!shown) return <Missing reason={say('outcome.unshown')} />
  return (
    <span>
      {format.signed(shown.by.toFixed())} {goal.unit}
      <Sub>{say('outcome.run', { from: format.number(shown.from), to: format.number(shown.to), day: format.shortDay(shown.on) })}</Sub>
    </span>
  )
}

const OutcomeRow = ({ plan, cost, year }: RowProps) => {
  const say = useTexts(contributionTexts)
  const format = useFormat()
  const { part, outcome, activities, own, waits, shared, goal, shown, each, why } = cost
  const others = format.listed(cost.with.map((name) => `»${name}«`))
  return (
    <tr>
      <th scope="row">
        <a href={theoryHref(plan, part.number)}>{outcome}</a>
        <Sub>{goal === null ? `${part.number} ${part.title}` : say('outcome.indicator', { part: part.number, goal: goal.title })}</Sub>
      </th>
      <Cell label={say('outcome.activities')}>
        {activities.length === 0 ? <Missing reason={say('outcome.way')} /> : format.listed(activities)}
      </Cell>
      <Num label={say('outcome.own')}>
        <span>
          {own === 0 ? '–' : format.kroner(own)}
          {waits > 0 && <Sub>{say('cost.waits', { amount: format.kroner(waits) })}</Sub>}
          {shared > 0 && <Sub>{say('outcome.shared.with', { amount: format.kroner(shared), others })}</Sub>}
        </span>
      </Num>
      <Num label={say('outcome.change')}>
        <Change cost={cost} />
      </Num>
      <Cell label={say('outcome.each')}>
        {each === null || !goal || !shown ? (
          <span class="muted">{say(`outcome.why.${why ?? 'way'}`, { year })}</span>
        ) : (
          <span>
            {say('outcome.price', { amount: format.kroner(each) })}
            <Sub>
              {say('outcome.sum', { amount: format.kroner(own), change: format.number(shown.by.abs().toFixed()), unit: goal.unit })}
            </Sub>
          </span>
        )}
      </Cell>
    </tr>
  )
}

type OutcomeProps = {
  readonly plan: Plan
  readonly outcomes: readonly OutcomeCost[] /** The last year that counts. */
  readonly year: number
}

/** What was given to the activities that lead to each outcome, beside what its indicator showed. */
export const OutcomeSection = ({ plan, outcomes, year }: OutcomeProps) => {
  const say = useTexts(contributionTexts)
  const heads = ['own', 'change'] as const
  return (
    <Section id="virkninger" title={say('outcome.title')}>
      <p class="muted">{outcomes.length === 0 ? say('outcome.none') : say('outcome.lede', { year })}</p>
      {outcomes.length > 0 && (
        <>
          <Table caption={say('outcome.caption', { year })} captionHidden stack>
            <thead>
              <tr>
                <th scope="col">{say('outcome.outcome')}</th>
                <th scope="col">{say('outcome.activities')}</th>
                {heads.map((head) => (
                  <th scope="col" class="num" key={head}>
                    {say(`outcome.${head}`)}
                  </th>
                ))}
                <th scope="col">{say('outcome.each')}</th>
              </tr>
            </thead>
            <tbody>
              {outcomes.map((cost) => (
                <OutcomeRow plan={plan} cost={cost} year={year} key={cost.node} />
              ))}
            </tbody>
          </Table>
          <Source>{say('outcome.note')}</Source>
        </>
      )}
    </Section>
  )
}
