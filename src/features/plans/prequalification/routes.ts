import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayRecommendPlans, mayWritePlan } from '../policy.ts'
import { askFinish, saveFinish } from './routes/finish.tsx'
import { prequalificationFile, showPrequalification } from './routes/show.tsx'
import { askAnswer, askJudge, askSend, saveAnswer, saveJudge, saveSend } from './routes/steps.tsx'
import { askWords, saveWords } from './routes/words.tsx'

const one = '/planer/:slug/praekvalifikation'

export const prequalificationRoutes: readonly Route[] = [
  get(one, 'prequalification.read', mayReadPlan, showPrequalification),
  get(`${one}/tekst`, 'prequalification.ask_words', mayWritePlan, (page) => askWords(page)),
  post(`${one}/tekst`, 'prequalification.written', mayWritePlan, saveWords),
  get(`${one}/faerdig`, 'prequalification.ask_freeze', mayWritePlan, (page) => askFinish(page)),
  post(`${one}/faerdig`, 'prequalification.frozen', mayWritePlan, saveFinish),
  get(`${one}/anbefaling`, 'prequalification.ask_judge', mayRecommendPlans, (page) => askJudge(page)),
  post(`${one}/anbefaling`, 'prequalification.judged', mayRecommendPlans, saveJudge),
  get(`${one}/sendt`, 'prequalification.ask_send', mayWritePlan, (page) => askSend(page)),
  post(`${one}/sendt`, 'prequalification.sent', mayWritePlan, saveSend),
  get(`${one}/svar`, 'prequalification.ask_answer', mayWritePlan, (page) => askAnswer(page)),
  post(`${one}/svar`, 'prequalification.answered', mayWritePlan, saveAnswer),
  get(`${one}/:copy`, 'prequalification.print', mayReadPlan, prequalificationFile),
]
