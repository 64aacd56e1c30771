import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayWritePlan } from '../policy.ts'
import { askActivity, askNewActivity, dropActivity, saveActivity, saveNewActivity } from './routes/activity.tsx'
import { askGoal, askNewGoal, dropGoal, saveGoal, saveNewGoal } from './routes/goal.tsx'
import { askMeasurement, saveMeasurement } from './routes/measure.tsx'
import { askMilestone, askNewMilestone, dropMilestone, saveMilestone, saveNewMilestone } from './routes/milestone.tsx'
import { showPart } from './routes/show.tsx'
import { askText, saveText } from './routes/text.tsx'

const part = '/planer/:slug/dele/:number'
const goal = '/planer/:slug/maal/:goal'
const activity = '/planer/:slug/aktiviteter/:activity'
const milestone = '/planer/:slug/milepaele/:milestone'

export const partRoutes: readonly Route[] = [
  get(part, 'part.read', mayReadPlan, showPart),
  get(`${part}/tekst`, 'part.ask_text', mayWritePlan, (page) => askText(page)),
  post(`${part}/tekst`, 'part.changed', mayWritePlan, saveText),
  get(`${part}/maal/nyt`, 'goal.ask_new', mayWritePlan, (page) => askNewGoal(page)),
  post(`${part}/maal/nyt`, 'goal.added', mayWritePlan, saveNewGoal),
  get(goal, 'goal.ask', mayWritePlan, (page) => askGoal(page)),
  post(goal, 'goal.changed', mayWritePlan, saveGoal),
  post(`${goal}/fjern`, 'goal.removed', mayWritePlan, dropGoal),
  get(`${goal}/maalinger/ny`, 'goal.ask_measurement', mayWritePlan, (page) => askMeasurement(page)),
  post(`${goal}/maalinger/ny`, 'goal.measured', mayWritePlan, saveMeasurement),
  get(`${part}/aktiviteter/ny`, 'activity.ask_new', mayWritePlan, (page) => askNewActivity(page)),
  post(`${part}/aktiviteter/ny`, 'activity.added', mayWritePlan, saveNewActivity),
  get(activity, 'activity.ask', mayWritePlan, (page) => askActivity(page)),
  post(activity, 'activity.changed', mayWritePlan, saveActivity),
  post(`${activity}/fjern`, 'activity.removed', mayWritePlan, dropActivity),
  get(`${part}/milepaele/ny`, 'milestone.ask_new', mayWritePlan, (page) => askNewMilestone(page)),
  post(`${part}/milepaele/ny`, 'milestone.added', mayWritePlan, saveNewMilestone),
  get(milestone, 'milestone.ask', mayWritePlan, (page) => askMilestone(page)),
  post(milestone, 'milestone.changed', mayWritePlan, saveMilestone),
  post(`${milestone}/fjern`, 'milestone.removed', mayWritePlan, dropMilestone),
]
