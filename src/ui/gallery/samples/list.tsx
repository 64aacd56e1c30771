import { ButtonLink, Cell, Empty, Filter, Num, PageHead, Pagination, Select, type State, Status, Sub, Table, TextField } from '../../kit.ts'
import { SampleFrame, type SampleProps } from './frame.tsx'

type Row = {
  readonly name: string
  readonly note: string
  readonly agreements: number
  readonly period: string
  readonly state: State
  readonly detail?: string
}

const rows: readonly Row[] = [
  { name: 'Projekt Højvangen', note: 'Skanderborg', agreements: 4, period: '2012 – 2016', state: 'progress', detail: 'forlængelse søges' },
  {
    name: 'Tingbjerg-Husum',
    note: 'København, eksempel',
    agreements: 4,
    period: '2016 – 2019',
    state: 'progress',
    detail: 'i godkendelse',
  },
  { name: 'Bispebjerg 1', note: 'København, eksempel', agreements: 4, period: '2015 – 2018', state: 'good' },
  { name: 'Nørrebro 2', note: 'København, eksempel', agreements: 3, period: '2015 – 2018', state: 'missing', detail: 'en delaftale' },
]

const Plans = () => (
  <Table caption="Planer med delaftaler, periode og tilstand" captionHidden stack>
    <thead>
      <tr>
        <th scope="col">Plan</th>
        <th scope="col" class="num">
          Delaftaler
        </th>
        <th scope="col">Periode</th>
        <th scope="col">Tilstand</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.name}>
          <th scope="row">
            <a class="quiet" href="#plan">
              {row.name}
            </a>
            <Sub>{row.note}</Sub>
          </th>
          <Num label="Delaftaler">{row.agreements}</Num>
          <Cell label="Periode">{row.period}</Cell>
          <Cell label="Tilstand">
            <Status state={row.state}>{row.detail}</Status>
          </Cell>
        </tr>
      ))}
    </tbody>
  </Table>
)

/** A list with its filters; `empty` shows the same list when nothing is there. */
export const ListSample = ({ theme, empty = false }: SampleProps & { readonly empty?: boolean }) => (
  <SampleFrame {...(theme && { theme })} title="Planer" current="plans" path={[]}>
    <PageHead
      title="Planer"
      lede={empty ? 'Skanderborg har ingen planer i gang i 2017.' : '4 planer, heraf 2 i gang. En plan mangler en delaftale.'}
    />
    <Filter
      action="#"
      count={empty ? '0 af 15 planer' : '1-4 af 15 planer'}
      clearHref={empty ? '#alle' : null}
      end={<a href="#csv">Hent som CSV</a>}
    >
      <TextField name="q" label="Navn" value="" />
      <Select
        name="state"
        label="Tilstand"
        empty="Alle"
        value={null}
        items={[
          { value: 'progress', label: 'I gang' },
          { value: 'missing', label: 'Mangler' },
        ]}
      />
    </Filter>
    {empty ? (
      <Empty
        title="Ingen planer passer til filtrene"
        act={<ButtonLink href="#ny">Begynd en plan</ButtonLink>}
        example="»Helhedsplan for Højvangen 2017-2020, fire delaftaler, bestyrelse: styregruppen.«"
      >
        En plan samler områdets mål, aktiviteter og penge, så de kan godkendes og følges samlet. Ryd filtrene for at se alle 15.
      </Empty>
    ) : (
      <>
        <Plans />
        <Pagination page={1} last={4} hrefOf={(page) => `#side-${page}`} summary="1-4 af 15" />
      </>
    )}
  </SampleFrame>
)
