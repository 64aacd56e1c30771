import { useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Example, Status, Sub, screenOnly } from '#ui/kit.ts'
import type { Decision } from '../approval.ts'
import { rowId } from '../graph-of.ts'
import type { Seen } from '../powers.ts'
import { type Standing, stateOf } from '../standing.ts'
import { approvalTexts } from '../texts.ts'
import { dateOf, dayAndMonth } from '../words.ts'
import { aboutName, changedWords } from './about.ts'

type FoldedProps = { readonly seen: Seen; readonly standing: Standing }

/** Several deciders who have all said yes, in one row: each name leads to its answer. */
export const FoldedRow = ({ seen, standing }: FoldedProps) => {
  const say = useTexts(approvalTexts)
  const speak = usePhrases()
  const language = useLanguage()
  const given = standing.voices.flatMap(({ decider, decision }) => (decision ? [{ decider, decision }] : []))
  const decisions: readonly Decision[] = given.map(({ decision }) => decision).toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1))
  const [first, last] = [decisions[0], decisions.at(-1)]
  const sameDay = first?.decidedOn === last?.decidedOn
  const bodies = [...new Set(given.flatMap(({ decider }) => (decider.kind === 'seat' && decider.body ? [decider.body.name] : [])))]
  const conditional = given.some(({ decision }) => decision.outcome === 'conditional')
  const changed = first ? changedWords(seen, standing, first, language) : null
  return (
    <tr id={rowId(standing.key)}>
      <th scope="row">{aboutName(seen.plan, standing, language)}</th>
      <Cell label={say('list.who')}>
        <span>
          {given.map(({ decider, decision }) => (
            <span class="line" key={decider.id}>
              <a class="quiet" href={`/planer/${seen.plan.slug}/beslutninger/${decision.id}`}>
                {decider.title}
              </a>
            </span>
          ))}
          {bodies.length > 0 && <Sub>{bodies.join(', ')}</Sub>}
        </span>
      </Cell>
      <Cell label={say('list.state')}>
        <span>
          <Status state={stateOf(standing)} />
          <Sub>
            {say(conditional ? 'voice.conditional' : 'voice.approved')} {changed} {decisions.some(({ example }) => example) && <Example />}
          </Sub>
        </span>
      </Cell>
      <Cell label={say('list.day')} kind="nowrap">
        {first && !sameDay && `${speak(dayAndMonth(first.decidedOn))} – `}
        {last && speak(dateOf(last, true))}
      </Cell>
      <Cell label={say('list.proof')}>{say('list.answers', { count: given.length })}</Cell>
      <Cell kind={screenOnly} />
    </tr>
  )
}
