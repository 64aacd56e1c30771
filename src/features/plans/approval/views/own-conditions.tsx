import { useFormat, useTexts } from '#text/use.ts'
import { Section, Status } from '#ui/kit.ts'
import type { Decision } from '../approval.ts'
import { mayMeet, type Seen } from '../powers.ts'
import { approvalTexts } from '../texts.ts'

/** The conditions that one decision carries, in words; nothing when it carries none. */
export const OwnConditions = ({ seen, decision }: { readonly seen: Seen; readonly decision: Decision }) => {
  const say = useTexts(approvalTexts)
  const format = useFormat()
  const meeting = mayMeet(seen)
  if (decision.conditions.length === 0) return null
  return (
    <Section id="betingelser" title={say('condition.title')}>
      <ul class="stack">
        {decision.conditions.map(({ id, what, owner, dueOn, proof, blocks, met }) => (
          <li key={id}>
            <p>{what}</p>
            <p class="small muted">
              {say('condition.words', { owner, day: format.day(dueOn), proof })} · {say(blocks ? 'condition.blocks' : 'condition.passes')}
            </p>
            {decision.countsFrom !== null && (
              <p>
                <Status state={met ? 'good' : 'missing'}>{met ? say('condition.met.on', { day: format.day(met.on) }) : undefined}</Status>{' '}
                {met === null && meeting && <a href={`/planer/${seen.plan.slug}/betingelser/${id}`}>{say('act.meet')}</a>}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
