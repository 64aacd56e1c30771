import { useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { Cell, Example, Missing, Status, Sub, screenOnly } from '#ui/kit.ts'
import type { Decision } from '../approval.ts'
import { rowId } from '../graph-of.ts'
import type { Seen } from '../powers.ts'
import type { Standing, Voice } from '../standing.ts'
import { approvalTexts } from '../texts.ts'
import { voiceState, voiceWords } from '../words.ts'
import { aboutName, changedWords, deciderName } from './about.ts'
import { ProofWords } from './proof.tsx'
import { DateAct, VoiceAct } from './voice-acts.tsx'
import { VoiceDay } from './voice-day.tsx'

type RowProps = {
  readonly seen: Seen
  readonly standing: Standing
  readonly voice: Voice
  /** The first voice of its approval: the row that the drawing's bead leads to. */
  readonly first: boolean
  /** Whether the reader may say by when. */
  readonly naming: boolean
}

const hrefTo = ({ plan }: Seen, { id }: Decision): string => `/planer/${plan.slug}/beslutninger/${id}`

/** How a voice stands: the state's word, what was said as a link to the decision, and what has changed since. */
const VoiceState = ({ seen, standing, voice }: RowProps) => {
  const language = useLanguage()
  const speak = usePhrases()
  const shown = voice.waiting ?? voice.decision
  const words = speak(voiceWords(standing, voice))
  return (
    <span>
      <Status state={voiceState(standing, voice)} />
      <Sub>
        {shown ? (
          <a class="quiet" href={hrefTo(seen, shown)}>
            {words}
          </a>
        ) : (
          words
        )}
        {shown?.example && (
          <>
            {' '}
            <Example />
          </>
        )}
        {voice.stands && voice.decision && <> {changedWords(seen, standing, voice.decision, language)}</>}
      </Sub>
    </span>
  )
}

/** One decider in one approval. */
export const VoiceRow = (props: RowProps) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const { seen, standing, voice, first, naming } = props
  const { decider } = voice
  const shown = voice.waiting ?? voice.decision
  return (
    <tr id={first ? rowId(standing.key) : undefined}>
      <th scope="row" class={first ? undefined : 'again'}>
        {aboutName(seen, standing, language)}
      </th>
      <Cell label={say('list.who')}>
        <span>
          {deciderName(decider, language)}
          {decider.kind === 'seat' && decider.body && <Sub>{decider.body.name}</Sub>}
        </span>
      </Cell>
      <Cell label={say('list.state')}>
        <VoiceState {...props} />
      </Cell>
      <Cell label={say('list.day')}>
        <span>
          <VoiceDay seen={seen} standing={standing} voice={voice} />
        </span>
      </Cell>
      <Cell label={say('list.proof')}>
        <span>{shown ? <ProofWords plan={seen.plan} decision={shown} /> : <Missing reason={say('list.no_proof')} />}</span>
      </Cell>
      <Cell kind={`${screenOnly} row-acts`}>
        <VoiceAct seen={seen} standing={standing} voice={voice} />
        {naming && <DateAct seen={seen} standing={standing} voice={voice} />}
      </Cell>
    </tr>
  )
}
