import { lastDay } from '#kernel/period'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Empty, PageHead, Section } from '#ui/kit.ts'
import { filesAt, type Listed } from '../../documents/documents.ts'
import { DocumentTable } from '../../documents/views/table.tsx'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { HashText } from '../../version/views/hash.tsx'
import type { Amendment } from '../amendment.ts'
import { amendmentTexts } from '../texts.ts'
import { turnOf } from '../turn.ts'
import { LogEntry, LogFiles } from './log.tsx'

type FundLogProps = { readonly plan: Plan; readonly amendments: readonly Amendment[]; readonly hash: string }

/** The frozen versions of the plan as files, newest first: those that everybody has approved say so. */
const useVersions = (plan: Plan): readonly Listed[] => {
  const say = useTexts(amendmentTexts)
  return plan.versions.toReversed().map(({ number, hash, approved }) => {
    const base = `${hrefOf(plan)}/versioner/${number}`
    const title = say(approved ? 'fund.version.approved' : 'fund.version.sent', { number })
    return { key: base, title, href: null, hash, files: filesAt(base, 'plan') }
  })
}

/** What was changed in a plan since it was approved, for the people of the fund that has said yes to it: everything, with the versions that it is about. */
export const FundLogPage = ({ plan, amendments, hash }: FundLogProps) => {
  const say = useTexts(amendmentTexts)
  const speak = usePhrases()
  const { day } = useFormat()
  const [last] = amendments
  const turn = last && turnOf(last.record)
  const period = { municipality: plan.municipality_name, from: day(plan.from), until: day(lastDay(plan) ?? plan.until) }
  return (
    <>
      <PageHead
        title={say('title.plan', { plan: plan.name })}
        lede={[...(turn ? [speak(turn.short)] : []), say(last ? 'fund.lede' : 'fund.lede.none', period)].join(' ')}
      />
      {last ? (
        <Section id="sendt" title={say('log.title')} end={<LogFiles plan={plan} />}>
          {amendments.map((amendment) => (
            <LogEntry amendment={amendment} href={null} key={amendment.id} />
          ))}
          <p class="small muted">{say('log.hash')}</p>
          <HashText hash={hash} />
        </Section>
      ) : (
        <Empty title={say('empty.title')}>{say('empty')}</Empty>
      )}
      <Section id="versioner" title={say('fund.versions')}>
        <DocumentTable caption={say('fund.versions')} documents={useVersions(plan)} />
      </Section>
    </>
  )
}
