import { Missing, Multiples, Num, SmallMultiple, Source, Sub, Table, type YearPoint } from '../../kit.ts'

type Judged = { readonly text: string; readonly value: number; readonly margin: string; readonly met: boolean; readonly edge?: boolean }
type Criterion = {
  readonly name: string
  readonly short: string
  readonly of: string
  readonly limit: { readonly value: number; readonly text: string; readonly side: 'above' | 'below' }
  readonly y2013: Judged | null
  readonly y2014: Judged
}

const criteria: readonly Criterion[] = [
  {
    name: 'Uden tilknytning',
    short: 'Uden tilknytning',
    of: '18-64 år',
    limit: { value: 40, text: '40', side: 'above' },
    y2013: { text: '41,3', value: 41.3, margin: '+1,3', met: true },
    y2014: { text: '43,5', value: 43.5, margin: '+3,5', met: true },
  },
  {
    name: 'Ikke-vestlige lande',
    short: 'Ikke-vestlige',
    of: 'af alle beboere',
    limit: { value: 50, text: '50', side: 'above' },
    y2013: { text: '29,0', value: 29, margin: '−21,0', met: false },
    y2014: { text: '27,5', value: 27.5, margin: '−22,5', met: false },
  },
  {
    name: 'Dømte',
    short: 'Dømte',
    of: '18 år og over',
    limit: { value: 2.7, text: '2,70', side: 'above' },
    y2013: { text: '2,99', value: 2.99, margin: '+0,29', met: true },
    y2014: { text: '3,06', value: 3.06, margin: '+0,36', met: true },
  },
  {
    name: 'Kun grundskole',
    short: 'Kun grundskole',
    of: '30-59 år',
    limit: { value: 50, text: '50', side: 'above' },
    y2013: null,
    y2014: { text: '50,3', value: 50.3, margin: '+0,3', met: true, edge: true },
  },
  {
    name: 'Indkomst af regionens',
    short: 'Indkomst',
    of: '15-64 år',
    limit: { value: 55, text: '55', side: 'below' },
    y2013: null,
    y2014: { text: '64,9', value: 64.9, margin: '−9,9', met: false },
  },
]

const Pair = ({ judged, year }: { readonly judged: Judged | null; readonly year: 'yr' | 'lawbreak' }) => {
  const edge = judged?.edge ? ' edge' : ''
  if (judged === null)
    return (
      <>
        <Num kind={year}>
          <Missing reason="ikke i loven i 2013" />
        </Num>
        <Num>
          <Sub>ikke i loven</Sub>
          <Sub>i 2013</Sub>
        </Num>
      </>
    )
  return (
    <>
      <Num kind={year + edge}>
        <b>{judged.text}</b>
      </Num>
      <Num kind={edge.trim()}>
        {judged.margin}
        <Sub>{judged.met ? <b>opfyldt</b> : 'ikke opfyldt'}</Sub>
      </Num>
    </>
  )
}

const Head = () => (
  <thead>
    <tr>
      <td colSpan={2} />
      <th scope="colgroup" colSpan={2} class="yr">
        1. oktober 2013<Sub>1.199 beboere · krav 2 af 3</Sub>
      </th>
      <th scope="colgroup" colSpan={2} class="lawbreak">
        1. december 2014<Sub>1.204 beboere · krav 3 af 5</Sub>
      </th>
    </tr>
    <tr>
      <th scope="col">Kriterium</th>
      {['Grænse, %', 'Værdi, %', 'Afstand, point', 'Værdi, %', 'Afstand, point'].map((head, at) => (
        <th scope="col" class={['num', at === 1 && 'yr', at === 3 && 'lawbreak'].filter(Boolean).join(' ')}>
          {head}
        </th>
      ))}
    </tr>
  </thead>
)

export const CriteriaTable = () => (
  <>
    <Table caption="Lovens kriterier for Højvangen 2013 og 2014 med grænse og afstand i procentpoint" captionHidden kind="criteria">
      <Head />
      <tbody>
        {criteria.map(({ name, of, limit, y2013, y2014 }) => (
          <tr key={name}>
            <th scope="row">
              {name}
              <Sub>{of}</Sub>
            </th>
            <Num kind="muted">
              {limit.side === 'above' ? 'over' : 'under'} {limit.text}
            </Num>
            <Pair judged={y2013} year="yr" />
            <Pair judged={y2014} year="lawbreak" />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            Samlet
          </th>
          <Num kind="yr" span={2}>
            2 af 3 opfyldt
          </Num>
          <Num kind="lawbreak" span={2}>
            3 af 5 opfyldt
          </Num>
        </tr>
      </tfoot>
    </Table>
    <Source>
      Dobbeltstreg: loven skiftede fra tre til fem kriterier. Afstand i procentpoint, plus når kriteriet er opfyldt. Afstand i personer
      vises ikke, fordi antallet af beboere på 30-59 år mangler. Kilde: ministeriets lister 1. oktober 2013 og 1. december 2014;
      almenboligloven § 61 a.
    </Source>
  </>
)

const pointsOf = ({ y2013, y2014 }: Criterion): readonly YearPoint[] =>
  (
    [
      [2013, y2013],
      [2014, y2014],
      [2015, null],
    ] as const
  ).map(([year, judged]) => ({
    year,
    value: judged?.value ?? null,
    text: judged?.text ?? '',
    met: judged?.met ?? null,
  }))

export const CriteriaCharts = () => (
  <>
    <Multiples>
      {criteria.map((criterion) => (
        <SmallMultiple
          key={criterion.short}
          title={criterion.short}
          note={`% · ${criterion.limit.side === 'above' ? 'grænse' : 'under'} ${criterion.limit.text}`}
          points={pointsOf(criterion)}
          limit={criterion.limit}
          lawBreak={2014}
        />
      ))}
    </Multiples>
    <Source>Gylden bund: opfyldt side af grænsen. Fyldt prik: opfyldt. Prikket lodret streg: loven ændret. –: intet tal endnu.</Source>
  </>
)
