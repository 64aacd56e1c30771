import type { Mandate } from '#features/identity'
import { type StripPlace, ThreadStrip } from '#features/thread'
import type { Day } from '#kernel/day'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Alert, Columns, ErrorSummary, Example, type Fact, Facts, PageHead, Prose, Section, type State, StatusTag } from '#ui/kit.ts'
import type { Shown } from '#web/page.ts'
import { useShown } from '#web/shown.ts'
import { planAnchors } from '../../plan/anchors.ts'
import type { Decider, Decision, Step } from '../approval.ts'
import { placeOf } from '../decide.ts'
import type { DecisionFacts } from '../deciders-queries.ts'
import type { Seen } from '../powers.ts'
import { approvalTexts } from '../texts.ts'
import { dateOf } from '../words.ts'
import { deciderName, nameIn, subjectName } from './about.ts'
import { ConfirmForm } from './confirm.tsx'
import { DecisionAside } from './decision-aside.tsx'
import { NextAct } from './next.tsx'
import { OwnConditions } from './own-conditions.tsx'
import { PaperSection } from './paper.tsx'

export type DecisionPageProps = {
  readonly seen: Seen
  readonly decision: Decision
  readonly decider: Decider
  readonly step: Step
  readonly facts: DecisionFacts
  readonly strip: readonly StripPlace[]
  /** Number of the version that was decided on. */
  readonly number: number
  /** The mandates under which the reader can confirm or refuse the record. */
  readonly mandates: readonly Mandate[]
  readonly shown: Shown
}

const stateOfDecision = ({ outcome, countsFrom, confirmation, conditions }: Decision): State => {
  if (confirmation?.verdict === 'refused') return 'stopped'
  if (countsFrom === null) return 'progress'
  if (outcome === 'returned' || outcome === 'rejected') return 'stopped'
  return conditions.some(({ met }) => met === null) ? 'missing' : 'good'
}

/** Whose the decision is, in words: by whom, about what, when, and whether it counts. */
const useLede = ({ seen, decision, decider }: DecisionPageProps): string => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const speak = usePhrases()
  const values = { who: deciderName(decider, language), what: subjectName(seen, decision, language), day: speak(dateOf(decision)) }
  const said = say(`decision.lede.${decision.outcome}`, values)
  const counts =
    decision.confirmation?.verdict === 'refused' ? say('decision.refused') : decision.countsFrom === null ? say('decision.waits') : ''
  return `${said} ${counts}`.trim()
}

const useFacts = ({ decision, decider, facts, seen, number }: DecisionPageProps): readonly Fact[] => {
  const say = useTexts(approvalTexts)
  const role = useTexts(roleTexts)
  const speak = usePhrases()
  const format = useFormat()
  const { recordedFor, recordedAt, confirmation, votes, commitment } = decision
  const { takenOver = false } = decision
  const here = decision.paper === null && !takenOver
  return [
    {
      label: say('decision.day'),
      value: speak(dateOf(decision)),
      note: say('decision.sent', { day: format.day((takenOver ? seen.record.taken?.sentOn : null) ?? (facts.submitted_on as Day)) }),
    },
    {
      label: say('decision.version'),
      value: <a href={`/planer/${seen.plan.slug}/versioner/${number}`}>{say('decision.version.number', { number })}</a>,
    },
    {
      label: say(here ? 'decision.taken' : takenOver ? 'decision.taken_over' : 'decision.recorded'),
      value: here ? decider.title : role(facts.recorded_as),
      note: `${recordedFor.name}, ${format.moment(new Date(recordedAt))}`,
    },
    ...(here
      ? []
      : [
          {
            label: say(confirmation?.verdict === 'refused' ? 'decision.refused_by' : 'decision.confirmed'),
            value: confirmation && facts.confirmed_as ? role(facts.confirmed_as) : say('decision.unconfirmed'),
            note: confirmation ? `${confirmation.for.name}, ${format.moment(new Date(confirmation.at))}` : say('decision.unconfirmed.why'),
          },
        ]),
    ...(takenOver && decision.item !== null ? [{ label: say('list.proof'), value: decision.item, note: decision.page ?? undefined }] : []),
    ...(votes ? [{ label: say('decision.votes'), value: say('proof.votes', { for: votes.for, against: votes.against }) }] : []),
    ...(commitment === null
      ? []
      : [{ label: say('record.commitment'), value: say('proof.kroner', { amount: format.kroner(commitment) }) }]),
  ]
}

/** A decision's own page: what, by whom, when, on what paper, about exactly which version, with which conditions, and what has changed since. */
export const DecisionPage = (props: DecisionPageProps) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const { seen, decision, decider, step, strip, mandates, shown } = props
  const lede = useLede(props)
  const facts = useFacts(props)
  const { errors } = useShown(shown)
  const isLast = placeOf(seen.standings, decider.id)?.voice.decision?.id === decision.id
  const returned = decision.returns.flatMap((part) => nameIn(seen.plan)(part) ?? [])
  return (
    <>
      <PageHead
        title={say('decision.heading', { step: step.by[language] })}
        tags={
          <>
            {decision.example && <Example />}
            <StatusTag state={stateOfDecision(decision)}>{say(`outcome.${decision.outcome}`).toLowerCase()}</StatusTag>
          </>
        }
        lede={lede}
      />
      <ThreadStrip name={seen.plan.name} here="decision" strip={strip} anchors={planAnchors(seen.plan)} />
      {mandates.length === 0 && <ErrorSummary errors={errors} />}
      {decision.countsFrom !== null && !isLast && <Alert kind="info" title={say('decision.replaced')} />}
      {mandates.length === 0 && <NextAct seen={seen} />}
      <Facts items={facts} />
      <Columns aside={<DecisionAside {...props} />} label={say('decided.title')}>
        {decision.reasons !== null && (
          <Section id="begrundelse" title={say('form.reasons')}>
            <Prose text={decision.reasons} />
          </Section>
        )}
        {returned.length > 0 && (
          <Section id="tilbage" title={say('decision.returns')}>
            <ul>
              {returned.map((one) => (
                <li key={one}>{one}</li>
              ))}
            </ul>
          </Section>
        )}
        <OwnConditions seen={seen} decision={decision} />
        {decision.confirmation?.reason && (
          <Section id="hvorfor" title={say('decision.refused.why')}>
            <Prose text={decision.confirmation.reason} />
          </Section>
        )}
        <PaperSection seen={seen} decision={decision} mediaType={props.facts.media_type} />
        {mandates.length > 0 && <ConfirmForm seen={seen} decision={decision} mandates={mandates} shown={shown} />}
      </Columns>
    </>
  )
}
