import { useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Example, Missing, Status, Sub, screenOnly } from '#ui/kit.ts'
import type { Decision } from '../approval.ts'
import { rowId } from '../graph-of.ts'
import type { Seen } from '../powers.ts'
import { type Standing, stateOf } from '../standing.ts'
import { approvalTexts } from '../texts.ts'
import { dateOf, dayAndMonth, voiceWords } from '../words.ts'
import { aboutName, changedWords, deciderName } from './about.ts'
import { DateAct, VoiceAct } from './voice-acts.tsx'
import { VoiceDay } from './voice-day.tsx'

type FoldedProps = {
  readonly seen: Seen
  readonly standing: Standing
  /** Whether the reader may say by when. */
  readonly naming: boolean
}

/**
 * Whether the deciders of an approval stand in one row: several of whom every one must say yes, none of whom has said anything else or
 * waits to be confirmed.
 */
export const isFolded = ({ step, state, voices }: Standing): boolean =>
  step.everyOne &&
  voices.length > 1 &&
  state !== 'rejected' &&
  voices.every(
    ({ waiting, decision }) =>
      waiting === null && (decision === null || (decision.outcome !== 'returned' && decision.outcome !== 'rejected')),
  )

/** Several deciders in one row: each name that has said yes leads to its answer; those who are lacking are named, and what can be done. */
export const FoldedRow = ({ seen, standing, naming }: FoldedProps) => {
  const say = useTexts(approvalTexts)
  const speak = usePhrases()
  const language = useLanguage()
  const given = standing.voices.flatMap(({ decider, decision, stands }) => (decision && stands ? [{ decider, decision }] : []))
  const missing = standing.voices.filter(({ stands }) => !stands)
  const [lacking] = missing
  const decisions: readonly Decision[] = given.map(({ decision }) => decision).toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1))
  const [first, last] = [decisions[0], decisions.at(-1)]
  const sameDay = first?.decidedOn === last?.decidedOn
  const bodies = [
    ...new Set(standing.voices.flatMap(({ decider }) => (decider.kind === 'seat' && decider.body ? [decider.body.name] : []))),
  ]
  const conditional = given.some(({ decision }) => decision.outcome === 'conditional')
  const changed = first ? changedWords(seen, standing, first, language) : null
  return (
    <tr id={rowId(standing.key)}>
      <th scope="row">{aboutName(seen, standing, language)}</th>
      <Cell label={say('list.who')}>
        <span>
          {given.map(({ decider, decision }) => (
            <span class="line" key={decider.id}>
              <a class="quiet" href={`/planer/${seen.plan.slug}/beslutninger/${decision.id}`}>
                {decider.title}
              </a>
            </span>
          ))}
          {missing.length > 0 && (
            <span class="line">
              {say('list.missing')}{' '}
              {missing.map(({ decider, decision }, at) => (
                <span key={decider.id}>
                  {at > 0 && ' · '}
                  {decision ? (
                    <a class="quiet" href={`/planer/${seen.plan.slug}/beslutninger/${decision.id}`}>
                      {deciderName(decider, language)}
                    </a>
                  ) : (
                    deciderName(decider, language)
                  )}
                </span>
              ))}
            </span>
          )}
          {bodies.length > 0 && <Sub>{bodies.join(', ')}</Sub>}
        </span>
      </Cell>
      <Cell label={say('list.state')}>
        <span>
          <Status state={stateOf(standing)} />
          <Sub>
            {lacking
              ? given.length > 0
                ? say('list.given', { given: given.length, count: standing.voices.length })
                : speak(voiceWords(standing, lacking))
              : say(conditional ? 'voice.conditional' : 'voice.approved')}{' '}
            {changed} {decisions.some(({ example }) => example) && <Example />}
          </Sub>
        </span>
      </Cell>
      <Cell label={say('list.day')} {...(lacking ? {} : { kind: 'nowrap' })}>
        {lacking ? (
          <span>
            <VoiceDay seen={seen} standing={standing} voice={lacking} />
          </span>
        ) : (
          <>
            {first && !sameDay && `${speak(dayAndMonth(first.decidedOn))} – `}
            {last && speak(dateOf(last, true))}
          </>
        )}
      </Cell>
      <Cell label={say('list.proof')}>
        <span>{given.length > 0 ? say('list.answers', { count: given.length }) : <Missing reason={say('list.no_proof')} />}</span>
      </Cell>
      <Cell kind={`${screenOnly} row-acts`}>
        {missing.map((voice) => (
          <VoiceAct seen={seen} standing={standing} voice={voice} key={voice.decider.id} />
        ))}
        {naming && lacking && <DateAct seen={seen} standing={standing} voice={lacking} />}
      </Cell>
    </tr>
  )
}
