import { yearOf } from '#kernel/day'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Missing, Num, Sub, Table } from '#ui/kit.ts'
import { areaStatusTexts, criterionLabel } from '../../../../../rules/area-status/index.ts'
import type { Judged } from '../area.ts'
import { type CriterionCell, type CriterionRow, lawChanged } from '../criteria.ts'
import { asMargin } from '../figures.ts'
import { yearsText } from '../statuses.ts'
import { areaTexts } from '../texts.ts'
import { Figure } from './figure.tsx'
import { useMetOf } from './names.ts'

type CriteriaProps = { readonly name: string; readonly shown: readonly Judged[]; readonly rows: readonly CriterionRow[] }

/** The line before a list: double where the law changed. */
const edgeOf = (shown: readonly Judged[], at: number): 'yr' | 'lawbreak' => {
  const judged = shown[at]
  return judged && lawChanged(shown[at - 1], judged) ? 'lawbreak' : 'yr'
}

const Verdict = ({ cell }: { readonly cell: CriterionCell }) => {
  const say = useTexts(areaTexts)
  const law = useTexts(areaStatusTexts)
  if (cell.gate) return <Sub>{say(cell.criterion.met ? 'criteria.above' : 'criteria.below')}</Sub>
  return <Sub>{cell.criterion.met ? <b>{law('met')}</b> : law('not-met')}</Sub>
}

const InPersons = ({ cell: { persons } }: { readonly cell: CriterionCell }) => {
  const say = useTexts(areaTexts)
  const { number } = useFormat()
  if (persons.kind === 'missing' || persons.kind === 'none') return null
  return (
    <Sub>
      {say(persons.kind === 'exact' ? 'criteria.persons' : 'criteria.about', { count: persons.count, number: number(persons.count) })}
    </Sub>
  )
}

const Distance = ({ cell }: { readonly cell: CriterionCell }) => {
  const say = useTexts(areaTexts)
  const { signed } = useFormat()
  const { margin, value, id } = cell.criterion
  if (margin === null) return value === null ? null : <Missing reason={say('criteria.no_mean')} />
  return (
    <>
      {signed(asMargin(id, margin))}
      <Verdict cell={cell} />
      <InPersons cell={cell} />
    </>
  )
}

type PairProps = {
  readonly cell: CriterionCell | null
  readonly year: number
  readonly line: 'yr' | 'lawbreak'
  readonly row: CriterionRow
}

/** Value and distance of one criterion on one list. */
const Pair = ({ cell, year, line, row }: PairProps) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  if (cell === null)
    return (
      <Num kind={line} span={2}>
        <Sub>{say('criteria.outside', { year })}</Sub>
      </Num>
    )
  const then = speak(cell.limit)
  return (
    <>
      <Num kind={cell.edge ? `${line} edge` : line}>
        <b>
          <Figure code={row.id} figure={cell.figure} />
        </b>
        {then !== speak(row.limit) && <Sub>{say('criteria.limit.then', { limit: then })}</Sub>}
      </Num>
      <Num kind={cell.edge ? 'edge' : ''}>
        <Distance cell={cell} />
      </Num>
    </>
  )
}

const Head = ({ shown }: { readonly shown: readonly Judged[] }) => {
  const say = useTexts(areaTexts)
  const law = useTexts(areaStatusTexts)
  const format = useFormat()
  const residents = ({ listing }: Judged): string => {
    const amount = listing.figures.residents?.amount
    return amount ? say('criteria.residents', { count: format.number(amount.replace(/\.0+$/, '')) }) : say('criteria.residents.missing')
  }
  return (
    <thead>
      <tr>
        <td colSpan={2} />
        {shown.map((judged, at) => (
          <th scope="colgroup" colSpan={2} class={edgeOf(shown, at)} key={judged.listing.day}>
            {format.day(judged.listing.day)}
            <Sub>
              {residents(judged)} · {law('needs', { needed: judged.judgement.needed, count: judged.judgement.criteria.length })}
            </Sub>
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col">{say('criteria.criterion')}</th>
        <th scope="col" class="num">
          {say('criteria.limit')}
        </th>
        {shown.flatMap((judged, at) => [
          <th scope="col" class={`num ${edgeOf(shown, at)}`} key={`${judged.listing.day} value`}>
            {say('criteria.value')}
          </th>,
          <th scope="col" class="num" key={`${judged.listing.day} distance`}>
            {say('criteria.margin')}
          </th>,
        ])}
      </tr>
    </thead>
  )
}

const Total = ({ shown }: { readonly shown: readonly Judged[] }) => {
  const say = useTexts(areaTexts)
  const metOf = useMetOf()
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={2}>
          {say('criteria.total')}
        </th>
        {shown.map(({ listing, judgement }, at) => (
          <Num kind={edgeOf(shown, at)} span={2} key={listing.day}>
            {metOf(judgement)}
          </Num>
        ))}
      </tr>
    </tfoot>
  )
}

/** The law's criteria on the lists shown, side by side; the margin that decided on the latest is the only tinted one. */
export const CriteriaTable = ({ name, shown, rows }: CriteriaProps) => {
  const say = useTexts(areaTexts)
  const speak = usePhrases()
  const years = speak(yearsText(shown.map(({ listing }) => yearOf(listing.day))))
  return (
    <Table caption={say('criteria.caption', { name, years })} captionHidden kind="criteria">
      <Head shown={shown} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              {speak(criterionLabel(row.id).name)}
              <Sub>{speak(criterionLabel(row.id).population)}</Sub>
            </th>
            <Num kind="muted">{speak(row.limit)}</Num>
            {shown.map(({ listing }, at) => (
              <Pair cell={row.cells[at] ?? null} year={yearOf(listing.day)} line={edgeOf(shown, at)} row={row} key={listing.day} />
            ))}
          </tr>
        ))}
      </tbody>
      <Total shown={shown} />
    </Table>
  )
}
