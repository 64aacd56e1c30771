import type { State } from '#ui/kit.ts'
import type { EntryStanding } from '../entries.ts'

/** Which of the five words a day's standing is. */
export const stateOf: Readonly<Record<EntryStanding, State>> = {
  done: 'good',
  late: 'missing',
  soon: 'wait',
  later: 'wait',
  past: 'wait',
}

/** How its dot is drawn: what is near stands out. */
export const dotOf: Readonly<Record<EntryStanding, State>> = { ...stateOf, soon: 'progress' }
