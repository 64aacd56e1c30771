import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { AsideBlock, LinkList, Table } from '#ui/kit.ts'
import { coFinancingTexts, type Source, sources } from '../../../../../rules/co-financing/index.ts'
import { sumsOf, waitsWords } from '../../budget/sums.ts'
import { hrefOf } from '../../open.ts'
import { partTexts } from '../texts.ts'
import { Approvers } from './approvers.tsx'
import type { PartPageProps } from './part.tsx'

/** What the part costs by who pays, whether or not hours are confirmed; the whole grid is the plan's budget. */
const Money = ({ plan, part }: Pick<PartPageProps, 'plan' | 'part'>) => {
  const say = useTexts(partTexts)
  const who = useTexts(coFinancingTexts)
  const format = useFormat()
  const speak = usePhrases()
  const bySource = sources.flatMap((source): readonly (readonly [Source, number])[] => {
    const lines = part.lines.filter((line) => line.source === source)
    return lines.length > 0 ? [[source, sumsOf(lines).planned]] : []
  })
  const sums = sumsOf(part.lines)
  const waits = waitsWords(sums)
  return (
    <AsideBlock title={say('money.title')}>
      {bySource.length === 0 ? (
        <p class="muted">{say('money.none')}</p>
      ) : (
        <Table caption={say('money.title')} captionHidden>
          <tbody>
            {bySource.map(([source, amount]) => (
              <tr key={source}>
                <th scope="row">{who(source)}</th>
                <td class="num">{say('money.unit', { amount: format.kroner(amount) })}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{say('money.total')}</th>
              <td class="num">{say('money.unit', { amount: format.kroner(sums.planned) })}</td>
            </tr>
          </tfoot>
        </Table>
      )}
      {waits && <p class="source">{speak(waits)}</p>}
      <p>
        <a href={`${hrefOf(plan)}/budget`}>{say('money.link')}</a>
      </p>
    </AsideBlock>
  )
}

/** The plan's parts, with the present one among them. */
const Siblings = ({ plan, part }: Pick<PartPageProps, 'plan' | 'part'>) => {
  const say = useTexts(partTexts)
  const items = plan.parts.map(({ id, number, title }) => ({
    label: number === 0 ? title : `${number} ${title}`,
    href: id === part.id ? null : `${hrefOf(plan)}/dele/${number}`,
    note: id === part.id ? say('neighbours.here') : undefined,
  }))
  return (
    <AsideBlock title={say('neighbours.title')}>
      <LinkList items={items} />
    </AsideBlock>
  )
}

/** What stands beside a part's texts: who approves it, what it costs, and the parts beside it. */
export const PartContext = (props: PartPageProps) => (
  <>
    <Approvers {...props} />
    <Money {...props} />
    <Siblings {...props} />
  </>
)
