import { useTexts } from '#text/use.ts'
import { Cell, Sub, Table } from '#ui/kit.ts'
import type { GoalDocument } from '../../document.ts'
import { partTexts } from '../texts.ts'

/** The definition of each goal's indicator: what is counted and how it comes together, from where, how often and by whom. */
export const HowMeasured = ({ goals }: { readonly goals: readonly GoalDocument[] }) => {
  const say = useTexts(partTexts)
  return (
    <>
      <h3 id="maaling">{say('how.title')}</h3>
      <Table caption={say('how.caption')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('goals.goal')}</th>
            <th scope="col">{say('how.counted')}</th>
            <th scope="col">{say('how.source')}</th>
            <th scope="col">{say('how.when')}</th>
          </tr>
        </thead>
        <tbody>
          {goals.map(
            ({ id, number, title, unit, counting, numerator, denominator, disaggregation, source, method, frequency, responsible }) => (
              <tr key={id}>
                <th scope="row">
                  {number} {title}
                </th>
                <Cell label={say('how.counted')}>
                  <span>
                    {counting === 'share' ? say('how.share', { numerator: numerator ?? '', denominator: denominator ?? '' }) : unit}
                    <Sub>{say(`counting.${counting}`)}</Sub>
                    {disaggregation && <Sub>{say('how.by', { groups: disaggregation })}</Sub>}
                  </span>
                </Cell>
                <Cell label={say('how.source')}>
                  <span>
                    {source}
                    {method && <Sub>{method}</Sub>}
                  </span>
                </Cell>
                <Cell label={say('how.when')}>
                  <span>
                    {say(`frequency.${frequency}`)}
                    <Sub>{responsible}</Sub>
                  </span>
                </Cell>
              </tr>
            ),
          )}
        </tbody>
      </Table>
    </>
  )
}
