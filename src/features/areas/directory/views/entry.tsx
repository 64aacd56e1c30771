import type { historyOf } from '#features/audit'
import { addDays } from '#kernel/day'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useTexts } from '#text/use.ts'
import {
  ActBar,
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Example,
  Facts,
  Form,
  Missing,
  PageHead,
  Section,
  Source,
  Timeline,
} from '#ui/kit.ts'
import { useHistory } from '#web/history.tsx'
import type { Area } from '../../area/read.ts'
import { type Entry, isFaded } from '../directory.ts'
import { directoryTexts } from '../texts.ts'
import { type Lines, useTerms } from './lines.tsx'

type EntryPageProps = Omit<Lines, 'from'> & {
  readonly area: Area
  readonly entry: Entry
  readonly acts: Awaited<ReturnType<typeof historyOf>>
  /** The reader confirmed it as it was before somebody corrected it. */
  readonly stale: boolean
}

const useFacts = (entry: Entry) => {
  const say = useTexts(directoryTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  const { target, activity } = useTerms()(entry)
  const told = (words: string) => (words === '' ? <Missing reason={say('entry.none')} /> : words)
  return [
    { label: say('entry.kind'), value: say(`one.${entry.kind}`) },
    { label: say('entry.organisation'), value: told(entry.organisationShown ?? '') },
    { label: say('entry.contact'), value: told([entry.contactRole, entry.contact].filter(Boolean).join(', ')) },
    { label: say('entry.target'), value: told(target) },
    { label: say('entry.activity'), value: told(activity) },
    { label: say('entry.place'), value: told(entry.place ?? '') },
    { label: say('entry.estate'), value: entry.estateName ?? say('entry.estate.all') },
    { label: say('entry.period'), value: format.period(entry.period) },
    { label: say('entry.confirmed'), value: format.day(entry.confirmedOn), note: role(entry.confirmedRole) },
  ]
}

/** What can be done to an entry: confirm it, correct it, end it. */
const Acts = ({ entry, href }: { readonly entry: Entry; readonly href: string }) => {
  const say = useTexts(directoryTexts)
  return (
    <ActBar>
      <Form action={`${href}/bekraeft`} version={entry.version}>
        <ButtonRow>
          <Button>{say('confirm')}</Button>
          <ButtonLink kind="secondary" href={`${href}/ret`}>
            {say('correct')}
          </ButtonLink>
          <ButtonLink kind="tertiary" href={`${href}/afslut`}>
            {say('end')}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </ActBar>
  )
}

/** One entry of a directory: what is told of it, who last said that it was right, and all that was done to it. */
export const EntryPage = ({ entry, acts, today, keeping, href, stale }: EntryPageProps) => {
  const say = useTexts(directoryTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  const done = useHistory(acts)
  const facts = useFacts(entry)
  const day = format.day(entry.confirmedOn)
  const until = entry.period.until === null ? null : format.day(addDays(entry.period.until, -1))
  const lede =
    entry.endReason === null
      ? isFaded(entry, today)
        ? `${say(`one.${entry.kind}`)}, ${say('faded', { day })}.`
        : `${say('confirmed.by', { day, role: role(entry.confirmedRole).toLowerCase() })}.`
      : `${say('entry.ended', { reason: entry.endReason })} (${say('list.ended.until', { day: until ?? '' })})`
  return (
    <>
      <PageHead titleLanguage="da" title={entry.name} tags={entry.example ? <Example /> : undefined} lede={lede} />
      {stale && (
        <Alert kind="warning" title={say('stale.title')}>
          <p>{say('stale.text')}</p>
        </Alert>
      )}
      {keeping && entry.endReason === null && <Acts entry={entry} href={`${href}/${entry.id}`} />}
      <Section id="oplysninger" title={say('entry.told')}>
        <Facts items={facts} />
        <Source>
          {say('entry.source')}: {entry.source ?? say('entry.source.none')}
        </Source>
      </Section>
      <Section id="historik" title={say('entry.history')}>
        <Timeline items={done} />
      </Section>
    </>
  )
}
