import { drop, type Entry, entriesIn, keep, type Store } from './queue.ts'

/** What became of an entry: the server has it, it waits on, or somebody has to decide. */
export type Outcome =
  | { readonly kind: 'sent'; readonly href: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'signed_out' }
  | { readonly kind: 'refused'; readonly said: string }

type Answer = { readonly href?: string; readonly refused?: readonly { readonly text: string }[] }

const read = async (answer: Response): Promise<Answer> => {
  try {
    return (await answer.json()) as Answer
  } catch {
    return {}
  }
}

/** Milliseconds until an answer is no longer waited for: where the network only seems to be there, the next try is worth more than this one. */
const patience = 30_000

/**
 * Sends one entry as its form would be sent. A session that is over leads to the page for signing in, and nothing is lost. A server that could
 * not answer is as good as no network: it has judged nothing, and an entry sent twice is there once.
 */
export const sendEntry = async (entry: Entry, refused: string): Promise<Outcome> => {
  try {
    const answer = await fetch('/gange/ny', {
      method: 'POST',
      headers: { accept: 'application/json' },
      body: new URLSearchParams({ ...entry.words, id: entry.id, person: entry.person }),
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    if (answer.status >= 500) return { kind: 'offline' }
    if (answer.type === 'opaqueredirect') return { kind: 'signed_out' }
    const { href, refused: sentences } = await read(answer)
    if (answer.ok && href !== undefined) return { kind: 'sent', href }
    return { kind: 'refused', said: sentences?.map(({ text }) => text).join(' ') || refused }
  } catch {
    return { kind: 'offline' }
  }
}

/** What became of everything that a person had waiting. */
export type Sent = { readonly sent: number; readonly stopped: 'offline' | 'signed_out' | null }

/** Sends what waits of one person, one after another; what the server refuses waits for its writer instead. Stops where there is no network. */
export const sendAll = async (store: Store, person: string, refused: string): Promise<Sent> => {
  let sent = 0
  for (const entry of entriesIn(store).filter((one) => one.person === person && one.state === 'waiting')) {
    const outcome = await sendEntry(entry, refused)
    if (outcome.kind === 'offline' || outcome.kind === 'signed_out') return { sent, stopped: outcome.kind }
    if (outcome.kind === 'sent') {
      drop(store, entry.id)
      sent += 1
    } else keep(store, { ...entry, state: 'decide', said: outcome.said, since: Date.now() })
  }
  return { sent, stopped: null }
}
