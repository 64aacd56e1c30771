import { type ActivityKind, activityKinds, type TargetGroup, targetGroups } from '#features/areas'
import { useFormat, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Cell, Empty, Example, Facts, Filter, Missing, Num, PageHead, Section, Select, Table } from '#ui/kit.ts'
import { levelIn } from '../catalogue.ts'
import type { EntryRow } from '../queries.ts'
import type { Catalogue } from '../routes/open.ts'
import { catalogueTexts } from '../texts.ts'
import { useTerms } from './terms.ts'

type Narrowed = { readonly group: TargetGroup | null; readonly kind: ActivityKind | null }

type CatalogueProps = {
  readonly catalogue: Catalogue
  readonly href: string
  readonly filter: Narrowed
  readonly keeping: boolean
}

const isAsked = ({ kind, groups }: EntryRow, filter: Narrowed): boolean =>
  (filter.kind === null || kind === filter.kind) && (filter.group === null || groups.includes(filter.group))

const About = ({ catalogue }: Pick<CatalogueProps, 'catalogue'>) => {
  const say = useTexts(catalogueTexts)
  const { day } = useFormat()
  const { publishedOn, keeper, levels, source } = catalogue
  const items = [
    ...(publishedOn ? [{ label: say('catalogue.publishedOn'), value: day(publishedOn) }] : []),
    ...(keeper ? [{ label: say('catalogue.keeper'), value: keeper.name }] : []),
    ...(levels.length > 0 ? [{ label: say('catalogue.levels'), value: levels.join(' · ') }] : []),
    ...(source ? [{ label: say('catalogue.source'), value: source }] : []),
  ]
  return items.length > 0 ? <Facts items={items} /> : null
}

const Filters = ({ href, filter, count }: Pick<CatalogueProps, 'href' | 'filter'> & { readonly count: number }) => {
  const say = useTexts(catalogueTexts)
  const terms = useTerms()
  const narrowed = filter.group !== null || filter.kind !== null
  return (
    <Filter action={href} count={say('filter.count', { count })} clearHref={narrowed ? href : null}>
      <Select
        name="maalgruppe"
        label={say('filter.group')}
        value={filter.group}
        empty={say('filter.all.groups')}
        items={targetGroups.map((group) => ({ value: group, label: terms.group(group) }))}
      />
      <Select
        name="slags"
        label={say('filter.kind')}
        value={filter.kind}
        empty={say('filter.all.kinds')}
        items={activityKinds.map((kind) => ({ value: kind, label: terms.kind(kind) }))}
      />
    </Filter>
  )
}

const Entries = ({ catalogue, href, entries }: Pick<CatalogueProps, 'catalogue' | 'href'> & { readonly entries: readonly EntryRow[] }) => {
  const say = useTexts(catalogueTexts)
  const terms = useTerms()
  return (
    <Table caption={say('entries.title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('entry.title')}</th>
          <th scope="col">{say('entry.groups')}</th>
          <th scope="col">{say('entry.level')}</th>
          <th scope="col" class="num">
            {say('list.uses')}
          </th>
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, number, title, groups, level, example, uses }) => (
          <tr key={id}>
            <th scope="row">
              <a href={`${href}/aktiviteter/${id}`}>
                {number} {title}
              </a>{' '}
              {example && <Example />}
            </th>
            <Cell label={say('entry.groups')}>{groups.map(terms.group).join(', ') || <Missing reason={say('entry.level.unknown')} />}</Cell>
            <Cell label={say('entry.level')}>{levelIn(catalogue.levels, level) ?? <Missing reason={say('entry.level.unknown')} />}</Cell>
            <Num label={say('list.uses')}>{uses}</Num>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** A catalogue: what it says of itself, and its entries, narrowed as the address asks. */
export const CataloguePage = ({ catalogue, href, filter, keeping }: CatalogueProps) => {
  const say = useTexts(catalogueTexts)
  const { kind, name, publisher, edition, entries, example } = catalogue
  const asked = entries.filter((entry) => isAsked(entry, filter))
  const add = keeping ? <ButtonLink href={`${href}/aktiviteter/ny`}>{say('entry.new')}</ButtonLink> : undefined
  return (
    <>
      <PageHead
        title={`${name} ${edition}`}
        tags={example ? <Example /> : undefined}
        lede={say('catalogue.lede', { kind: say(`kind.${kind}`), publisher, edition, entries: say('entries', { count: entries.length }) })}
      />
      {keeping && (
        <ActBar>
          {entries.length > 0 && add}
          <ButtonLink kind="secondary" href={`${href}/ret`}>
            {say('catalogue.change')}
          </ButtonLink>
        </ActBar>
      )}
      <About catalogue={catalogue} />
      <Section id="aktiviteter" title={say('entries.title')}>
        {entries.length === 0 ? (
          <Empty title={say('entries.none')} act={add}>
            {say('entries.none.why')}
          </Empty>
        ) : (
          <>
            <Filters href={href} filter={filter} count={asked.length} />
            {asked.length === 0 ? (
              <p class="muted">{say('entries.nothing')}</p>
            ) : (
              <Entries catalogue={catalogue} href={href} entries={asked} />
            )}
          </>
        )}
      </Section>
    </>
  )
}
