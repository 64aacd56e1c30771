import { useFormat, usePhrases, useTexts } from '#text/use.ts'
import { Missing } from '#ui/kit.ts'
import type { Seen } from '../powers.ts'
import type { Standing, Voice } from '../standing.ts'
import { approvalTexts } from '../texts.ts'
import { dateOf, namesOf } from '../words.ts'
import { nameIn } from './about.ts'

type DayProps = { readonly seen: Seen; readonly standing: Standing; readonly voice: Voice }

/** The date of what was decided, else the deadline and the meeting, else what comes first. */
export const VoiceDay = ({ seen, standing, voice }: DayProps) => {
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
