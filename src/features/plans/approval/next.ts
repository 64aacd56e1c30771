import type { Phrase } from '#text/texts.ts'
import { stepWords } from './decide.ts'
import { type Act, actOf, partNameIn, type Seen } from './powers.ts'

/** What the reader can do next in a plan, what it is about, and how many things more wait behind it; null when nothing waits for him. */
export const nextOf = (seen: Seen): { readonly act: Act; readonly about: Phrase; readonly more: number } | null => {
  const acts = seen.standings.flatMap((standing) =>
    standing.voices.flatMap((voice) => {
      const act = actOf(seen, voice)
      return act ? [{ act, about: stepWords(standing, partNameIn(seen.plan)) }] : []
    }),
  )
  const [first] = acts
  return first ? { ...first, more: acts.length - 1 } : null
}
