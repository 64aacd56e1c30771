import { notFound, type Stage } from '#features/identity'
import { setBead } from '#features/thread'
import type { Id } from '#kernel/id'
import { at, heldBy, type Refusal } from '#kernel/result'
import { beadOf, type Listing } from './area.ts'
import { type Area, readArea } from './read.ts'
import { areaTexts } from './texts.ts'

/** Locks an area for the length of the command and reads it; not found when the actor may not even read it. */
export const lockArea = async (stage: Stage, id: Id): Promise<Area> => {
  const locked = await stage.tx.selectFrom('area').select('slug').where('id', '=', id).forUpdate().executeTakeFirst()
  const area = locked && (await readArea(stage.tx, stage.actor, locked.slug, stage.today))
  if (!area) throw notFound()
  return area
}

/** Where an area's page lies. */
export const hrefOf = (slug: string): string => `/omraader/${slug}`

/** Sets the area's bead to what its lists now say. */
export const settle = async (
  stage: Stage,
  area: Pick<Area, 'municipality' | 'id' | 'name' | 'slug'>,
  listings: readonly Listing[],
): Promise<void> => {
  const { municipality, id, name, slug } = area
  await setBead(stage.tx, { municipality, id, place: 'area', name, href: hrefOf(slug), state: beadOf(listings) }, stage.now)
}

const say = areaTexts.phrase

/** What the database's own rules say, as sentences at the fields; null for an accident. */
const sentenceOf = (error: unknown): Refusal | null => {
  switch ((error as { constraint?: string }).constraint) {
    case 'classification_once_at_a_time':
      return at('from', say('classify.twice'))
    case 'estate_lies_in_one_area_at_a_time':
      return at('estate', say('estate.elsewhere'))
    case 'area_body_pkey':
      return at('body', say('body.known'))
    case 'area_body_municipality_body_id_fkey':
      return at('body', say('body.missing'))
    default:
      return null
  }
}

/** Runs a change whose refusal may come from the database's own rules. */
export const held = heldBy(sentenceOf)
