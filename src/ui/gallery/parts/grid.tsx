import { Button, Grid, GridActs, GridBar, type GridRow, ShareCheck, Sub } from '../../kit.ts'

const years = ['2016', '2017', '2018']

const row = (scope: string, id: string, head: GridRow['head'], tag: string, cells: readonly string[], sum: string): GridRow => ({
  id: `${scope}-${id}`,
  head,
  tag,
  sum,
  cells: cells.map((text, at) => ({
    name: `${scope}-${id}_${years[at]}`,
    column: years[at] ?? '',
    text,
    label: `${id}, ${tag}, ${years[at]}`,
    ...(id === 'ssp' && at === 1 && { mends: true }),
    ...(id === 'timer' && at === 2 && { error: '1 SSP-medarbejder, 2018: skriv kun tal, komma og regnetegn.' }),
  })),
})

/** A budget grid with a cell that could mend it, one that is refused, and the check below it. Amounts are examples. */
export const GridPart = ({ scope }: { readonly scope: string }) => (
  <>
    <GridBar words={{}} faults={{}} />
    <Grid
      caption={`Budget i kroner (${scope})`}
      heads={['Delaftale og kategori', 'Kilde', 'I alt']}
      columns={years}
      editable
      groups={[
        {
          id: `${scope}-1`,
          title: '1 Tryghed og trivsel',
          sums: ['2.292.000', '2.252.000', '2.292.000'],
          total: '6.836.000',
          here: true,
          rows: [
            row(scope, 'loen', 'Løn, projektmedarbejdere', 'fonden', ['2.080.000', '2.080.000', '2.080.000'], '6.240.000'),
            row(scope, 'ssp', 'Frikøb, SSP', 'kommunen, til aftalerne', ['212.000', '172.000', '212.000'], '596.000'),
            row(
              scope,
              'timer',
              <>
                SSP-medarbejder<Sub>timer à 385 kr., venter på bekræftelse</Sub>
              </>,
              'kommunen, til aftalerne',
              ['320', '', 'femten'],
              '0',
            ),
          ],
        },
      ]}
      sums={['2.292.000', '2.252.000', '2.292.000']}
      total="6.836.000"
    />
    <GridActs>
      <Button icon="save">Gem budgettet</Button>
    </GridActs>
    <ShareCheck
      id={`kontrol-${scope}`}
      title={`Medfinansiering (${scope})`}
      state="missing"
      word="40.000,00 mangler"
      note="Andele af rammen på 8.000.000,00 kr."
      bar={{
        label: `Rammen (${scope}): fonden 75,00 procent, kommunen 24,50 af 25`,
        whole: 800_000_000,
        parts: [
          { kind: 'fund', amount: 600_000_000 },
          { kind: 'associations', amount: 100_000_000 },
          { kind: 'municipality', amount: 80_000_000 },
          { kind: 'coordination', amount: 16_000_000 },
        ],
        limits: [600_000_000, 700_000_000, 784_000_000],
      }}
      columns={[
        {
          id: 'a',
          kind: 'fund',
          title: 'Fonden, højst 75 %',
          percent: '75,00 %',
          state: 'good',
          word: 'I orden',
          amounts: '6.000.000,00 af 6.000.000,00',
        },
        {
          id: 'b',
          kind: 'municipality',
          title: 'Kommunen, 10,5 %',
          percent: '10,00 %',
          state: 'missing',
          word: '40.000,00 mangler',
          amounts: '800.000,00 af 840.000,00',
        },
      ]}
      remarks={['1 SSP-medarbejder: lederen, der giver timerne, har ikke bekræftet dem.']}
      mendTitle="Kan rettes i"
      mends={[{ href: `#f-${scope}-ssp_2017`, label: '1 Frikøb, SSP 2017', change: '172.000 → 212.000' }]}
    />
  </>
)
