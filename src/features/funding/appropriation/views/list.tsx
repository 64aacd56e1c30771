import type { FilterPlace } from '#features/identity'
import type { Day } from '#kernel/day'
import { useFormat, useTexts } from '#text/use.ts'
import { ButtonLink, ButtonRow, Cell, Empty, Example, Num, PageHead, PartBar, Status, Table } from '#ui/kit.ts'
import { PlaceFilter } from '../../views/place-filter.tsx'
import { standing } from '../appropriation.ts'
import type { AppropriationListRow } from '../queries.ts'
import { appropriationTexts } from '../texts.ts'

type ListProps = {
  readonly rows: readonly AppropriationListRow[]
  readonly places: readonly FilterPlace[]
  /** Slug of the municipality that the list is narrowed to. */
  readonly municipality: string | null
  readonly writing: boolean
  readonly today: Day
}

type RowProps = {
  readonly row: AppropriationListRow
  readonly several: boolean
  readonly today: Day
  readonly kroner: (ore: number) => string
}

const Row = ({ row, several, today, kroner }: RowProps) => {
  const say = useTexts(appropriationTexts)
  const { drawn, left, stage, state } = standing(row.amount, row.drawn, row.expires_on, today)
  return (
    <tr>
      <th scope="row">
        <a href={`/bevillinger/${row.slug}`}>{row.name}</a> {row.example && <Example />}
      </th>
      {several && <Cell label={say('list.municipality')}>{row.municipality_name}</Cell>}
      <Num label={say('list.year')}>{row.year}</Num>
      <Num label={say('list.amount')}>{kroner(row.amount)}</Num>
      <Num label={say('list.drawn')}>{kroner(drawn)}</Num>
      <Num label={say('list.left')}>
        <PartBar part={drawn} whole={row.amount} label={say('bar.label', { drawn: kroner(drawn), amount: kroner(row.amount) })}>
          {kroner(left)}
        </PartBar>
      </Num>
      <Cell label={say('list.state')}>
        <Status state={state}>{say(`stage.${stage}`)}</Status>
      </Cell>
    </tr>
  )
}

const Rows = ({ rows, several, today }: { readonly rows: ListProps['rows']; readonly several: boolean; readonly today: Day }) => {
  const say = useTexts(appropriationTexts)
  const { kronerAmong } = useFormat()
  const kroner = kronerAmong(rows.flatMap(({ amount, drawn }) => [amount, drawn]))
  const sum = (of: (row: AppropriationListRow) => number): number => rows.reduce((total, row) => total + of(row), 0)
  return (
    <Table caption={say('title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('list.name')}</th>
          {several && <th scope="col">{say('list.municipality')}</th>}
          <th scope="col" class="num">
            {say('list.year')}
          </th>
          <th scope="col" class="num">
            {say('list.amount')}
          </th>
          <th scope="col" class="num">
            {say('list.drawn')}
          </th>
          <th scope="col" class="num">
            {say('list.left')}
          </th>
          <th scope="col">{say('list.state')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row row={row} several={several} today={today} kroner={kroner} key={row.id} />
        ))}
      </tbody>
      {rows.length > 1 && (
        <tfoot>
          <tr>
            <th scope="row" colSpan={several ? 3 : 2}>
              {say('list.sum')}
            </th>
            <Num label={say('list.amount')}>{kroner(sum(({ amount }) => amount))}</Num>
            <Num label={say('list.drawn')}>{kroner(sum(({ drawn }) => drawn))}</Num>
            <Num label={say('list.left')}>{kroner(sum(({ amount, drawn }) => amount - drawn))}</Num>
            <td />
          </tr>
        </tfoot>
      )}
    </Table>
  )
}

/** What can still be drawn: what is left of those that have not expired. */
const drawable = (rows: ListProps['rows'], today: Day): number =>
  rows.reduce((total, row) => {
    const { left, stage } = standing(row.amount, row.drawn, row.expires_on, today)
    return stage === 'expired' || left < 0 ? total : total + left
  }, 0)

const Acts = ({ municipality, writing }: Pick<ListProps, 'municipality' | 'writing'>) => {
  const say = useTexts(appropriationTexts)
  const query = municipality === null ? '' : `?${new URLSearchParams({ kommune: municipality })}`
  return (
    <ButtonRow>
      {writing && <ButtonLink href="/bevillinger/ny">{say('register.act')}</ButtonLink>}
      <ButtonLink kind="tertiary" href={`/faelles-udgifter${query}`}>
        {say('list.shared')}
      </ButtonLink>
      <ButtonLink kind="tertiary" icon="download" href={`/bevillinger/liste.csv${query}`}>
        {say('list.export')}
      </ButtonLink>
    </ButtonRow>
  )
}

/** The appropriations that the reader may see: year, amount, what is drawn and what is left. */
export const AppropriationListPage = ({ rows, places, municipality, writing, today }: ListProps) => {
  const say = useTexts(appropriationTexts)
  const { kroner } = useFormat()
  if (rows.length === 0 && municipality === null) {
    return (
      <>
        <PageHead title={say('title')} />
        <Empty
          title={say('list.empty')}
          act={writing ? <ButtonLink href="/bevillinger/ny">{say('register.act')}</ButtonLink> : undefined}
          example={say('list.empty.example')}
        >
          {say('list.empty.why')}
        </Empty>
      </>
    )
  }
  const amount = kroner(rows.reduce((total, row) => total + row.amount, 0))
  return (
    <>
      <PageHead
        title={say('title')}
        lede={rows.length > 0 ? say('list.lede', { count: rows.length, amount, left: kroner(drawable(rows, today)) }) : undefined}
      />
      <Acts municipality={municipality} writing={writing} />
      <PlaceFilter action="/bevillinger" places={places} municipality={municipality} />
      {rows.length === 0 ? <p class="muted">{say('list.none')}</p> : <Rows rows={rows} several={places.length > 1} today={today} />}
    </>
  )
}
