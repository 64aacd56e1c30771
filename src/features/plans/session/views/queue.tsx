import type { Id } from '#kernel/id'
import { useTexts } from '#text/use.ts'
import { sessionTexts } from '../texts.ts'

/** The sentences that the script says by itself, by the name that it knows them by. */
const spoken = [
  ...(['none', 'one', 'many', 'kept', 'full', 'sent', 'send', 'offline', 'signin', 'refused'] as const),
  ...(['decide', 'mend', 'discard', 'why', 'discarded', 'back', 'cancel', 'foreign', 'ready', 'where'] as const),
] as const

/** Where what waits on the device is shown, with the sentences for it; nothing without a script. */
export const Queue = ({ person }: { readonly person: Id }) => {
  const say = useTexts(sessionTexts)
  const words = Object.fromEntries(spoken.map((one) => [one, say(`queue.${one}`)]))
  return <section class="queue" aria-label={say('queue.title')} data-queue data-person={person} data-words={JSON.stringify(words)} hidden />
}
