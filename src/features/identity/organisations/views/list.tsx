import { useTexts } from '#text/use.ts'
import { Cell, Example, Filter, Num, PageHead, Section, Select, Table, TextField } from '#ui/kit.ts'
import { canLieUnder, type OrganisationKind, organisationKinds } from '../organisation.ts'
import type { OrganisationFilter, OrganisationListRow } from '../queries.ts'
import { organisationTexts } from '../texts.ts'

type Rows = { readonly organisations: readonly OrganisationListRow[] }

/** The organisations of one kind. What they lie under and how much lies under them is shown where there is such. */
const Group = ({ kind, organisations }: Rows & { readonly kind: OrganisationKind }) => {
  const say = useTexts(organisationTexts)
  const [lying, holding] = [canLieUnder(kind), organisations.some(({ below }) => below > 0)]
  return (
    <Section id={kind} title={say(`group.${kind}`)} note={organisations.length}>
      <Table caption={say(`group.${kind}`)} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('list.name')}</th>
            {lying && <th scope="col">{say('list.under')}</th>}
            <th scope="col">{say('list.municipality')}</th>
            {holding && (
              <th scope="col" class="num">
                {say('list.below')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {organisations.map(({ id, slug, name, example, parent_name, municipality_name, below }) => (
            <tr key={id}>
              <th scope="row">
                {slug === null ? name : <a href={`/organisationer/${slug}`}>{name}</a>} {example && <Example />}
              </th>
              {lying && <Cell label={say('list.under')}>{parent_name ?? '–'}</Cell>}
              <Cell label={say('list.municipality')}>{municipality_name}</Cell>
              {holding && <Num label={say('list.below')}>{below}</Num>}
            </tr>
          ))}
        </tbody>
      </Table>
    </Section>
  )
}

type ListProps = Rows & { readonly filter: OrganisationFilter; readonly registering: boolean }

/** The organisations that the reader may see, by kind, filtered by what stands in the address. */
export const OrganisationListPage = ({ organisations, filter, registering }: ListProps) => {
  const say = useTexts(organisationTexts)
  const byKind = Map.groupBy(organisations, ({ kind }) => kind)
  return (
    <>
      <PageHead title={say('title')} lede={say('list.lede', { count: organisations.length })} />
      <Filter
        action="/organisationer"
        clearHref={filter.q !== '' || filter.kind !== null ? '/organisationer' : null}
        end={registering ? <a href="/organisationer/ny">{say('register.title')}</a> : undefined}
      >
        <TextField name="q" type="search" label={say('filter.q')} value={filter.q} />
        <Select
          name="slags"
          label={say('filter.kind')}
          value={filter.kind}
          empty={say('filter.all')}
          items={organisationKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
        />
      </Filter>
      {organisations.length === 0 && <p class="muted">{say('list.none')}</p>}
      {organisationKinds
        .filter((kind) => byKind.has(kind))
        .map((kind) => (
          <Group kind={kind} organisations={byKind.get(kind) ?? []} key={kind} />
        ))}
    </>
  )
}
