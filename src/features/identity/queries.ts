import { sql } from 'kysely'
import type { Tx } from '#database/database'
import { firstRow, rows } from '#database/query'
import type { Day } from '#kernel/day'
import type { Id } from '#kernel/id'
import type { Role } from '#kernel/roles'

/** A person of the demonstration world with one of the live mandates. */
export type DemonstrationMandate = {
  readonly person_id: Id
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly municipality_name: string
  readonly scope_name: string | null
}

export const demonstrationMandates = rows(
  (_tx: Tx, day: Day) =>
    sql<DemonstrationMandate>`select * from helhed.demonstration_mandates(${day}::date) order by municipality_name, name`,
  ['2026-01-01'],
)

/** The person that an address belongs to, for a sign-in link. Read by a function of its own, since nobody is signed in yet. */
export const findAddressee = firstRow(
  (_tx: Tx, email: string) => sql<{ email: string; name: string; language: 'da' | 'en' }>`select * from helhed.addressee(${email})`,
  ['coordinator@demo.invalid'],
)

/** The live and coming mandates of a municipality, by person; with `all` those that are over too. */
export const mandatesOf = rows(
  (tx: Tx, municipalities: readonly number[], day: Day, all: boolean) =>
    tx
      .selectFrom('mandate')
      .innerJoin('person', 'person.id', 'mandate.person_id')
      .innerJoin('municipality', 'municipality.code', 'mandate.municipality')
      .leftJoin('person as grantor', 'grantor.id', 'mandate.granted_by')
      .leftJoin('organisation', (join) =>
        join.onRef('organisation.municipality', '=', 'mandate.municipality').onRef('organisation.id', '=', 'mandate.organisation_id'),
      )
      .leftJoin('organisation as principal', (join) =>
        join.onRef('principal.municipality', '=', 'mandate.municipality').onRef('principal.id', '=', 'mandate.acts_for_id'),
      )
      .leftJoin('body', (join) => join.onRef('body.municipality', '=', 'mandate.municipality').onRef('body.id', '=', 'mandate.body_id'))
      .leftJoin('area', (join) => join.onRef('area.municipality', '=', 'mandate.municipality').onRef('area.id', '=', 'mandate.area_id'))
      .leftJoin('mandate_end', (join) =>
        join.onRef('mandate_end.municipality', '=', 'mandate.municipality').onRef('mandate_end.mandate_id', '=', 'mandate.id'),
      )
      .where('mandate.municipality', 'in', [...municipalities])
      .where(sql<boolean>`${all} or coalesce(mandate_end.ends_on, upper(mandate.period), 'infinity') > ${day}::date`)
      .orderBy('municipality.name')
      .orderBy('person.name')
      .select([
        'mandate.id',
        'mandate.municipality',
        'municipality.name as municipality_name',
        'person.name as person_name',
        'person.email',
        'mandate.role',
        'mandate.period',
        'mandate_end.ends_on',
        'principal.name as acts_for',
        'grantor.name as granted_by',
        sql<string | null>`coalesce(body.name, area.name, organisation.name)`.as('scope_name'),
      ]),
  [[746], '2026-01-01', false],
)

/** What a mandate in a municipality can be narrowed to or act for. */
export const scopesOf = rows(
  (tx: Tx, municipality: number) =>
    tx
      .selectFrom('organisation')
      .where('municipality', '=', municipality)
      .select(['id', 'name', sql<'organisation' | 'body' | 'area'>`'organisation'`.as('kind')])
      .unionAll(
        tx
          .selectFrom('body')
          .where('municipality', '=', municipality)
          .select(['id', 'name', sql<'organisation' | 'body' | 'area'>`'body'`.as('kind')]),
      )
      .unionAll(
        tx
          .selectFrom('area')
          .where('municipality', '=', municipality)
          .select(['id', 'name', sql<'organisation' | 'body' | 'area'>`'area'`.as('kind')]),
      )
      .orderBy('kind')
      .orderBy('name'),
  [746],
)
