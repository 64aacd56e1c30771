import { useFormat, useLanguage, usePhrases, useTexts } from '#text/use.ts'
import { ActLink, ButtonLink, Cell, Example, Missing, Status, Sub, screenOnly } from '#ui/kit.ts'
import type { Decision } from '../approval.ts'
import { rowId } from '../graph-of.ts'
import { actOf, type Seen } from '../powers.ts'
import type { Standing, Voice } from '../standing.ts'
import { approvalTexts } from '../texts.ts'
import { dateOf, namesOf, voiceState, voiceWords } from '../words.ts'
import { aboutName, changedWords, deciderName, nameIn } from './about.ts'
import { ProofWords } from './proof.tsx'

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

/** The date of what was decided, else the deadline and the meeting, else what comes first. */
const VoiceDay = ({ seen, standing, voice }: RowProps) => {
  const say = useTexts(approvalTexts)
  const speak = usePhrases()
  const { shortDay } = useFormat()
  const { decider, decision, waiting, stands } = voice
  const shown = waiting ?? (stands || standing.state === 'returned' || standing.state === 'rejected' ? decision : null)
  if (shown) return <span class="nowrap">{speak(dateOf(shown, true))}</span>
  const { dueOn, meetsOn } = decider
  if (dueOn !== null || meetsOn !== null) {
    const late = dueOn !== null && dueOn < seen.today && standing.state === 'open'
    return (
      <>
        {meetsOn !== null && <span class="line">{say('list.meets', { day: shortDay(meetsOn) })}</span>}
        {dueOn !== null && (
          <span class={late ? 'line late' : 'line'}>{say(late ? 'list.late' : 'list.due', { day: shortDay(dueOn) })}</span>
        )}
      </>
    )
  }
  if (standing.waitsFor.length > 0) {
    const before = seen.standings.filter(({ key }) => standing.waitsFor.includes(key))
    return (
      <span class="muted">{say('list.after', { steps: speak(namesOf(before, ({ about }) => about && nameIn(seen.plan)(about))) })}</span>
    )
  }
  return <Missing reason={say('list.no_date')} />
}

const Acts = ({ seen, standing, voice, naming }: RowProps) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const act = actOf(seen, voice)
  const what = `${voice.decider.title}, ${aboutName(seen.plan, standing, language)}`
  const dating = naming && !voice.stands && !voice.waiting && standing.state !== 'rejected'
  const { dueOn, meetsOn, id } = voice.decider
  const dateAct = say(dueOn === null && meetsOn === null ? 'act.date' : 'act.redate')
  return (
    <>
      {act && (
        <ButtonLink kind="secondary" small href={act.href}>
          {say(`act.${act.kind}`)}
        </ButtonLink>
      )}
      {dating && (
        <ActLink quiet href={`/planer/${seen.plan.slug}/godkendelse/frister/${id}`} label={`${dateAct}: ${what}`}>
          {dateAct}
        </ActLink>
      )}
    </>
  )
}

/** One decider in one approval. */
export const VoiceRow = (props: RowProps) => {
  const say = useTexts(approvalTexts)
  const language = useLanguage()
  const { seen, standing, voice, first } = props
  const { decider } = voice
  const shown = voice.waiting ?? voice.decision
  return (
    <tr id={first ? rowId(standing.key) : undefined}>
      <th scope="row" class={first ? undefined : 'again'}>
        {aboutName(seen.plan, standing, language)}
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
          <VoiceDay {...props} />
        </span>
      </Cell>
      <Cell label={say('list.proof')}>
        <span>{shown ? <ProofWords plan={seen.plan} decision={shown} /> : <Missing reason={say('list.no_proof')} />}</span>
      </Cell>
      <Cell kind={`${screenOnly} row-acts`}>
        <Acts {...props} />
      </Cell>
    </tr>
  )
}
