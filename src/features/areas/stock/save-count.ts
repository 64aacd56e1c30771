import { sql } from 'kysely'
import type { Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, type Result, refused } from '#kernel/result'
import { type NewCount, standingNumber } from './stock.ts'
import { stockTexts } from './texts.ts'

/** Whose dwellings are counted: an estate, or an area's properties without one. */
export type Counted = { readonly municipality: number } & ({ readonly estate: Id } | { readonly area: Id })

/** Sets the number that an estate carries to what its latest count says. */
const settleEstate = async ({ tx }: Stage, municipality: number, estate: Id): Promise<void> => {
  const { rows } = await sql<{ id: Id; day: string | null; approximate: boolean; example: boolean; source: string | null }>`
    select id, counted_on::text as day, approximate, example, source from helhed.stock_count
    where municipality = ${municipality} and estate_id = ${estate}
    order by counted_on desc nulls last, recorded_at desc limit 1`.execute(tx)
  const [latest] = rows
  if (!latest) return
  const lines = await tx
    .selectFrom('stock_line')
    .select(['dwellings', 'owner', 'managing_agent_id as agent', 'kind', 'size', 'state'])
    .where('municipality', '=', municipality)
    .where('count_id', '=', latest.id)
    .execute()
  await tx
    .updateTable('estate')
    .set({
      dwellings: standingNumber(lines as NewCount['lines']),
      approximate: latest.approximate,
      example: latest.example,
      counted_on: latest.day,
      source: latest.source,
    })
    .where('municipality', '=', municipality)
    .where('id', '=', estate)
    .execute()
}

/**
 * Writes a count with its lines; of an estate, its number follows from the latest count, which need not be this one. Refuses a second count
 * of one day.
 */
export const saveCount = async (stage: Stage, of: Counted, count: NewCount & { readonly approximate: boolean }): Promise<Result<Id>> => {
  const { municipality } = of
  const { countedOn, approximate, example, source, lines } = count
  const id = newId()
  const saved = await stage.tx
    .insertInto('stock_count')
    .values({
      municipality,
      id,
      estate_id: 'estate' in of ? of.estate : null,
      area_id: 'area' in of ? of.area : null,
      counted_on: countedOn,
      approximate,
      example,
      source,
      recorded_at: stage.now,
    })
    .onConflict((conflict) => conflict.constraint('counted_once_a_day').doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!saved) return refused(at('countedOn', stockTexts.phrase(countedOn === null ? 'refused.counted.undated' : 'refused.counted')))
  await stage.tx
    .insertInto('stock_line')
    .values(
      lines.map(({ agent, ...line }, index) => ({
        ...line,
        municipality,
        id: newId(),
        count_id: id,
        position: index + 1,
        managing_agent_id: agent,
      })),
    )
    .execute()
  if ('estate' in of) await settleEstate(stage, municipality, of.estate)
  return done(id)
}
