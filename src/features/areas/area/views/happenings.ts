import { usePhrases } from '#text/use.ts'
import type { Moment } from '#ui/kit.ts'
import type { Happening } from '../history.ts'

/** What happened to an area as moments of a timeline. */
export const useMoments = (happenings: readonly Happening[]): readonly Moment[] => {
  const speak = usePhrases()
  return happenings.map(({ when, whenText, what, who, major }) => ({
    when,
    whenText: speak(whenText),
    what: speak(what),
    who: speak(who),
    major,
  }))
}
