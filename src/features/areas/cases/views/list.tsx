import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { ButtonLink, Cell, Empty, Example, Filter, Missing, Num, PageHead, Pagination, Select, Status, Table } from '#ui/kit.ts'
import { beadOf, states, wordOf } from '../case.ts'
import { type CaseFilter, type CaseListRow, listLength } from '../queries.ts'
import { caseTexts } from '../texts.ts'

type ListProps = {
  readonly cases: readonly CaseListRow[]
  readonly filter: CaseFilter
  readonly page: number
  readonly opening: boolean
  readonly today: Day
}

const Row = ({ row, today }: { readonly row: CaseListRow; readonly today: Day }) => {
  const say = useTexts(caseTexts)
  const format = useFormat()
  return (
    <tr>
      <th scope="row">
        <a href={`/udpegning/${row.slug}`}>{row.area}</a> {row.example && <Example />}
      </th>
      <Cell label={say('list.state')}>
        <Status state={beadOf(row.state, row.due_on, today)}>{say(wordOf(row.state, row.due_on, today))}</Status>
      </Cell>
      <Num label={say('list.signals')}>{format.number(row.signals)}</Num>
      <Num label={say('list.assessments')}>{format.number(row.assessments)}</Num>
      <Cell label={say('list.body')}>{row.body}</Cell>
      <Cell label={say('list.due')}>{row.due_on === null ? <Missing reason={say('list.due.none')} /> : format.shortDay(row.due_on)}</Cell>
    </tr>
  )
}

const Rows = ({ cases, today }: Pick<ListProps, 'cases' | 'today'>) => {
  const say = useTexts(caseTexts)
  return (
    <Table caption={say('title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('list.area')}</th>
          <th scope="col">{say('list.state')}</th>
          <th scope="col" class="num">
            {say('list.signals')}
          </th>
          <th scope="col" class="num">
            {say('list.assessments')}
          </th>
          <th scope="col">{say('list.body')}</th>
          <th scope="col">{say('list.due')}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((row) => (
          <Row row={row} today={today} key={row.slug} />
        ))}
      </tbody>
    </Table>
  )
}

/** The cases that the reader may see, those under way first. */
export const CaseListPage = ({ cases, filter, page, opening, today }: ListProps) => {
  const say = useTexts(caseTexts)
  const total = cases[0]?.total ?? 0
  const begin = opening ? <ButtonLink href="/udpegning/ny">{say('open.title')}</ButtonLink> : undefined
  if (total === 0 && filter.state === null && page === 1)
    return (
      <>
        <PageHead title={say('title')} />
        <Empty title={say('list.empty')} act={begin} example={say('list.empty.example')}>
          {say('list.empty.why')}
        </Empty>
      </>
    )
  const last = Math.ceil(total / listLength)
  const asked = filter.state === null ? '' : `tilstand=${filter.state}&`
  return (
    <>
      <PageHead title={say('title')} lede={say('list.lede', { count: total })} />
      <Filter
        action="/udpegning"
        count={say('list.count', { count: total })}
        clearHref={filter.state === null ? null : '/udpegning'}
        {...(opening && { end: <a href="/udpegning/ny">{say('open.title')}</a> })}
      >
        <Select
          name="tilstand"
          label={say('list.state')}
          value={filter.state}
          empty={say('list.all')}
          items={states.map((state) => ({ value: state, label: say(`state.${state}`) }))}
        />
      </Filter>
      {cases.length === 0 ? <p class="muted">{say('list.none')}</p> : <Rows cases={cases} today={today} />}
      {last > 1 && (
        <Pagination
          page={page}
          last={last}
          hrefOf={(one) => `/udpegning?${asked}side=${one}`}
          summary={say('list.pages', { from: (page - 1) * listLength + 1, to: (page - 1) * listLength + cases.length, total })}
        />
      )}
    </>
  )
}
