import type { listAppropriations } from '#features/funding'
import { useFormat, useTexts } from '#text/use.ts'
import { Example, Num, PartBar, Section, Table } from '#ui/kit.ts'
import { councilTexts } from '../texts.ts'

export type MoneyLines = Awaited<ReturnType<typeof listAppropriations>>

/** A municipality's appropriations with what is left of them. */
export const Money = ({ money, slug }: { readonly money: MoneyLines; readonly slug: string }) => {
  const say = useTexts(councilTexts)
  const { kroner } = useFormat()
  return (
    <Section id="bevillinger" title={say('money.title')} end={<a href={`/bevillinger?kommune=${slug}`}>{say('money.all')}</a>}>
      {money.length === 0 ? (
        <p class="muted">{say('money.none')}</p>
      ) : (
        <Table caption={say('money.title')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('money.name')}</th>
              {[say('money.year'), say('money.amount'), say('money.left')].map((head) => (
                <th scope="col" class="num" key={head}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {money.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <a href={`/bevillinger/${row.slug}`}>{row.name}</a> {row.example && <Example />}
                </th>
                <Num label={say('money.year')}>{row.year}</Num>
                <Num label={say('money.amount')}>{kroner(row.amount)}</Num>
                <Num label={say('money.left')}>
                  <PartBar
                    part={row.drawn}
                    whole={row.amount}
                    label={say('money.bar', { drawn: kroner(row.drawn), amount: kroner(row.amount) })}
                  >
                    {kroner(row.amount - row.drawn)}
                  </PartBar>
                </Num>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}
