import { describe, expect, it } from 'vitest'
import { changing } from '#database/database'
import { testSecret } from '../../../test/setup/app.ts'
import { openWorld, type World } from '../../../test/setup/world.ts'
import { readHead, record, type Verification, verify } from './index.ts'

const chain = 746

/** Does something to the record that only the superuser of the database can: with triggers and foreign keys switched off. */
const tamper = async (world: World, ...statements: readonly string[]): Promise<void> => {
  const client = await world.superuser.connect()
  try {
    await client.query('set session_replication_role to replica')
    await client.query('set search_path to helhed, public')
    for (const statement of statements) await client.query(statement)
  } finally {
    client.release(true)
  }
}

/** What is said about a world after tampering, as `kind first-last`; the last numbers are written from the end (`end-2`, `end+1`). */
const told = ({ breaks }: Verification, end: number): readonly string[] => {
  const number = (seq: number): string => (Math.abs(seq - end) > 3 ? String(seq) : `end${seq > end ? '+' : ''}${seq - end || ''}`)
  return breaks.map(({ municipality, part, kind, seq, last }) => {
    const range = seq === last ? number(seq) : `${number(seq)}..${number(last)}`
    return `${municipality}: ${part === 'head' ? 'head ' : ''}${kind} ${range}`
  })
}

/** Tampers with a world of its own; the record is then verified with or without the end that was written down before. */
const after = async (
  work: (world: World, end: number) => Promise<void>,
  ends: 'unknown' | 'known' = 'unknown',
): Promise<readonly string[]> => {
  const world = await openWorld()
  try {
    const before = await verify(world.owner, testSecret)
    expect(before.breaks).toEqual([])
    const end = readHead(before.chains.find((one) => one.chain === chain)?.head ?? '')
    if (!end) throw new Error('The chain has no end')
    await work(world, end.seq)
    return told(await verify(world.owner, testSecret, ends === 'known' ? [end] : []), end.seq)
  } finally {
    await world.close()
  }
}

const entry = (seq: string, hash: string): string =>
  `insert into audit_entry (chain, seq, at, act, subject_kind, previous, hash) values (${chain}, ${seq}, now(), 'mandate.granted', 'mandate', '\\x', ${hash})`

/** What an attacker without the key can do best: every hash from a number on counted anew, the seals' hashes, the links and the head with them. */
const recount = (from: number): string => `
  do $$ declare
    e audit_entry; link bytea;
  begin
    select hash into link from audit_entry where chain = ${chain} and seq = ${from} - 1;
    for e in select * from audit_entry where chain = ${chain} and seq >= ${from} order by seq loop
      update audit_entry set previous = link, hash = sha256(link || convert_to(audit_text(e), 'UTF8')) where chain = ${chain} and seq = e.seq returning hash into link;
      update audit_seal set hash = link where chain = ${chain} and seq = e.seq;
    end loop;
    update audit_head set hash = link where chain = ${chain};
  end $$`

const cut = (from: number): readonly string[] => [
  `delete from audit_seal where chain = ${chain} and seq >= ${from}`,
  `delete from audit_entry where chain = ${chain} and seq >= ${from}`,
  `update audit_head set (seq, hash) = (select seq, hash from audit_entry where chain = ${chain} order by seq desc limit 1) where chain = ${chain}`,
]

describe('the record is verified from outside', () => {
  it('a changed entry is named, alone', async () => {
    expect(await after((world) => tamper(world, `update audit_entry set reason = 'another' where chain = ${chain} and seq = 7`))).toEqual([
      'Skanderborg: changed 7',
    ])
  })

  it('a changed time is named, also one before Christ that is written like the right one', async () => {
    const earlier = `update audit_entry set at = (to_char(at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00 BC')::timestamptz where chain = ${chain} and seq = 7`
    expect(await after((world) => tamper(world, earlier))).toEqual(['Skanderborg: changed 7'])
  })

  it('a changed entry with its hash counted anew is named, alone', async () => {
    const change = `update audit_entry e set act = 'mandate.ended', hash = sha256(e.previous || convert_to(audit_text(
      row(e.chain, e.seq, e.at, e.person_id, e.mandate_id, 'mandate.ended', e.subject_kind, e.subject_id, e.detail, e.reason, e.previous, e.hash)::audit_entry), 'UTF8'))
      where chain = ${chain} and seq = 7`
    expect(await after((world) => tamper(world, change))).toEqual(['Skanderborg: changed 7'])
  })

  it('an entry removed from the middle is named, with its seal or without', async () => {
    const [one, seal] = [
      `delete from audit_entry where chain = ${chain} and seq = 7`,
      `delete from audit_seal where chain = ${chain} and seq = 7`,
    ]
    expect(await after((world) => tamper(world, one))).toEqual(['Skanderborg: removed 7'])
    expect(await after((world) => tamper(world, one, seal))).toEqual(['Skanderborg: removed 7'])
  })

  it('an entry that the database took by its own trigger, but the application never wrote, is named', async () => {
    const seen = await after(async ({ superuser }, end) => {
      await superuser.query(`set search_path to helhed; ${entry('0', `'\\x'`)}`)
      const { rows } = await superuser.query<{ seq: number }>(`select seq from helhed.audit_head where chain = ${chain}`)
      expect(rows[0]?.seq).toBe(end + 1)
    })
    expect(seen).toEqual(['Skanderborg: inserted end+1'])
  })

  it('an entry put in past the triggers is named: at the end, far behind it, and before the first', async () => {
    for (const place of ['(select max(seq) + 1 from audit_entry where chain = 746)', '9223372036854775807', '0', '-5']) {
      const seen = await after((world) => tamper(world, entry(place, `sha256('x')`)))
      expect(seen).toEqual([expect.stringMatching(/^Skanderborg: inserted \S+$/)])
    }
  })

  it('a tail that was cut off is missed by the head, or by the seals that were left', async () => {
    const entries = (end: number): string => `delete from audit_entry where chain = ${chain} and seq > ${end - 3}`
    const [, , back = ''] = cut(0)
    expect(await after((world, end) => tamper(world, entries(end)))).toEqual(['Skanderborg: cut_off end-2..end'])
    expect(await after((world, end) => tamper(world, entries(end), back))).toEqual(['Skanderborg: cut_off end-2..end'])
  })

  it('a tail cut off with its seals and the head set back fits in itself, and is found by a head that was written down', async () => {
    const work = (world: World, end: number): Promise<void> => tamper(world, ...cut(end - 2))
    expect(await after(work)).toEqual([])
    expect(await after(work, 'known')).toEqual(['Skanderborg: cut_off end-2..end'])
  })

  it('a chain that was cut off and carried on by the application is found by a head that was written down', async () => {
    const at = { person: null, mandate: null, at: new Date() }
    const act = { act: 'area.published', municipality: chain, subject: { kind: 'area', id: null } } as const
    const work = async (world: World, end: number): Promise<void> => {
      await tamper(world, ...cut(end))
      await changing(world.platform.database, { municipalities: [chain], person: null }, (tx) => record(tx, testSecret, at, act))
    }
    expect(await after(work)).toEqual([])
    expect(await after(work, 'known')).toEqual(['Skanderborg: cut_off end'])
  })

  it('a chain that was wiped out is found by a head that was written down, though its head row is gone too', async () => {
    const everything = ['audit_seal', 'audit_entry', 'audit_head'].map((table) => `delete from ${table} where chain = ${chain}`)
    expect(await after((world) => tamper(world, ...everything), 'known')).toEqual([
      'Skanderborg: head removed 0',
      'Skanderborg: cut_off 1..end',
    ])
  })

  it('a head that was set back or changed is named as such, and the entries behind it are not', async () => {
    const back = `update audit_head set seq = seq - 2 where chain = ${chain}`
    expect(await after((world) => tamper(world, back))).toEqual(['Skanderborg: head changed end-2'])
    const other = `update audit_head set hash = sha256('x') where chain = ${chain}`
    expect(await after((world) => tamper(world, other))).toEqual(['Skanderborg: head changed end'])
  })

  it('a chain counted anew without the key is forged from the changed entry on', async () => {
    const change = `update audit_entry set reason = 'another' where chain = ${chain} and seq = 7`
    expect(await after((world) => tamper(world, change, recount(7)))).toEqual(['Skanderborg: forged 7..end'])
  })

  it('entries that changed places are named', async () => {
    const swap = [
      `update audit_entry set seq = -seq where chain = ${chain} and seq in (7, 8)`,
      `update audit_entry set seq = 15 + seq where seq < 0`,
    ]
    expect(await after((world) => tamper(world, ...swap))).toEqual(['Skanderborg: changed 7..8'])
  })
})
