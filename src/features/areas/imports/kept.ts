import type { Progress } from './weighing.ts'

/** Work that goes on, with how far it has come; `value` is there once it is done. */
export type Going<T> = { readonly work: Promise<T>; progress: Progress; value: { readonly of: T } | null }

/** So many answers are remembered: those of the people who look at a file at the moment. */
const most = 32

/**
 * Remembers what was asked and what came of it, so that a page that is looked at twice does not work twice. What a key says is all that the
 * answer depends on. Work that fails is forgotten; of too many the oldest is.
 */
export const keeping = () => {
  const all = new Map<string, Going<unknown>>()
  return <T>(key: string, start: (hear: (news: Progress) => void) => Promise<T>): Going<T> => {
    const known = all.get(key)
    all.delete(key)
    if (known) {
      all.set(key, known)
      return known as Going<T>
    }
    const going: Going<T> = {
      work: start((news) => {
        going.progress = news
      }),
      progress: { doing: 'waits', done: 0, of: null },
      value: null,
    }
    all.set(key, going)
    going.work.then(
      (of) => {
        going.value = { of }
      },
      () => void all.delete(key),
    )
    const [oldest] = all.keys()
    if (all.size > most && oldest !== undefined) all.delete(oldest)
    return going
  }
}
