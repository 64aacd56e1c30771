import { setTimeout as wait } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Platform } from '#platform'
import { keepPrinted, type ToPrint } from './keep-printed.ts'
import { versionsToPrint } from './queries.ts'

/** What became of a round of printing. */
export type Round = { readonly printed: number; readonly failed: number }

/** Prints every approved version that has no paper yet, one after another. One that cannot be printed is told to `failed` and holds none of the others back. */
export const printDue = async (
  platform: Platform,
  failed: (error: unknown, version: ToPrint) => void = (error) => {
    throw error
  },
  stopping?: AbortSignal,
): Promise<Round> => {
  const round = { printed: 0, failed: 0 }
  for (const version of await versionsToPrint(platform.database)) {
    if (stopping?.aborted) break
    try {
      await keepPrinted(platform, version)
      round.printed += 1
    } catch (error) {
      failed(error, version)
      round.failed += 1
    }
  }
  return round
}

/** How long, in milliseconds, until it is looked again: soon after an approval, and later where the press failed. */
const pauses = { usual: 3_000, afterFailure: 60_000 }

/**
 * Prints what is approved from now on, after the answer to whoever approved it, and first what an earlier run left. Nothing is remembered here: what has
 * no paper is asked for again and again. Answers how to end it, which waits for the paper at the press.
 */
export const keepPrinting = (platform: Platform, log: Logger, { usual, afterFailure } = pauses): (() => Promise<void>) => {
  const stopping = new AbortController()
  const failed = (error: unknown, version?: ToPrint): void =>
    log.error({ err: error, ...version }, 'an approved version could not be printed; it is tried again')

  const round = async (): Promise<number> => {
    try {
      return (await printDue(platform, failed, stopping.signal)).failed === 0 ? usual : afterFailure
    } catch (error) {
      failed(error)
      return afterFailure
    }
  }

  const rounds = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const pause = await round()
      await wait(pause, null, { signal: stopping.signal, ref: false }).catch(() => undefined)
    }
  }

  const done = rounds()
  return async () => {
    stopping.abort()
    await done
  }
}
