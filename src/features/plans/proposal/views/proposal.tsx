import type { Paper } from '#print/paper'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import { ActBar, AsideBlock, ButtonLink, Columns, Example, LinkList, PageHead } from '#ui/kit.ts'
import type { Plan } from '../../read.ts'
import { type Report, type ReportVersion, wordsOf } from '../../report/report.ts'
import { reportTexts } from '../../report/texts.ts'
import { ReportFiles } from '../../report/views/aside.tsx'
import { PaperView } from '../../report/views/paper.tsx'
import { proposalTexts } from '../texts.ts'

type ProposalProps = {
  readonly plan: Plan
  readonly report: Report | null
  readonly paper: Paper
  /** The version that is shown; null for the draft. */
  readonly version: ReportVersion | null
  readonly href: string
  readonly writing: boolean
}

const Lede = ({ version }: Pick<ProposalProps, 'version'>) => {
  const say = useTexts(proposalTexts)
  const role = useTexts(roleTexts)
  const { day } = useFormat()
  if (version === null) return <>{say('lede')}</>
  return <>{say('lede.frozen', { number: version.number, day: day(version.sentOn), role: role(version.role), for: version.for })}</>
}

const Acts = ({ report, version, href, writing }: Pick<ProposalProps, 'report' | 'version' | 'href' | 'writing'>) => {
  const say = useTexts(proposalTexts)
  const frozen = (report?.versions.length ?? 0) > 0
  const items = [
    ...(frozen && version ? [{ label: say('see.draft'), href: `${href}?vis=kladde` }] : []),
    ...(frozen && !version ? [{ label: say('see.frozen'), href }] : []),
    ...(writing
      ? [
          { label: say('words'), href: `${href}/tekst` },
          { label: say('policies.title'), href: `${href}/politikker` },
          { label: say('freeze'), href: `${href}/frys` },
        ]
      : []),
  ]
  return items.length === 0 ? null : (
    <AsideBlock title={say('acts.title')} screenOnly>
      <LinkList items={items} />
    </AsideBlock>
  )
}

/** The proposal to the council about a plan: what it says, and its files. */
export const ProposalPage = ({ plan, report, paper, version, href, writing }: ProposalProps) => {
  const say = useTexts(proposalTexts)
  const common = useTexts(reportTexts)
  const written = wordsOf(report, 'summary') !== ''
  return (
    <>
      <PageHead
        title={say('title.plan', { plan: plan.name })}
        tags={report?.example ? <Example /> : undefined}
        lede={<Lede version={version} />}
      />
      {writing && version === null && (
        <ActBar>
          <ButtonLink href={`${href}/${written ? 'frys' : 'tekst'}`}>{say(written ? 'freeze' : 'words')}</ButtonLink>
        </ActBar>
      )}
      <Columns
        label={common('files.title')}
        aside={
          <>
            <ReportFiles href={href} report={report} draft />
            <Acts report={report} version={version} href={href} writing={writing} />
          </>
        }
      >
        <PaperView paper={paper} />
      </Columns>
    </>
  )
}
