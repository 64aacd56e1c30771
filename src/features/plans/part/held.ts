import { at, heldBy, type Refusal } from '#kernel/result'
import { partFormTexts } from './texts.ts'

const say = partFormTexts.phrase

/** What the database's own rules say, as sentences at the fields; null for an accident. */
const sentenceOf = (error: unknown): Refusal | null => {
  switch ((error as { constraint?: string }).constraint) {
    case 'activity_municipality_employer_id_fkey':
      return at('employer', say('activity.employer_foreign'))
    case 'reference_is_to_an_entry':
      return { say: say('activity.origin_foreign') }
    case 'effect_is_of_an_activity':
      return { say: say('activity.judged') }
    case 'session_is_of_an_activity':
    case 'register_is_of_an_activity':
      return { say: say('activity.held') }
    case 'measurement_municipality_goal_id_fkey':
      return { say: say('goal.measured') }
    default:
      return null
  }
}

/** Runs a change whose refusal may come from the database's own rules. */
export const held = heldBy(sentenceOf)
