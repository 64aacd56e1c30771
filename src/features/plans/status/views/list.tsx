import { roleTexts } from '#text/roles.ts'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Cell, Empty, Example, PageHead, Section, Status, Sub, Table } from '#ui/kit.ts'
import { filesOf } from '../../documents/file.ts'
import { Files } from '../../documents/views/table.tsx'
import type { Plan } from '../../read.ts'
import { type Report, reportState } from '../../report/report.ts'
import { reportTexts } from '../../report/texts.ts'
import { periodName, periodOf } from '../period.ts'
import { listHref, statusHref } from '../routes/open.ts'
import { statusPageTexts } from '../texts.ts'

type StatusListProps = { readonly plan: Plan; readonly reports: readonly Report[]; readonly writing: boolean }

const states = { draft: 'wait', sent: 'progress', noted: 'good' } as const

/** How a report stands, in the colour and the word of its state. */
export const ReportStanding = ({ report }: { readonly report: Report }) => {
  const say = useTexts(reportTexts)
  const state = reportState(report)
  return <Status state={states[state]}>{say(`state.${state}`)}</Status>
}

const ReportRow = ({ plan, report }: { readonly plan: Plan; readonly report: Report }) => {
  const say = useTexts(statusPageTexts)
  const role = useTexts(roleTexts)
  const speak = usePhrases()
  const { shortDay } = useFormat()
  const newest = report.versions.at(-1)
  const name = speak(periodName(periodOf(report.period)))
  const href = statusHref(plan, report)
  return (
    <tr>
      <th scope="row">
        <a href={href}>{say('name', { period: name })}</a>
        {report.example && (
          <>
            {' '}
            <Example />
          </>
        )}
      </th>
      <Cell label={say('list.state')}>
        <ReportStanding report={report} />
      </Cell>
      <Cell label={say('list.sent')}>
        {newest ? (
          <span>
            {shortDay(newest.sentOn)}
            <Sub>
              {role(newest.role)}, {newest.for}
            </Sub>
          </span>
        ) : (
          '–'
        )}
      </Cell>
      <Cell label={say('list.noted')}>{newest?.noted ? shortDay(newest.noted.on) : '–'}</Cell>
      <Cell label={say('list.files')}>
        <Files title={say('name', { period: name })} files={filesOf(href, newest?.number ?? null)} />
      </Cell>
    </tr>
  )
}

/** The status reports of a plan, newest period first. */
export const StatusList = ({ plan, reports, writing }: StatusListProps) => {
  const say = useTexts(statusPageTexts)
  const begin = writing ? <ButtonLink href={`${listHref(plan)}/ny`}>{say('begin')}</ButtonLink> : undefined
  return (
    <>
      <PageHead title={say('title.plan', { plan: plan.name })} lede={say(writing ? 'lede' : 'lede.read')} />
      {begin && reports.length > 0 && <ActBar>{begin}</ActBar>}
      {reports.length === 0 ? (
        <Empty title={say('empty.title')} act={begin}>
          {say('empty')}
        </Empty>
      ) : (
        <Section id="rapporter" title={say('title')}>
          <Table caption={say('title')} captionHidden stack>
            <thead>
              <tr>
                {(['list.period', 'list.state', 'list.sent', 'list.noted', 'list.files'] as const).map((key) => (
                  <th scope="col" key={key}>
                    {say(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {reports.map((report) => (
                <ReportRow plan={plan} report={report} key={report.id} />
              ))}
            </tbody>
          </Table>
        </Section>
      )}
    </>
  )
}
