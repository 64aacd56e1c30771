import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Example, Missing, Num, Sub, Table } from '#ui/kit.ts'
import { asShown } from '../figure.ts'
import type { KeptFigureRow, PastRow } from '../rows.ts'
import { figureTexts } from '../texts.ts'

/** What stands and what has stood as a figure, the newest first. Only who may correct it comes here, so nothing is hidden. */
export const Past = ({ kept }: { readonly kept: KeptFigureRow }) => {
  const say = useTexts(figureTexts)
  const { number, moment } = useFormat()
  const { definition, figure, past } = kept
  const rows: readonly (PastRow & { readonly now: boolean })[] = [
    { ...figure, undone: false, now: true },
    ...past.map((row) => ({ ...row, now: false })),
  ]
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
              {row.amount === null ? <Missing reason={say('missing')} /> : number(asShown(definition.unit, row.amount))}{' '}
              {row.example && <Example />}
            </Num>
            <Cell label={say('head.source')}>{row.source}</Cell>
            <Cell label={say('head.why')}>{row.reason ?? ''}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
