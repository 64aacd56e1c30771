import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Num, Section, Source, Table } from '#ui/kit.ts'
import { yearsOf } from '../../document.ts'
import { hrefOf } from '../../open.ts'
import type { Telling } from '../telling.ts'
import { effortTexts } from '../texts.ts'

/** What an effort costs and who pays, by line and year; nothing is an answer. */
export const Money = ({ telling }: { readonly telling: Telling }) => {
  const say = useTexts(effortTexts)
  const { kroner } = useFormat()
  const { plan, effort, writers } = telling
  const { money } = effort
  const edit = writers.length > 0 && <a href={`${hrefOf(plan)}/penge`}>{say('context.money')}</a>
  const years = [...new Set([...yearsOf(plan), ...(money?.lines.flatMap(({ cells }) => cells.map(({ year }) => year)) ?? [])])].toSorted()
  const sum = (cells: readonly { readonly amount: number }[]) => cells.reduce((total, { amount }) => total + amount, 0)
  return (
    <Section id="penge" title={say('money.title')} end={edit || undefined}>
      {money === null || money.lines.length === 0 ? (
        <p class="muted">{say(money === null ? 'facts.money.none' : 'money.zero')}</p>
      ) : (
        <>
          <Table caption={say('money.caption')} captionHidden stack>
            <thead>
              <tr>
                <th scope="col">{say('money.what')}</th>
                <th scope="col">{say('money.source')}</th>
                {years.map((year) => (
                  <th scope="col" class="num" key={year}>
                    {year}
                  </th>
                ))}
                <th scope="col" class="num">
                  {say('money.total')}
                </th>
              </tr>
            </thead>
            <tbody>
              {money.lines.map(({ id, what, source, cells }) => (
                <tr key={id}>
                  <th scope="row">{what}</th>
                  <Cell label={say('money.source')}>{say(`source.${source}`)}</Cell>
                  {years.map((year) => (
                    <Num label={String(year)} key={year}>
                      {kroner(cells.find((cell) => cell.year === year)?.amount ?? 0)}
                    </Num>
                  ))}
                  <Num label={say('money.total')}>{kroner(sum(cells))}</Num>
                </tr>
              ))}
            </tbody>
          </Table>
          {years.length > 1 && <Source>{say('money.spread')}</Source>}
        </>
      )}
    </Section>
  )
}
