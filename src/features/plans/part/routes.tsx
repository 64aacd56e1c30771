import type { Permission } from '#features/identity'
import { get, post, type Route } from '#web/routes.ts'
import { mayReadPlan, mayWritePlan } from '../policy.ts'
import { askActivity, askNewActivity, dropActivity, saveActivity, saveNewActivity } from './routes/activity.tsx'
import { askGoal, askNewGoal, dropGoal, saveGoal, saveNewGoal } from './routes/goal.tsx'
import { askMeasurement, saveMeasurement } from './routes/measure.tsx'
import { askMilestone, askNewMilestone, dropMilestone, saveMilestone, saveNewMilestone } from './routes/milestone.tsx'
import { showPart } from './routes/show.tsx'
import { askText, saveText } from './routes/text.tsx'

/** Writing what a part is made of: goals, what was measured, activities and milestones. Plans and efforts have the same forms, each below their own addresses. */
export const partWritingRoutes = (work: string, writing: Permission): readonly Route[] => {
  const part = `${work}/dele/:number`
  const goal = `${work}/maal/:goal`
  const activity = `${work}/aktiviteter/:activity`
  const milestone = `${work}/milepaele/:milestone`
  return [
    get(`${part}/maal/nyt`, 'goal.ask_new', writing, (page) => askNewGoal(page)),
    post(`${part}/maal/nyt`, 'goal.added', writing, saveNewGoal),
    get(goal, 'goal.ask', writing, (page) => askGoal(page)),
    post(goal, 'goal.changed', writing, saveGoal),
    post(`${goal}/fjern`, 'goal.removed', writing, dropGoal),
    get(`${goal}/maalinger/ny`, 'goal.ask_measurement', writing, (page) => askMeasurement(page)),
    post(`${goal}/maalinger/ny`, 'goal.measured', writing, saveMeasurement),
    get(`${part}/aktiviteter/ny`, 'activity.ask_new', writing, (page) => askNewActivity(page)),
    post(`${part}/aktiviteter/ny`, 'activity.added', writing, saveNewActivity),
    get(activity, 'activity.ask', writing, (page) => askActivity(page)),
    post(activity, 'activity.changed', writing, saveActivity),
    post(`${activity}/fjern`, 'activity.removed', writing, dropActivity),
    get(`${part}/milepaele/ny`, 'milestone.ask_new', writing, (page) => askNewMilestone(page)),
    post(`${part}/milepaele/ny`, 'milestone.added', writing, saveNewMilestone),
    get(milestone, 'milestone.ask', writing, (page) => askMilestone(page)),
    post(milestone, 'milestone.changed', writing, saveMilestone),
    post(`${milestone}/fjern`, 'milestone.removed', writing, dropMilestone),
  ]
}

const part = '/planer/:slug/dele/:number'

export const partRoutes: readonly Route[] = [
  get(part, 'part.read', mayReadPlan, showPart),
  get(`${part}/tekst`, 'part.ask_text', mayWritePlan, (page) => askText(page)),
  post(`${part}/tekst`, 'part.changed', mayWritePlan, saveText),
  ...partWritingRoutes('/planer/:slug', mayWritePlan),
]
