import { dayOf } from '#kernel/day'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink, Empty, Entry, Example, type Fact, PageHead, Prose, Section, StatusTag } from '#ui/kit.ts'
import type { Blocker } from '../../approval/ready.ts'
import { Files } from '../../documents/views/table.tsx'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { DifferenceList, DifferenceTables } from '../../version/views/difference.tsx'
import { HashText } from '../../version/views/hash.tsx'
import { type Amendment, stateIn, statusIn } from '../amendment.ts'
import { logFiles, logHref } from '../routes/open.ts'
import { amendmentTexts } from '../texts.ts'
import { turnOf } from '../turn.ts'
import { anchorOf, changesOf, nameOf, ruleOf, saidOn } from '../words.ts'
import { RuleSentences } from './rule.tsx'

type LogProps = {
  readonly plan: Plan
  readonly amendments: readonly Amendment[]
  readonly approved: boolean
  /** Whether the draft is not as the version that stands. */
  readonly differs: boolean
  /** What stops a new one from being sent; null for a reader who sends none. */
  readonly stops: readonly Blocker[] | null
  /** Of what the log says. */
  readonly hash: string
}

/** How many changes an amendment shows in the log; its own page has all. */
const most = 12

/** What is known of an amendment, name by name. */
export const useAmendmentFacts = (amendment: Amendment): readonly Fact[] => {
  const say = useTexts(amendmentTexts)
  const role = useTexts(roleTexts)
  const speak = usePhrases()
  const { day } = useFormat()
  const { sent, withdrawn, inForceAt, before, after } = amendment
  const said = saidOn(amendment)
  const turn = turnOf(amendment.record)
  const by = (one: Amendment['sent']) => say('fact.sent.by', { role: role(one.role), for: one.for })
  return [
    { label: say('fact.from'), value: day(amendment.takesEffectOn) },
    { label: say('fact.sent'), value: day(dayOf(new Date(sent.at))), note: by(sent) },
    {
      label: say('fact.decided'),
      value: said.length === 0 ? say('fact.decided.none') : say('fact.decided.count', { count: said.length }),
      note:
        said.length === 0
          ? undefined
          : said.map((one, at) => (
              <span key={one.id}>
                {at > 0 && <br />}
                {speak(one.say)}
              </span>
            )),
    },
    ...(turn
      ? [{ label: say('fact.turn'), value: turn.who, note: turn.due === null ? undefined : say('turn.due', { day: day(turn.due) }) }]
      : []),
    ...(inForceAt ? [{ label: say('fact.approved'), value: day(dayOf(new Date(inForceAt))) }] : []),
    ...(withdrawn
      ? [{ label: say('fact.withdrawn'), value: day(dayOf(new Date(withdrawn.at))), note: `${by(withdrawn)}. ${withdrawn.reason}` }]
      : []),
    { label: say('fact.versions'), value: say('fact.versions.from', { before: before.number, after: after.number }) },
  ]
}

/** The status of an amendment and whether it is an example. */
export const AmendmentTags = ({ amendment }: { readonly amendment: Amendment }) => {
  const say = useTexts(amendmentTexts)
  const status = statusIn(amendment)
  return (
    <>
      <StatusTag state={stateIn[status]}>{say(`status.${status}`)}</StatusTag>
      <span class="muted">{say(`weight.${amendment.weight}`)}</span>
      {amendment.example && <Example />}
    </>
  )
}

type EntryProps = {
  readonly amendment: Amendment
  /** Its own page; null for who has none, and then everything stands here. */
  readonly href: string | null
}

/** One amendment in the log. */
export const LogEntry = ({ amendment, href }: EntryProps) => {
  const say = useTexts(amendmentTexts)
  const speak = usePhrases()
  const facts = useAmendmentFacts(amendment)
  return (
    <Entry
      id={anchorOf(amendment)}
      title={href ? <a href={href}>{speak(nameOf(amendment))}</a> : speak(nameOf(amendment))}
      tags={<AmendmentTags amendment={amendment} />}
      facts={facts}
    >
      <Prose text={amendment.why} />
      <RuleSentences rule={ruleOf(amendment)} grounds={amendment.grounds} />
      {amendment.raised && <p>{say('rule.raised', { reason: amendment.raised })}</p>}
      {href ? <DifferenceList difference={changesOf(amendment)} most={most} /> : <DifferenceTables difference={changesOf(amendment)} />}
    </Entry>
  )
}

const useLede = ({ amendments, approved, differs }: Pick<LogProps, 'amendments' | 'approved' | 'differs'>): string => {
  const say = useTexts(amendmentTexts)
  const language = useLanguage()
  const { day } = useFormat()
  const [last] = amendments
  if (!last) return approved ? say(differs ? 'lede.differs' : 'lede.none') : say('lede')
  const on = last.inForceAt ? day(dayOf(new Date(last.inForceAt))) : ''
  const turn = turnOf(last.record)?.say(language)
  return [say(`lede.${statusIn(last)}`, { number: last.number, day: on }), ...(turn ? [turn] : []), say('lede')].join(' ')
}

/** The log as files. */
export const LogFiles = ({ plan }: Pick<LogProps, 'plan'>) => {
  const say = useTexts(amendmentTexts)
  const href = logHref(plan)
  return (
    <>
      {say('log.files')} <Files title={say('paper.name')} files={logFiles(href)} /> · <a href={`${href}.csv`}>{say('csv')}</a>
    </>
  )
}

/** The change log of a plan: what was changed, why, by which rule, who decided it when, and what it was before. */
export const LogPage = ({ plan, amendments, approved, differs, stops, hash }: LogProps) => {
  const say = useTexts(amendmentTexts)
  const speak = usePhrases()
  const lede = useLede({ amendments, approved, differs })
  const [last] = amendments
  const status = last && statusIn(last)
  const again = status === 'returned' || status === 'rejected'
  const href = hrefOf(plan)
  const blockers = (stops ?? []).map((one) => ({
    label: speak(one.say),
    href: one.href.startsWith('#') ? `${href}${one.href}` : `${href}${one.href}`,
  }))
  return (
    <>
      <PageHead title={say('title.plan', { plan: plan.name })} lede={lede} />
      {stops && approved && (
        <ActBar blockers={blockers}>
          <ButtonLink href={blockers.length === 0 ? `${logHref(plan)}/ny` : null} icon="send">
            {say(again ? 'send.again' : 'send')}
          </ButtonLink>
        </ActBar>
      )}
      {amendments.length === 0 ? (
        <Empty title={say('empty.title')}>{say(approved ? 'empty' : 'empty.unapproved')}</Empty>
      ) : (
        <Section id="sendt" title={say('log.title')} end={<LogFiles plan={plan} />}>
          {amendments.map((amendment) => (
            <LogEntry amendment={amendment} href={`${logHref(plan)}/${amendment.number}`} key={amendment.id} />
          ))}
          <p class="small muted">{say('log.hash')}</p>
          <HashText hash={hash} />
        </Section>
      )}
    </>
  )
}
