import { useFormat, useTexts } from '#text/use.ts'
import { Example, Missing, Num, Section, Sub, Table } from '#ui/kit.ts'
import { hrefOf } from '../../open.ts'
import { measuredOf } from '../../part/find.ts'
import { nowOf } from '../../part/goal.ts'
import { useBareAmount } from '../../part/views/amount.ts'
import type { Plan } from '../../read.ts'
import type { PartRow } from '../../rows.ts'
import { planTexts } from '../texts.ts'

type Goal = PartRow['goals'][number]

const Row = ({ plan, part, goal }: { readonly plan: Plan; readonly part: PartRow; readonly goal: Goal }) => {
  const say = useTexts(planTexts)
  const { shortDay } = useFormat()
  const bare = useBareAmount()
  const measured = measuredOf(plan, goal.id)
  const now = nowOf(goal, measured)
  return (
    <tr>
      <th scope="row">
        <a class="quiet" href={`${hrefOf(plan)}/dele/${part.number}#maal-${goal.number}`}>
          {part.number}.{goal.number} {goal.title}
        </a>{' '}
        {goal.example && <Example />}
        <Sub>{[goal.indicator, goal.unit].join(', ')}</Sub>
      </th>
      <Num label={say('measures.baseline')}>
        {goal.baseline === null ? <Missing reason={say('measures.baseline.none')} /> : bare(goal, goal.baseline)}
        {goal.baselineOn !== null && <Sub>{shortDay(goal.baselineOn)}</Sub>}
      </Num>
      <Num label={say('measures.target')}>
        {bare(goal, goal.target)}
        <Sub>{shortDay(goal.targetOn)}</Sub>
      </Num>
      <Num label={say('measures.now')}>
        {now ? bare(goal, now.at) : <Missing reason={say('measures.now.none')} />}
        {now && (
          <Sub>
            {shortDay(now.on)} {measured.some(({ example }) => example) && <Example />}
          </Sub>
        )}
      </Num>
    </tr>
  )
}

/** The goals with where they began, where they shall be, and where they are. */
export const Measures = ({ plan }: { readonly plan: Plan }) => {
  const say = useTexts(planTexts)
  const goals = plan.parts.flatMap((part) => part.goals.map((goal) => ({ part, goal })))
  return (
    <Section id="maalinger" title={say('measures.title')} note={say('measures.count', { count: plan.measurements.length })}>
      {goals.length === 0 ? (
        <p class="muted">{say('measures.none')}</p>
      ) : (
        <Table caption={say('measures.title')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('measures.goal')}</th>
              <th scope="col" class="num">
                {say('measures.baseline')}
              </th>
              <th scope="col" class="num">
                {say('measures.target')}
              </th>
              <th scope="col" class="num">
                {say('measures.now')}
              </th>
            </tr>
          </thead>
          <tbody>
            {goals.map(({ part, goal }) => (
              <Row plan={plan} part={part} goal={goal} key={goal.id} />
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}
