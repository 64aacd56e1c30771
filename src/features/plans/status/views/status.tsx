import type { Paper } from '#print/paper'
import { roleTexts } from '#text/roles.ts'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { ActBar, AsideBlock, ButtonLink, Columns, Example, LinkList, PageHead, StatusTag } from '#ui/kit.ts'
import type { Plan } from '../../read.ts'
import { type Report, type ReportVersion, reportState, wordsOf } from '../../report/report.ts'
import { reportTexts } from '../../report/texts.ts'
import { ReportFiles } from '../../report/views/aside.tsx'
import { PaperView } from '../../report/views/paper.tsx'
import { periodName, periodOf } from '../period.ts'
import { statusPageTexts } from '../texts.ts'

type StatusPageProps = {
  readonly plan: Plan
  readonly report: Report
  readonly paper: Paper
  /** The version that is shown; null for the draft. */
  readonly version: ReportVersion | null
  readonly href: string
  readonly may: { readonly write: boolean; readonly send: boolean; readonly note: boolean }
}

const states = { draft: 'wait', sent: 'progress', noted: 'good' } as const

/** The first sentence: what the report is, and what is next with it. */
const Lede = ({ report, version }: Pick<StatusPageProps, 'report' | 'version'>) => {
  const say = useTexts(statusPageTexts)
  const role = useTexts(roleTexts)
  const { day } = useFormat()
  if (version === null) return <>{say(report.versions.length > 0 ? 'lede.again' : 'lede.draft')}</>
  const sent = say('lede.sent', { number: version.number, day: day(version.sentOn), role: role(version.role), for: version.for })
  const { noted } = version
  if (!noted) return <>{`${sent} ${say('lede.waits')}`}</>
  return <>{`${sent} ${say('lede.noted', { day: day(noted.on), role: role(noted.role), for: noted.for })}`}</>
}

/** The one act that is next for whoever looks: noting it, sending it, or writing in it. */
const Next = ({ report, href, may }: Pick<StatusPageProps, 'report' | 'href' | 'may'>) => {
  const say = useTexts(statusPageTexts)
  const state = reportState(report)
  if (state === 'noted') return null
  if (state === 'sent' && may.note)
    return (
      <ActBar>
        <ButtonLink href={`${href}/noteret`}>{say('note')}</ButtonLink>
      </ActBar>
    )
  const written = wordsOf(report, 'summary') !== ''
  if (state === 'draft' && written && may.send)
    return (
      <ActBar>
        <ButtonLink href={`${href}/send`}>{say('send')}</ButtonLink>
      </ActBar>
    )
  if (state === 'sent' || !may.write) return null
  return (
    <ActBar note={written ? say('next.send') : undefined}>
      <ButtonLink href={`${href}/tekst`}>{say('words')}</ButtonLink>
    </ActBar>
  )
}

const Acts = ({ report, href, may, version }: Pick<StatusPageProps, 'report' | 'href' | 'may' | 'version'>) => {
  const say = useTexts(statusPageTexts)
  if (reportState(report) === 'noted') return null
  const sent = report.versions.length > 0
  const items = [
    ...(sent && version !== null ? [{ label: say('see.draft'), href: `${href}?vis=kladde` }] : []),
    ...(sent && version === null ? [{ label: say('see.sent'), href }] : []),
    ...(may.write ? [{ label: say('words'), href: `${href}/tekst` }] : []),
    ...(may.send ? [{ label: say(sent ? 'send.again' : 'send'), href: `${href}/send` }] : []),
  ]
  return items.length === 0 ? null : (
    <AsideBlock title={say('acts.title')} screenOnly>
      <LinkList items={items} />
    </AsideBlock>
  )
}

/** A status report: what it says, how it stands, and its files. */
export const StatusPage = ({ plan, report, paper, version, href, may }: StatusPageProps) => {
  const say = useTexts(statusPageTexts)
  const common = useTexts(reportTexts)
  const speak = usePhrases()
  const state = reportState(report)
  return (
    <>
      <PageHead
        title={say('title.one', { period: speak(periodName(periodOf(report.period))), plan: plan.name })}
        tags={
          <>
            <StatusTag state={states[state]}>{common(`state.${state}`)}</StatusTag>
            {report.example && <Example />}
          </>
        }
        lede={<Lede report={report} version={version} />}
      />
      <Next report={report} href={href} may={may} />
      <Columns
        label={common('files.title')}
        aside={
          <>
            <ReportFiles href={href} report={report} draft={state !== 'noted'} />
            <Acts report={report} href={href} may={may} version={version} />
            {version?.noted?.remark && (
              <AsideBlock title={say('note.remark')}>
                <p lang="da">{version.noted.remark}</p>
              </AsideBlock>
            )}
          </>
        }
      >
        <PaperView paper={paper} />
      </Columns>
    </>
  )
}
