import type { Tx } from '#database/database'
import { type Actor, notFound, reachOf, type Stage, type Subject } from '#features/identity'
import type { Id } from '#kernel/id'
import { at, heldBy, type Refusal } from '#kernel/result'
import { mayReadFunding } from '../policy.ts'
import type { Fund } from './appropriation.ts'
import { type Appropriation, findAppropriation } from './queries.ts'
import { appropriationTexts } from './texts.ts'

/** An appropriation that the actor may read, by any of its addresses. */
export const readAppropriation = (tx: Tx, actor: Actor, slug: string): Promise<Appropriation | undefined> =>
  findAppropriation(tx, reachOf(actor, mayReadFunding), slug)

/** Locks an appropriation for the length of the command and reads it; not found when the actor may not even read it. */
export const lockAppropriation = async (stage: Stage, id: Id): Promise<Appropriation> => {
  const locked = await stage.tx.selectFrom('appropriation').select('slug').where('id', '=', id).forUpdate().executeTakeFirst()
  const found = locked && (await readAppropriation(stage.tx, stage.actor, locked.slug))
  if (!found) throw notFound()
  return found
}

/** What permissions look at when something is done to an appropriation. */
export const subjectOf = ({ municipality }: Pick<Appropriation, 'municipality'>): Subject => ({ municipality })

/** The money of an appropriation, as the rules of drawing read it. */
export const fundOf = ({ amount, expires_on, draws }: Pick<Appropriation, 'amount' | 'expires_on' | 'draws'>): Fund => ({
  amount,
  expiresOn: expires_on,
  draws,
})

const say = appropriationTexts.phrase

/** What the database's own rules say, as sentences at the fields; null for an accident. */
const sentenceOf = (error: unknown): Refusal | null => {
  switch ((error as { constraint?: string }).constraint) {
    case 'appropriation_municipality_body_id_fkey':
      return at('body', say('register.body.unknown'))
    case 'appropriation_is_named_once_a_year':
      return at('name', say('register.name.taken'))
    case 'appropriation_expires_after_its_decision':
      return at('lastDay', say('register.order'))
    case 'draws_stay_within_their_appropriation':
      return at('amount', say('draw.more.now'))
    case 'draw_is_made_before_its_appropriation_expires':
      return at('amount', say('draw.expired'))
    case 'appropriation_draw_municipality_work_id_fkey':
      return at('plan', say('draw.foreign'))
    default:
      return null
  }
}

/** Runs a change whose refusal may come from the database's own rules. */
export const held = heldBy(sentenceOf)
