import type { Role } from '#kernel/roles'
import type { Paper } from '#print/paper'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { ActBar, AsideBlock, ButtonLink, Columns, Example, LinkList, PageHead, Section, StatusTag, Timeline, Unverified } from '#ui/kit.ts'
import type { Plan } from '../../read.ts'
import type { Report, ReportVersion } from '../../report/report.ts'
import { reportTexts } from '../../report/texts.ts'
import { ReportFiles } from '../../report/views/aside.tsx'
import { PaperView } from '../../report/views/paper.tsx'
import { blocking, type Check } from '../checklist.ts'
import { finishable, type PrequalificationState, stateOf } from '../state.ts'
import { prequalificationTexts } from '../texts.ts'
import type { SendingTime } from '../timing.ts'
import { Checklist, mendHref } from './checks.tsx'

type PrequalificationProps = {
  readonly plan: Plan
  readonly report: Report | null
  /** The version that is shown; null for the draft. */
  readonly version: ReportVersion | null
  readonly paper: Paper
  /** The checklist of the draft; null where a version is shown. */
  readonly checks: readonly Check[] | null
  readonly timing: SendingTime
  readonly sent: boolean
  readonly href: string
  readonly planHref: string
  readonly may: { readonly write: boolean; readonly judge: boolean }
}

const marks = {
  draft: 'wait',
  waits: 'wait',
  recommended: 'progress',
  declined: 'stopped',
  sent: 'progress',
  accepted: 'good',
  rejected: 'stopped',
} as const satisfies Readonly<Record<PrequalificationState, string>>

type NextProps = Pick<PrequalificationProps, 'checks' | 'href' | 'may'> & {
  readonly state: PrequalificationState
  readonly open: boolean
  readonly written: boolean
}

/** The one act that is next for whoever looks, with what stops it. */
const Next = ({ state, open, checks, written, href, may }: NextProps) => {
  const say = useTexts(prequalificationTexts)
  const speak = usePhrases()
  if (checks !== null) {
    if (!may.write || !open) return null
    const lacking = blocking(checks)
    if (written && lacking.length > 0)
      return (
        <ActBar blockers={lacking.map((check) => ({ label: speak(check.say), href: mendHref(href, check) }))}>
          <ButtonLink href={`${href}/tekst`}>{say('words')}</ButtonLink>
        </ActBar>
      )
    return (
      <ActBar>
        <ButtonLink href={`${href}/${written ? 'faerdig' : 'tekst'}`}>{say(written ? 'finish' : 'words')}</ButtonLink>
      </ActBar>
    )
  }
  const act = {
    draft: null,
    waits: may.judge ? (['anbefaling', 'judge.act'] as const) : null,
    recommended: may.write ? (['sendt', 'send.act'] as const) : null,
    declined: may.write ? (['tekst', 'words'] as const) : null,
    sent: may.write ? (['svar', 'answer.act'] as const) : null,
    accepted: null,
    rejected: may.write ? (['tekst', 'words'] as const) : null,
  }[state]
  if (act) {
    const [address, label] = act
    return (
      <ActBar>
        <ButtonLink href={`${href}/${address}`}>{say(label)}</ButtonLink>
      </ActBar>
    )
  }
  return null
}

/** What happened to the version, the newest first, in the words of those who did it. */
const Steps = ({ version }: { readonly version: ReportVersion }) => {
  const say = useTexts(prequalificationTexts)
  const role = useTexts(roleTexts)
  const { day } = useFormat()
  const who = (by: { readonly role: Role; readonly for: string }) => say('steps.by', { role: role(by.role), for: by.for })
  const finished = {
    ...{ when: version.sentOn, whenText: day(version.sentOn), who: who(version) },
    what: say('steps.finished', { number: version.number }),
  }
  return (
    <Section id="forloeb" title={say('steps')}>
      <Timeline
        items={[
          ...version.steps.toReversed().map(({ step, on, remark, ...by }) => ({
            ...{ when: on, whenText: day(on), who: who(by), major: step === 'accepted' },
            what: remark === null ? say(`outcome.${step}`) : `${say(`outcome.${step}`)}: ${remark}`,
          })),
          finished,
        ]}
      />
    </Section>
  )
}

const Timing = ({ timing, sent, planHref }: Pick<PrequalificationProps, 'timing' | 'sent' | 'planHref'>) => {
  const say = useTexts(prequalificationTexts)
  const speak = usePhrases()
  const language = useLanguage()
  const { day } = useFormat()
  return (
    <AsideBlock title={say('timing')}>
      <p>
        {say('timing.window', { first: day(timing.window.first), last: day(timing.window.last), application: day(timing.application) })}
      </p>
      <p>{say(sent ? 'timing.sent' : 'timing.today', { verdict: speak(timing.sentence) })}</p>
      {timing.doubt && (
        <p class="small">
          {timing.doubt[language]} <Unverified source={timing.doubt[language]} />
        </p>
      )}
      <LinkList items={[{ label: say('timing.way'), href: `${planHref}/tidsplan` }]} />
    </AsideBlock>
  )
}

const Acts = ({ report, version, href, may }: Pick<PrequalificationProps, 'report' | 'version' | 'href' | 'may'>) => {
  const say = useTexts(prequalificationTexts)
  const state = stateOf(report)
  const open = state !== 'sent' && state !== 'accepted'
  const items = [
    ...(version ? [{ label: say('see.draft'), href: `${href}?vis=kladde` }] : []),
    ...(!version && state !== 'draft' ? [{ label: say('see.frozen'), href }] : []),
    ...(may.write && open ? [{ label: say('words'), href: `${href}/tekst` }] : []),
    ...(may.write && open && state !== 'recommended' && report ? [{ label: say('finish'), href: `${href}/faerdig` }] : []),
  ]
  return items.length === 0 ? null : (
    <AsideBlock title={say('title')} screenOnly>
      <LinkList items={items} />
    </AsideBlock>
  )
}

/** The prequalification of a plan: what it says, how far it is, and what is next. */
export const PrequalificationPage = (props: PrequalificationProps) => {
  const { plan, report, version, paper, checks, timing, sent, href, planHref, may } = props
  const say = useTexts(prequalificationTexts)
  const common = useTexts(reportTexts)
  const state = stateOf(report)
  return (
    <>
      <PageHead
        title={say('title.plan', { plan: plan.name })}
        tags={
          <>
            <StatusTag state={marks[state]}>{say(`state.${state}`)}</StatusTag>
            {report?.example && <Example />}
          </>
        }
        lede={say(`lede.${state}`)}
      />
      <Next state={state} open={report === null || finishable(report).ok} checks={checks} written={report !== null} href={href} may={may} />
      <Columns
        label={common('files.title')}
        aside={
          <>
            <ReportFiles href={href} report={report} draft={report !== null} />
            <Timing timing={timing} sent={sent} planHref={planHref} />
            <Acts report={report} version={version} href={href} may={may} />
          </>
        }
      >
        {checks && <Checklist checks={checks} />}
        {version && <Steps version={version} />}
        <PaperView paper={paper} />
      </Columns>
    </>
  )
}
