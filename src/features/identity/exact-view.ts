import { sql } from 'kysely'
import { changing, type Tx } from '#database/database'
import { rows } from '#database/query'
import { type Id, newId } from '#kernel/id'
import type { Role } from '#kernel/roles'
import type { Platform } from '#platform'
import { denied } from './command.ts'
import { type Actor, municipalitiesOf } from './mandate.ts'
import { type Permission, permitting, type Subject } from './permission.ts'
import { mayReadExactFigures } from './policy.ts'

/** What is looked at: a record, and which of its figures as a word of the program (`presence`, `indicators`). */
export type ExactFigures = {
  readonly record: { readonly kind: string; readonly id: Id }
  readonly figures: string
  readonly subject: Subject
  /** Who may, where it is not about figures; the right to exact figures unless told. */
  readonly permission?: Permission
}

/** Whether somebody may see the exact figures of a subject: what a page asks before it offers them. */
export const maySeeExactly = (actor: Actor, subject: Subject): boolean => permitting(actor, mayReadExactFigures, subject).length > 0

/**
 * Reads exact figures of few people and writes down that they were read, in one transaction: neither is without the other. Denied (403)
 * without a mandate that gives the right. Everybody else is shown what `#disclosure/index` leaves.
 */
export const seeExactly = async <T>(platform: Platform, actor: Actor, seen: ExactFigures, read: (tx: Tx) => Promise<T>): Promise<T> => {
  const { permission = mayReadExactFigures } = seen
  const [mandate] = permitting(actor, permission, seen.subject)
  if (!mandate) throw denied(permission)
  const { person } = actor
  const at = platform.clock.now()
  return changing(platform.database, { municipalities: municipalitiesOf(actor), person }, async (tx) => {
    const figures = await read(tx)
    await tx
      .insertInto('exact_view')
      .values({
        municipality: seen.subject.municipality,
        id: newId(),
        at,
        person_id: person,
        mandate_id: mandate.id,
        record_kind: seen.record.kind,
        record_id: seen.record.id,
        figures: seen.figures,
      })
      .execute()
    return figures
  })
}

export type ExactView = { readonly at: Date; readonly name: string | null; readonly role: Role; readonly figures: string }

/** Who saw exact figures of a record, the latest first. */
export const exactViewsOf = rows(
  (_tx: Tx, municipality: number, record: Id, most: number) => sql<ExactView>`
    select seen.at, person.name, mandate.role, seen.figures
    from helhed.exact_view seen
    join helhed.mandate on mandate.municipality = seen.municipality and mandate.id = seen.mandate_id
    left join helhed.person on person.id = seen.person_id
    where seen.municipality = ${municipality} and seen.record_id = ${record}
    order by seen.at desc, seen.id desc
    limit ${most}`,
  [746, '01900000-0000-7000-8000-000000000000', 20],
)
