import { actTexts, isAct, type logPage } from '#features/audit'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { Empty, Num, PageHead, Table } from '#ui/kit.ts'
import { identityTexts } from '../texts.ts'

type LogRow = Awaited<ReturnType<typeof logPage>>[number]

/** A municipality's record of acts. */
export const LogPage = ({
  place,
  rows,
  older,
}: {
  readonly place: string
  readonly rows: readonly LogRow[]
  readonly older: string | null
}) => {
  const say = useTexts(identityTexts)
  const act = useTexts(actTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  return (
    <>
      <PageHead title={say('log.title')} lede={say('log.lede', { place })} />
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
              <th scope="col">{say('log.who')}</th>
              <th scope="col">{say('log.role')}</th>
              <th scope="col">{say('log.reason')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.seq}>
                <Num>{format.number(row.seq)}</Num>
                <td>{format.moment(row.at)}</td>
                <th scope="row">{isAct(row.act) ? act(row.act) : row.act}</th>
                <td>{row.name ?? say('log.platform')}</td>
                <td>{row.role ? role(row.role) : '–'}</td>
                <td>{row.reason ?? '–'}</td>
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
