import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Example, Hidden, Missing, Num, Sub, Table } from '#ui/kit.ts'
import { asShown } from '../../area/figures.ts'
import { LatestStatus } from '../../area/views/list-table.tsx'
import type { Shading } from '../choices.ts'
import type { AreaMap, Placed } from '../map.ts'
import { mapTexts } from '../texts.ts'

const Value = ({ row, shading }: { readonly row: Placed; readonly shading: Shading }) => {
  const say = useTexts(mapTexts)
  const { number, shortDay } = useFormat()
  const name = usePhrases()(shading.head)
  if (shading.by === 'status')
    return (
      <Cell label={name}>
        <LatestStatus area={row} />
        {row.status_day && <Sub>{shortDay(row.status_day)}</Sub>}
      </Cell>
    )
  return (
    <Num label={name}>
      {row.amount_hidden ? (
        <Hidden />
      ) : row.amount === null ? (
        <Missing reason={say('no_figure')} />
      ) : (
        <span title={row.amount_source ?? undefined}>
          {number(asShown(shading.code ?? '', row.amount))} {row.amount_example && <Example />}
        </span>
      )}
      {row.amount_day && <Sub>{shortDay(row.amount_day)}</Sub>}
    </Num>
  )
}

const Place = ({ row, locating }: { readonly row: Placed; readonly locating: boolean }) => {
  const say = useTexts(mapTexts)
  if (row.longitude !== null) return <Sub>{say(row.approximate ? 'place.approximate' : 'place.measured')}</Sub>
  return <Sub>{locating ? <a href={`/omraader/${row.slug}/placering`}>{say('place.set')}</a> : say('place.none')}</Sub>
}

type MapTableProps = { readonly map: AreaMap; readonly shading: Shading; readonly locating: boolean; readonly municipalities: boolean }

/** What the map shows, in words: the numbers of the marks, values with their day, and how sure the place is. The moving map reads its marks from here. */
export const MapTable = ({ map, shading, locating, municipalities }: MapTableProps) => {
  const say = useTexts(mapTexts)
  const name = usePhrases()(shading.head)
  return (
    <Table caption={say('title')} captionHidden kind="map-table">
      <thead>
        <tr>
          <th scope="col" class="num">
            {say('table.number')}
          </th>
          <th scope="col">{say('table.area')}</th>
          <th scope="col" class={shading.by === 'status' ? undefined : 'num'}>
            {name}
          </th>
        </tr>
      </thead>
      <tbody>
        {map.rows.map((row) => (
          <tr
            key={row.slug}
            data-longitude={row.longitude ?? undefined}
            data-latitude={row.latitude ?? undefined}
            data-shade={row.shade ?? 'none'}
          >
            <Num>{row.number}</Num>
            <th scope="row">
              <a href={`/omraader/${row.slug}`}>{row.name}</a> {row.example && <Example />}
              {municipalities && <Sub>{row.municipality_name}</Sub>}
              <Place row={row} locating={locating} />
            </th>
            <Value row={row} shading={shading} />
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
