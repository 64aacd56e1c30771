import { yearOf } from '#kernel/day'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Example, Hidden, LegalTag, Missing, Num, SortHead, Status, Sub, Table } from '#ui/kit.ts'
import { statusLabel } from '../../../../../rules/area-status/index.ts'
import { asShown } from '../figures.ts'
import { type AreaFilter, sortedHref } from '../list-filter.ts'
import type { AreaListRow, ListFigure } from '../list-queries.ts'
import { areaTexts } from '../texts.ts'
import { EndedTag } from './ended.tsx'
import type { Column } from './list-filters.tsx'

/** The status on the latest list by its legal name of the time; filled while on the list. */
export const LatestStatus = ({ area }: { readonly area: Pick<AreaListRow, 'status' | 'status_day'> }) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  if (!area.status || !area.status_day) return <Missing reason={say('list.no_status')} />
  return <LegalTag on={area.status !== 'none'}>{speak(statusLabel(area.status, yearOf(area.status_day)))}</LegalTag>
}

/** The latest figure of a column with its year; where it comes from stands behind it. */
const Figure = ({ column, figure }: { readonly column: Column; readonly figure: ListFigure | undefined }) => {
  const say = useTexts(areaTexts)
  const { number, shortDay } = useFormat()
  if (!figure) return <Missing reason={say('list.no_figure')} />
  return (
    <span>
      {figure.amount === null ? <Hidden /> : number(asShown(column.code, figure.amount))} {figure.example && <Example />}
      <Sub>
        <span title={`${shortDay(figure.day)}. ${figure.source}`}>{yearOf(figure.day)}</span>
      </Sub>
    </span>
  )
}

type RowsProps = { readonly areas: readonly AreaListRow[]; readonly filter: AreaFilter; readonly columns: readonly Column[] }

const Head = ({ filter, columns }: Omit<RowsProps, 'areas'>) => {
  const say = useTexts(areaTexts)
  const heads = [
    { by: 'navn', label: say('list.name'), unit: null, num: false },
    { by: 'kommune', label: say('list.municipality'), unit: null, num: false },
    { by: 'status', label: say('list.status'), unit: null, num: false },
    ...columns.map(({ code, name, unit }) => ({ by: code, label: name, unit, num: true })),
    { by: 'boliger', label: say('list.dwellings'), unit: null, num: true },
    { by: 'tilstand', label: say('list.state'), unit: null, num: false },
  ]
  return (
    <thead>
      <tr>
        {heads.map(({ by, label, unit, num }) => (
          <SortHead
            href={sortedHref(filter, by, num)}
            sorted={filter.sort?.by === by ? (filter.sort.down ? 'descending' : 'ascending') : null}
            kind={num ? 'num' : ''}
            key={by}
          >
            {label}
            {unit && `, ${unit}`}
          </SortHead>
        ))}
      </tr>
    </thead>
  )
}

const Row = ({ area, columns }: { readonly area: AreaListRow; readonly columns: readonly Column[] }) => {
  const say = useTexts(areaTexts)
  const { number } = useFormat()
  return (
    <tr>
      <th scope="row">
        <a href={`/omraader/${area.slug}`}>{area.name}</a> {area.example && <Example />} <EndedTag until={area.until} />
      </th>
      <Cell label={say('list.municipality')}>{area.municipality_name}</Cell>
      <Cell label={say('list.status')}>
        <span class="nowrap">
          <LatestStatus area={area} />
          {area.status_day && <Sub>{say('list.of', { year: yearOf(area.status_day) })}</Sub>}
        </span>
      </Cell>
      {columns.map((column) => (
        <Num label={column.name} key={column.code}>
          <Figure column={column} figure={area.figures[column.code]} />
        </Num>
      ))}
      <Num label={say('list.dwellings')}>
        {area.dwellings === null ? (
          <Missing reason={say('list.no_dwellings')} />
        ) : (
          `${area.approximate ? 'ca. ' : ''}${number(area.dwellings)}`
        )}
      </Num>
      <Cell label={say('list.state')}>{area.state ? <Status state={area.state} /> : '–'}</Cell>
    </tr>
  )
}

/** The areas of a page with the chosen indicators, sorted by any column that is shown; rows are blocks on a phone. */
export const AreaRows = ({ areas, filter, columns }: RowsProps) => {
  const say = useTexts(areaTexts)
  return (
    <Table caption={say('title')} captionHidden stack>
      <Head filter={filter} columns={columns} />
      <tbody>
        {areas.map((area) => (
          <Row area={area} columns={columns} key={area.slug} />
        ))}
      </tbody>
    </Table>
  )
}
