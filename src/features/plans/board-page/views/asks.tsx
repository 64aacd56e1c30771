import type { Day } from '#kernel/day'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Num, Section, Status, Sub, Table } from '#ui/kit.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import type { Ask } from '../board-page.ts'
import { boardPageTexts } from '../texts.ts'

type AsksProps = { readonly plan: Plan; readonly asks: readonly Ask[]; readonly today: Day }

/** What the board has to take a stand on or see to, with why and by when. */
export const Asks = ({ plan, asks, today }: AsksProps) => {
  const say = useTexts(boardPageTexts)
  const speak = usePhrases()
  const { shortDay } = useFormat()
  return (
    <Section id="beslutninger" title={say('asks')} note={asks.length}>
      {asks.length === 0 ? (
        <p class="muted">{say('asks.none')}</p>
      ) : (
        <Table caption={say('asks')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('asks.what')}</th>
              <th scope="col">{say('asks.state')}</th>
              <th scope="col" class="num">
                {say('asks.due')}
              </th>
            </tr>
          </thead>
          <tbody>
            {asks.map((ask) => (
              <tr key={`${ask.to} ${speak(ask.what)}`}>
                <th scope="row">
                  <a href={`${hrefOf(plan)}${ask.to}`}>{speak(ask.what)}</a>
                  <Sub>{speak(ask.why)}</Sub>
                </th>
                <Cell label={say('asks.state')}>
                  <Status state={ask.state} />
                </Cell>
                <Num label={say('asks.due')}>
                  {ask.due === null ? '–' : shortDay(ask.due)}
                  {ask.due !== null && ask.due < today && <Sub>{say('asks.late')}</Sub>}
                </Num>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}
