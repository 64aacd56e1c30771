import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { AsideBlock, Cell, Columns, LinkList, PageHead, Section, Table } from '#ui/kit.ts'
import { type ApprovalRecord, type FrozenVersion, standingVersion } from '../../approval/approval.ts'
import { onPaper } from '../../approval/sent.ts'
import { DecisionsOn } from '../../approval/views/decisions-on.tsx'
import { factsOf, type PlanDocument } from '../../document.ts'
import type { Plan } from '../../read.ts'
import type { VersionRow } from '../../rows.ts'
import { type PartChange, partName } from '../difference.ts'
import { versionTexts } from '../texts.ts'
import { DifferenceTables } from './difference.tsx'
import { FrozenDocument } from './document.tsx'
import { HashText } from './hash.tsx'
import { Printing } from './printing.tsx'

export type VersionPageProps = {
  readonly plan: Plan
  readonly record: ApprovalRecord
  /** The approval that the version was sent for: the plan's own, or that of an amendment. */
  readonly sentFor: ApprovalRecord
  readonly version: VersionRow
  readonly frozen: FrozenVersion
  readonly document: PlanDocument
  /** The version before it, and what differs from that; null for the first. */
  readonly before: { readonly version: FrozenVersion; readonly difference: readonly PartChange[] } | null
  /** What the draft has by now that this version has not. */
  readonly since: readonly PartChange[]
}

const Hashes = ({ document, frozen, before }: Pick<VersionPageProps, 'document' | 'frozen' | 'before'>) => {
  const say = useTexts(versionTexts)
  const speak = usePhrases()
  return (
    <Section id="fingeraftryk" title={say('version.hashes')}>
      <Table caption={say('version.hashes.caption')} captionHidden stack>
        <thead>
          <tr>
            <th scope="col">{say('version.part')}</th>
            <th scope="col">{say('version.hash')}</th>
          </tr>
        </thead>
        <tbody>
          {document.parts.map((part) => {
            const hash = frozen.parts.find((one) => one.part === part.id)?.hash ?? ''
            const same = before?.version.parts.some((one) => one.part === part.id && one.hash === hash)
            return (
              <tr key={part.id}>
                <th scope="row">
                  {speak(partName(part, factsOf(document).programme))}
                  {same && before && <span class="sub"> {say('version.same', { number: before.version.number })}</span>}
                </th>
                <Cell>
                  <HashText hash={hash} />
                </Cell>
              </tr>
            )
          })}
        </tbody>
      </Table>
      <p class="source">{say('version.hashes.why')}</p>
    </Section>
  )
}

const Aside = ({ plan, version, record }: Pick<VersionPageProps, 'plan' | 'version' | 'record'>) => {
  const say = useTexts(versionTexts)
  const format = useFormat()
  const base = `/planer/${plan.slug}/versioner`
  return (
    <>
      <AsideBlock title={say('frozen.number', { number: version.number })}>
        <p class="small muted">{say('frozen.hash')}</p>
        <HashText hash={version.hash} />
        <Printing plan={plan} version={version.id} />
        <LinkList items={[{ label: say('frozen.pdf'), href: `${base}/${version.number}/plan.pdf`, icon: 'file-pdf' }]} />
      </AsideBlock>
      <AsideBlock title={say('version.others')}>
        <LinkList
          items={plan.versions.toReversed().map(({ number, frozenAt }) => ({
            label: say('frozen.number', { number }),
            ...(number !== version.number && { href: `${base}/${number}` }),
            note: `${format.moment(new Date(frozenAt))}${number === standingVersion(record)?.number ? ` · ${say('version.sent_now')}` : ''}`,
          }))}
        />
      </AsideBlock>
    </>
  )
}

/** One frozen version, whole: who decided on it, what differs from the one before and from the draft, its hashes, its text. */
export const VersionPage = (props: VersionPageProps) => {
  const say = useTexts(versionTexts)
  const format = useFormat()
  const { plan, record, sentFor, version, frozen, document, before, since } = props
  const present = standingVersion(record)?.number
  const paper = onPaper(record, version.number)
  const lede = say(paper ? 'version.lede.taken' : 'version.lede', {
    moment: format.moment(new Date(version.frozenAt)),
    day: paper ? format.day(paper.on) : '',
  })
  const ofPresent =
    present === version.number
      ? say(record.amended ? 'version.lede.stands' : 'version.lede.now')
      : say(frozen.amendment ? 'version.lede.amendment' : 'version.lede.old', {
          number: present ?? 0,
          amendment: frozen.amendment?.number ?? 0,
        })
  return (
    <>
      <PageHead title={say('version.title', { name: plan.name, number: version.number })} lede={`${lede} ${ofPresent}`} />
      <Columns aside={<Aside plan={plan} version={version} record={record} />} label={say('version.others')}>
        <DecisionsOn plan={plan} record={sentFor} version={version.id} />
        {before && (
          <Section id="foer" title={say('version.before', { number: before.version.number })}>
            <DifferenceTables difference={before.difference} />
          </Section>
        )}
        <Section id="kladde" title={say('version.draft')}>
          <DifferenceTables difference={since} />
        </Section>
        <Section id="tekst" title={say('version.text')}>
          <FrozenDocument document={document} />
        </Section>
        <Hashes {...props} />
      </Columns>
    </>
  )
}
