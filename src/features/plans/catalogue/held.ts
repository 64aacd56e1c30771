import { at, heldBy, type Refusal } from '#kernel/result'
import { catalogueTexts } from './texts.ts'

const say = catalogueTexts.phrase

/** What the database's own rules say, as sentences at the fields; null for an accident. */
const sentenceOf = (error: unknown): Refusal | null => {
  switch ((error as { constraint?: string }).constraint) {
    case 'catalogue_edition_is_there_once':
      return at('edition', say('refuse.edition'))
    case 'catalogue_municipality_keeper_id_fkey':
      return at('keeper', say('refuse.keeper'))
    case 'entry_number_is_free':
      return at('number', say('refuse.number'))
    case 'entry_title_is_free':
      return at('title', say('refuse.title'))
    case 'reference_is_to_an_entry':
      return { say: say('refuse.used') }
    default:
      return null
  }
}

/** Runs a change whose refusal may come from the database's own rules. */
export const held = heldBy(sentenceOf)
