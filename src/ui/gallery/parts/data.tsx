import {
  Against,
  Cell,
  Difference,
  Example,
  Facts,
  Hidden,
  Missing,
  Multiples,
  Num,
  PartBar,
  SmallMultiple,
  SortHead,
  Source,
  Sparkline,
  Status,
  Sub,
  Table,
  YearRing,
} from '../../kit.ts'

/** A table with a missing, a hidden and a zero figure; on a phone its rows become blocks. */
export const Tables = ({ scope }: { readonly scope: string }) => (
  <>
    <Table caption={`Timer, der tæller som medfinansiering (${scope})`} stack>
      <thead>
        <tr>
          <SortHead href="#indsats" sorted={null}>
            Indsats
          </SortHead>
          <SortHead href="#timer" sorted="descending" kind="num">
            Timer
          </SortHead>
          <th scope="col" class="num">
            Beløb, kr.
          </th>
          <th scope="col" class="num">
            Afvigelse
          </th>
          <th scope="col">Tilstand</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Sundhedspleje</th>
          <Num label="Timer">96</Num>
          <Num label="Beløb, kr.">36.960,00</Num>
          <Num label="Afvigelse">
            <Difference value="12" word="flere timer" />
          </Num>
          <Cell label="Tilstand">
            <Status state="good" />
          </Cell>
        </tr>
        <tr>
          <th scope="row">
            SSP<Sub>børne- og ungechefen bekræfter</Sub>
          </th>
          <Num label="Timer">320</Num>
          <Num label="Beløb, kr.">0,00</Num>
          <Num label="Afvigelse">
            <Difference value="0" word="som aftalt" />
          </Num>
          <Cell label="Tilstand">
            <Status state="missing" />
          </Cell>
        </tr>
        <tr>
          <th scope="row">Jobcenter</th>
          <Num label="Timer">
            <Missing reason="ikke indberettet endnu" />
          </Num>
          <Num label="Beløb, kr.">
            <Hidden />
          </Num>
          <Num label="Afvigelse">
            <Missing reason="ikke indberettet endnu" />
          </Num>
          <Cell label="Tilstand">
            <Status state="wait" />
          </Cell>
        </tr>
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">I alt</th>
          <Num label="Timer">416</Num>
          <Num label="Beløb, kr.">36.960,00</Num>
          <td />
          <td />
        </tr>
      </tfoot>
    </Table>
    <Source>Timer uden bekræftelse tæller 0. –: ikke indberettet. •: skjult af hensyn til privatliv.</Source>
    <Facts
      items={[
        { label: 'Periode', value: '1. jan. 2016 – 31. dec. 2019', note: '4 år · temaer 2015-18' },
        { label: 'Ramme', value: '40.000.000,00 kr.', note: <Example /> },
        { label: 'Projektleder', value: 'Afdeling A' },
      ]}
    />
  </>
)

/** One figure against its threshold over the years, and a run at a glance. */
export const Charts = () => (
  <>
    <Multiples>
      <SmallMultiple
        title="Uden tilknytning"
        note="% · grænse 40"
        limit={{ value: 40, side: 'above', text: '40' }}
        lawBreak={2014}
        points={[
          { year: 2013, value: 41.3, text: '41,3', met: true },
          { year: 2014, value: 43.5, text: '43,5', met: true },
          { year: 2015, value: null, text: '', met: null },
        ]}
      />
      <SmallMultiple
        title="Indkomst"
        note="% · under 55"
        limit={{ value: 55, side: 'below', text: '55' }}
        points={[
          { year: 2013, value: null, text: '', met: null },
          { year: 2014, value: 64.9, text: '64,9', met: false },
          { year: 2015, value: 54.2, text: '54,2', met: true },
        ]}
      />
      <SmallMultiple
        title="Dømte"
        note="% · grænse 2,70"
        limit={{ value: 2.7, side: 'above', text: '2,70' }}
        points={[
          { year: 2013, value: 2.99, text: '2,99', met: true },
          { year: 2014, value: 2.72, text: '2,72', met: true },
          { year: 2015, value: 2.6, text: '2,60', met: false },
        ]}
      />
    </Multiples>
    <Sparkline points={[41.3, 43.5]} limit={40} label="Uden tilknytning: 41,3 procent i 2013 og 43,5 procent i 2014; grænsen er 40" />
    <YearRing
      year={2026}
      today="2026-11-26"
      dots={[
        { day: '2026-06-30', state: 'good' },
        { day: '2026-11-01', state: 'missing' },
        { day: '2026-12-05', state: 'progress' },
        { day: '2026-12-31', state: 'wait' },
      ]}
      label="Året 2026: juni 1, november 1, december 2"
    />
    <Against value={7.4} other={1.7} most={9} label="Familiebehandling: 7,4 her, 1,7 i hele kommunen" />
    <PartBar part={424} whole={1060} label="4.240.000,00 kr. trukket af 10.600.000,00 kr.">
      6.360.000,00
    </PartBar>
    <PartBar part={1061} whole={1060} label="10.610.000,00 kr. trukket af 10.600.000,00 kr.: trukket over" />
  </>
)
