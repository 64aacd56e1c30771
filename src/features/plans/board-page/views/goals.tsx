import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Example, Missing, Num, Section, Sub, Table } from '#ui/kit.ts'
import { hrefOf } from '../../open.ts'
import { partTexts } from '../../part/texts.ts'
import { useAmount } from '../../part/views/amount.ts'
import { GoalLight } from '../../part/views/light.tsx'
import type { Plan } from '../../read.ts'
import { type BoardPage, type GoalLine, goalsIn } from '../board-page.ts'
import { boardPageTexts } from '../texts.ts'

const GoalRow = ({ plan, line: { part, goal, standing } }: { readonly plan: Plan; readonly line: GoalLine }) => {
  const say = useTexts(boardPageTexts)
  const words = useTexts(partTexts)
  const amount = useAmount()
  const { shortDay } = useFormat()
  const { now, way, light, state, overdue, dueOn } = standing
  return (
    <tr>
      <th scope="row">
        <a class="quiet" href={`${hrefOf(plan)}/dele/${part}#maal-${goal.number}`}>
          {part}.{goal.number} {goal.title}
        </a>{' '}
        {goal.example && <Example />}
        <Sub>{goal.indicator}</Sub>
      </th>
      <Num label={words('goals.baseline')}>
        {goal.baseline === null ? <Missing reason={words('goals.baseline.unknown')} /> : amount(goal, goal.baseline)}
        {goal.baselineOn && <Sub>{shortDay(goal.baselineOn)}</Sub>}
      </Num>
      <Num label={words('goals.now')}>
        {now ? amount(goal, now.at) : <Missing reason={words('light.unmeasured')} />}
        {now && <Sub>{shortDay(now.on)}</Sub>}
      </Num>
      <Num label={words('goals.target')}>
        {amount(goal, goal.target)}
        <Sub>{shortDay(goal.targetOn)}</Sub>
      </Num>
      <Cell label={say('goals.stand')}>
        <GoalLight light={light} state={state} />
        {way && light === 'behind' && <Sub>{words('light.way', { way: amount(goal, way) })}</Sub>}
        {overdue && dueOn && <Sub>{words('light.overdue', { day: shortDay(dueOn) })}</Sub>}
      </Cell>
    </tr>
  )
}

/** Every goal with where it began, where it is, where it shall be, and how it does. */
export const Goals = ({ plan, told }: { readonly plan: Plan; readonly told: BoardPage }) => {
  const say = useTexts(boardPageTexts)
  const words = useTexts(partTexts)
  const counts = {
    ...{ reached: goalsIn(told, 'reached'), on_way: goalsIn(told, 'on_way') },
    ...{ behind: goalsIn(told, 'behind'), unmeasured: goalsIn(told, 'unmeasured') },
  }
  return (
    <Section id="maal" title={say('goals')} note={told.goals.length}>
      {told.goals.length === 0 ? (
        <p class="muted">{say('goals.none')}</p>
      ) : (
        <>
          <p>
            {say('goals.counts', counts)} {told.goalsOf === null ? say('goals.draft') : say('goals.agreed', { number: told.goalsOf })}
          </p>
          <Table caption={say('goals')} captionHidden stack>
            <thead>
              <tr>
                <th scope="col">{say('goals.goal')}</th>
                {[words('goals.baseline'), words('goals.now'), words('goals.target')].map((head) => (
                  <th scope="col" class="num" key={head}>
                    {head}
                  </th>
                ))}
                <th scope="col">{say('goals.stand')}</th>
              </tr>
            </thead>
            <tbody>
              {told.goals.map((line) => (
                <GoalRow plan={plan} line={line} key={line.goal.id} />
              ))}
            </tbody>
          </Table>
        </>
      )}
    </Section>
  )
}
