import { Fragment } from 'preact'
import { useFormat, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Cell, Empty, Example, Missing, Num, PageHead, Section, Source, Table } from '#ui/kit.ts'
import type { Area } from '../../area/read.ts'
import { type StockCount, stands, totalOf } from '../stock.ts'
import { stockTexts } from '../texts.ts'
import { useSources, useTotal, useWhat } from './words.ts'

type StockPageProps = { readonly area: Area; readonly href: string; readonly counts: readonly StockCount[]; readonly counting: boolean }

/** One count, line by line, with what stands and what is to come. */
const Count = ({ count, name }: { readonly count: StockCount; readonly name: string }) => {
  const say = useTexts(stockTexts)
  const what = useWhat()
  const written = useTotal()
  const source = useSources([count])
  const { approximate } = count
  const lines = count.lines.map((line) => ({ ...line, approximate }))
  const total = (standing: boolean) => totalOf(lines.filter(({ state }) => stands(state) === standing))
  const [standing, coming] = [total(true), total(false)]
  const comes = lines.some(({ state }) => !stands(state))
  const unknown = <Missing reason={say('table.unknown')} />
  const untold = <Missing reason={say('table.untold')} />
  return (
    <>
      <Table caption={say('table.caption', { name })} captionHidden stack>
        <thead>
          <tr>
            {[say('table.what'), say('table.size'), say('table.agent'), say('table.state')].map((head) => (
              <th scope="col" key={head}>
                {head}
              </th>
            ))}
            <th scope="col" class="num">
              {say('table.dwellings')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.owner} ${line.agent} ${line.kind} ${line.size} ${line.state}`}>
              <th scope="row">
                {what(line)} {count.example && <Example />}
              </th>
              <Cell label={say('table.size')}>{line.size ? say(`size.${line.size}`) : untold}</Cell>
              <Cell label={say('table.agent')}>{line.agentName ?? untold}</Cell>
              <Cell label={say('table.state')}>{say(`state.${line.state}`)}</Cell>
              <Num label={say('table.dwellings')}>{written(totalOf([line])) ?? unknown}</Num>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {say('table.standing')}
            </th>
            <Num>{written(standing) ?? unknown}</Num>
          </tr>
          {comes && (
            <tr>
              <th scope="row" colSpan={4}>
                {say('table.coming')}
              </th>
              <Num>{written(coming) ?? unknown}</Num>
            </tr>
          )}
        </tfoot>
      </Table>
      <Source>
        {[
          ...(standing.missing + coming.missing > 0 ? [say('table.missing', { count: standing.missing + coming.missing })] : []),
          source,
        ].join(' ')}
      </Source>
    </>
  )
}

/** Every count of an area's dwellings, estate by estate, the newest first. */
export const StockPage = ({ area, href, counts, counting }: StockPageProps) => {
  const say = useTexts(stockTexts)
  const { day } = useFormat()
  const places = [...Map.groupBy(counts, ({ estate }) => estate ?? 'loose')]
  const act = <ButtonLink href={`${href}/boliger/ny`}>{say('count')}</ButtonLink>
  return (
    <>
      <PageHead title={`${area.name}: ${say('title').toLowerCase()}`} lede={say('page.lede')} />
      {counting && counts.length > 0 && <ActBar>{act}</ActBar>}
      {counts.length === 0 && (
        <Empty title={say('empty')} act={counting ? act : undefined} example={say('empty.example')}>
          {say('empty.why')}
        </Empty>
      )}
      {places.map(([place, own]) => {
        const name = own[0]?.estateName ?? say('page.loose')
        return (
          <Section id={`boliger-${place}`} title={name} key={place}>
            {own.map((count, index) => (
              <Fragment key={count.id}>
                <h3>
                  {count.countedOn === null ? say('page.undated') : say('page.count', { day: day(count.countedOn) })}
                  {index === 0 && <span class="muted small"> · {say('page.latest')}</span>}
                </h3>
                <Count count={count} name={name} />
              </Fragment>
            ))}
          </Section>
        )
      })}
    </>
  )
}
