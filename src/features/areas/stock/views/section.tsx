import { useTexts } from '#text/use.ts'
import { Cell, Example, Missing, Num, Section, Source, Table } from '#ui/kit.ts'
import { type StockCount, stockOf, type Total } from '../stock.ts'
import { stockTexts } from '../texts.ts'
import { useSources, useTotal, useWhat } from './words.ts'

type StockSectionProps = {
  readonly name: string
  /** The area's address. */
  readonly href: string
  /** The latest count of each estate, and of properties without one. */
  readonly counts: readonly StockCount[]
  readonly counting: boolean
}

const Sum = ({ label, total }: { readonly label: string; readonly total: Total }) => {
  const say = useTexts(stockTexts)
  const written = useTotal()
  return (
    <tr>
      <th scope="row" colSpan={2}>
        {label}
      </th>
      <Num>{written(total) ?? <Missing reason={say('table.unknown')} />}</Num>
    </tr>
  )
}

/** The dwellings of an area by owner, kind and state, with totals that add up. */
export const StockSection = ({ name, href, counts, counting }: StockSectionProps) => {
  const say = useTexts(stockTexts)
  const written = useTotal()
  const what = useWhat()
  const sources = useSources(counts)
  const { groups, standing, coming } = stockOf(counts)
  if (counts.length === 0 && !counting) return null
  const end = (
    <>
      {counting && (
        <>
          <a href={`${href}/boliger/ny`}>{say('count')}</a>
          {counts.length > 0 && ' · '}
        </>
      )}
      {counts.length > 0 && <a href={`${href}/boliger`}>{say('section.all')}</a>}
    </>
  )
  if (counts.length === 0)
    return (
      <Section id="boliger" title={say('title')} end={end}>
        <p class="muted">{say('empty')}</p>
      </Section>
    )
  const missing = standing.missing + coming.missing
  const comes = groups.some(({ state }) => state === 'being_built' || state === 'planned')
  const notes = [
    ...(missing > 0 ? [say('table.missing', { count: missing })] : []),
    ...(standing.approximate || coming.approximate ? [say('table.circa')] : []),
    sources,
  ]
  return (
    <Section id="boliger" title={say('title')} end={end}>
      <Table caption={say('table.caption', { name })} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('table.what')}</th>
            <th scope="col">{say('table.state')}</th>
            <th scope="col" class="num">
              {say('table.dwellings')}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={`${group.owner} ${group.kind} ${group.state}`}>
              <th scope="row">
                {what(group)} {group.example && <Example />}
              </th>
              <Cell label={say('table.state')}>{say(`state.${group.state}`)}</Cell>
              <Num label={say('table.dwellings')}>{written(group.total) ?? <Missing reason={say('table.unknown')} />}</Num>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <Sum label={say('table.standing')} total={standing} />
          {comes && <Sum label={say('table.coming')} total={coming} />}
        </tfoot>
      </Table>
      <Source>{notes.join(' ')}</Source>
    </Section>
  )
}
