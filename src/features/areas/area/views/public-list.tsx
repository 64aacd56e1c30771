import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Example, Hidden, Missing, Num, PageHead, Table } from '#ui/kit.ts'
import { asPublished } from '../figures.ts'
import { type AreaFilter, listHref } from '../list-filter.ts'
import type { PublishedListRow } from '../published-queries.ts'
import { areaTexts } from '../texts.ts'
import { EndedTag } from './ended.tsx'
import { Pages } from './list.tsx'
import { AreaFilters, type Place } from './list-filters.tsx'
import { LatestStatus } from './list-table.tsx'
import { AreaViews } from './nav.tsx'

type PublicListProps = {
  readonly areas: readonly PublishedListRow[]
  readonly filter: AreaFilter
  readonly page: number
  readonly places: readonly Place[]
}

/** The areas that municipalities have published, with their latest official status and residents. */
export const PublicAreaListPage = ({ areas, filter, page, places }: PublicListProps) => {
  const say = useTexts(areaTexts)
  const { number, day } = useFormat()
  const total = areas[0]?.total ?? 0
  if (places.length === 0) return <PageHead title={say('public.title')} lede={say('public.none')} />
  return (
    <>
      <PageHead title={say('public.title')} lede={say('public.lede')} />
      <AreaViews here="list" open />
      <AreaFilters filter={filter} places={places} count={total} registering={false} />
      {areas.length === 0 ? (
        <p>{say('list.none')}</p>
      ) : (
        <Table caption={say('public.title')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col">{say('list.name')}</th>
              <th scope="col">{say('list.municipality')}</th>
              <th scope="col">{say('list.status')}</th>
              <th scope="col">{say('list.day')}</th>
              <th scope="col" class="num">
                {say('list.residents')}
              </th>
            </tr>
          </thead>
          <tbody>
            {areas.map((area) => (
              <tr key={area.slug}>
                <th scope="row">
                  <a href={`/omraader/${area.slug}`}>{area.title}</a> {area.example && <Example />} <EndedTag until={area.until} />
                </th>
                <Cell label={say('list.municipality')}>{area.municipality_name}</Cell>
                <Cell label={say('list.status')}>
                  <LatestStatus area={area} />
                </Cell>
                <Cell label={say('list.day')}>{area.status_day ? day(area.status_day) : <Missing reason={say('list.no_status')} />}</Cell>
                <Num label={say('list.residents')}>
                  {area.residents_hidden ? (
                    <Hidden />
                  ) : area.residents ? (
                    number(asPublished('residents', area.residents))
                  ) : (
                    <Missing reason={say('list.no_residents')} />
                  )}
                </Num>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <Pages filter={filter} page={page} total={total} />
      {!filter.ended && (
        <p class="small">
          {say('list.ended')}: <a href={listHref({ ...filter, ended: true })}>{say('list.ended.show').toLowerCase()}</a>
        </p>
      )}
    </>
  )
}
