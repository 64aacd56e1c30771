import { useFormat, useTexts } from '#text/use.ts'
import { AsideBlock, LinkList } from '#ui/kit.ts'
import type { ApprovalRecord } from '../../approval/approval.ts'
import { submittedVersion } from '../../plan/published.ts'
import type { Plan } from '../../read.ts'
import { versionTexts } from '../texts.ts'
import { HashText } from './hash.tsx'
import { Printing } from './printing.tsx'

type FrozenProps = { readonly plan: Plan; readonly record: ApprovalRecord }

/** The version that the approvals are about: number, moment, hash, its papers, and the pages for each estate's residents. */
export const FrozenBlock = ({ plan, record }: FrozenProps) => {
  const say = useTexts(versionTexts)
  const format = useFormat()
  const version = submittedVersion(record)
  const at = record.amended?.at ?? record.submission?.at
  if (!version || !at) {
    return (
      <AsideBlock title={say('frozen.title')}>
        <p class="muted small">{say('frozen.none')}</p>
      </AsideBlock>
    )
  }
  const base = `/planer/${plan.slug}/versioner/${version.number}`
  const many = plan.estates.length > 1
  return (
    <AsideBlock title={say('frozen.title')}>
      <p>
        <b>{say('frozen.number', { number: version.number })}</b>, {format.moment(new Date(at))}
      </p>
      <p class="small muted">
        {say('frozen.exactly')} {say('frozen.hash')}
      </p>
      <HashText hash={version.hash} />
      <Printing plan={plan} version={version.id} />
      <LinkList
        items={[
          { label: say('frozen.read'), href: base, icon: 'document' },
          { label: say('frozen.pdf'), href: `${base}/plan.pdf`, icon: 'file-pdf' },
          ...plan.estates.map(({ id, name }) => ({
            label: say(many ? 'frozen.residents.of' : 'frozen.residents', { name }),
            href: `${base}/beboere.pdf?afdeling=${id}`,
            icon: 'print' as const,
          })),
        ]}
      />
    </AsideBlock>
  )
}
