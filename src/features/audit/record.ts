import { createHmac } from 'node:crypto'
import { sql } from 'kysely'
import type { Tx } from '#database/database'
import type { Id } from '#kernel/id'
import type { Act } from './acts.ts'

/** What is recorded of an act. `detail` holds names of fields and ids, never personal values. */
export type Entry = {
  readonly act: Act
  readonly municipality: number
  readonly subject: { readonly kind: string; readonly id: Id | null }
  readonly detail?: Readonly<Record<string, unknown>>
  readonly reason?: string
}

export type Signature = { readonly person: Id | null; readonly mandate: Id | null; readonly at: Date }

/** The application's signature under an entry: HMAC-SHA-256 over chain, number and hash. */
export const sealOf = (secret: string, chain: number, seq: number, hash: Buffer): Buffer =>
  createHmac('sha256', secret)
    .update(`${chain}:${seq}:${hash.toString('hex')}`)
    .digest()

/** Writes an act into its municipality's chain: the last statements of the act's own transaction, since they hold the chain's lock. */
export const record = async (tx: Tx, secret: string, by: Signature, entry: Entry): Promise<void> => {
  const written = await tx
    .insertInto('audit_entry')
    .values({
      chain: entry.municipality,
      seq: 0,
      at: by.at,
      person_id: by.person,
      mandate_id: by.mandate,
      act: entry.act,
      subject_kind: entry.subject.kind,
      subject_id: entry.subject.id,
      detail: JSON.stringify(entry.detail ?? {}),
      reason: entry.reason ?? null,
      previous: sql<Buffer>`'\\x'::bytea`,
      hash: sql<Buffer>`'\\x'::bytea`,
    })
    .returning(['seq', 'hash'])
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('audit_seal')
    .values({
      chain: entry.municipality,
      seq: written.seq,
      hash: written.hash,
      mac: sealOf(secret, entry.municipality, written.seq, written.hash),
    })
    .execute()
}
