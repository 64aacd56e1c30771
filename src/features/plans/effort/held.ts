import { at, heldBy, type Refusal } from '#kernel/result'
import { effortTexts } from './texts.ts'

const say = effortTexts.phrase

/** What the database's own rules say, as sentences at the fields; null for an accident. */
const sentenceOf = (error: unknown): Refusal | null => {
  switch ((error as { constraint?: string }).constraint) {
    case 'work_municipality_board_id_fkey':
      return at('body', say('refused.body'))
    case 'work_municipality_operator_id_fkey':
      return at('operator', say('refused.operator'))
    case 'work_estate_municipality_estate_id_fkey':
    case 'estates_of_an_effort_lie_in_its_area':
      return at('estates', say('refused.estate'))
    case 'submissions_follow_each_other':
      return at('plan', say('refused.sent.now'))
    case 'end_comes_after_the_beginning':
      return at('endedOn', say('refused.end.early'))
    case 'end_is_of_an_approved_effort':
      return { say: say('refused.end.unapproved') }
    default:
      return null
  }
}

/** Runs a change whose refusal may come from the database's own rules. */
export const held = heldBy(sentenceOf)
