import { useFormat, useTexts } from '#text/use.ts'
import { ButtonLink, Empty, PageHead, Pagination, Source } from '#ui/kit.ts'
import { ExportLinks } from '../../export/views/links.tsx'
import { type AreaFilter, isNarrowed, listHref, listLength } from '../list-filter.ts'
import type { AreaListRow } from '../list-queries.ts'
import { areaTexts } from '../texts.ts'
import { AreaFilters, type Column, type Place } from './list-filters.tsx'
import { AreaRows } from './list-table.tsx'
import { AreaViews } from './nav.tsx'

type ListProps = {
  readonly areas: readonly AreaListRow[]
  readonly filter: AreaFilter
  readonly page: number
  readonly places: readonly Place[]
  readonly columns: readonly Column[]
  readonly registering: boolean
}

type PagesProps = { readonly filter: AreaFilter; readonly page: number; readonly total: number }

/** The pages of a list that is longer than one. */
export const Pages = ({ filter, page, total }: PagesProps) => {
  const say = useTexts(areaTexts)
  if (total <= listLength) return null
  const from = (page - 1) * listLength + 1
  const summary = say('list.pages', { from, to: Math.min(total, from + listLength - 1), total })
  return <Pagination page={page} last={Math.ceil(total / listLength)} hrefOf={(one) => listHref(filter, one)} summary={summary} />
}

/** The areas that the reader may see. */
export const AreaListPage = ({ areas, filter, page, places, columns, registering }: ListProps) => {
  const say = useTexts(areaTexts)
  const { number } = useFormat()
  const total = areas[0]?.total ?? 0
  const register = registering ? <ButtonLink href="/omraader/nyt">{say('register.title')}</ButtonLink> : undefined
  if (total === 0 && !isNarrowed(filter) && page === 1)
    return (
      <>
        <PageHead title={say('title')} />
        <AreaViews here="list" working={registering} />
        <Empty title={say('list.empty')} act={register} example={say('list.empty.example')}>
          {say('list.empty.why')}
        </Empty>
      </>
    )
  return (
    <>
      <PageHead title={say('title')} lede={say('list.lede', { count: total, number: number(total) })} />
      <AreaViews here="list" working={registering} />
      <AreaFilters filter={filter} places={places} count={total} registering={registering} columns={columns} />
      {areas.length === 0 ? (
        <p class="muted">{say('list.none')}</p>
      ) : (
        <AreaRows areas={areas} filter={filter} columns={columns.filter(({ code }) => filter.columns?.includes(code))} />
      )}
      <Pages filter={filter} page={page} total={total} />
      {areas.length > 0 && <Source>{say('list.source')}</Source>}
      {areas.length > 0 && <ExportLinks path="/omraader" query={listHref(filter).slice('/omraader'.length)} />}
    </>
  )
}
