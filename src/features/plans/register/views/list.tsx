import { useFormat, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Cell, Empty, Example, Num, PageHead, Table } from '#ui/kit.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import type { RegisterRow } from '../queries.ts'
import { registerTexts } from '../texts.ts'

type RegistersProps = { readonly plan: Plan; readonly registers: readonly RegisterRow[]; readonly keeping: boolean }

/** The registers of a plan and why counts are the rule. */
export const RegistersPage = ({ plan, registers, keeping }: RegistersProps) => {
  const say = useTexts(registerTexts)
  const format = useFormat()
  const href = `${hrefOf(plan)}/registre`
  const add = keeping ? (
    <ButtonLink kind="secondary" href={`${href}/nyt`}>
      {say('open')}
    </ButtonLink>
  ) : undefined
  const why = keeping ? say('why') : `${say('why')} ${say('denied')}`
  return (
    <>
      <PageHead title={say('title')} lede={say('lede')} />
      {registers.length === 0 ? (
        <Empty title={say('empty')} act={add}>
          {why}
        </Empty>
      ) : (
        <>
          {add && <ActBar>{add}</ActBar>}
          <Table caption={say('title')} captionHidden stack>
            <thead>
              <tr>
                <th scope="col">{say('fact.activity')}</th>
                <th scope="col">{say('fact.purpose')}</th>
                <th scope="col" class="num">
                  {say('fact.people')}
                </th>
                <th scope="col">{say('fact.delete')}</th>
              </tr>
            </thead>
            <tbody>
              {registers.map((one) => (
                <tr key={one.id}>
                  <th scope="row">
                    {keeping ? <a href={`${href}/${one.id}`}>{one.title}</a> : one.title} {one.example && <Example />}
                  </th>
                  <Cell label={say('fact.purpose')}>{one.purpose}</Cell>
                  <Num label={say('fact.people')}>{format.number(one.people)}</Num>
                  <Cell label={say('fact.delete')}>{one.endedAt ? say('state.ended') : format.day(one.deleteOn)}</Cell>
                </tr>
              ))}
            </tbody>
          </Table>
          <p class="muted">{why}</p>
        </>
      )}
    </>
  )
}
