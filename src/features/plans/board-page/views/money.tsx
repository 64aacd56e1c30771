import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Num, PartBar, Section, Status, Table } from '#ui/kit.ts'
import { payerTexts } from '../../budget/payers.ts'
import { waitsWords } from '../../budget/sums.ts'
import { Planned } from '../../budget/views/planned.tsx'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { type BoardPage, goalsIn } from '../board-page.ts'
import { boardPageTexts } from '../texts.ts'

type MoneyProps = { readonly plan: Plan; readonly told: BoardPage }

/** What the municipality pays, and what there is to show for it so far: things that were done, never what they caused. */
const Share = ({ told }: Pick<MoneyProps, 'told'>) => {
  const say = useTexts(boardPageTexts)
  const { kroner, number } = useFormat()
  const { approved, money, activities, sessions, goals } = told
  if (!approved || !money || money.municipality.amount === 0) return null
  const done = { activities: number(activities.running + activities.ended), well: goalsIn(told, 'reached', 'on_way'), all: goals.length }
  return (
    <>
      <h3>{say('share', { percent: number(money.municipality.percent) })}</h3>
      <p>
        {say('share.pays', { amount: kroner(money.municipality.amount), percent: number(money.municipality.percent) })}{' '}
        {say('share.done', done)} {sessions.held > 0 && say('share.came', { held: number(sessions.held), people: number(sessions.people) })}
      </p>
      <p class="small muted">{say('share.note')}</p>
    </>
  )
}

/** Who pays how much of the frame, whether the co-financing holds, and what the municipality's share went to. */
export const MoneySection = ({ plan, told }: MoneyProps) => {
  const say = useTexts(boardPageTexts)
  const payer = useTexts(payerTexts)
  const { kroner, kronerAmong, number } = useFormat()
  const speak = usePhrases()
  const { money } = told
  const waits = money && waitsWords(money.sums)
  const amountOf = kronerAmong(money?.sources.map(({ sums }) => sums.planned) ?? [])
  return (
    <Section id="penge" title={say('money')} end={<a href={`${hrefOf(plan)}/budget`}>{say('money.budget')}</a>}>
      {money === null ? (
        <p class="muted">{say('money.none')}</p>
      ) : (
        <>
          <p>
            {say('money.frame', { frame: kroner(money.frame) })}{' '}
            <Status state={money.broken === 0 ? 'good' : 'missing'}>
              {money.broken === 0 ? say('money.holds') : say('money.broken', { count: money.broken })}
            </Status>
          </p>
          <Table caption={say('money')} captionHidden stack>
            <thead>
              <tr>
                <th scope="col">{say('money.source')}</th>
                <th scope="col" class="num">
                  {say('money.amount')}
                </th>
                <th scope="col" class="num">
                  {say('money.share')}
                </th>
              </tr>
            </thead>
            <tbody>
              {money.sources.map(({ source, sums, percent }) => (
                <tr key={source}>
                  <th scope="row">{payer(source)}</th>
                  <Num label={say('money.amount')}>
                    <Planned sums={sums} kroner={amountOf} />
                  </Num>
                  <Num label={say('money.share')}>
                    <PartBar part={sums.planned} whole={money.frame} label={say('money.bar', { percent: number(percent) })}>
                      {number(percent)} %
                    </PartBar>
                  </Num>
                </tr>
              ))}
            </tbody>
          </Table>
          {waits && <p class="small muted">{speak(waits)}</p>}
          <Share told={told} />
        </>
      )}
    </Section>
  )
}
