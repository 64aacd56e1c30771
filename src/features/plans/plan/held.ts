import { at, heldBy, type Refusal } from '#kernel/result'
import { planTexts } from './texts.ts'

const say = planTexts.phrase

/** What the database's own rules say, as sentences at the fields; null for an accident. */
const sentenceOf = (error: unknown): Refusal | null => {
  switch ((error as { constraint?: string }).constraint) {
    case 'work_municipality_board_id_fkey':
      return at('board', say('create.unknown'))
    case 'work_municipality_operator_id_fkey':
      return at('operator', say('create.unknown'))
    case 'work_municipality_lead_estate_id_fkey':
      return at('lead', say('create.unknown'))
    case 'estate_is_in_a_work_once_at_a_time':
      return at('estate', say('estate.twice'))
    case 'work_estate_municipality_estate_id_fkey':
      return at('estate', say('create.estates.unknown'))
    case 'staff_role_municipality_employer_id_fkey':
      return at('employer', say('create.unknown'))
    default:
      return null
  }
}

/** Runs a change whose refusal may come from the database's own rules. */
export const held = heldBy(sentenceOf)
