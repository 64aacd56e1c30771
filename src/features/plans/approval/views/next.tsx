import { usePhrases, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink } from '#ui/kit.ts'
import { nextOf } from '../next.ts'
import type { Seen } from '../powers.ts'
import { approvalTexts } from '../texts.ts'

/** The way to what the reader has to decide next in the same plan, or in the amendment that he looks at. Nothing when nothing waits for him. */
export const NextAct = ({ seen }: { readonly seen: Seen }) => {
  const say = useTexts(approvalTexts)
  const speak = usePhrases()
  const next = nextOf(seen)
  if (!next) return null
  if (seen.record.amendment)
    return (
      <ActBar note={say('next.amendment')}>
        <ButtonLink href={next.act.href}>{say(`next.amendment.${next.act.kind}`, { who: speak(next.about) })}</ButtonLink>
      </ActBar>
    )
  const note = next.more > 0 ? `${say('decision.next')}, ${say('decision.next.more', { count: next.more })}` : say('decision.next')
  return (
    <ActBar note={note}>
      <ButtonLink href={next.act.href}>{say(`decision.next.${next.act.kind}`, { about: speak(next.about) })}</ButtonLink>
    </ActBar>
  )
}
