import { useFormat, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Checkbox, Filter, Form, LinkList, PageHead, Roster, Section, Select, TextField } from '#ui/kit.ts'
import type { Area } from '../../area/read.ts'
import { type Entry, type EntryFilter, entryKinds, narrowed, targetGroups } from '../directory.ts'
import { directoryTexts } from '../texts.ts'
import { type Lines, useGroups } from './lines.tsx'

type DirectoryPageProps = Omit<Lines, 'from'> & {
  readonly area: Area
  readonly ended: readonly Entry[]
  readonly filter: EntryFilter
}

const isOpen = ({ q, kind, targetGroup, faded }: EntryFilter): boolean => q === '' && kind === null && targetGroup === null && !faded

const Filters = ({ href, filter, count }: { readonly href: string; readonly filter: EntryFilter; readonly count: number }) => {
  const say = useTexts(directoryTexts)
  return (
    <Filter action={href} count={say('list.count', { count })} clearHref={isOpen(filter) ? null : href}>
      <TextField name="q" label={say('filter.q')} value={filter.q} />
      <Select
        name="slags"
        label={say('filter.kind')}
        empty={say('filter.any')}
        value={filter.kind}
        items={entryKinds.map((kind) => ({ value: kind, label: say(`kind.${kind}`) }))}
      />
      <Select
        name="maalgruppe"
        label={say('filter.target')}
        empty={say('filter.any')}
        value={filter.targetGroup}
        items={targetGroups.map((group) => ({ value: group, label: say(`target.${group}`) }))}
      />
      <Checkbox name="falmet" label={say('filter.faded')} checked={filter.faded} />
    </Filter>
  )
}

/** What was here once, each with its last day and its reason. */
const Ended = ({ entries, href }: { readonly entries: readonly Entry[]; readonly href: string }) => {
  const say = useTexts(directoryTexts)
  const format = useFormat()
  if (entries.length === 0) return null
  return (
    <Section id="ophoert" title={say('list.ended')}>
      <LinkList
        items={entries.map(({ id, name, kind, period, endReason }) => ({
          label: name,
          href: `${href}/${id}`,
          note: [say(`one.${kind}`), say('list.ended.until', { day: format.day(period.until ?? period.from) }), endReason]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Section>
  )
}

/** Who and what is in an area, to be searched, confirmed and corrected. */
export const DirectoryPage = ({ area, ended, filter, ...lines }: DirectoryPageProps) => {
  const say = useTexts(directoryTexts)
  const { href, today, keeping } = lines
  const shown = narrowed(area.directory, filter, today)
  const groups = useGroups(shown, { ...lines, from: 'liste' })
  const roster = shown.length === 0 ? <p>{say('list.none')}</p> : <Roster groups={groups} level={2} />
  return (
    <>
      <PageHead title={`${area.name}: ${say('title').toLowerCase()}`} lede={say('list.lede')} />
      {keeping && (
        <ActBar>
          <ButtonLink href={`${href}/ny`}>{say('add.long')}</ButtonLink>
        </ActBar>
      )}
      <Filters href={href} filter={filter} count={shown.length} />
      {keeping && shown.length > 0 ? (
        <Form id="hvem-form" action={href}>
          {roster}
        </Form>
      ) : (
        roster
      )}
      {isOpen(filter) && <Ended entries={ended} href={href} />}
    </>
  )
}
