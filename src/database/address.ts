import type { Id } from '#kernel/id'
import { slugFrom } from '#kernel/slug'
import type { Tx } from './database.ts'

type Taken = {
  readonly section: 'omraader' | 'organer' | 'organisationer' | 'planer' | 'bevillinger' | 'indsatser' | 'udpegning' | 'projekter'
  readonly name: string
  readonly municipality: number
  readonly record: Id
  readonly now: Date
}

/** Last parts of addresses that are pages of Helhed itself. */
const reserved: readonly string[] = ['nyt', 'ny', 'overtag']

/** The ways to name a record in an address, the shortest first: its name, then with the municipality, then with a number. */
const candidates = function* (name: string, municipality: string): Generator<string> {
  const slug = slugFrom(name) || 'uden-navn'
  if (!reserved.includes(slug)) yield slug
  yield `${slug}-${municipality}`
  for (let number = 2; ; number += 1) yield `${slug}-${municipality}-${number}`
}

/** Takes an address for a record: unique nationwide, on collision with the municipality's name behind it. */
export const takeAddress = async (tx: Tx, { section, name, municipality, record, now }: Taken): Promise<string> => {
  const place = await tx.selectFrom('municipality').select('slug').where('code', '=', municipality).executeTakeFirstOrThrow()
  for (const slug of candidates(name, place.slug)) {
    const taken = await tx
      .insertInto('address')
      .values({ section, slug, municipality, record_id: record, since: now })
      .onConflict((conflict) => conflict.doNothing())
      .returning('slug')
      .executeTakeFirst()
    if (taken) return slug
  }
  throw new Error('There is always a number left')
}
