import { sql } from 'kysely'
import { type Id, newId } from '#kernel/id'
import { type Period, toRange } from '#kernel/period'
import { at, done, heldBy, refused } from '#kernel/result'
import type { Role } from '#kernel/roles'
import { command, notFound } from './command.ts'
import { mayGrantMandates } from './policy.ts'
import { identityTexts } from './texts.ts'

const say = identityTexts.phrase

export type GrantMandate = {
  readonly municipality: number
  readonly email: string
  /** Needed when the address is not known yet. */
  readonly name: string | null
  readonly role: Role
  readonly scope: { readonly kind: 'municipality' } | { readonly kind: 'organisation' | 'body' | 'area'; readonly id: Id }
  readonly actsFor: Id
  readonly period: Period
  readonly reason: string | null
}

/** What the database's own rules say, as sentences at the fields. */
const sentenceOf = (error: unknown) => {
  const { constraint, code } = error as { constraint?: string; code?: string }
  if (constraint === 'mandate_grantor_is_not_its_holder') return at('email', say('mandate.self'))
  if (constraint === 'mandate_once_at_a_time') return at('role', say('mandate.same'))
  if (constraint === 'mandate_scope_fits_its_role') return at('scope', say('mandate.scope.role'))
  if (constraint === 'fund_officers_are_national') return at('role', say('mandate.national'))
  if (code === '23503') return at('scope', say('mandate.scope'))
  return null
}

const held = heldBy(sentenceOf)

/**
 * Gives a person a mandate, registering the person when the address is new. Refuses a mandate to oneself, the same
 * mandate twice in a period, a scope outside the municipality, and a new person without a name.
 */
export const grantMandate = command<GrantMandate, Id>('mandate.granted', mayGrantMandates, async (stage, input) => {
  const { municipality, scope, period } = input
  stage.permit({ municipality })
  const registered = await sql<{ id: Id | null }>`select helhed.register_person(${newId()}, ${input.email}, ${input.name}) as id`.execute(
    stage.tx,
  )
  const person = registered.rows[0]?.id
  if (!person) return refused(at('name', say('person.unknown')))
  const id = newId()
  const saved = await held(() =>
    stage.tx
      .insertInto('mandate')
      .values({
        municipality,
        id,
        person_id: person,
        role: input.role,
        organisation_id: scope.kind === 'organisation' ? scope.id : null,
        body_id: scope.kind === 'body' ? scope.id : null,
        area_id: scope.kind === 'area' ? scope.id : null,
        acts_for_id: input.actsFor,
        period: toRange(period),
        granted_by: stage.actor.person,
        granted_at: stage.now,
        reason: input.reason,
      })
      .execute(),
  )
  if (!saved.ok) return saved
  return done({
    value: id,
    entry: {
      municipality,
      subject: { kind: 'mandate', id },
      detail: { person, role: input.role },
      ...(input.reason && { reason: input.reason }),
    },
  })
})

/**
 * Ends a mandate: `endsOn` is the first day without it. Refuses a day that is past, outside the mandate's own period or more
 * than a year away, and a second ending. It stays in the list of what was; a new one is given instead of reviving it.
 */
export const endMandate = command<{ readonly id: Id; readonly endsOn: string; readonly reason: string }, Id>(
  'mandate.ended',
  mayGrantMandates,
  async (stage, input) => {
    const found = await stage.tx.selectFrom('mandate').select(['municipality', 'id']).where('id', '=', input.id).executeTakeFirst()
    if (!found) throw notFound()
    const { municipality, id } = found
    stage.permit({ municipality })
    if (input.endsOn < stage.today) return refused(at('endsOn', say('mandate.end.past')))
    try {
      const ended = await stage.tx
        .insertInto('mandate_end')
        .values({
          municipality,
          mandate_id: id,
          ends_on: input.endsOn,
          ended_by: stage.actor.person,
          ended_at: stage.now,
          reason: input.reason,
        })
        .onConflict((conflict) => conflict.doNothing())
        .returning('mandate_id')
        .executeTakeFirst()
      if (!ended) return refused(at('endsOn', say('mandate.over')))
    } catch (error) {
      if ((error as { constraint?: string }).constraint !== 'mandate_ends_within_its_period') throw error
      return refused(at('endsOn', say('mandate.end.outside')))
    }
    return done({ value: id, entry: { municipality, subject: { kind: 'mandate', id }, reason: input.reason } })
  },
)
