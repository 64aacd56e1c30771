import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Example, Missing, Num, Section, Sub, Table } from '#ui/kit.ts'
import { hrefOf } from '../../open.ts'
import { partTexts } from '../texts.ts'
import { useAmount } from './amount.ts'
import type { PartPageProps } from './part.tsx'

/** Everything that was measured of a part's goals, newest first; nothing at all while nobody has measured. */
export const Measurements = ({ plan, part }: Pick<PartPageProps, 'plan' | 'part'>) => {
  const say = useTexts(partTexts)
  const format = useFormat()
  const amount = useAmount()
  const own = plan.measurements
    .flatMap((one) => {
      const goal = part.goals.find(({ id }) => id === one.goal)
      return goal ? [{ ...one, goal }] : []
    })
    .toReversed()
  if (own.length === 0) return null
  return (
    <Section
      id="maalinger"
      title={say('measured.title')}
      note={own.length}
      end={<a href={`${hrefOf(plan)}/maalinger`}>{say('measured.all')}</a>}
    >
      <Table caption={say('measured.caption')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('measured.goal')}</th>
            <th scope="col">{say('measured.day')}</th>
            <th scope="col" class="num">
              {say('measured.amount')}
            </th>
            <th scope="col">{say('measured.note')}</th>
          </tr>
        </thead>
        <tbody>
          {own.map(({ id, goal, measuredOn, amount: value, numerator, denominator, note, example }) => (
            <tr key={id}>
              <th scope="row">
                <a class="quiet" href={`#maal-${goal.number}`}>
                  {goal.number} {goal.title}
                </a>
              </th>
              <Cell label={say('measured.day')}>
                <a href={`${hrefOf(plan)}/maalinger/${id}`}>{format.day(measuredOn)}</a>
              </Cell>
              <Num label={say('measured.amount')}>
                <span>
                  {amount(goal, value)} {example && <Example />}
                  {numerator !== null && denominator !== null && (
                    <Sub>{say('measured.made_of', { numerator: format.number(numerator), denominator: format.number(denominator) })}</Sub>
                  )}
                </span>
              </Num>
              <Cell label={say('measured.note')}>{note ?? <Missing reason={say('measured.none')} />}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}
