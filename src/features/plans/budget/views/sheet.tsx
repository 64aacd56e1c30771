import { useLanguage, useTexts } from '#text/use.ts'
import { Button, Grid, type GridGroup, type GridRow, Sub } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import type { LineDocument } from '../../document.ts'
import { FromEarlier } from '../../origin/views/told.tsx'
import type { Plan } from '../../read.ts'
import { cellName, valueIn } from '../cells.ts'
import type { BudgetGrid, GridLine, GridPart } from '../grid.ts'
import { payerTexts } from '../payers.ts'
import { sumsOf } from '../sums.ts'
import { budgetTexts } from '../texts.ts'
import { marksOf, useAmounts, wordsOfCell } from './words.ts'

type SheetProps = {
  readonly plan: Pick<Plan, 'origin'>
  readonly grid: BudgetGrid
  /** Number of the part that a phone shows. */
  readonly part: number
  readonly shown: Shown
  /** Names of cells that could mend what does not hold. */
  readonly mends: ReadonlySet<string>
  readonly editable: boolean
  readonly confirming: boolean
  /** Frame, rule and reason for the island. */
  readonly data: string
}

/** The id of the form that confirms a line's hours; it stands outside the grid's own. */
export const confirmId = (line: string): string => `bekraeft-${line}`

type LineHeadProps = Pick<SheetProps, 'plan' | 'confirming'> & { readonly line: LineDocument }

const LineHead = ({ plan, line, confirming }: LineHeadProps) => {
  const say = useTexts(budgetTexts)
  const amount = useAmounts()
  const name = (
    <>
      {line.category} <FromEarlier plan={plan} id={line.id} />
    </>
  )
  if (line.kind === 'cash') return name
  const manager = line.manager ?? ''
  return (
    <>
      {name}
      <Sub>
        {say('grid.hours', { rate: amount(line.rate ?? 0) })},{' '}
        {say(line.confirmed ? 'grid.hours.confirmed' : 'grid.hours.waits', { manager })}
      </Sub>
      {confirming && !line.confirmed && (
        <Button small kind="secondary" form={confirmId(line.id)}>
          {say('act.confirm')}
        </Button>
      )}
    </>
  )
}

const useRow = ({ plan, grid, shown, mends, confirming }: SheetProps) => {
  const say = useTexts(budgetTexts)
  const payer = useTexts(payerTexts)
  const amount = useAmounts()
  const marks = marksOf(useLanguage())
  const { words, field } = useShown(shown)
  return ({ line, name, total, worth }: GridLine, { part }: GridPart): GridRow => ({
    id: line.id,
    head: <LineHead plan={plan} line={line} confirming={confirming} />,
    tag: payer(`inside.${line.source}`),
    cells: grid.years.map((year) => {
      const cell = cellName(line.id, year)
      return {
        name: cell,
        column: String(year),
        text: words[cell] ?? wordsOfCell(valueIn(line, year), marks),
        label: `${name}, ${payer(`inside.${line.source}`)}, ${year}`,
        error: field(cell).error,
        mends: mends.has(cell),
      }
    }),
    sum: amount(total),
    ...(worth !== total && { sumNote: <Sub>{say('grid.hours.worth', { amount: amount(worth) })}</Sub> }),
    data: {
      'data-line': line.id,
      'data-part': part.id,
      'data-source': line.source,
      'data-kind': line.kind,
      'data-rate': String(line.rate ?? 0),
      'data-confirmed': String(line.confirmed),
      'data-name': name,
    },
  })
}

/** A part, and what is planned in it where not all of that counts. */
const GroupTitle = ({ part }: GridPart) => {
  const say = useTexts(budgetTexts)
  const amount = useAmounts()
  const { planned, waits } = sumsOf(part.lines)
  return (
    <>
      {part.number === 0 ? part.title : `${part.number} ${part.title}`}
      {waits > 0 && <Sub>{say('grid.part.planned', { amount: amount(planned) })}</Sub>}
    </>
  )
}

/** The budget's lines by part, with every sum; fields for who may write, figures for who may read. */
export const Sheet = (props: SheetProps) => {
  const { grid, editable, part, data } = props
  const say = useTexts(budgetTexts)
  const amount = useAmounts()
  const row = useRow(props)
  const waits = sumsOf(grid.parts.flatMap(({ part: { lines } }) => lines)).waits > 0
  const groups = grid.parts.map(
    (one): GridGroup => ({
      id: one.part.id,
      title: <GroupTitle {...one} />,
      sums: one.sums.map(amount),
      total: amount(one.total),
      here: one.part.number === part,
      rows: one.lines.map((line) => row(line, one)),
    }),
  )
  return (
    <Grid
      caption={say('grid.caption')}
      heads={[say('grid.line'), say('grid.source'), say(waits ? 'grid.counts' : 'grid.total')]}
      columns={grid.years.map(String)}
      groups={groups}
      sums={grid.sums.map(amount)}
      total={amount(grid.total)}
      editable={editable}
      data={{ 'data-budget': data }}
    />
  )
}
