import type { Mandate } from '#features/identity'
import { dayOf } from '#kernel/day'
import type { Id } from '#kernel/id'
import { roleTexts } from '#text/roles.ts'
import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { ActLink, Alert, AsideBlock, Columns, Example, LinkList, PageHead, Prose, Section, StatusTag, Timeline } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { caseTexts } from '../../cases/texts.ts'
import { placeName, type Signal } from '../read.ts'
import { beadOf, can } from '../signal.ts'
import { signalTexts } from '../texts.ts'
import { AnswerForms, ReplyForm } from './signal-forms.tsx'

/** The forms on a signal's page. */
export type FormName = 'answer' | 'reply' | 'close' | 'place' | 'see'

export type SignalPageProps = {
  readonly signal: Signal
  readonly title: string
  /** Areas to place a signal in whose place nobody knew. */
  readonly areas: readonly { readonly id: Id; readonly name: string }[]
  readonly answering: readonly Mandate[]
  readonly replying: readonly Mandate[]
  /** The reader may open the case that it is in. */
  readonly readsCase: boolean
  readonly refused: { readonly form: FormName; readonly shown: Shown } | null
}

/** What became of it, the newest first, with the words that were said. */
const Happened = ({ signal }: { readonly signal: Signal }) => {
  const say = useTexts(signalTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  const title = (entry: Signal['entries'][number]): string =>
    entry.kind === 'placed' ? say('entry.placed', { area: entry.words ?? '' }) : say(`entry.${entry.kind}`)
  const moments = signal.entries.map((entry) => ({
    when: new Date(entry.at).toISOString(),
    whenText: format.moment(new Date(entry.at)),
    what: entry.words && entry.kind !== 'placed' ? `${title(entry)}: ${entry.words}` : title(entry),
    who: role(entry.role),
    major: entry.kind === 'answer' || entry.kind === 'decided',
  }))
  const sent = {
    when: signal.recorded_at.toISOString(),
    whenText: format.moment(signal.recorded_at),
    what: say('entry.sent'),
    who: role(signal.writer_role),
  }
  return (
    <Section id="hvad-blev-det-til" title={say('signal.happened')}>
      {moments.length === 0 && <p class="muted">{say('signal.happened.none')}</p>}
      <Timeline items={[...moments.toReversed(), sent]} />
    </Section>
  )
}

type AboutProps = {
  readonly signal: Signal
  /** The reader may open the case itself. */
  readonly readsCase: boolean
  /** The reader may gather it in a case. */
  readonly gathering: boolean
}

/** How the case stands that the signal is in, for whoever wrote it too; or the way to gather it in one. */
const InCase = ({ signal, readsCase, gathering }: AboutProps) => {
  const say = useTexts(signalTexts)
  const word = useTexts(caseTexts)
  const { in_case: held, area_slug: slug } = signal
  if (held)
    return (
      <AsideBlock title={say('side.case')}>
        <LinkList
          items={[
            {
              label: word('name', { area: signal.area_name ?? '' }),
              href: readsCase ? `/udpegning/${held.slug}` : null,
              note: word(`state.${held.state}`),
            },
          ]}
        />
      </AsideBlock>
    )
  if (!gathering || slug === null) return null
  return (
    <AsideBlock title={say('side.case')} screenOnly>
      <ActLink href={`/udpegning/ny?omraade=${slug}`}>{say('side.gather')}</ActLink>
    </AsideBlock>
  )
}

const About = ({ signal, readsCase, gathering }: AboutProps) => {
  const say = useTexts(signalTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  return (
    <>
      <AsideBlock title={say('side.title')}>
        <LinkList
          items={[
            signal.area_slug === null
              ? { label: placeName(signal), note: say('signal.unplaced') }
              : { label: placeName(signal), href: `/omraader/${signal.area_slug}`, note: say('side.area') },
            { label: say(`seriousness.${signal.seriousness}`), note: say('inbox.seriousness') },
            { label: format.day(signal.seen_on), note: say('signal.seen') },
            { label: say('inbox.by', { role: role(signal.writer_role), organisation: signal.writer_for }), note: say('signal.by') },
          ]}
        />
      </AsideBlock>
      <InCase signal={signal} readsCase={readsCase} gathering={gathering} />
      <AsideBlock title={say('side.internal')}>
        <p class="small">{say('side.internal.why')}</p>
      </AsideBlock>
    </>
  )
}

/** What could not be done any more, with the words that were to be said: the form that they came with is not on the page. */
const Missed = ({ refused, drawn }: Pick<SignalPageProps, 'refused'> & { readonly drawn: readonly FormName[] }) => {
  const speak = usePhrases()
  if (!refused || drawn.includes(refused.form)) return null
  const { refusals, words } = refused.shown
  const said = words.answer ?? words.reply ?? words.reason
  return (
    <Alert kind="error" title={refusals.map(({ say }) => speak(say)).join(' ')}>
      {said && <p>{said}</p>}
    </Alert>
  )
}

/** A signal: what was seen, what became of it, and what its reader may do. */
export const SignalPage = ({ signal, title, areas, answering, replying, readsCase, refused }: SignalPageProps) => {
  const say = useTexts(signalTexts)
  const format = useFormat()
  const stands = signal.state === 'in_case' && signal.in_case?.state === 'designated' ? 'designated' : signal.state
  const drawn: readonly FormName[] = [
    ...(answering.length > 0 ? (['answer', 'close'] as const) : []),
    ...(answering.length > 0 && areas.length > 0 ? (['place'] as const) : []),
    ...(replying.length > 0 ? (['reply'] as const) : []),
  ]
  return (
    <>
      <Missed refused={refused} drawn={drawn} />
      <PageHead
        title={title}
        tags={
          <>
            <StatusTag state={stands === 'designated' ? 'good' : beadOf(stands)}>{say(`state.${stands}`)}</StatusTag>
            {signal.example && <Example />}
          </>
        }
        lede={say(`signal.lede.${stands}`, { day: format.day(dayOf(signal.recorded_at)) })}
      />
      <Columns
        aside={<About signal={signal} readsCase={readsCase} gathering={answering.length > 0 && can(signal.state, 'gather')} />}
        label={say('side.title')}
      >
        <Section id="set" title={say('signal.words')}>
          <Prose text={signal.words} />
        </Section>
        <Happened signal={signal} />
        {answering.length > 0 && <AnswerForms signal={signal} areas={areas} mandates={answering} refused={refused} />}
        {replying.length > 0 && <ReplyForm signal={signal} mandates={replying} refused={refused} />}
      </Columns>
    </>
  )
}
