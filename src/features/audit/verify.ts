import type pg from 'pg'
import { type Head, headText } from './heads.ts'
import { type Break, folded, judgeEntry, type StoredEntry } from './judge.ts'

/** What a walk through the whole record found. `head` is the end of a chain, to be kept elsewhere and given back as a known head. */
export type Verification = {
  readonly chains: readonly { readonly chain: number; readonly municipality: string; readonly entries: number; readonly head: string }[]
  readonly breaks: readonly (Break & { readonly municipality: string })[]
}

/** `cursor` is the number as text: somebody may have inserted one that is too large to be counted exactly. */
type Row = Omit<StoredEntry, 'seq'> & { readonly cursor: string }

type Chain = {
  readonly chain: number
  readonly name: string
  readonly seq: string | null
  readonly hash: Buffer | null
  readonly seals: string
}

// As audit_text() writes it, and written again here: a function in the database could have been changed as well.
// Years before Christ, which to_char writes like the others, are never the platform's.
const text = `concat_ws(E'\\n', e.chain, e.seq, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || case when e.at < '0001-01-01' then ' BC' else '' end,
  coalesce(e.person_id::text, ''), coalesce(e.mandate_id::text, ''), e.act, e.subject_kind, coalesce(e.subject_id::text, ''), e.detail::text, coalesce(e.reason, ''))`

const batch = 5_000

const readEntries = async function* (client: pg.PoolClient, chain: number): AsyncGenerator<StoredEntry> {
  for (let after: string | null = null, more = true; more; ) {
    const { rows }: pg.QueryResult<Row> = await client.query<Row>(
      `select e.seq::text as cursor, ${text} as text, e.act, e.previous, e.hash, s.hash as sealed, s.mac
       from helhed.audit_entry e left join helhed.audit_seal s using (chain, seq)
       where chain = $1 and ($2::bigint is null or seq > $2::bigint) order by seq limit ${batch}`,
      [chain, after],
    )
    for (const { cursor, ...row } of rows) yield { seq: Number(cursor), ...row }
    after = rows.at(-1)?.cursor ?? null
    more = rows.length === batch
  }
}

type Named = (kind: Break['kind'], seq: number, last?: number, more?: Partial<Break>) => void

/** What a chain's own end says: its head row, and seals whose entries are gone. */
const judgeEnd = (chain: Chain, last: number, lastHash: Buffer, lastIsWhole: boolean, named: Named): void => {
  const head = Number(chain.seq)
  const fits = head > last || !lastIsWhole || (head === last && chain.hash?.equals(lastHash))
  if (chain.hash === null) named('removed', last, last, { part: 'head' })
  else if (!fits) named('changed', head, head, { part: 'head' })
  const end = Math.max(head, Number(chain.seals))
  if (end > last) named('cut_off', last + 1, end)
}

const verifyChain = async (client: pg.PoolClient, chain: Chain, secret: string, known: readonly Head[]) => {
  const breaks: Break[] = []
  const named: Named = (kind, seq, last = seq, more) => {
    breaks.push({ chain: chain.chain, seq, last, kind, part: 'entry', act: null, ...more })
  }
  const hashes = new Map<number, string>()
  const wanted = new Set(known.map(({ seq }) => seq))
  let [entries, last, hash, whole]: [number, number, Buffer, boolean] = [0, 0, Buffer.alloc(0), true]
  for await (const entry of readEntries(client, chain.chain)) {
    entries += 1
    if (wanted.has(entry.seq)) hashes.set(entry.seq, entry.hash.toString('hex'))
    const next = entry.seq === last + 1
    // Only two whole neighbours tell by their link that one of them is another than it was: any other break is named already.
    const follows: boolean = !next || !whole || entry.previous.equals(hash)
    const kind: Break['kind'] | null = judgeEntry(secret, chain.chain, entry) ?? (follows ? null : 'changed')
    if (kind) named(kind, entry.seq, entry.seq, { act: entry.act })
    // What was put in far from its place says nothing about what ought to stand before it.
    if (kind === 'inserted' && !next) continue
    if (!next) named('removed', last + 1, entry.seq - 1)
    ;[last, hash, whole] = [entry.seq, entry.hash, kind === null]
  }
  judgeEnd(chain, last, hash, whole, named)
  for (const { seq, hash: before } of known) {
    const seen = breaks.some((one) => one.part === 'entry' && one.seq <= seq && seq <= one.last)
    if (!seen && !hashes.get(seq)?.startsWith(before)) named('cut_off', hashes.has(seq) ? seq : Math.min(last + 1, seq), seq)
  }
  return { breaks, entries, head: headText({ chain: chain.chain, seq: last, hash: hash.toString('hex') }) }
}

/** Every chain that left a trace: a head, an entry, a seal, or a head that was written down. */
const chainsOf = async (client: pg.PoolClient, known: readonly Head[]): Promise<readonly Chain[]> => {
  const { rows } = await client.query<Chain>(
    `select chain, coalesce(m.name, chain::text) as name, h.seq::text as seq, h.hash,
       coalesce((select max(s.seq) from helhed.audit_seal s where s.chain = all_chains.chain), 0)::text as seals
     from (select chain from helhed.audit_head union select chain from helhed.audit_entry union select chain from helhed.audit_seal
       union select unnest($1::int[])) all_chains (chain)
     left join helhed.audit_head h using (chain) left join helhed.municipality m on m.code = chain order by chain`,
    [known.map(({ chain }) => chain)],
  )
  return rows
}

/**
 * Walks every chain from its first entry and names what was changed, removed, inserted, cut off or forged.
 * Texts and hashes are computed here again, not by the database's own functions. Runs as the owner role.
 *
 * @param known ends written down elsewhere (the daily log, frozen documents): they find a chain that was set back as a whole.
 */
export const verify = async (owner: pg.Pool, secret: string, known: readonly Head[] = []): Promise<Verification> => {
  const client = await owner.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query('set local search_path to pg_catalog')
    const found = []
    for (const chain of await chainsOf(client, known)) {
      const walk = await verifyChain(
        client,
        chain,
        secret,
        known.filter((head) => head.chain === chain.chain),
      )
      found.push({ chain, ...walk })
    }
    return {
      chains: found
        .filter(({ entries }) => entries > 0)
        .map(({ chain, entries, head }) => ({ chain: chain.chain, municipality: chain.name, entries, head })),
      breaks: found.flatMap(({ chain, breaks }) => folded(breaks).map((one) => ({ ...one, municipality: chain.name }))),
    }
  } finally {
    // The transaction ends with the connection, whatever happened in it.
    client.release(true)
  }
}
