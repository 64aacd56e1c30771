import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayWritePlan } from '../policy.ts'
import { askAnswer, saveAnswer } from './routes/answer.tsx'
import { saveQuestion, showDialogue } from './routes/show.tsx'

const dialogue = '/planer/:slug/dialog'

export const dialogueRoutes: readonly Route[] = [
  get(dialogue, 'dialogue.read', mayReadPlan, (page) => showDialogue(page)),
  post(dialogue, 'dialogue.asked', mayWritePlan, saveQuestion),
  get(`${dialogue}/:question`, 'dialogue.ask_answer', mayWritePlan, (page) => askAnswer(page)),
  post(`${dialogue}/:question`, 'dialogue.answered', mayWritePlan, saveAnswer),
]
