import { sql } from 'kysely'
import { command, notFound, type Stage } from '#features/identity'
import type { Id } from '#kernel/id'
import { done, refused } from '#kernel/result'
import { type FigureSet, keepBack } from '../../figures/keep-back.ts'
import { lockFigures } from '../../figures/lock.ts'
import { mayImportFigures } from '../policy.ts'
import { importTexts } from '../texts.ts'

export type UndoFigureImport = { readonly municipality: number; readonly import: Id }

export type Undone = {
  /** Figures that are again what they were before. */
  readonly restored: number
  /** Figures that were not there before, and are gone. */
  readonly removed: number
  /** Figures that somebody has written over since; they stay. */
  readonly kept: number
}

const count = async (stage: Stage, query: ReturnType<typeof sql<{ count: number }>>): Promise<number> =>
  Number((await query.execute(stage.tx)).rows[0]?.count ?? 0)

/** What stood before, by the latest hand that has not been taken back. */
const restore = ({ municipality, import: id }: UndoFigureImport, now: Date) => sql<{ count: number }>`
  with before as (
    select distinct on (past.place_id, past.indicator_version_id, past.as_of) past.*
    from helhed.indicator_value_history past
    join helhed.indicator_value value on value.municipality = past.municipality and value.place_id = past.place_id
      and value.indicator_version_id = past.indicator_version_id and value.as_of = past.as_of
    where value.municipality = ${municipality} and value.import_id = ${id} and past.import_id is distinct from ${id}
      and not exists (select from helhed.figure_import_undo undo where undo.municipality = past.municipality and undo.import_id = past.import_id)
    order by past.place_id, past.indicator_version_id, past.as_of, past.number desc),
  restored as (
    update helhed.indicator_value value set state = before.state, amount = before.amount, numerator = before.numerator,
      denominator = before.denominator, source = before.source, example = before.example, import_id = before.import_id,
      reason = before.reason, recorded_at = ${now}
    from before where value.municipality = before.municipality and value.place_id = before.place_id
      and value.indicator_version_id = before.indicator_version_id and value.as_of = before.as_of
    returning 1)
  select count(*) from restored`

const remove = ({ municipality, import: id }: UndoFigureImport) => sql<{ count: number }>`
  with removed as (delete from helhed.indicator_value where municipality = ${municipality} and import_id = ${id} returning 1)
  select count(*) from removed`

/** The sets of figures that the import still has some in. */
const setsOf = async (stage: Stage, { municipality, import: id }: UndoFigureImport): Promise<readonly FigureSet[]> =>
  (
    await sql<FigureSet>`
      select distinct indicator_version_id as version, as_of as day from helhed.indicator_value
      where municipality = ${municipality} and import_id = ${id}`.execute(stage.tx)
  ).rows

const keep = ({ municipality, import: id }: UndoFigureImport) => sql<{ count: number }>`
  select count(distinct (past.place_id, past.indicator_version_id, past.as_of)) from helhed.indicator_value_history past
  join helhed.indicator_value value on value.municipality = past.municipality and value.place_id = past.place_id
    and value.indicator_version_id = past.indicator_version_id and value.as_of = past.as_of
  where past.municipality = ${municipality} and past.import_id = ${id} and value.import_id is distinct from ${id}`

/**
 * Takes an import back whole: every figure that still is its own becomes what it was before, or goes when there was none. What somebody has
 * written over since stays and is counted, and what another undo took back does not come again. Refuses a second undo.
 */
export const undoFigureImport = command<UndoFigureImport, Undone>('figures.import_undone', mayImportFigures, async (stage, input) => {
  const { municipality, import: id } = input
  stage.permit({ municipality })
  await lockFigures(stage.tx, municipality)
  const found = await stage.tx
    .selectFrom('figure_import')
    .leftJoin('figure_import_undo', (join) =>
      join
        .onRef('figure_import_undo.municipality', '=', 'figure_import.municipality')
        .onRef('figure_import_undo.import_id', '=', 'figure_import.id'),
    )
    .select('figure_import_undo.recorded_at as undone_at')
    .where('figure_import.municipality', '=', municipality)
    .where('figure_import.id', '=', id)
    .executeTakeFirst()
  if (!found) throw notFound()
  if (found.undone_at) return refused({ say: importTexts.phrase('undo.twice') })
  const touched = await setsOf(stage, input)
  const kept = await count(stage, keep(input))
  const restored = await count(stage, restore(input, stage.now))
  const removed = await count(stage, remove(input))
  await keepBack(stage.tx, municipality, touched, stage.today)
  await stage.tx
    .insertInto('figure_import_undo')
    .values({ municipality, import_id: id, restored, removed, kept, recorded_by: stage.actor.person, recorded_at: stage.now })
    .execute()
  const undone = { restored, removed, kept }
  return done({ value: undone, entry: { municipality, subject: { kind: 'figure_import', id }, detail: undone } })
})
