import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { type Id, newId } from '#kernel/id'
import type { Figure } from './changes.ts'

type Common = {
  readonly municipality: number
  readonly importId: Id
  readonly source: string
  readonly example: boolean
  readonly now: Date
}

/** So many figures go to the database in one statement: enough to be fast, little enough for the memory. */
const stretch = 5_000

/** Writes figures in stretches, each one statement; `told` hears how many are written. What stood before is kept by the database. */
export const storeFigures = async (
  tx: Tx,
  figures: readonly Figure[],
  { municipality, importId, source, example, now }: Common,
  told: (written: number) => void = () => undefined,
): Promise<void> => {
  for (let from = 0; from < figures.length; from += stretch) {
    told(from)
    const part = figures.slice(from, from + stretch)
    const column = <T>(of: (figure: Figure) => T): T[] => part.map(of)
    await sql`
      insert into helhed.indicator_value (municipality, id, place_id, defined_in, indicator_version_id, as_of, state, amount, numerator,
        denominator, source, example, import_id, recorded_at)
      select ${municipality}, given.id, given.place, version.municipality, given.version, given.day, 'known', given.amount, given.numerator,
        given.denominator, ${source}, ${example}, ${importId}, ${now}
      from unnest(${column(() => newId())}::uuid[], ${column(({ place }) => place)}::uuid[], ${column(({ version }) => version)}::uuid[],
        ${column(({ day }) => day)}::date[], ${column(({ amount }) => amount)}::numeric[], ${column(({ numerator }) => numerator)}::numeric[],
        ${column(({ denominator }) => denominator)}::numeric[]) as given (id, place, version, day, amount, numerator, denominator)
      join helhed.indicator_version version on version.id = given.version
      on conflict (municipality, place_id, indicator_version_id, as_of) do update set state = excluded.state, amount = excluded.amount,
        numerator = excluded.numerator, denominator = excluded.denominator, source = excluded.source, example = excluded.example,
        import_id = excluded.import_id, reason = null, recorded_at = excluded.recorded_at`.execute(tx)
  }
}
