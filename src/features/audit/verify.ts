import { createHash } from 'node:crypto'
import type pg from 'pg'
import { sealOf } from './record.ts'

/** What is wrong with a row of the record; `seq` is its number in the chain. */
export type Break = {
  readonly chain: number
  readonly seq: number
  readonly kind: 'changed' | 'removed' | 'inserted' | 'cut_off' | 'forged'
  readonly act: string | null
}

/** A chain's end that was written down elsewhere, as `746:18:a3f…` (chain, number, hash in hex). */
export type KnownHead = { readonly chain: number; readonly seq: number; readonly hash: string }

export type Verification = {
  readonly chains: readonly { readonly chain: number; readonly entries: number; readonly head: string }[]
  readonly breaks: readonly Break[]
}

type Row = { seq: number; text: string; act: string; previous: Buffer; hash: Buffer; sealed: Buffer | null; mac: Buffer | null }

const text = `concat_ws(E'\\n', e.chain, e.seq, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(e.person_id::text, ''),
  coalesce(e.mandate_id::text, ''), e.act, e.subject_kind, coalesce(e.subject_id::text, ''), e.detail::text, coalesce(e.reason, ''))`

const batch = 5_000

const rowBreak = (chain: number, row: Row, before: Buffer, head: number, secret: string): Break | null => {
  const named = (kind: Break['kind']): Break => ({ chain, seq: row.seq, kind, act: row.act })
  if (row.seq > head) return named('inserted')
  const hash = createHash('sha256').update(row.previous).update(row.text).digest()
  if (!hash.equals(row.hash)) return named('changed')
  if (!row.sealed || !row.mac) return named('inserted')
  if (!row.sealed.equals(row.hash)) return named('changed')
  if (!sealOf(secret, chain, row.seq, row.hash).equals(row.mac)) return named('forged')
  return row.previous.equals(before) ? null : named('changed')
}

const verifyChain = async (
  client: pg.PoolClient,
  chain: number,
  head: { seq: number; hash: Buffer },
  secret: string,
): Promise<readonly Break[]> => {
  const breaks: Break[] = []
  let last = 0
  let hash: Buffer = Buffer.alloc(0)
  for (let more = true; more; ) {
    const { rows } = await client.query<Row>(
      `select e.seq, ${text} as text, e.act, e.previous, e.hash, s.hash as sealed, s.mac
       from helhed.audit_entry e left join helhed.audit_seal s using (chain, seq) where chain = $1 and seq > $2 order by seq limit ${batch}`,
      [chain, last],
    )
    for (const row of rows) {
      for (let seq = last + 1; seq < row.seq; seq += 1) breaks.push({ chain, seq, kind: 'removed', act: null })
      // After a gap only the row itself can be judged: what came before it is already named as removed.
      const found = rowBreak(chain, row, row.seq === last + 1 ? hash : row.previous, head.seq, secret)
      if (found) breaks.push(found)
      last = row.seq
      hash = row.hash
    }
    more = rows.length === batch
  }
  for (let seq = last + 1; seq <= head.seq; seq += 1) breaks.push({ chain, seq, kind: 'cut_off', act: null })
  if (last === head.seq && !hash.equals(head.hash)) breaks.push({ chain, seq: last, kind: 'changed', act: null })
  return breaks
}

/**
 * Walks every chain from its first entry and names each row that was changed, removed, inserted or cut off.
 * Texts and hashes are computed here again, not by the database's own functions. Runs as the owner role.
 *
 * @param heads ends written down elsewhere (the daily log, frozen documents): they find a chain that was set back as a whole.
 */
export const verify = async (owner: pg.Pool, secret: string, heads: readonly KnownHead[] = []): Promise<Verification> => {
  const client = await owner.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const { rows } = await client.query<{ chain: number; seq: number; hash: Buffer }>(
      'select chain, seq, hash from helhed.audit_head order by chain',
    )
    const breaks: Break[] = []
    for (const head of rows) {
      breaks.push(...(await verifyChain(client, head.chain, head, secret)))
      for (const known of heads.filter((known) => known.chain === head.chain)) {
        const entry = await client.query<{ hash: string }>(
          `select encode(hash, 'hex') as hash from helhed.audit_entry where chain = $1 and seq = $2`,
          [known.chain, known.seq],
        )
        const now = entry.rows[0]?.hash
        if (now === undefined) breaks.push({ chain: known.chain, seq: known.seq, kind: 'cut_off', act: null })
        else if (!now.startsWith(known.hash)) breaks.push({ chain: known.chain, seq: known.seq, kind: 'changed', act: null })
      }
    }
    await client.query('commit')
    return { chains: rows.map((head) => ({ chain: head.chain, entries: head.seq, head: head.hash.toString('hex') })), breaks }
  } finally {
    client.release()
  }
}
