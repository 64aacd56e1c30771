import { at, heldBy, type Refusal } from '#kernel/result'
import { theoryFormTexts } from './texts.ts'

const say = theoryFormTexts.phrase

/** What the database's own rules say of a theory, as sentences at the fields; null for an accident. */
const sentenceOf = (error: unknown): Refusal | null => {
  switch ((error as { constraint?: string }).constraint) {
    case 'theory_arrow_stands_once':
      return at('to', say('arrow.twice'))
    case 'theory_has_no_circle':
      return at('to', say('arrow.circle.held'))
    case 'theory_node_activity_stands_once':
      return at('activity', say('node.activity.held'))
    default:
      return null
  }
}

/** Runs a change whose refusal may come from the database's own rules. */
export const held = heldBy(sentenceOf)
