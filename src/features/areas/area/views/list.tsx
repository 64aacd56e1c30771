import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import {
  ButtonLink,
  Cell,
  Empty,
  Example,
  Filter,
  LegalTag,
  Missing,
  Num,
  PageHead,
  Pagination,
  Select,
  Status,
  Table,
  TextField,
} from '#ui/kit.ts'
import { statusLabel } from '../../../../../rules/area-status/index.ts'
import { yearOf } from '../area.ts'
import { asPublished } from '../figures.ts'
import { type AreaFilter, type AreaListRow, listLength } from '../queries.ts'
import { areaTexts } from '../texts.ts'
import { AreaViews } from './nav.tsx'

/** A municipality to narrow a list to. */
export type Place = { readonly name: string; readonly slug: string }

type ListProps = {
  readonly areas: readonly AreaListRow[]
  readonly filter: AreaFilter
  readonly page: number
  readonly places: readonly Place[]
  readonly registering: boolean
}

/** The status on the latest list by its legal name of the time; filled while on the list. */
export const LatestStatus = ({ area }: { readonly area: Pick<AreaListRow, 'status' | 'status_day'> }) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  if (!area.status || !area.status_day) return <Missing reason={say('list.no_status')} />
  return <LegalTag on={area.status !== 'none'}>{speak(statusLabel(area.status, yearOf(area.status_day)))}</LegalTag>
}

const Rows = ({ areas }: { readonly areas: readonly AreaListRow[] }) => {
  const say = useTexts(areaTexts)
  const { number, shortDay } = useFormat()
  return (
    <Table caption={say('title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('list.name')}</th>
          <th scope="col">{say('list.municipality')}</th>
          <th scope="col">{say('list.status')}</th>
          <th scope="col">{say('list.day')}</th>
          <th scope="col" class="num">
            {say('list.residents')}
          </th>
          <th scope="col" class="num">
            {say('list.dwellings')}
          </th>
          <th scope="col">{say('list.state')}</th>
        </tr>
      </thead>
      <tbody>
        {areas.map((area) => (
          <tr key={area.slug}>
            <th scope="row">
              <a href={`/omraader/${area.slug}`}>{area.name}</a> {area.example && <Example />}
            </th>
            <Cell label={say('list.municipality')}>{area.municipality_name}</Cell>
            <Cell label={say('list.status')}>
              <LatestStatus area={area} />
            </Cell>
            <Cell label={say('list.day')}>{area.status_day ? shortDay(area.status_day) : <Missing reason={say('list.no_status')} />}</Cell>
            <Num label={say('list.residents')}>
              {area.residents ? number(asPublished('residents', area.residents)) : <Missing reason={say('list.no_residents')} />}
            </Num>
            <Num label={say('list.dwellings')}>
              {area.dwellings === null ? (
                <Missing reason={say('list.no_dwellings')} />
              ) : (
                `${area.approximate ? 'ca. ' : ''}${number(area.dwellings)}`
              )}
            </Num>
            <Cell label={say('list.state')}>{area.state ? <Status state={area.state} /> : '–'}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** The address of one page of the list with its filters. */
export const pageHref = (filter: AreaFilter, page: number): string => {
  const query = new URLSearchParams()
  if (filter.q !== '') query.set('q', filter.q)
  if (filter.municipality !== null) query.set('kommune', filter.municipality)
  if (page > 1) query.set('side', String(page))
  return query.size > 0 ? `/omraader?${query}` : '/omraader'
}

type PagesProps = { readonly filter: AreaFilter; readonly page: number; readonly total: number }

/** The pages of a list that is longer than one. */
export const Pages = ({ filter, page, total }: PagesProps) => {
  const say = useTexts(areaTexts)
  if (total <= listLength) return null
  const from = (page - 1) * listLength + 1
  const summary = say('list.pages', { from, to: Math.min(total, from + listLength - 1), total })
  return <Pagination page={page} last={Math.ceil(total / listLength)} hrefOf={(one) => pageHref(filter, one)} summary={summary} />
}

type FilterProps = { readonly filter: AreaFilter; readonly places: readonly Place[]; readonly count: number; readonly registering: boolean }

const isNarrowed = ({ q, municipality }: AreaFilter): boolean => q !== '' || municipality !== null

/** What the list is narrowed to; it stands in the address. */
export const AreaFilters = ({ filter, places, count, registering }: FilterProps) => {
  const say = useTexts(areaTexts)
  return (
    <Filter
      action="/omraader"
      {...(isNarrowed(filter) && { count: say('list.count', { count }) })}
      clearHref={isNarrowed(filter) ? '/omraader' : null}
      end={registering ? <a href="/omraader/nyt">{say('register.title')}</a> : undefined}
    >
      <TextField name="q" type="search" label={say('filter.q')} value={filter.q} />
      {places.length > 1 && (
        <Select
          name="kommune"
          label={say('filter.municipality')}
          value={filter.municipality}
          empty={say('filter.all')}
          items={places.map(({ name, slug }) => ({ value: slug, label: name }))}
        />
      )}
    </Filter>
  )
}

/** The areas that the reader may see. */
export const AreaListPage = ({ areas, filter, page, places, registering }: ListProps) => {
  const say = useTexts(areaTexts)
  const total = areas[0]?.total ?? 0
  const register = registering ? <ButtonLink href="/omraader/nyt">{say('register.title')}</ButtonLink> : undefined
  if (total === 0 && !isNarrowed(filter))
    return (
      <>
        <PageHead title={say('title')} />
        <Empty title={say('list.empty')} act={register} example={say('list.empty.example')}>
          {say('list.empty.why')}
        </Empty>
      </>
    )
  return (
    <>
      <PageHead title={say('title')} lede={say('list.lede', { count: total })} />
      <AreaViews here="list" />
      <AreaFilters filter={filter} places={places} count={total} registering={registering} />
      {areas.length === 0 ? <p class="muted">{say('list.none')}</p> : <Rows areas={areas} />}
      <Pages filter={filter} page={page} total={total} />
    </>
  )
}
