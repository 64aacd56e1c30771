import { useFormat, useTexts } from '#text/use.ts'
import { Missing, Num, Table } from '#ui/kit.ts'
import { sumsOf } from '../../budget/sums.ts'
import type { PartDocument, PlanDocument } from '../../document.ts'
import { planTexts } from '../../plan/texts.ts'
import { takeoverTexts } from '../texts.ts'

const moneyOf = ({ lines }: PartDocument): number => sumsOf(lines).planned

const columns = ['goals', 'activities', 'milestones'] as const

/** What the plan will be made of: its parts with how much each has. */
export const PartsTable = ({ document }: { readonly document: PlanDocument }) => {
  const say = useTexts(takeoverTexts)
  const plan = useTexts(planTexts)
  const { kroner } = useFormat()
  const { parts } = document
  return (
    <Table caption={say('plan.title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('plan.part')}</th>
          {columns.map((column) => (
            <th scope="col" class="num" key={column}>
              {say(`plan.${column}`)}
            </th>
          ))}
          <th scope="col" class="num">
            {say('plan.money')}
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.id}>
            <th scope="row">{part.number === 0 ? part.title : `${part.number} ${part.title}`}</th>
            {columns.map((column) => (
              <Num label={say(`plan.${column}`)} key={column}>
                {part[column].length}
              </Num>
            ))}
            <Num label={say('plan.money')}>
              {part.lines.length === 0 ? <Missing reason={plan('parts.money.none')} /> : kroner(moneyOf(part))}
            </Num>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{plan('parts.total')}</th>
          {columns.map((column) => (
            <Num label={say(`plan.${column}`)} key={column}>
              {parts.reduce((sum, part) => sum + part[column].length, 0)}
            </Num>
          ))}
          <Num label={say('plan.money')}>{kroner(parts.reduce((sum, part) => sum + moneyOf(part), 0))}</Num>
        </tr>
      </tfoot>
    </Table>
  )
}
