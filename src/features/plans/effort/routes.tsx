import { mayBeginEfforts } from '#features/bodies'
import { get, post, type Route } from '#web/routes.ts'
import { mayDecideOrRecord } from '../approval/routes/decide.tsx'
import { showPaper } from '../approval/routes/paper.ts'
import { milestoneEndRoutes } from '../milestone/routes.tsx'
import { partWritingRoutes } from '../part/routes.tsx'
import { journal } from '../plan/routes/journal.tsx'
import { staffRoutes } from '../plan/routes.tsx'
import { mayReadPlan, mayRecordDecisions, mayWriteEfforts, mayWritePlan } from '../policy.ts'
import { theoryRoutesOf } from '../theory/routes.tsx'
import { answer, askAnswer, askConfirm, confirm, refuse, send } from './routes/answer.tsx'
import { askEnd, saveEnd } from './routes/end.tsx'
import { askMoney, saveMoney } from './routes/money.tsx'
import { askPropose, chooseArea, propose } from './routes/propose.tsx'
import { historyPage, showEffort, showVersion, whyPage } from './routes/show.tsx'
import { askFacts, saveAnswer, saveFacts } from './routes/write.tsx'

const effort = '/indsatser/:slug'

export const effortRoutes: readonly Route[] = [
  get('/omraader/:slug/indsatser/ny', 'effort.ask_propose', mayBeginEfforts, (page) => askPropose(page)),
  post('/omraader/:slug/indsatser/ny', 'effort.proposed', mayBeginEfforts, propose),
  get('/organer/:slug/indsatser/ny', 'effort.ask_area', mayBeginEfforts, chooseArea),
  get(effort, 'effort.read', mayReadPlan, (page) => showEffort(page)),
  get(`${effort}/adgang`, 'effort.why', mayReadPlan, whyPage),
  get(`${effort}/historik`, 'effort.history', mayReadPlan, historyPage),
  get(`${effort}/versioner/:number`, 'effort.read_version', mayReadPlan, showVersion),
  get(`${effort}/bilag/:file`, 'effort.read_paper', mayReadPlan, showPaper),
  get(`${effort}/ret`, 'effort.ask_facts', mayWriteEfforts, (page) => askFacts(page)),
  post(`${effort}/ret`, 'effort.changed', mayWriteEfforts, saveFacts),
  post(`${effort}/begrundelse`, 'effort.answered', mayWriteEfforts, saveAnswer),
  get(`${effort}/penge`, 'effort.ask_money', mayWriteEfforts, (page) => askMoney(page)),
  post(`${effort}/penge`, 'effort.money_set', mayWriteEfforts, saveMoney),
  post(`${effort}/indsendelse`, 'effort.sent', mayWriteEfforts, send),
  get(`${effort}/afgoerelse`, 'effort.ask_answer', mayDecideOrRecord, (page) => askAnswer(page)),
  post(`${effort}/afgoerelse`, 'decision.taken', mayDecideOrRecord, answer),
  get(`${effort}/bekraeftelse`, 'effort.ask_confirm', mayRecordDecisions, (page) => askConfirm(page)),
  post(`${effort}/bekraeftelse`, 'decision.confirmed', mayRecordDecisions, confirm),
  post(`${effort}/afvisning`, 'decision.refused', mayRecordDecisions, refuse),
  get(`${effort}/sag`, 'effort.ask_journal', mayWritePlan, (page) => journal.ask(page)),
  post(`${effort}/sag`, 'plan.journal_changed', mayWritePlan, journal.save),
  get(`${effort}/slut`, 'effort.ask_end', mayWriteEfforts, (page) => askEnd(page)),
  post(`${effort}/slut`, 'effort.ended', mayWriteEfforts, saveEnd),
  ...partWritingRoutes(effort, mayWriteEfforts),
  ...milestoneEndRoutes(effort, mayWriteEfforts),
  ...theoryRoutesOf(effort, mayWriteEfforts),
  ...staffRoutes(effort, mayWriteEfforts),
]
