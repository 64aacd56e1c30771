import { usePhrases, useTexts } from '#text/use.ts'
import { ActBar, ButtonLink } from '#ui/kit.ts'
import { nextOf } from '../next.ts'
import type { Seen } from '../powers.ts'
import { approvalTexts } from '../texts.ts'

/** After a decision: the way to what the reader has to decide next in the same plan. Nothing when nothing waits for him. */
export const NextAct = ({ seen }: { readonly seen: Seen }) => {
  const say = useTexts(approvalTexts)
  const speak = usePhrases()
  const next = nextOf(seen)
  if (!next) return null
  const note = next.more > 0 ? `${say('decision.next')}, ${say('decision.next.more', { count: next.more })}` : say('decision.next')
  return (
    <ActBar note={note}>
      <ButtonLink href={next.act.href}>{say(`decision.next.${next.act.kind}`, { about: speak(next.about) })}</ButtonLink>
    </ActBar>
  )
}
