import { actNames, actTexts, isAct, type LogFilter, type LogRow } from '#features/audit'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { Cell, Empty, Filter, HiddenField, Num, PageHead, Select, Sub, Table, TextField } from '#ui/kit.ts'
import { identityTexts } from '../texts.ts'

type LogProps = {
  readonly place: string
  readonly slug: string
  readonly filter: LogFilter
  readonly rows: readonly LogRow[]
  readonly older: string | null
}

/** Who did it, and below as which role where the name does not say it; an act of the platform itself has no person. */
const Doer = ({ row }: { readonly row: LogRow }) => {
  const say = useTexts(identityTexts)
  const role = useTexts(roleTexts)
  const name = row.name ?? say('log.platform')
  const held = row.role ? role(row.role) : null
  return (
    <span>
      {name}
      {held !== null && held !== name && <Sub>{held}</Sub>}
    </span>
  )
}

/** A municipality's record of acts. */
export const LogPage = ({ place, slug, filter, rows, older }: LogProps) => {
  const say = useTexts(identityTexts)
  const act = useTexts(actTexts)
  const format = useFormat()
  return (
    <>
      <PageHead title={say('log.title')} lede={say('log.lede', { place })} />
      <Filter action="/log" clearHref={filter.act !== null || filter.q !== '' ? `/log?kommune=${slug}` : null}>
        <HiddenField name="kommune" value={slug} />
        <Select
          name="hvad"
          label={say('log.act')}
          value={filter.act}
          empty={say('log.all')}
          items={actNames.map((name) => ({ value: name, label: act(name) }))}
        />
        <TextField name="q" type="search" label={say('log.q')} value={filter.q} />
      </Filter>
      {rows.length === 0 ? (
        <Empty title={say('log.empty')}>{say('log.empty.why')}</Empty>
      ) : (
        <Table caption={say('log.title')} captionHidden stack>
          <thead>
            <tr>
              <th scope="col" class="num">
                {say('log.number')}
              </th>
              <th scope="col">{say('log.when')}</th>
              <th scope="col">{say('log.act')}</th>
              <th scope="col">{say('log.record')}</th>
              <th scope="col">{say('log.who')}</th>
              <th scope="col">{say('log.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.seq}>
                <Num label={say('log.number')}>{format.number(row.seq)}</Num>
                <Cell label={say('log.when')} kind="nowrap">
                  {format.moment(row.at)}
                </Cell>
                <th scope="row">{isAct(row.act) ? act(row.act) : row.act}</th>
                <Cell label={say('log.record')}>{row.href ? <a href={row.href}>{row.record}</a> : '–'}</Cell>
                <Cell label={say('log.who')}>
                  <Doer row={row} />
                </Cell>
                <Cell label={say('log.reason')}>{row.reason}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {older && (
        <p>
          <a href={older}>{say('log.older')}</a>
        </p>
      )}
    </>
  )
}
