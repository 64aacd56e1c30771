import { useTexts } from '#text/use.ts'
import { ButtonLink, Cell, Empty, Num, Section, Table } from '#ui/kit.ts'
import type { OrganisationRow } from '../queries.ts'
import { organisationTexts } from '../texts.ts'

type SeatsProps = Pick<OrganisationRow, 'seats'>

const NoSeats = () => {
  const say = useTexts(organisationTexts)
  return (
    <Empty
      title={say('seats.empty')}
      act={
        <ButtonLink kind="secondary" href="/organer">
          {say('seats.empty.act')}
        </ButtonLink>
      }
      example={say('seats.empty.example')}
    >
      {say('seats.empty.why')}
    </Empty>
  )
}

/** The seats that speak for an organisation, by the body that they are places in. Never who sits in them. */
export const Seats = ({ seats }: SeatsProps) => {
  const say = useTexts(organisationTexts)
  const titleOf = ({ title, participation }: SeatsProps['seats'][number]): string =>
    participation === 'member' ? title : `${title} (${say(`seats.${participation}`)})`
  return (
    <Section id="pladser" title={say('seats.title')}>
      {seats.length === 0 ? (
        <NoSeats />
      ) : (
        <Table caption={say('seats.title')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('seats.body')}</th>
              <th scope="col">{say('seats.which')}</th>
              <th scope="col" class="num">
                {say('seats.count')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...Map.groupBy(seats, ({ href }) => href)].map(([href, held]) => (
              <tr key={href}>
                <th scope="row">
                  <a href={href}>{held[0]?.body}</a>
                </th>
                <Cell label={say('seats.which')}>{held.map(titleOf).join(', ')}</Cell>
                <Num label={say('seats.count')}>{held.length}</Num>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}
