import { targetGroups } from '#features/areas'
import { useFormat, useTexts } from '#text/use.ts'
import { Num, Table } from '#ui/kit.ts'
import { type Counted, monthsOf, type Sum, sumOf } from '../session.ts'
import { sessionTexts } from '../texts.ts'
import { useGroupName } from './fields.tsx'

type MonthsProps = {
  readonly title: string
  /** Those of the year that is shown. */
  readonly sessions: readonly Counted[]
  readonly year: number
  /** Those of all years, for the sum of them. */
  readonly whole: readonly Counted[]
}

/** The sessions of one activity by month of a year, with how many of each group came; below them the year, and all years where there are more. */
export const Months = ({ title, sessions, year, whole }: MonthsProps) => {
  const say = useTexts(sessionTexts)
  const format = useFormat()
  const name = useGroupName()
  const all = sumOf(whole)
  const groups = targetGroups.filter((group) => all.groups.has(group))
  const cells = (sum: Sum) => (
    <>
      <Num label={say('plan.held')}>{format.number(sum.sessions)}</Num>
      {groups.map((group) => (
        <Num label={name(group)} key={group}>
          {format.number(sum.groups.get(group) ?? 0)}
        </Num>
      ))}
      <Num label={say('plan.people')}>{format.number(sum.people)}</Num>
      <Num label={say('plan.volunteers')}>{format.number(sum.volunteers)}</Num>
      {all.hours !== null && <Num label={say('plan.hours')}>{format.number(sum.hours ?? 0)}</Num>}
    </>
  )
  const heads = [
    say('plan.held'),
    ...groups.map(name),
    say('plan.people'),
    say('plan.volunteers'),
    ...(all.hours === null ? [] : [say('plan.hours')]),
  ]
  return (
    <Table caption={say('plan.table', { activity: title, year })} captionHidden stack>
      <thead>
        <tr>
          <th scope="col">{say('plan.month')}</th>
          {heads.map((head) => (
            <th scope="col" class="num" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthsOf(sessions).map(({ month, sum }) => (
          <tr key={month}>
            <th scope="row">{format.known(`${month}-01`, 'month')}</th>
            {cells(sum)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say('plan.sum.year', { year })}</th>
          {cells(sumOf(sessions))}
        </tr>
        {whole.length > sessions.length && (
          <tr>
            <th scope="row">{say('plan.sum.all')}</th>
            {cells(all)}
          </tr>
        )}
      </tfoot>
    </Table>
  )
}
