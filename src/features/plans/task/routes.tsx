import { get, post, type Route } from '#web/routes.ts'
import { mayFinishTasks, mayReadPlan, mayWritePlan } from '../policy.ts'
import { lay, showTasks } from './routes/list.tsx'
import { askNewTask, saveNewTask } from './routes/new.tsx'
import { askTask, finish, remove, reopen, saveTask } from './routes/one.tsx'

const tasks = '/planer/:slug/opgaver'
const task = `${tasks}/:task`

/** A plan's own tasks, and the checklists that can be laid on it. */
export const taskRoutes: readonly Route[] = [
  get(tasks, 'task.list', mayReadPlan, (page) => showTasks(page)),
  post(tasks, 'task.checklist_laid', mayWritePlan, lay),
  get(`${tasks}/ny`, 'task.ask_new', mayWritePlan, (page) => askNewTask(page)),
  post(`${tasks}/ny`, 'task.added', mayWritePlan, saveNewTask),
  get(task, 'task.ask', mayReadPlan, (page) => askTask(page)),
  post(task, 'task.changed', mayWritePlan, saveTask),
  post(`${task}/udfoert`, 'task.finished', mayFinishTasks, finish),
  post(`${task}/tilbage`, 'task.reopened', mayWritePlan, reopen),
  post(`${task}/fjern`, 'task.removed', mayWritePlan, remove),
]
