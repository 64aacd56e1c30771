import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Example, Hidden, Missing, Num, Sub, Table } from '#ui/kit.ts'
import type { DisclosureRule } from '../../../../../rules/disclosure-control/pure.ts'
import { asShown, isHidden } from '../figure.ts'
import type { KeptFigureRow, PastRow } from '../rows.ts'
import { figureTexts } from '../texts.ts'

type PastProps = {
  readonly kept: KeptFigureRow
  /** By which what has stood is hidden, and whether all of it is. */
  readonly rule: DisclosureRule
  readonly hidden: boolean
}

/** What stands and what has stood as a figure, the newest first. Small ones are hidden here too: seeing them exactly is an act that is written down. */
export const Past = ({ kept, rule, hidden }: PastProps) => {
  const say = useTexts(figureTexts)
  const { number, moment } = useFormat()
  const { definition, figure, past } = kept
  const rows: readonly (PastRow & { readonly now: boolean })[] = [
    { ...figure, undone: false, now: true },
    ...past.map((row) => ({ ...row, now: false })),
  ]
  const amountOf = (row: PastRow) => {
    if (row.amount === null) return <Missing reason={say('missing')} />
    if (hidden || isHidden(definition.unit, row, rule)) return <Hidden reason={say('hidden')} />
    return number(asShown(definition.unit, row.amount))
  }
  const madeBy = ({ file }: PastRow): string => (file ? say('history.file', { file }) : say('history.hand'))
  return (
    <Table caption={say('history.title')} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('head.written')}</th>
          <th scope="col" class="num">
            {say('head.amount')}
          </th>
          <th scope="col">{say('head.source')}</th>
          <th scope="col">{say('head.why')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={`${row.recordedAt} ${index + 1}`}>
            <th scope="row">
              {moment(new Date(row.recordedAt))}
              <Sub>
                {[madeBy(row), ...(row.now ? [say('history.now')] : []), ...(row.undone ? [say('history.undone')] : [])].join(' · ')}
              </Sub>
            </th>
            <Num label={say('head.amount')}>
              <span>
                {amountOf(row)} {row.example && <Example />}
              </span>
            </Num>
            <Cell label={say('head.source')}>{row.source}</Cell>
            <Cell label={say('head.why')}>{row.reason ?? ''}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
