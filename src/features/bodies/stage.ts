import { sql } from 'kysely'
import { notFound, type Stage } from '#features/identity'
import { setBead } from '#features/thread'
import { type Id, newId } from '#kernel/id'
import { at, heldBy, type Refusal } from '#kernel/result'
import { judge } from './composition.ts'
import { peopleOf } from './queries.ts'
import { type Body, readBody } from './read.ts'
import { bodyTexts } from './texts.ts'

/** Locks a body for the length of the command and reads it; not found when the actor may not even read it. */
export const lockBody = async (stage: Stage, id: Id): Promise<Body> => {
  const locked = await stage.tx.selectFrom('body').select('slug').where('id', '=', id).forUpdate().executeTakeFirst()
  const body = locked && (await readBody(stage.tx, stage.actor, locked.slug))
  if (!body) throw notFound()
  return body
}

/** Reads a body again after a change and sets its bead: lacking while seats are vacant or the composition is broken. */
export const settle = async (stage: Stage, id: Id): Promise<void> => {
  const body = await lockBody(stage, id)
  const { municipality, name, slug } = body
  await setBead(
    stage.tx,
    { municipality, id, place: 'forum', name, href: `/organer/${slug}`, state: judge(body, stage.today).state },
    stage.now,
  )
}

type Who = { readonly person: Id | null; readonly email: string | null; readonly name: string | null }

/**
 * The person that a form means: one who is known in the municipality, or a new one with address and name. Null for anybody else,
 * so that nobody can draw a person of another municipality into this one by an id.
 */
export const personFrom = async (stage: Stage, municipality: number, { person, email, name }: Who): Promise<Id | null> => {
  if (person) return (await peopleOf(stage.tx, municipality)).find(({ id }) => id === person)?.id ?? null
  if (!email) return null
  const { rows } = await sql<{ id: Id | null }>`select helhed.register_person(${newId()}, ${email}, ${name}) as id`.execute(stage.tx)
  return rows[0]?.id ?? null
}

const say = bodyTexts.phrase

/** What the database's own rules say, as sentences at the fields; null for an accident. */
const sentenceOf = (error: unknown): Refusal | null => {
  switch ((error as { constraint?: string }).constraint) {
    case 'office_is_held_by_one_seat':
      return at('office', say('seat.taken'))
    case 'observers_hold_no_office':
      return at('office', say('seat.observer'))
    case 'seat_has_one_holder_at_a_time':
      return at('from', say('fill.filled', { name: '–' }))
    case 'person_has_one_seat_in_a_body':
      return at('person', say('fill.twice', { seat: '–' }))
    case 'coordination_forum_says_residents_part':
      return at('residentsPart', say('found.residents.missing'))
    case 'body_is_not_its_own_parent':
      return at('parent', say('relation.circle'))
    case 'body_does_not_coordinate_with_itself':
      return at('with', say('relation.self'))
    case 'body_parent_pkey':
      return at('parent', say('relation.known'))
    case 'body_coordination_pkey':
      return at('with', say('relation.known'))
    case 'body_service_pkey':
      return at('organisation', say('relation.known'))
    case 'body_parent_municipality_parent_id_fkey':
      return at('parent', say('found.parent.missing'))
    case 'body_coordination_municipality_with_id_fkey':
      return at('with', say('found.parent.missing'))
    case 'body_service_municipality_organisation_id_fkey':
      return at('organisation', say('relation.unknown'))
    default:
      return null
  }
}

/** Runs a change whose refusal may come from the database's own rules. */
export const held = heldBy(sentenceOf)
