import { type Graph, type GraphBead, GraphPicture, type State } from '../../kit.ts'

const themes = ['1 Forebyggelse og forældreansvar', '2 Tryghed og trivsel', '3 Uddannelse og beskæftigelse', '4 Kriminalpræventiv indsats']
const estates = ['Afdeling A', 'Afdeling B', 'Afdeling C']

const bead = (key: string, row: string | null, state: State, word: string, after: readonly string[]): GraphBead => ({
  key,
  row,
  state,
  walked: state === 'good',
  word,
  label: key,
  href: '#delene',
  after,
})

const approval: Graph = {
  lanes: [
    { key: 'kommune', title: 'Kommunen', note: 'hver delaftale for sig', rows: themes.map((label) => ({ key: label, label })) },
    { key: 'afdelinger', title: 'Boligorganisationerne', note: 'hele planen', rows: estates.map((label) => ({ key: label, label })) },
  ],
  steps: [
    {
      key: 'leder',
      name: 'Lokale ledere hos kommunens partnere',
      lane: 'kommune',
      beads: themes.map((row, at) => bead(`leder ${row}`, row, at < 3 ? 'good' : 'progress', at < 3 ? '8. feb.' : 'frist 3. mar.', [])),
    },
    {
      key: 'bydel',
      name: 'Kommunens pladser i bydelsbestyrelsen',
      lane: 'kommune',
      beads: themes.map((row, at) =>
        bead(
          `bydel ${row}`,
          row,
          (['good', 'missing', 'progress', 'wait'] as const)[at] ?? 'wait',
          ['12. feb.', '1 betingelse', '1 af 3'][at] ?? '',
          [`leder ${row}`],
        ),
      ),
    },
    {
      key: 'tmu',
      name: 'Teknik- og Miljøudvalget',
      lane: 'kommune',
      beads: [
        bead(
          'tmu',
          null,
          'wait',
          '',
          themes.map((row) => `bydel ${row}`),
        ),
      ],
    },
    { key: 'br', name: 'Borgerrepræsentationen', lane: 'kommune', beads: [bead('br', null, 'wait', '', ['tmu'])] },
    {
      key: 'møde',
      name: 'Afdelingsmødet',
      lane: 'afdelinger',
      beads: estates.map((row, at) =>
        bead(
          `møde ${row}`,
          row,
          (['good', 'progress', 'stopped'] as const)[at] ?? 'wait',
          ['16. feb.', 'møde 12. mar.', 'sagde nej'][at] ?? '',
          [],
        ),
      ),
    },
    {
      key: 'fond',
      name: 'Landsbyggefonden',
      lane: null,
      beads: [bead('fond', null, 'wait', 'efter begge grene', ['br', ...estates.map((row) => `møde ${row}`)])],
    },
  ],
}

/** Two branches without an order between them, with every state; drawn where there is room, else from top to bottom. */
export const Graphs = () => <GraphPicture graph={approval} />
