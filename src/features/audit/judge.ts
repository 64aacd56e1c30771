import { createHash } from 'node:crypto'
import { sealOf } from './record.ts'

/** Something wrong in a chain: what happened to the entries from number `seq` to number `last`, or to the chain's head. */
export type Break = {
  readonly chain: number
  readonly seq: number
  readonly last: number
  readonly kind: 'changed' | 'removed' | 'inserted' | 'cut_off' | 'forged'
  readonly part: 'entry' | 'head'
  /** What the entry says was done; null when it is gone, and for several entries. */
  readonly act: string | null
}

/** An entry as it is stored, with the seal under it; `sealed` and `mac` are null where there is none. */
export type StoredEntry = {
  readonly seq: number
  readonly text: string
  readonly act: string
  readonly previous: Buffer
  readonly hash: Buffer
  readonly sealed: Buffer | null
  readonly mac: Buffer | null
}

/**
 * Judges an entry by itself; null when the application wrote exactly this. Without a seal the application never
 * wrote it. A seal under another hash means that the text was changed afterwards; a seal that fits the hash but
 * not the key, that somebody has counted hashes anew without having the key.
 */
export const judgeEntry = (secret: string, chain: number, entry: StoredEntry): Break['kind'] | null => {
  if (entry.seq < 1 || !entry.sealed || !entry.mac) return 'inserted'
  const hash = createHash('sha256').update(entry.previous).update(entry.text).digest()
  if (!hash.equals(entry.hash) || !entry.sealed.equals(entry.hash)) return 'changed'
  return sealOf(secret, chain, entry.seq, entry.hash).equals(entry.mac) ? null : 'forged'
}

/** The breaks in the order of their numbers, with neighbours of one kind as one. */
export const folded = (breaks: readonly Break[]): readonly Break[] => {
  const out: Break[] = []
  for (const next of breaks.toSorted((one, other) => one.chain - other.chain || one.seq - other.seq)) {
    const before = out.at(-1)
    const joins =
      before &&
      before.chain === next.chain &&
      before.kind === next.kind &&
      before.part === 'entry' &&
      next.part === 'entry' &&
      next.seq <= before.last + 1
    if (joins) out[out.length - 1] = { ...before, last: Math.max(before.last, next.last), act: null }
    else out.push(next)
  }
  return out
}
