import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { AsideBlock, LinkList } from '#ui/kit.ts'
import { filesOf } from '../../documents/file.ts'
import { Files } from '../../documents/views/table.tsx'
import { HashText } from '../../version/views/hash.tsx'
import type { Report, ReportVersion } from '../report.ts'
import { reportTexts } from '../texts.ts'

const Sent = ({ version, href }: { readonly version: ReportVersion; readonly href: string }) => {
  const say = useTexts(reportTexts)
  const role = useTexts(roleTexts)
  const { shortDay } = useFormat()
  const title = say('files.version', { number: version.number, day: shortDay(version.sentOn) })
  return (
    <>
      {title}
      <br />
      <Files title={title} files={filesOf(href, version.number)} />
      <span class="small"> {say('files.by', { role: role(version.role), for: version.for })}</span>
    </>
  )
}

type ReportFilesProps = {
  readonly href: string
  readonly report: Report | null /** Whether there is a draft to be printed. */
  readonly draft: boolean
}

/** The files of a report: its draft, and every version that was sent, newest first, with the hash of the newest. */
export const ReportFiles = ({ href, report, draft }: ReportFilesProps) => {
  const say = useTexts(reportTexts)
  const versions = report?.versions.toReversed() ?? []
  const [newest] = versions
  const drafted = {
    label: (
      <>
        {say('files.draft')}
        <br />
        <Files title={say('files.draft')} files={filesOf(href, null)} />
      </>
    ),
  }
  return (
    <AsideBlock title={say('files.title')}>
      <LinkList items={[...(draft ? [drafted] : []), ...versions.map((version) => ({ label: <Sent version={version} href={href} /> }))]} />
      {newest && (
        <>
          <p class="small muted">{say('hash.label')}</p>
          <HashText hash={newest.hash} />
        </>
      )}
    </AsideBlock>
  )
}
