import { sql } from 'kysely'
import { takeAddress } from '#database/address'
import { command, type Stage } from '#features/identity'
import { type Id, newId } from '#kernel/id'
import { at, done, refused } from '#kernel/result'
import { slugFrom } from '#kernel/slug'
import { nearEstates } from '../../near/queries.ts'
import { nearRefusal } from '../../near/refusal.ts'
import { refuseAfterEnd } from '../lifetime.ts'
import { mayRegisterAreas } from '../policy.ts'
import { subjectOf } from '../read.ts'
import { lockArea } from '../stage.ts'
import { areaTexts } from '../texts.ts'
import { type LaidEstate, layEstate } from './lay-estate.ts'

export type RegisterEstate = LaidEstate & {
  readonly area: Id
  readonly name: string
  /** The housing association that the estate belongs to. */
  readonly association: Id
  /** Why it is another one than what looks like it; empty when nothing does. */
  readonly distinct?: string | null
}

type NewEstate = { readonly municipality: number; readonly name: string; readonly association: Id }

/** Whether the association is one of the municipality's, and whether it has an estate of the name. */
const look = async ({ tx }: Stage, { municipality, name, association }: NewEstate) => {
  const { rows } = await sql<{ kind: string }>`
    select kind from helhed.organisation where municipality = ${municipality} and ((id = ${association} and kind = 'housing_association')
      or (parent_id = ${association} and kind = 'estate' and lower(name) = lower(${name})))`.execute(tx)
  return { there: rows.some(({ kind }) => kind === 'housing_association'), known: rows.some(({ kind }) => kind === 'estate') }
}

/** Adds the organisation under the first free slug: the name's own, then with a number. */
const add = async ({ tx }: Stage, { municipality, name, association }: NewEstate): Promise<Id> => {
  const [id, stem] = [newId(), slugFrom(name) || 'afdeling']
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? stem : `${stem}-${number}`
    const added = await tx
      .insertInto('organisation')
      .values({ municipality, id, kind: 'estate', name, slug, parent_id: association })
      .onConflict((conflict) => conflict.columns(['municipality', 'slug']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (added) return id
  }
}

/**
 * Registers a new estate under its housing association and lays it in an area, in one transaction. Refuses an association
 * that is not the municipality's, a name that it already has an estate by, and what looks like an estate of the municipality, until somebody says why
 * it is another.
 */
export const registerEstate = command<RegisterEstate, Id>('area.estate_added', mayRegisterAreas, async (stage, input) => {
  const area = await lockArea(stage, input.area)
  stage.permit(subjectOf(area, stage.today))
  const late = refuseAfterEnd('from', area, stage.today, input.period.until)
  if (late) return refused(late)
  const { municipality } = area
  // There is no row to lock yet, and two who register one name at once must not both find it free.
  await sql`select pg_advisory_xact_lock(hashtext('estate'), ${municipality})`.execute(stage.tx)
  const estate = { municipality, name: input.name, association: input.association }
  const { there, known } = await look(stage, estate)
  if (!there) return refused(at('association', areaTexts.phrase('estate.association.missing')))
  if (known) return refused(at('name', areaTexts.phrase('estate.known')))
  const near = nearRefusal(await nearEstates(stage.tx, municipality, input.name), input.distinct)
  if (near) return refused(near)
  const id = await add(stage, estate)
  await takeAddress(stage.tx, { section: 'organisationer', name: input.name, municipality, record: id, now: stage.now })
  const laid = await layEstate(stage, area, id, input)
  if (!laid.ok) return laid
  const detail = { estate: id, association: input.association }
  return done({
    value: laid.value,
    entry: { municipality, subject: { kind: 'area', id: area.id }, detail, ...(input.distinct && { reason: input.distinct }) },
  })
})
