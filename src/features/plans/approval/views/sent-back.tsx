import { useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Alert } from '#ui/kit.ts'
import type { Seen } from '../powers.ts'
import { returnsSince, unchangedReturns } from '../sent-back.ts'
import { approvalTexts } from '../texts.ts'
import { dateOf } from '../words.ts'
import { deciderName, nameIn } from './about.ts'

/** On the page that sends a plan again: who sent it back and why, and whether anything in that has been changed since. */
export const SentBack = ({ seen }: { readonly seen: Seen }) => {
  const say = useTexts(approvalTexts)
  const speak = usePhrases()
  const language = useLanguage()
  const { plan, record } = seen
  const unchanged = unchangedReturns(plan, record).flatMap((part) => nameIn(plan)(part) ?? [])
  return (
    <>
      {returnsSince(record).map((decision) => {
        const decider = record.deciders.find(({ id }) => id === decision.decider)
        const who = decider ? deciderName(decider, language) : decision.recordedFor.name
        return (
          <Alert kind="info" title={say('submit.back', { who, day: speak(dateOf(decision)) })} key={decision.id}>
            <p>{decision.reasons}</p>
            <p>
              <a href={`/planer/${plan.slug}/beslutninger/${decision.id}`}>{say('submit.back.read')}</a>
            </p>
          </Alert>
        )
      })}
      {unchanged.length > 0 && (
        <Alert kind="warning" title={say('submit.back.same', { parts: unchanged.join(', ') })}>
          <p>{say('submit.back.same.why')}</p>
        </Alert>
      )}
    </>
  )
}
