import { useTexts } from '#text/use.ts'
import { ButtonLink, Cell, Empty, Example, LinkList, Section, Table } from '#ui/kit.ts'
import { kindsUnder } from '../organisation.ts'
import type { OrganisationRow } from '../queries.ts'
import { organisationTexts } from '../texts.ts'

/** The seats that speak for an organisation, each with the body it is a place in. Never who sits in them. */
export const Seats = ({ seats }: Pick<OrganisationRow, 'seats'>) => {
  const say = useTexts(organisationTexts)
  return (
    <Section id="pladser" title={say('seats.title')}>
      {seats.length === 0 ? (
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
      ) : (
        <Table caption={say('seats.title')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('seats.body')}</th>
              <th scope="col">{say('seats.seat')}</th>
              <th scope="col">{say('seats.participation')}</th>
            </tr>
          </thead>
          <tbody>
            {seats.map(({ id, body, href, title, participation }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={href}>{body}</a>
                </th>
                <Cell label={say('seats.seat')}>{title}</Cell>
                <Cell label={say('seats.participation')}>{say(`seats.${participation}`)}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Section>
  )
}

type BelowProps = { readonly organisation: OrganisationRow; readonly registering: boolean }

/** What lies under an organisation, with the form for one more; nothing for a kind that nothing lies under. */
export const Below = ({ organisation, registering }: BelowProps) => {
  const say = useTexts(organisationTexts)
  const { id, kind, below, municipality } = organisation
  const kinds = kindsUnder(kind)
  if (kinds.length === 0) return null
  const add = kinds.map((other) => ({
    label: say('below.add', { kind: say(`a.${other}`) }),
    href: `/organisationer/ny?slags=${other}&under=${id}&kommune=${municipality}`,
  }))
  const [first] = add
  return (
    <Section
      id="under"
      title={kinds.length === 1 && kinds[0] ? say(`group.${kinds[0]}`) : say('below.title')}
      end={registering && first && below.length > 0 ? <a href={first.href}>{first.label}</a> : undefined}
    >
      {below.length === 0 ? (
        <Empty
          title={say('below.empty')}
          act={
            registering
              ? add.map(({ label, href }) => (
                  <ButtonLink kind="secondary" href={href} key={href}>
                    {label}
                  </ButtonLink>
                ))
              : undefined
          }
        >
          {say('below.empty.why')}
        </Empty>
      ) : (
        <LinkList
          items={below.map((part) => ({
            label: part.name,
            href: part.href,
            note: (
              <>
                {kinds.length > 1 && say(`kind.${part.kind}`)} {part.example && <Example />}
              </>
            ),
          }))}
        />
      )}
    </Section>
  )
}
