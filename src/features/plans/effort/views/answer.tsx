import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Alert, Example, Prose, Section, StatusTag } from '#ui/kit.ts'
import type { Decision } from '../../approval/approval.ts'
import { approvalTexts } from '../../approval/texts.ts'
import { dateOf } from '../../approval/words.ts'
import { hrefOf } from '../../open.ts'
import type { Plan } from '../../read.ts'
import { HashText } from '../../version/views/hash.tsx'
import type { Telling } from '../telling.ts'
import { effortTexts } from '../texts.ts'

/** What was answered: outcome, day, reasons, and the paper where there is one. */
export const AnswerText = ({ plan, decision }: { readonly plan: Plan; readonly decision: Decision }) => {
  const say = useTexts(effortTexts)
  const word = useTexts(approvalTexts)
  const speak = usePhrases()
  const { outcome, reasons, countsFrom, confirmation, paper, item, page } = decision
  const outcomeWord = outcome === 'approved' && reasons !== null ? say('approval.remarked') : word(`outcome.${outcome}`)
  const waits = countsFrom === null && confirmation === null
  return (
    <>
      <p>
        <b>{say('approval.by', { outcome: outcomeWord, day: speak(dateOf(decision)) })}</b>{' '}
        {say('approval.for', { name: decision.recordedFor.name })} {decision.example && <Example />}{' '}
        {waits && <StatusTag state="progress">{say('approval.waiting').toLowerCase()}</StatusTag>}
      </p>
      {reasons !== null && <Prose text={reasons} />}
      {paper && (
        <p>
          <a href={`${hrefOf(plan)}/bilag/${paper.id}`}>{say('approval.paper', { item: item ?? '–', page: page ?? '–' })}</a>
        </p>
      )}
      {confirmation?.verdict === 'refused' && <p>{say('approval.unconfirmed', { reason: confirmation.reason ?? '' })}</p>}
    </>
  )
}

/** How far an effort's approval has come: what was sent, who answers, what was answered, and whether it has changed since. */
export const Answer = ({ telling }: { readonly telling: Telling }) => {
  const say = useTexts(effortTexts)
  const format = useFormat()
  const { plan, seen, answer, changed, phase } = telling
  const { submission, deciders, steps } = seen.record
  const body = plan.board?.name ?? ''
  if (!submission)
    return (
      <Section id="godkendelse" title={say('approval.title')}>
        <p class="muted">{say('approval.none', { body })}</p>
      </Section>
    )
  const version = plan.versions.find(({ id }) => id === submission.version)
  const elsewhere = steps[0]?.decides === 'elsewhere'
  return (
    <Section
      id="godkendelse"
      title={say('approval.title')}
      end={<a href={`${hrefOf(plan)}/versioner/${submission.number}`}>{say('approval.see', { number: submission.number })}</a>}
    >
      {answer && <AnswerText plan={plan} decision={answer} />}
      {phase === 'in_approval' && !answer && (
        <>
          <p>{say('approval.wait', { body })}</p>
          <p class="muted">
            {elsewhere ? say('approval.elsewhere') : say('approval.seats', { seats: deciders.map(({ title }) => title).join(', ') })}
          </p>
        </>
      )}
      <p class="small">
        {say('approval.sent', { number: submission.number, day: format.day(submission.on), by: submission.for.name })}{' '}
        {version && <HashText hash={version.hash} />}
      </p>
      {submission.note !== null && <Prose text={submission.note} />}
      {changed && phase !== 'ended' && <Alert kind="info" title={say('approval.changed', { number: submission.number })} />}
    </Section>
  )
}
