import { roleTexts } from '#text/roles.ts'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { AsideBlock, Columns, LinkList, PageHead, Section } from '#ui/kit.ts'
import type { Amendment } from '../../amendment/amendment.ts'
import { hrefOf } from '../../open.ts'
import { documentOf, type Plan } from '../../read.ts'
import type { Report } from '../../report/report.ts'
import { versionTexts } from '../../version/texts.ts'
import { draftsOf, frozenOf, frozenOn, isUnchanged, logOf, writtenOf } from '../documents.ts'
import type { VersionMade } from '../queries.ts'
import { documentTexts } from '../texts.ts'
import { DocumentTable } from './table.tsx'

export type DocumentsProps = {
  readonly plan: Plan
  /** Newest first. */
  readonly versions: readonly VersionMade[]
  readonly reports: readonly Report[]
  readonly amendments: readonly Amendment[]
}

/** When a version was frozen, by whom it was sent, and what is kept of it. */
const Made = ({ version }: { readonly version: VersionMade }) => {
  const say = useTexts(documentTexts)
  const role = useTexts(roleTexts)
  const frozen = useTexts(versionTexts)
  const { day } = useFormat()
  const on = day(frozenOn(version))
  return (
    <p>
      {version.sent
        ? say(version.sent.taken ? 'version.taken' : 'version.sent', { day: on, role: role(version.sent.role), for: version.sent.for })
        : say('version.made', { day: on })}{' '}
      {version.paper === 'printing' ? frozen('frozen.printing') : say(`version.${version.paper}`)}
    </p>
  )
}

const Newest = ({ plan, version }: { readonly plan: Plan; readonly version: VersionMade }) => {
  const say = useTexts(documentTexts)
  const title = say('section.version', { number: version.number })
  return (
    <Section id="version" title={title} end={<a href={`${hrefOf(plan)}/versioner/${version.number}`}>{say('version.page')}</a>}>
      <Made version={version} />
      <DocumentTable caption={title} documents={frozenOf(plan, version, useLanguage())} of={title} />
    </Section>
  )
}

const Earlier = ({ plan, versions }: Omit<DocumentsProps, 'reports' | 'amendments'>) => {
  const say = useTexts(documentTexts)
  const language = useLanguage()
  const { shortDay } = useFormat()
  if (versions.length === 0) return null
  return (
    <Section id="tidligere" title={say('section.earlier')}>
      <DocumentTable
        caption={say('section.earlier')}
        documents={versions.flatMap((version) =>
          frozenOf(plan, version, language)
            .slice(0, 1)
            .map((whole) => ({
              ...whole,
              title: `${say('section.version', { number: version.number })}, ${shortDay(frozenOn(version))}`,
              href: `${hrefOf(plan)}/versioner/${version.number}`,
            })),
        )}
      />
    </Section>
  )
}

/** What the files are for, and what their hashes prove. */
const About = () => {
  const say = useTexts(documentTexts)
  return (
    <AsideBlock title={say('about.title')}>
      <LinkList items={[{ label: say('about.pdf') }, { label: say('about.word') }, { label: say('about.hash') }]} />
    </AsideBlock>
  )
}

/** Every document of a plan: of its draft, of its newest version, and of those before. */
export const DocumentsPage = ({ plan, versions, reports, amendments }: DocumentsProps) => {
  const say = useTexts(documentTexts)
  const document = documentOf(plan)
  const [newest, ...earlier] = versions
  const same = isUnchanged(document, newest)
  const language = useLanguage()
  const written = [...writtenOf(plan, reports, language), ...logOf(plan, amendments, language)]
  return (
    <>
      <PageHead title={say('title.plan', { plan: plan.name })} lede={say(newest ? 'lede.frozen' : 'lede.draft')} />
      <Columns label={say('about.title')} aside={<About />}>
        {newest && <Newest plan={plan} version={newest} />}
        <Section id="kladde" title={say('section.draft')} note={say('section.draft.note')}>
          {newest && <p>{say(same ? 'draft.same' : 'draft.changed', { number: newest.number })}</p>}
          {!same && <DocumentTable caption={say('section.draft')} documents={draftsOf(plan, document, language)} />}
        </Section>
        {written.length > 0 && (
          <Section id="skrevet" title={say('section.written')}>
            <DocumentTable caption={say('section.written')} documents={written} />
          </Section>
        )}
        <Earlier plan={plan} versions={earlier} />
      </Columns>
    </>
  )
}
