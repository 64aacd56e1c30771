import { dayOf } from '#kernel/day'
import { roleTexts } from '#text/roles.ts'
import { useFormat, useLanguage, useTexts } from '#text/use.ts'
import { Entry, LinkList, Prose, Section, Timeline } from '#ui/kit.ts'
import { signalTexts } from '../../signals/texts.ts'
import { topicLabel } from '../../signals/topics.ts'
import type { Case } from '../read.ts'
import type { StepRow } from '../rows.ts'
import { caseTexts } from '../texts.ts'
import { ComputedAssessment } from './computed.tsx'

/** What a step was, in a few words. */
export const useStepName = () => {
  const say = useTexts(caseTexts)
  return ({ act, outcome, assessment }: StepRow): string => {
    if (act === 'assess') return say('step.assess', { points: say(`points.${assessment?.points ?? 'open'}`) })
    if (act === 'screen') return say(outcome === 'dismiss' ? 'step.screen.dismiss' : 'step.screen.assess')
    if (act === 'review') return say(outcome === 'lift' ? 'step.review.lift' : 'step.review.continue')
    if (act !== 'decide') return say(`step.${act}`)
    return say(outcome === 'designated' ? 'step.decide.designated' : outcome === 'wait' ? 'step.decide.wait' : 'step.decide.declined')
  }
}

/** Everything that was done, the newest first: what, when, by whom under which mandate, and why. */
export const Steps = ({ held }: { readonly held: Case }) => {
  const say = useTexts(caseTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  const name = useStepName()
  const whyOf = ({ reason, decision }: StepRow): string =>
    [
      reason,
      decision?.withoutSignal && say('step.without_signal', { reason: decision.withoutSignal }),
      decision?.withoutAssessment && say('step.without_assessment', { reason: decision.withoutAssessment }),
      decision?.forumIsNew && say('step.forum_new'),
    ]
      .filter(Boolean)
      .join(' ')
  const whoOf = ({ role: by, actsFor, decision }: StepRow): string =>
    [
      say('step.by', { role: role(by), organisation: actsFor }),
      decision?.seat && say('step.told', { seat: decision.seat }),
      decision && !decision.seat && say('step.paper', { paper: decision.paper ?? '' }),
      decision?.item && say('step.item', { item: decision.item }),
    ]
      .filter(Boolean)
      .join(' · ')
  const moments = held.steps.toReversed().map((step) => ({
    when: step.day,
    whenText: format.day(step.day),
    what: (
      <>
        {name(step)}. <span class="why">{whyOf(step)}</span>
      </>
    ),
    who: whoOf(step),
    major: step.outcome === 'designated' || step.outcome === 'lift',
  }))
  return (
    <Section id="gang" title={say('steps.title')}>
      <Timeline items={moments} />
    </Section>
  )
}

/** The signals that the case rests on. */
export const Signals = ({ held }: { readonly held: Case }) => {
  const say = useTexts(caseTexts)
  const signal = useTexts(signalTexts)
  const role = useTexts(roleTexts)
  const format = useFormat()
  const language = useLanguage()
  if (held.signals.length === 0) return <p class="muted">{say('signals.none')}</p>
  return (
    <LinkList
      items={held.signals.map(({ id, topic, seriousness, words, at, role: by }) => ({
        label: `${topicLabel(topic, language)}: ${words}`,
        href: `/signaler/${id}`,
        note: `${signal(`seriousness.${seriousness}`)} · ${format.day(dayOf(new Date(at)))} · ${role(by)}`,
      }))}
    />
  )
}

/** The assessments as they were made, the newest first. */
export const Assessments = ({ held }: { readonly held: Case }) => {
  const say = useTexts(caseTexts)
  const format = useFormat()
  const language = useLanguage()
  const made = held.steps.flatMap((step) => (step.assessment ? [{ ...step, assessment: step.assessment }] : [])).toReversed()
  if (made.length === 0) return <p class="muted">{say('assessments.none')}</p>
  return (
    <>
      {made.map(({ id, number, day, reason, assessment }) => (
        <Entry
          id={`vurdering-${number}`}
          key={id}
          title={say('assessments.on', { day: format.day(day) })}
          facts={[
            { label: say('assessments.points'), value: say(`points.${assessment.points}`) },
            { label: say('assessments.source'), value: assessment.source },
            ...(assessment.figures ? [{ label: say('assessments.figures'), value: assessment.figures }] : []),
          ]}
        >
          <Prose text={reason} />
          {assessment.snapshot && <ComputedAssessment assessment={assessment.snapshot} title={assessment.snapshot.verdict[language]} />}
        </Entry>
      ))}
    </>
  )
}
